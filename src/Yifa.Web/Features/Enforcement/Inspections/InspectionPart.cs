using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Procedures.Inspection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.FirmEntries;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Inspections;

/// <summary>进门检查：only an inspection that has its approval and its code may join an entry, and its gates are asked like anywhere else.</summary>
public sealed class InspectionPart(InspectionDesk desk, Viewer viewer, TownCalendar calendars) : FirmEntryPart("inspection", "行政检查", Area.Enforcement)
{
    public override int Order => 5;

    public override string Rule => "要先拟定、批准、生成检查码，这里只登记进门；检查记录到那次检查里做，有了记录才算一次检查。";

    public override async Task<IReadOnlyList<EntryAsk>> AsksAsync(AppDbContext db, FirmKnown firm, DateOnly on, CancellationToken stop)
    {
        var open = await db.Set<Inspection>().AsNoTracking().Include(i => i.Steps).Where(i => (i.FirmId == firm.Id || i.Object == firm.Name) && i.Token != null && i.EntryId == null && !i.Recorded).OrderBy(i => i.DoneOn).ThenBy(i => i.Id).ToListAsync(stop);
        var ready = open.Where(i => i.Course().Stage is var stage && (stage == InspectionStages.Coded || stage == InspectionStages.Entered));
        return
        [
            new("which", "哪一次检查", Hint: "没有可选的，是还没有批准、生成检查码。") { Options = [.. ready.Select(i => (i.Id.ToString(), $"{i.DoneOn:M月d日} {i.Field}"))] },
            new("who", "企业在场的人"),
            new("shown", "执法证件") { Options = Words(InspectionWord.CertificatesShown, InspectionWord.CertificatesNotShown) },
            new("scan", "检查码") { Options = Words(InspectionWord.Scanned, InspectionWord.NotScanned, InspectionWord.RefusedToScan) },
            new("told", "告知") { Options = Words(InspectionWord.RightsTold) },
        ];
    }

    public override async Task<Refusal?> WriteAsync(AppDbContext db, FirmEntryWriting entry, CancellationToken stop)
    {
        if (await desk.FindAsync(Guid.Parse(entry.Text("which")!), tracked: true, stop) is not { } inspection) return RecordRefusals.OutOfScope;
        inspection.EntryId = entry.EntryId;
        var course = inspection.Course();
        // The firm has scanned already: the door is passed, the entry only joins it.
        if (course.Stage == InspectionStages.Entered && course.EnteredOn == entry.On) return null;
        var step = new InspectionStep
        {
            Code = "enter", On = entry.On, Who = entry.Text("who"), Words = string.Join(' ', entry.Text("shown"), entry.Text("scan"), entry.Text("told")), RecordedAt = entry.Writing.At, RecordedBy = viewer.Name,
        };
        var answer = course.Ask(step.ToEvent(), EnforcementRoles.Of(viewer), await desk.StandingAsync(inspection, entry.On, null, stop), await calendars.GetAsync(stop));
        if (!answer.Allowed) return answer.Refusals[0];
        inspection.Take(step, answer.To!);
        return null;
    }

    private static IReadOnlyList<(string, string)> Words(params InspectionWord[] words) => [.. words.Select(w => (w.ToString(), Wording.Of(w)))];
}
