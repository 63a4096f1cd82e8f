using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Figures;

/// <summary>自定义指标：those in use, and every version there ever was.</summary>
[Requires(Area.Figures, Deed.Read)]
public sealed class OwnModel(AppDbContext db, IndicatorActs acts, Viewer viewer) : PageModel
{
    public sealed record Row(DefinedIndicator Current, string Rule, IReadOnlyList<DefinedIndicator> Versions);

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    public bool MayWrite => viewer.May(Area.Figures, Deed.Write);

    public async Task OnGetAsync(CancellationToken stop) => await LoadAsync(stop);

    /// <summary>停用。</summary>
    public async Task<IActionResult> OnPostAsync(string? code, CancellationToken stop)
    {
        if (!MayWrite) return NotFound();
        var answer = await acts.RetireAsync(await Command.FromAsync(Request, stop), code ?? "", stop);
        if (answer.Refusal is null)
        {
            TempData[Look.Done] = "已停用，各版定义都留着。";
            return LocalRedirect("/figures/own");
        }
        Refusal = answer.Refusal;
        await LoadAsync(stop);
        return Page();
    }

    private async Task LoadAsync(CancellationToken stop)
    {
        var versions = await db.Set<DefinedIndicator>().AsNoTracking().ToListAsync(stop);
        Rows =
        [
            .. versions.GroupBy(v => v.Code).Select(g => g.OrderByDescending(v => v.Version).ToList()).OrderBy(g => g[0].RetiredAt is not null).ThenBy(g => g[0].Name, StringComparer.Ordinal)
                .Select(g => new Row(g[0], g[0].Compile() is { Allowed: true } made ? made.Value.Rule : g[0].Compile().Refusal!.ToString(), g)),
        ];
    }
}
