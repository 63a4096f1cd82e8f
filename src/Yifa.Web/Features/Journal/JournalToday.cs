using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Fields;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Journal;

/// <summary>
/// 最近改的设置和权限：each administrator sees the changes of what he manages, the auditor all of them; what was changed in a record is
/// nobody's business here. The auditor is also told whether the journal still ends where its head says.
/// </summary>
public sealed class JournalToday(AppDbContext db, Viewer viewer) : TodayParts
{
    private static readonly (Area Area, string[] Acts)[] Configuration =
    [
        (Area.Settings, [Acts.TownSetUp, Acts.PlaceAdded, Acts.BoundariesChanged, Acts.DepartmentAdded, Acts.PostAdded, Acts.PersonAdded, Acts.CalendarChanged, Acts.WatchSet]),
        (Area.Accounts, [Acts.AccountCreated, Acts.AccountChanged]),
        (Area.Security, [Acts.AccountApproved, Acts.RightsChanged, Acts.ClearanceChanged, Acts.SessionsEnded, Acts.SecondFactorSetting]),
    ];

    public override async Task<IReadOnlyList<TodayPart>> ListAsync(CancellationToken stop)
    {
        var audits = viewer.May(Area.Journal, Deed.Read);
        string[] acts = [.. Configuration.Where(c => audits || viewer.May(c.Area, Deed.Write)).SelectMany(c => c.Acts)];
        if (acts.Length == 0) return [];
        var entries = await db.Journal.AsNoTracking().Where(e => acts.Contains(e.Act)).OrderByDescending(e => e.Seq).Take(Most).Select(e => new { e.At, e.ActorName, e.Act, e.Subject }).ToListAsync(stop);
        var subjects = entries.Select(e => e.Subject).Where(s => s is not null).Distinct().ToList();
        var names = await db.Users.AsNoTracking().Where(a => subjects.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.DisplayName, stop);
        List<TodayPart> parts =
        [
            new("最近改的设置和权限",
                [.. entries.Select(e => new TodayLine(Acts.NameOf(e.Act) + (e.Subject is { } id && names.TryGetValue(id, out var name) ? $"：{name}" : ""), $"{e.ActorName} · {TownClock.Show(e.At)}"))],
                "还没有改过。", audits ? ("/journal", "看全部留痕") : null),
        ];
        if (audits) parts.Add(new(TodayPart.Running, [await EndAsync(stop)]));
        return parts;
    }

    // Only the end is held here, which costs two rows; the whole chain is walked from the journal's own page.
    private async Task<TodayLine> EndAsync(CancellationToken stop)
    {
        var head = await db.JournalHeads.AsNoTracking().SingleOrDefaultAsync(stop);
        var last = await db.Journal.AsNoTracking().OrderByDescending(e => e.Seq).FirstOrDefaultAsync(stop);
        return (head?.Seq ?? 0) == (last?.Seq ?? 0) && (head?.Hash ?? "") == (last?.Hash ?? "") && (last is null || RecordBook.HashOf(last) == last.Hash)
            ? new($"留痕 {last?.Seq ?? 0} 条", "最后一条与链头一致；从第一条核起，请到“留痕”按“核对全部留痕”。", "/journal", ChipState.Done, "末尾接得上")
            : new("留痕的末尾对不上", "被截断或者改动过。请保留现场，报告镇领导，再到“留痕”从第一条核起。", "/journal", ChipState.Late, "对不上");
    }
}
