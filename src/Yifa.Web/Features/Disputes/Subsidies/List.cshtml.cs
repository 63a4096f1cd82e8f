using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes.Bodies;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Subsidies;

/// <summary>补贴表上一个数背后的各件。</summary>
[Requires(Area.Disputes, Deed.Read)]
public sealed class ListModel(AppDbContext db, SubsidyBook subsidies, TownClock clock) : PageModel
{
    public WorkPeriod Period { get; private set; } = null!;

    public IReadOnlyList<SubsidyCase> Cases { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? of, CaseGrade? grade, CancellationToken stop)
    {
        Period = await WorkPeriod.ReadAsync(db, Request, clock.Today, stop);
        if (!(await subsidies.SettingAsync(stop)).IsOn) return Redirect("/disputes/subsidy");
        Cases = [.. (await subsidies.SheetAsync(Period.Period, stop)).Cases.Where(c => (of is null || c.Token == of) && (grade is null || c.Grade == grade))];
        return Page();
    }
}
