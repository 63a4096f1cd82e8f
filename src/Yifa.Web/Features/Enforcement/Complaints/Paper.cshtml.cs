using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Documents;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Complaints;

/// <summary>下载举报登记表：who took it is in the journal before the first byte goes out.</summary>
[Requires(Area.Complaints, Deed.Read)]
public sealed class PaperModel(AppDbContext db, RecordBook book, Masthead masthead, TownCalendar calendars, TimeProvider time) : PaperPage(book, time)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (Code != ComplaintWay.Intake || await db.Set<EnforcementComplaint>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == Id, stop) is not { } complaint) return NotFound();
        var form = IntakeForm.Of(complaint, $"{await masthead.TownNameAsync(stop)}人民政府", await calendars.GetAsync(stop));
        return await HandOutAsync(form.Title, () => Task.FromResult(Docx(RuledFormWriter.Write(form), form.Title)), stop);
    }
}
