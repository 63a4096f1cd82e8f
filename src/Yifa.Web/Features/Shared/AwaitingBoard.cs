using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Shared;

/// <summary>一个板块还没办完的。</summary>
/// <param name="Area">板块。</param>
/// <param name="Total">一共几件。</param>
/// <param name="Late">已超期几件。</param>
/// <param name="Today">今天到期几件。</param>
/// <param name="Soon">三天之内到期几件，不含今天。</param>
public sealed record AwaitingArea(Area Area, int Total, int Late, int Today, int Soon);

/// <summary>一个人看得到的、还没办完的事。</summary>
/// <param name="Items">急的在前；没有期限的在最后。</param>
/// <param name="Areas">他看得到的各板块，没有事的也在。</param>
public sealed record AwaitingTold(IReadOnlyList<Awaiting> Items, IReadOnlyList<AwaitingArea> Areas)
{
    public int Total => Areas.Sum(a => a.Total);

    public int Late => Areas.Sum(a => a.Late);

    public int Today => Areas.Sum(a => a.Today);

    public int Soon => Areas.Sum(a => a.Soon);
}

/// <summary>等着办的总账：asks every <see cref="AwaitingSource"/> once, so that 今日 and 大屏 cannot tell different numbers.</summary>
public sealed class AwaitingBoard(AppDbContext db, Viewer viewer, TownClock clock, TownCalendar calendars)
{
    /// <summary>还剩几天以内算快到了。</summary>
    private const int Near = 3;

    public async Task<AwaitingTold> ReadAsync(CancellationToken stop)
    {
        var calendar = await calendars.GetAsync(stop);
        List<Awaiting> items = [];
        List<AwaitingArea> areas = [];
        foreach (var area in AwaitingSource.All.Where(s => viewer.May(s.Area, Deed.Read) && viewer.May(s.Area, s.For)).GroupBy(s => s.Area).OrderBy(g => g.Key))
        {
            var (total, left) = (0, new List<int>());
            foreach (var source in area)
            {
                var list = await source.ListAsync(db, calendar, stop);
                // What is far ahead is nobody's work yet.
                var now = list.Items.Where(i => i.From is null || i.From <= clock.Today).ToList();
                total += list.Total - (list.Items.Count - now.Count);
                items.AddRange(now);
                left.AddRange(now.Where(i => i.Due is not null).Select(i => i.Due!.DaysLeftFrom(clock.Today)));
            }
            areas.Add(new(area.Key, total, left.Count(d => d < 0), left.Count(d => d == 0), left.Count(d => d is > 0 and <= Near)));
        }
        return new([.. items.OrderBy(a => a.Due?.Effective ?? DateOnly.MaxValue)], areas);
    }
}
