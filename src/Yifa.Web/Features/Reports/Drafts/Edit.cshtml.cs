using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Indicators;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Figures;
using Yifa.Web.Features.Reports.Templates;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Reports.Drafts;

/// <summary>改文字和结构：the template as text; a figure is put in by picking it, so that nobody types a number.</summary>
[Requires(Area.Reports, Deed.Write)]
public sealed class EditModel(AppDbContext db, RecordBook book, FigureBook figures) : PageModel
{
    public int Year { get; private set; }

    [BindProperty] public string Template { get; set; } = "";

    [BindProperty] public DateOnly CountedTo { get; set; }

    [BindProperty] public DateOnly? IssuedOn { get; set; }

    /// <summary>打开时的稿次；别人改过就对不上。</summary>
    [BindProperty] public int Version { get; set; }

    /// <summary>save 保存，insert 放一个数进去，builtin 换回内置结构。</summary>
    [BindProperty] public string Step { get; set; } = "save";

    [BindProperty] public string? Picked { get; set; }

    [BindProperty] public int Line { get; set; }

    [BindProperty] public string? Format { get; set; }

    public Refusal? Refusal { get; private set; }

    public IReadOnlyList<TemplateProblem> Problems { get; private set; } = [];

    public string? Said { get; private set; }

    /// <summary>可以放进去的数，附本年现在的值。</summary>
    public IReadOnlyList<(Indicator Indicator, Figure Figure)> Choices { get; private set; } = [];

    public static readonly (string Value, string Name)[] Formats = [("", "确数"), ("约=余10", "约数：余（十）"), ("约=余100", "约数：余（百）"), ("约=余1000", "约数：余（千）"), ("空=省略", "没有数就整句不写"), ("空=零声明", "零就写“本年度未开展”")];

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken stop)
    {
        if (await LoadAsync(year, stop) is not { } report) return NotFound();
        (Template, CountedTo, IssuedOn, Version) = (report.Template, report.CountedTo, report.IssuedOn, report.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken stop)
    {
        if (await LoadAsync(year, stop) is not { } report) return NotFound();
        Template = Template.ReplaceLineEndings("\n");
        if (Step != "save")
        {
            if (Step == "builtin") (Template, Said) = (BuiltInTemplates.AnnualReport, "已换成内置结构，还没有保存。");
            else Insert();
            ModelState.Clear();
            return Page();
        }
        var parsed = ReportTemplate.Parse(Template);
        Problems = parsed.Problems;
        if (parsed.Template is null) return Page();
        if (CountedTo.Year != year) Refusal = ReportRefusals.CutOffOutsideYear;
        if (Refusal is not null) return Page();
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.ReportEdited, writing =>
        {
            db.Attach(report);
            db.Entry(report).Property(r => r.Version).OriginalValue = Version;
            report.Version = Version;
            (report.Template, report.CountedTo, report.IssuedOn) = (Template, CountedTo, IssuedOn);
            (writing.Subject, writing.Detail) = (report.Id.ToString(), new { year, template = Canonical.Hash(Template), countedTo = CountedTo.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) });
            return Task.FromResult<Answer>($"{year}");
        }, stop);
        Refusal = answer.Refusal;
        return Refusal is null ? LocalRedirect($"/reports/{year}") : Page();
    }

    private void Insert()
    {
        var lines = Template.Split('\n');
        if (string.IsNullOrWhiteSpace(Picked) || Line < 1 || Line > lines.Length)
        {
            Said = "请选一个指标，再写要放在第几行（1 到 " + lines.Length + "）。";
            return;
        }
        var slot = string.IsNullOrEmpty(Format) ? $"{{{Picked}}}" : $"{{{Picked}|{Format}}}";
        lines[Line - 1] += slot;
        Template = string.Join('\n', lines);
        Said = $"已放在第 {Line} 行末尾：{slot}。可以在文字里挪动，保存后生效。";
    }

    private async Task<YearReport?> LoadAsync(int year, CancellationToken stop)
    {
        Year = year;
        var period = Period.Year(year);
        var all = await figures.IndicatorsAsync(stop);
        Choices = [.. all.Zip(await figures.AllAsync(all, period, FigureScope.Whole, stop))];
        return await db.Set<YearReport>().AsNoTracking().FirstOrDefaultAsync(r => r.Year == year, stop);
    }
}
