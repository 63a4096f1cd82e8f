using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Law.Tables;
using Yifa.Web.Access;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Figures.Tables;

/// <summary>一张正式报表：as a page where every cell opens its records, and as a filled workbook.</summary>
[Requires(Area.Figures, Deed.Read)]
public sealed class TableModel(FigureBook book, TableFilling filling, TablePublishing publishing, RecordBook records, TownClock clock, Viewer viewer, Masthead masthead) : PageModel
{
    public FilledTable Filled { get; private set; } = null!;

    public Refusal? Refusal { get; private set; }

    public bool MayExport => viewer.May(Area.Figures, Deed.Export);

    public bool MayPublish => Filled.Table.IsPublic && viewer.May(Area.Figures, Deed.Write);

    /// <summary>公开过的最近一次；没有为 null。</summary>
    public PublishedTable? Published { get; private set; }

    public string PublicAddress => $"/p/{viewer.TownCode}/figures?year={Filled.Choice.Year}";

    [BindProperty, Display(Name = "制表人"), Required, StringLength(20)] public string? Maker { get; set; }

    [BindProperty, Display(Name = "签发人"), Required, StringLength(20)] public string? Signer { get; set; }

    public async Task<IActionResult> OnGetAsync(string table, string? span, CancellationToken stop)
    {
        if (!await FillAsync(table, span, stop)) return NotFound();
        Maker = viewer.Name;
        ModelState.Clear();
        return Page();
    }

    /// <summary>导出填好的表；导出留痕。</summary>
    public async Task<IActionResult> OnPostAsync(string table, string? span, CancellationToken stop)
    {
        if (!MayExport || !await FillAsync(table, span, stop)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var answer = await records.WriteAsync(await Command.FromAsync(Request, stop), Acts.FiguresExported, writing =>
        {
            (writing.Subject, writing.Detail) = (Filled.Table.Code, new { table = Filled.Table.Name, period = Filled.Choice.Label, place = Filled.Choice.Figures.Place, format = "xlsx" });
            return Task.FromResult<Answer>("exported");
        }, stop);
        if (answer.Refusal is not null)
        {
            Refusal = answer.Refusal;
            return Page();
        }
        var workbook = new MemoryStream();
        TableWorkbook.Write(workbook, Filled, Maker!.Trim(), Signer!.Trim(), clock.Today, $"{viewer.Name} 导出于 {TownClock.Show(clock.Now)}，请勿外传");
        workbook.Position = 0;
        return File(workbook, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Filled.Title + ".xlsx");
    }

    /// <summary>公开到门户：全镇全年的，照现在的数。</summary>
    public async Task<IActionResult> OnPostPublishAsync(string table, string? span, CancellationToken stop)
    {
        if (!await FillAsync(table, span, stop) || !MayPublish) return NotFound();
        var answer = await publishing.PublishAsync(await Command.FromAsync(Request, stop), Filled, stop);
        if (answer.Refusal is null)
        {
            TempData[Look.Done] = $"已公开：{Filled.Title}。";
            return Redirect($"/figures/tables/{table}?{Filled.Choice.Query}");
        }
        Refusal = answer.Refusal;
        Maker = viewer.Name;
        ModelState.Clear();
        return Page();
    }

    private async Task<bool> FillAsync(string code, string? span, CancellationToken stop)
    {
        if (OfficialTables.Find(code) is not { } table) return false;
        var figures = await FigureChoice.ReadAsync(book, clock, viewer, Request, stop);
        var town = await masthead.TownNameAsync(stop);
        // Whoever sees one village only fills the table of that village, and it says so.
        var unit = figures.PlaceName ?? (viewer.Reach == Reach.Place && figures.Places is [var own, ..] ? own.Name : null);
        Filled = await filling.FillAsync(table, TableChoice.Of(table, figures, clock, span), town, town + unit, stop);
        if (table.IsPublic) Published = await publishing.LatestAsync(table.Code, Filled.Choice.Year, stop);
        return true;
    }
}
