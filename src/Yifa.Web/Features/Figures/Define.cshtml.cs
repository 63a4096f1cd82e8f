using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Indicators;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Figures;

/// <summary>定义一个指标：pick a ledger, pick conditions, see what it comes to, then keep it.</summary>
[Requires(Area.Figures, Deed.Write)]
public sealed class DefineModel(AppDbContext db, FigureBook book, IndicatorActs acts) : PageModel
{
    /// <summary>试算的结果。</summary>
    public sealed record Preview(Indicator Indicator, Figure Figure, IReadOnlyList<Root> First, IReadOnlyList<KeyRoot> Keys);

    /// <summary>改哪一个；新指标为 null。</summary>
    public string? Code { get; private set; }

    public FactKind? Kind { get; private set; }

    public Definition Definition { get; private set; } = new() { Name = "", Fact = "", Measure = Measure.Count };

    public int Year { get; private set; }

    public Preview? Tried { get; private set; }

    public Refusal? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? code, string? fact, CancellationToken stop)
    {
        if (!await OpenAsync(code, stop)) return NotFound();
        if (code is null && fact is not null) Definition = Definition with { Fact = fact };
        Kind = FactCatalogue.Find(Definition.Fact);
        return Page();
    }

    /// <summary>试算（step=try）或存下（step=save）。</summary>
    public async Task<IActionResult> OnPostAsync(string? code, string? step, CancellationToken stop)
    {
        if (!await OpenAsync(code, stop)) return NotFound();
        Definition = Read(Request.Form);
        Kind = FactCatalogue.Find(Definition.Fact);
        if (step == "save")
        {
            var answer = await acts.DefineAsync(await Command.FromAsync(Request, stop), Definition, code, stop);
            if (answer.Refusal is null)
            {
                TempData[Look.Done] = $"已存下：{Definition.Name.Trim()}。报告和指标页从现在起都有它。";
                return LocalRedirect("/figures/own");
            }
            Refusal = answer.Refusal;
            return Page();
        }
        if (DefinitionCompiler.Compile(Definition, code ?? "own.try", 1).TryGet(out var indicator, out var refusal)) await TryAsync(indicator, stop);
        else Refusal = refusal;
        return Page();
    }

    private async Task TryAsync(Indicator indicator, CancellationToken stop)
    {
        var period = Period.Year(Year);
        var figure = await book.ValueAsync(indicator, period, FigureScope.Whole, stop);
        IReadOnlyList<KeyRoot> keys = indicator.Measure == Measure.Distinct ? [.. (await book.KeysAsync(indicator, period, FigureScope.Whole, stop)).Take(10)] : [];
        var first = indicator.Measure == Measure.Distinct ? [] : await book.RowsAsync(indicator, period, FigureScope.Whole, new RootsPage(10), stop);
        Tried = new(indicator, figure, first, keys);
    }

    private async Task<bool> OpenAsync(string? code, CancellationToken stop)
    {
        Code = code;
        Year = int.TryParse(Request.HasFormContentType ? Request.Form["Year"].ToString() : "", out var year) && year is >= 2000 and <= 2100 ? year : await book.DefaultYearAsync(stop);
        if (code is null) return true;
        if (await db.Set<DefinedIndicator>().AsNoTracking().Where(v => v.Code == code).OrderByDescending(v => v.Version).FirstOrDefaultAsync(stop) is not { } last) return false;
        Definition = last.Definition;
        return true;
    }

    private static Definition Read(IFormCollection form) => new()
    {
        Name = form["Name"].ToString(), Fact = form["Fact"].ToString(),
        Measure = Enum.TryParse<Measure>(form["Measure"], out var measure) && Enum.IsDefined(measure) ? measure : Measure.Count,
        Unit = form["Unit"].ToString(), Decimals = int.TryParse(form["Decimals"], out var decimals) ? decimals : form["Decimals"].ToString().Length == 0 ? 0 : -1,
        On = form["On"].ToString() is { Length: > 0 } on ? on : null, Of = form["Of"].ToString() is { Length: > 0 } of ? of : null,
        Counts = ConditionForm.Counts.Read(form), OutOf = ConditionForm.OutOf.Read(form),
    };
}
