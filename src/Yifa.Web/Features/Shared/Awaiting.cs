using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Shared;

/// <summary>等着办的一件事。</summary>
/// <param name="Title">什么事。</param>
/// <param name="Href">去哪里办。</param>
/// <param name="Stage">到哪一步。</param>
/// <param name="Due">期限：法定的，或者会上、计划、合同定下的；没有定的为 null。</param>
/// <param name="Note">补充的一句话，例如编号。</param>
public sealed record Awaiting(string Title, string Href, string Stage, DueDate? Due, string? Note = null)
{
    /// <summary>从哪天起才提醒，例如任期届满前六十日；随时都提醒的为 null。</summary>
    public DateOnly? From { get; init; }
}

/// <summary>一类等着办的事。</summary>
/// <param name="Items">最早的若干件。</param>
/// <param name="Total">一共几件。</param>
public sealed record AwaitingList(IReadOnlyList<Awaiting> Items, int Total);

/// <summary>
/// 等着办的事从哪来：one heir for each kind, beside its records. The home page asks them all; a new kind joins by being there.
/// What a person may not see, the query filters already leave out.
/// </summary>
public abstract class AwaitingSource(Area area)
{
    /// <summary>每一类最多看几件：一屏看不完的，去台账里看。</summary>
    protected const int Most = 200;

    /// <summary>所属板块，能登记的人才等他办。</summary>
    public Area Area { get; } = area;

    /// <summary>要能做什么的人才看得到它在等：whoever only reads figures, such as the district, waits for nothing.</summary>
    public virtual Deed For => Deed.Read;

    /// <summary>全部种类。</summary>
    public static IReadOnlyList<AwaitingSource> All { get; } =
    [
        .. typeof(AwaitingSource).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(AwaitingSource)))
            .OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => (AwaitingSource)Activator.CreateInstance(t)!),
    ];

    /// <summary>还没有办的，早的在前。</summary>
    /// <param name="db">数据。</param>
    /// <param name="calendar">本镇的工作日历。</param>
    /// <param name="stop">取消。</param>
    public abstract Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop);

    /// <summary>自某日起按期限表的一条算到期日。</summary>
    protected static DueDate Due(string deadline, DateOnly start, WorkCalendar calendar) => LegalClock.Due(start, Deadlines.Find(deadline).Term, calendar).Value;

    /// <summary>会上、计划或合同定下的日子；没有定的为 null。</summary>
    protected static DueDate? Set(DateOnly? day, string by, WorkCalendar calendar) =>
        day is { } on ? LegalClock.Due(on.AddDays(-1), Term.Set(on, by), calendar).Value : null;

    /// <summary>排好先后的查询，看最早的若干件，一共几件。</summary>
    protected static async Task<AwaitingList> TellAsync<T>(IQueryable<T> open, Func<T, Awaiting> told, CancellationToken stop)
    {
        var first = await open.Take(Most).ToListAsync(stop);
        return new([.. first.Select(told)], first.Count < Most ? first.Count : await open.CountAsync(stop));
    }

    /// <summary>一条记录的地址；不给编号则是整本台账。</summary>
    protected static string AddressOf<T>(Guid? id = null) where T : Record => LedgerWay.AddressOf<T>(id);

    /// <summary>一行里放得下的长度。</summary>
    // Covered before it is cut: half a number is not known for one.
    protected static string Short(string text) => CoveredText.Of(text) is var covered && covered.Length <= 40 ? covered : covered[..39] + "…";
}
