using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes.Glass;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Openings;

/// <summary>
/// 打开过的保密件：everyone his own and those of the matters that are his; the leader all of them; the security and the audit administrator all of them without
/// the words. Who has read the report of a day says so here, by name.
/// </summary>
[Requires(Area.Own, Deed.Read)]
public sealed class IndexModel(AppDbContext db, RecordBook book, Viewer viewer, TownClock clock) : PageModel
{
    private const int Most = 200;

    /// <summary>打开了一次；不看内容的人没有 <paramref name="Words"/>。</summary>
    public sealed record Row(DateTime OpenedAt, string By, string? Number, GlassReason Reason, string? Words, DateTime Until, string? Href, string? ReadBy);

    [BindProperty(SupportsGet = true)] public DateOnly? Day { get; set; }

    [BindProperty(SupportsGet = true)] public string? Who { get; set; }

    [BindProperty] public DateOnly? Read { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>还没有人看过的日子，和那天几次；不看日报的人没有。</summary>
    public IReadOnlyList<(DateOnly Day, int Count)> Unread { get; private set; } = [];

    public IReadOnlyList<(string Id, string Name)> People { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    public bool SeesAll => ReadsReports(viewer);

    /// <summary>写的理由会说到内容，三员不看。</summary>
    public bool SeesWords => viewer.Role is { } role && !Policy.IsAdministrator(role);

    /// <summary>镇领导、安全管理员、审计管理员看全镇的日报。</summary>
    public static bool ReadsReports(Viewer viewer) => viewer.Role is Role.Leader or Role.SecurityAdministrator or Role.AuditAdministrator;

    public async Task OnGetAsync(CancellationToken stop) => await LoadAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!SeesAll) Refusal = GlassRefusals.NotYours;
        else if (Read is { } day && viewer.AccountId is { } account) Refusal = (await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.OpeningsRead, writing => ReadAsync(day, account, writing, stop), stop)).Refusal;
        else Refusal = GlassRefusals.NothingToRead;
        if (Refusal is not null)
        {
            await LoadAsync(stop);
            return Page();
        }
        TempData[Look.Done] = "已记下：看过了。";
        return RedirectToPage();
    }

    private async Task<Answer> ReadAsync(DateOnly day, string account, Writing writing, CancellationToken stop)
    {
        var openings = (await SinceAsync(db, clock, stop)).Where(o => TownClock.DayOf(o.OpenedAt) == day).ToList();
        if (openings.Count == 0 || day >= clock.Today) return GlassRefusals.NothingToRead;
        if (openings.Exists(o => o.AccountId == account)) return GlassRefusals.OwnOpening;
        if (await db.Set<GlassReading>().AnyAsync(r => r.Day == day && r.AccountId == account, stop)) return GlassRefusals.ReadAlready;
        db.Add(new GlassReading { TownCode = viewer.TownCode, Day = day, AccountId = account, AccountName = viewer.Name, ReadAt = writing.At });
        writing.Detail = new { day, openings = openings.Count };
        return day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>近一年打开过的，后打开的在前。</summary>
    internal static async Task<List<GlassOpening>> SinceAsync(AppDbContext db, TownClock clock, CancellationToken stop)
    {
        var since = clock.Now.AddYears(-1);
        return await db.Openings.AsNoTracking().Where(o => o.OpenedAt >= since).OrderByDescending(o => o.OpenedAt).ThenByDescending(o => o.Id).ToListAsync(stop);
    }

    /// <summary>过完了、打开过、还没有人看过的日子。</summary>
    internal static IReadOnlyList<(DateOnly Day, int Count)> UnreadOf(IEnumerable<GlassOpening> openings, IReadOnlyCollection<GlassReading> readings, DateOnly today) =>
        [.. openings.GroupBy(o => TownClock.DayOf(o.OpenedAt)).Where(g => g.Key < today && readings.All(r => r.Day != g.Key)).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()))];

    private async Task LoadAsync(CancellationToken stop)
    {
        var all = await SinceAsync(db, clock, stop);
        var readings = await db.Set<GlassReading>().AsNoTracking().OrderBy(r => r.ReadAt).ToListAsync(stop);
        if (SeesAll) Unread = UnreadOf(all, readings, clock.Today);
        else
        {
            // What is one's own: the filters know which matters one sees.
            var ids = all.Select(o => o.RecordId).Distinct().ToList();
            var own = await db.Set<Dispute>().AsNoTracking().Where(d => ids.Contains(d.Id)).Select(d => d.Id).ToListAsync(stop);
            all = all.FindAll(o => o.AccountId == viewer.AccountId || own.Contains(o.RecordId));
        }
        People = [.. all.DistinctBy(o => o.AccountId).Select(o => (o.AccountId, o.AccountName))];
        Rows =
        [
            .. all.Where(o => (Day is null || TownClock.DayOf(o.OpenedAt) == Day) && (string.IsNullOrEmpty(Who) || o.AccountId == Who)).Take(Most)
                .Select(o => new Row(o.OpenedAt, o.AccountName, o.FileNumber, o.Reason, SeesWords ? o.Words : null, o.Until, o.AccountId == viewer.AccountId && o.Until > clock.Now ? $"/ledgers/disputes/{o.RecordId}" : null,
                    string.Join('、', readings.Where(r => r.Day == TownClock.DayOf(o.OpenedAt)).Select(r => $"{r.AccountName}（{TownClock.DayOf(r.ReadAt):M月d日}）")) is { Length: > 0 } by ? by + "看过" : null)),
        ];
    }
}
