using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Enforcement;
using Yifa.Law.Procedures.Inspection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Officers;
using Yifa.Web.Features.Shared.FirmEntries;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Inspections;

/// <summary>检查以外要知道的，合在一起：the list, the roster and the year of the firm, each asked as of the day of the visit; the forms, the gates and the page of the firm ask here alike.</summary>
public sealed class InspectionDesk(AppDbContext db, OfficerRoster roster, Viewer viewer)
{
    /// <summary>一次检查，连同各部分；没有或者看不到为 null。</summary>
    public Task<Inspection?> FindAsync(Guid id, bool tracked, CancellationToken stop)
    {
        var query = db.Set<Inspection>().Include(i => i.Items).Include(i => i.Steps).Include(i => i.Findings).AsSplitQuery();
        return (tracked ? query : query.AsNoTracking()).FirstOrDefaultAsync(i => i.Id == id, stop);
    }

    /// <summary>本镇，写文书用。</summary>
    public Task<Town> TownAsync(CancellationToken stop) => db.Towns.AsNoTracking().FirstAsync(t => t.Code == viewer.TownCode, stop);

    /// <summary>清单、名册、频次那边的情况。</summary>
    /// <param name="inspection">检查，连同各部分。</param>
    /// <param name="day">哪一天去。</param>
    /// <param name="found">正在登记的各要点的结论；不是登记记录为 null。</param>
    /// <param name="stop">取消。</param>
    public async Task<InspectionStanding> StandingAsync(Inspection inspection, DateOnly day, IReadOnlyList<InspectionFinding>? found, CancellationToken stop)
    {
        var (items, published) = ItemsOf(await PowersAsync(inspection, stop), day);
        var findings = found ?? inspection.Findings;
        return new(
            items, published,
            await TeamAsync(inspection, day, stop), await CapFaultsAsync(inspection, day, stop),
            viewer.Name != inspection.Officer1 && viewer.Name != inspection.Officer2,
            found is null || found.Count == inspection.Items.Sum(i => i.PointList.Count), findings.Count == 0 ? null : findings.Any(f => f.Verdict == FindingVerdict.Bad));
    }

    /// <summary>两名执法人员这一天能不能一起执这些法。</summary>
    public async Task<IReadOnlyList<Refusal>> TeamAsync(Inspection inspection, DateOnly day, CancellationToken stop)
    {
        return TeamOf(inspection, await roster.FindAsync(OfficersOf(inspection), stop), day);
    }

    /// <summary>名册里的检查人。</summary>
    internal static IReadOnlyList<Guid> OfficersOf(Inspection inspection) => [.. new[] { inspection.Officer1Id, inspection.Officer2Id }.OfType<Guid>()];

    /// <summary>名册里的这些人，这一天能不能一起执这些法。</summary>
    internal static IReadOnlyList<Refusal> TeamOf(Inspection inspection, IEnumerable<EnforcementOfficer> officers, DateOnly day)
    {
        var concerned = inspection.Steps.Where(s => s.Code == "plan").MaxBy(s => s.Ordinal)?.Chosen.Contains(InspectionWord.Concerned) == true;
        // Who of the two it is, is settled between them: one concerned officer is enough to stop both.
        return OfficerStanding.WhyNot([.. officers.Select((o, i) => new ActingOfficer(o.ToFile(), concerned && i == 0))], inspection.Fields, day);
    }

    /// <summary>各事项的执法权，照清单现在的样子：a matter whose end was written in since the plan no longer carries the visit; one that is gone is not published.</summary>
    internal static IReadOnlyList<EnforcementPower> PowersOf(Inspection inspection, IEnumerable<EnforcementMatter> known) =>
        [.. inspection.Items.OrderBy(i => i.Ordinal).Select(i => known.FirstOrDefault(m => m.Id == i.MatterId)?.ToPower() ?? new EnforcementPower(i.Title, i.Source))];

    /// <summary>各事项不能检查的理由，和是不是都公布了。</summary>
    internal static (IReadOnlyList<Refusal> Items, bool Published) ItemsOf(IReadOnlyList<EnforcementPower> powers, DateOnly day)
    {
        var faults = powers.SelectMany(p => Competence.WhyNot(p, PowerUse.Inspect, day)).ToList();
        return ([.. faults.Where(f => f.Code != "competence.not-published")], powers.Count > 0 && faults.All(f => f.Code != "competence.not-published"));
    }

    /// <summary>各领域今年用了几次。</summary>
    public async Task<IReadOnlyList<CapUse>> CapsAsync(Guid? firm, string name, IReadOnlyList<string?> fields, Guid except, int year, CancellationToken stop)
    {
        DateOnly from = new(year, 1, 1), to = new(year, 12, 31);
        var caps = await db.Set<FieldCap>().AsNoTracking().Where(c => c.FromYear <= year).ToListAsync(stop);
        var rows = await db.Set<Inspection>().AsNoTracking()
            .Where(i => i.Id != except && (i.Object == name || (firm != null && i.FirmId == firm)) && i.DoneOn >= from && i.DoneOn <= to && i.Kind != InspectionKind.SuperiorSpecial)
            .Select(i => new { i.Field, i.Recorded, i.Token, Own = i.Items.Select(m => m.Field).ToList(), Entered = i.Steps.Any(s => s.Code == "arrive" || s.Code == "enter"), Planned = i.Steps.Any() }).ToListAsync(stop);
        // One that has its code counts already: two plans for the last free visit must not both reach the door.
        var counted = rows.Where(r => r.Planned ? r.Entered || r.Token is not null : r.Recorded).ToList();
        return
        [
            .. fields.OfType<string>().Distinct().Select(field => new CapUse(field, caps.Where(c => c.Field == field).MaxBy(c => c.FromYear)?.PerYear,
                counted.Count(r => r.Planned ? r.Own.Contains(field) : r.Field is { } written && written.Split('、').Contains(field)))),
        ];
    }

    /// <summary>近九十天各种进门；去的那天不在内。</summary>
    public async Task<IReadOnlyList<FirmEntry>> LatelyAsync(FirmKnown firm, DateOnly day, CancellationToken stop) =>
        await FirmEntrySource.ListAllAsync(db, firm, day.AddDays(-90), day.AddDays(-1), stop);

    /// <summary>这次检查的企业。</summary>
    public async Task<FirmKnown> FirmOfAsync(Inspection inspection, CancellationToken stop) =>
        (inspection.FirmId is { } id ? await FirmSource.Register.FindAsync(db, id, stop) : null) ?? new(inspection.FirmId ?? Guid.Empty, inspection.Object, null, inspection.Place);

    private async Task<IReadOnlyList<Refusal>> CapFaultsAsync(Inspection inspection, DateOnly day, CancellationToken stop)
    {
        var paper = inspection.Ground is not null && await db.Set<Attachment>().AnyAsync(a => a.RecordId == inspection.Id, stop);
        var uses = await CapsAsync(inspection.FirmId, inspection.Object, inspection.Fields, inspection.Id, day.Year, stop);
        return [.. uses.Select(u => InspectionCap.WhyNot(u, inspection.Kind ?? InspectionKind.Daily, inspection.Ground, paper, day)).OfType<Refusal>()];
    }

    private async Task<IReadOnlyList<EnforcementPower>> PowersAsync(Inspection inspection, CancellationToken stop)
    {
        var ids = inspection.Items.Select(i => i.MatterId).ToList();
        return PowersOf(inspection, await db.Set<EnforcementMatter>().AsNoTracking().Where(m => ids.Contains(m.Id)).ToListAsync(stop));
    }
}
