using Microsoft.AspNetCore.Mvc;
using Yifa.Web.Access;
using Yifa.Web.Features.Enforcement.Officers;
using Yifa.Web.Features.Shared.Documents;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Inspections;

/// <summary>下载一份检查文书：who took it is in the journal before the first byte goes out.</summary>
[Requires(Area.Enforcement, Deed.Read)]
public sealed class PaperModel(InspectionDesk desk, OfficerRoster roster, RecordBook book, TimeProvider time) : PaperPage(book, time)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await desk.FindAsync(Id, tracked: false, stop) is not { } inspection) return NotFound();
        if (InspectionPapers.Available(inspection, inspection.Course()).FirstOrDefault(p => p.Code == Code) is not { Name: { } name }) return NotFound();
        var officers = await roster.FindAsync([.. new[] { inspection.Officer1Id, inspection.Officer2Id }.OfType<Guid>()], stop);
        var caps = await desk.CapsAsync(inspection.FirmId, inspection.Object, inspection.Fields, Id, inspection.DoneOn.Year, stop);
        var town = await desk.TownAsync(stop);
        var facts = new PaperFacts(inspection, town.Name, town.Reviewer, town.Court, [.. officers.Select(o => (o.Name, o.CertificateNumber))], caps);
        return await HandOutAsync(name, () => Task.FromResult(Docx(OfficialDocumentWriter.Write(InspectionPapers.Write(Code, facts)), name)), stop);
    }
}
