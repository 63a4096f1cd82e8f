using Microsoft.EntityFrameworkCore;
using Yifa.Law.Enforcement;
using Yifa.Law.Enforcement.Leads;
using Yifa.Law.Procedures.Inspection;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Inspections;
using Yifa.Web.Features.Enforcement.Officers;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Leads;

/// <summary>看得到的检查，连同各步当天的名册和清单，供监督规则看。</summary>
public sealed class InspectionsOnFile(AppDbContext db, OfficerRoster roster, Shared.TownCalendar calendars, TownClock clock)
{
    private static readonly char[] BetweenNames = ['、', '，', ',', '；', ';', ' ', '　'];

    /// <summary>检查日期在一段时间里的检查。</summary>
    public async Task<IReadOnlyList<InspectionOnFile>> ListAsync(DateOnly from, DateOnly to, CancellationToken stop)
    {
        var inspections = await db.Set<Inspection>().AsNoTracking().Include(i => i.Items).Include(i => i.Steps).Include(i => i.Findings).AsSplitQuery()
            .Where(i => i.DoneOn >= from && i.DoneOn <= to).OrderBy(i => i.DoneOn).ThenBy(i => i.Id).ToListAsync(stop);
        var (ids, matters) = (inspections.Select(i => i.Id).ToList(), inspections.SelectMany(i => i.Items).Select(i => i.MatterId).Distinct().ToList());
        var officers = (await roster.FindAsync([.. inspections.SelectMany(InspectionDesk.OfficersOf).Distinct()], stop)).ToDictionary(o => o.Id);
        var powers = await db.Set<EnforcementMatter>().AsNoTracking().Where(m => matters.Contains(m.Id)).ToListAsync(stop);
        var papers = await db.Set<Attachment>().AsNoTracking().Where(a => ids.Contains(a.RecordId)).Select(a => a.RecordId).Distinct().ToListAsync(stop);
        return [.. inspections.Select(i => OnFile(i, officers, powers, papers.Contains(i.Id)))];
    }

    /// <summary>这些检查的全部线索。</summary>
    public async Task<IReadOnlyList<Lead>> LeadsAsync(IReadOnlyList<InspectionOnFile> files, CancellationToken stop)
    {
        var calendar = await calendars.GetAsync(stop);
        var late = (await EnforcementSetting.ReadAsync(db, stop)).LateApprovalDays;
        List<OfficerFile> known = [.. (await roster.ListAsync(stop)).Select(o => o.ToFile())];
        var caps = await db.Set<FieldCap>().AsNoTracking().ToListAsync(stop);
        int? CapOf(string field, int year) => caps.Where(c => c.Field == field && c.FromYear <= year).MaxBy(c => c.FromYear)?.PerYear;
        return [.. files.SelectMany(f => LeadRules.Of(f, known, late, clock.Today, calendar)), .. LeadRules.TooOften(files, CapOf)];
    }

    private static InspectionOnFile OnFile(Inspection inspection, Dictionary<Guid, EnforcementOfficer> officers, List<EnforcementMatter> powers, bool hasPaper)
    {
        var steps = inspection.Steps.OrderBy(s => s.Ordinal).ToList();
        var course = inspection.Course();
        return new(inspection.Id, inspection.Object, inspection.DoneOn, course)
        {
            FirmId = inspection.FirmId, Kind = inspection.Kind, Ground = inspection.Ground, HasPaper = hasPaper, Recorded = inspection.Recorded,
            Fields = steps.Count > 0 ? [.. inspection.Fields.OfType<string>()] : inspection.Field?.Split('、') ?? [],
            Handlers = [.. new[] { inspection.Officer1, inspection.Officer2 }.OfType<string>().SelectMany(n => n.Split(BetweenNames, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
            StandingAt = asked =>
            {
                var at = course.Events.TakeWhile(e => !ReferenceEquals(e, asked)).Count();
                return StandingOf(inspection, new(course.Procedure, [.. course.Events.Take(at)]), steps[at], [.. InspectionDesk.OfficersOf(inspection).Where(officers.ContainsKey).Select(id => officers[id])], powers);
            },
        };
    }

    // Before the door everything is asked as of the day of the visit that was planned then; behind it, as of the day of the step.
    private static InspectionStanding StandingOf(Inspection inspection, InspectionCourse before, InspectionStep step, List<EnforcementOfficer> team, List<EnforcementMatter> powers)
    {
        var planned = inspection.Steps.Where(s => s.Code == "plan" && s.Ordinal < step.Ordinal).MaxBy(s => s.Ordinal)?.FromOn;
        var day = before.EnteredOn is null && step.Code is not ("arrive" or "enter") && planned > step.On ? planned.Value : step.On;
        var (items, published) = InspectionDesk.ItemsOf(InspectionDesk.PowersOf(inspection, powers), day);
        return new(items, published, InspectionDesk.TeamOf(inspection, team, day), [], step.RecordedBy != inspection.Officer1 && step.RecordedBy != inspection.Officer2, inspection.Findings.Count == inspection.Items.Sum(i => i.PointList.Count), inspection.FoundBad);
    }
}
