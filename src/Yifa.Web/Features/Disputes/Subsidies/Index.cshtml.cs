using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes.Bodies;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Subsidies;

/// <summary>以案定补表：by committee and mediator, each number one click from its cases; what is not paid is listed with why. Off until the administrator switches it on.</summary>
[Requires(Area.Disputes, Deed.Read)]
public sealed class IndexModel(AppDbContext db, SubsidyBook subsidies, RecordBook book, Viewer viewer, TownClock clock) : PageModel
{
    public WorkPeriod Period { get; private set; } = null!;

    public SubsidySheet Sheet { get; private set; } = null!;

    public Refusal? Refusal { get; private set; }

    /// <summary>导出写着姓名和金额。</summary>
    public bool MayExport => viewer.May(Area.Disputes, Deed.Export);

    public async Task OnGetAsync(CancellationToken stop) => await ShowAsync(stop);

    /// <summary>导出；留痕。</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!MayExport) return NotFound();
        await ShowAsync(stop);
        if (!Sheet.Setting.IsOn) return Refused(SubsidyRefusals.Off);
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.SubsidyExported, writing =>
        {
            writing.Detail = new { period = Period.Label, cases = Sheet.Cases.Count, left = Sheet.LeftOut.Count, total = Sheet.Total };
            return Task.FromResult<Answer>("exported");
        }, stop);
        if (answer.Refusal is not null) return Refused(answer.Refusal);
        var workbook = new MemoryStream();
        SubsidyWorkbook.Write(workbook, Sheet, Period.Label, $"{viewer.Name} 导出于 {TownClock.Show(clock.Now)}，请勿外传");
        workbook.Position = 0;
        return File(workbook, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"以案定补表（{Period.Label}）.xlsx");
    }

    /// <summary>清单的地址；不分调解员、不分等级的为全部。</summary>
    public string Address(SubsidyRow? row, CaseGrade? grade) => $"/disputes/subsidy/list?{Period.Query}{(row is null ? "" : $"&of={Uri.EscapeDataString(row.Token)}")}{(grade is null ? "" : $"&grade={grade}")}";

    private PageResult Refused(Refusal refusal)
    {
        Refusal = refusal;
        return Page();
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        Period = await WorkPeriod.ReadAsync(db, Request, clock.Today, stop);
        var setting = await subsidies.SettingAsync(stop);
        Sheet = setting.IsOn ? await subsidies.SheetAsync(Period.Period, stop) : new(setting, [], []);
    }
}
