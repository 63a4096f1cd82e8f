using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Insight.Escalation;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Warnings.Watching;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Warnings.Settings;

/// <summary>巡查设置：how keen, how many, which kinds; each with what it costs in false alarms. Every change is journaled with what was before.</summary>
[Requires(Area.Warnings, Deed.Read)]
public sealed class IndexModel(AppDbContext db, RecordBook book, Viewer viewer) : PageModel
{
    /// <summary>最多要几件才报：more would be seen without a watch.</summary>
    public const int MostLeast = 20;

    [BindProperty, Display(Name = "灵敏度")] public Sensitivity Sensitivity { get; set; } = Sensitivity.Usual;

    [BindProperty, Range(2, MostLeast), Display(Name = "至少几件才报")] public int LeastCount { get; set; } = WatchSetting.UsualLeast;

    [BindProperty] public List<WarningKind> Kinds { get; set; } = [];

    [BindProperty] public List<DisputeKind> Categories { get; set; } = [];

    public WatchSetting? Kept { get; private set; }

    public Refusal? Refusal { get; private set; }

    public bool MayChange => viewer.Reach == Reach.Town && viewer.May(Area.Warnings, Deed.Write);

    /// <summary>激化苗头按哪些词，几分。</summary>
    public EscalationRules Signs => (Kept ?? new WatchSetting()).Rules.Signs;

    public string ThresholdText => Signs.Threshold.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Kept = await db.Set<WatchSetting>().AsNoTracking().FirstOrDefaultAsync(stop);
        var now = Kept ?? new WatchSetting();
        (Sensitivity, LeastCount, Kinds, Categories) = (now.Sensitivity, now.LeastCount, [.. now.Rules.Kinds], [.. now.Rules.Categories]);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!MayChange) return NotFound();
        Kept = await db.Set<WatchSetting>().AsNoTracking().FirstOrDefaultAsync(stop);
        if (!ModelState.IsValid) return Page();
        if (Kinds.Count == 0 || Categories.Count == 0)
        {
            Refusal = WarningRefusals.NothingWatched;
            return Page();
        }
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.WatchSet, async writing =>
        {
            var row = await db.Set<WatchSetting>().FirstOrDefaultAsync(stop) ?? db.Add(new WatchSetting { TownCode = viewer.TownCode }).Entity;
            var before = Told(row);
            (row.Sensitivity, row.LeastCount, row.ChangedBy, row.ChangedAt) = (Sensitivity, LeastCount, viewer.Name, writing.At);
            row.LeftOut = WatchSetting.Write(Enum.GetValues<DisputeKind>().Except(Categories));
            row.Silent = WatchSetting.Write(Enum.GetValues<WarningKind>().Except(Kinds));
            writing.Detail = new { before, after = Told(row) };
            return "set";
        }, stop);
        if ((Refusal = answer.Refusal) is not null) return Page();
        TempData[Look.Done] = "巡查设置已改，下次巡查起按它来。";
        return RedirectToPage();
    }

    private static object Told(WatchSetting row) => new { sensitivity = row.Sensitivity.ToString(), least = row.LeastCount, leftOut = row.LeftOut, silent = row.Silent };
}
