using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Officers;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Fields;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>快到期的执法证和执法事项：warned in the steps that the town has set (60, 30, 10 days before), the most urgent first; a matter without a power, or an officer without a certificate, makes void what is done.</summary>
public sealed class EnforcementToday(AppDbContext db, OfficerRoster roster, Viewer viewer, TownClock clock) : TodayParts
{
    public override async Task<IReadOnlyList<TodayPart>> ListAsync(CancellationToken stop)
    {
        if (!viewer.May(Area.Enforcement, Deed.Read)) return [];
        var today = clock.Today;
        var warns = (await EnforcementSetting.ReadAsync(db, stop)).Warns;
        var until = today.AddDays(warns.Count > 0 ? warns[0] : 0);
        var officers = await roster.ListAsync(stop);
        var lines = new List<(int Left, TodayLine Line)>();
        foreach (var officer in officers.Where(o => o.Kind == StaffKind.Officer && o.ToFile().IsOnDutyOn(today)))
        {
            var file = officer.ToFile();
            if (file.HeldOn(today) is { } held) lines.Add((-1, new(officer.Name, "执法证", OfficerWay.AddressOf(officer.Id), ChipState.Late, held.Change == CertificateChange.Revoked ? "执法证已吊销" : "执法证暂扣中")));
            else if (file.ValidUntilOn(today) is { } end && end <= until) lines.Add((end.DayNumber - today.DayNumber, Told(officer.Name, "执法证", OfficerWay.AddressOf(officer.Id), end, today, warns)));
        }
        var matters = await db.Set<EnforcementMatter>().AsNoTracking().InForceOn(today).Where(m => m.ValidUntil != null && m.ValidUntil <= until).OrderBy(m => m.ValidUntil).ThenBy(m => m.Id).Select(m => new { m.Id, m.Title, m.ValidUntil }).ToListAsync(stop);
        lines.AddRange(matters.Select(m => (m.ValidUntil!.Value.DayNumber - today.DayNumber, Told(m.Title, "执法事项", $"/ledgers/enforcement-matters/{m.Id}", m.ValidUntil.Value, today, warns))));
        // A part that has nothing to say stays away: most days nothing ends.
        return lines.Count == 0 ? [] : [new("快到期的执法证和事项", [.. lines.OrderBy(l => l.Left).Take(Most).Select(l => l.Line)], null, ("/enforcement/officers", $"看持证上岗（{lines.Count} 条要看）"))];
    }

    private static TodayLine Told(string title, string what, string href, DateOnly end, DateOnly today, IReadOnlyList<int> warns)
    {
        var left = end.DayNumber - today.DayNumber;
        var tier = warns.LastOrDefault(w => left <= w);
        var state = left < 0 || tier == warns[^1] ? ChipState.Late : warns.Count > 1 && tier == warns[^2] ? ChipState.Soon : ChipState.Open;
        return new(title, $"{what} · 到{end:yyyy年M月d日}为止", href, state, left < 0 ? $"过期 {-left} 天" : $"{tier} 天以内：还有 {left} 天");
    }
}
