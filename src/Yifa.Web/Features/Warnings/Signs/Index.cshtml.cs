using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Insight.Escalation;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Warnings.Watching;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Warnings.Signs;

/// <summary>激化苗头：the rules by which one matter is raised, word for word and point for point, changed by who answers for them and journaled with what was before.</summary>
[Requires(Area.Warnings, Deed.Read)]
public sealed class IndexModel(AppDbContext db, RecordBook book, Viewer viewer) : PageModel
{
    public EscalationRules Rules { get; private set; } = EscalationRules.Standard;

    /// <summary>谁改过；没有改过为 null。</summary>
    public string? Changed { get; private set; }

    public Refusal? Refusal { get; private set; }

    /// <summary>按词看的苗头；其余按登记的经过。</summary>
    public static bool HasWords(string code) => EscalationRules.Standard.Rules.First(r => r.Code == code).Words.Count > 0;

    public string Shown(double points) => points.ToString("0.##", CultureInfo.InvariantCulture);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        await LoadAsync(stop);
        return Page();
    }

    public bool MayChange => viewer.Reach == Reach.Town && viewer.May(Area.Warnings, Deed.Write);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!MayChange) return NotFound();
        await LoadAsync(stop);
        var wanted = EscalationRules.Standard;
        if (Request.Form["step"] != "usual" && !Typed().TryGet(out wanted, out var refusal))
        {
            Refusal = refusal;
            return Page();
        }
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.WatchSet, async writing =>
        {
            var row = await db.Set<WatchSetting>().FirstOrDefaultAsync(stop) ?? db.Add(new WatchSetting { TownCode = viewer.TownCode }).Entity;
            var before = row.Signs;
            row.Signs = Request.Form["step"] == "usual" ? null : SignRules.Written(wanted);
            (row.ChangedBy, row.ChangedAt) = (viewer.Name, writing.At);
            writing.Detail = new { before, after = row.Signs };
            return "set";
        }, stop);
        if ((Refusal = answer.Refusal) is not null)
        {
            Rules = wanted;
            return Page();
        }
        TempData[Look.Done] = "激化苗头已改，下次巡查起按它来。";
        return RedirectToPage();
    }

    // What was typed stays on the page, right or wrong.
    private Ruling<EscalationRules> Typed()
    {
        Refusal? fault = null;
        double Points(string field, double least, double most, double now)
        {
            if (double.TryParse(Request.Form[field], NumberStyles.Float, CultureInfo.InvariantCulture, out var points) && points >= least && points <= most) return points;
            fault ??= WarningRefusals.SignPoints(least, most);
            return now;
        }
        var rules = new List<EscalationRule>();
        foreach (var rule in Rules.Rules)
        {
            var words = HasWords(rule.Code) ? SignRules.WordsOf(Request.Form["words." + rule.Code]) : rule.Words;
            if (words.Count > SignRules.MostWords || words.Any(w => w.Length > SignRules.LongestWord)) fault ??= WarningRefusals.SignWords(rule.Name);
            rules.Add(rule with { Points = Points("points." + rule.Code, 0, SignRules.MostPoints, rule.Points), Words = words });
        }
        Rules = new(rules, Points("threshold", 0.5, SignRules.MostThreshold, Rules.Threshold));
        return fault is null ? Rules : fault;
    }

    private async Task LoadAsync(CancellationToken stop)
    {
        var kept = await db.Set<WatchSetting>().AsNoTracking().FirstOrDefaultAsync(stop);
        Rules = SignRules.Read(kept?.Signs);
        if (kept?.Signs is not null) Changed = $"{kept.ChangedBy}{TownClock.Show(kept.ChangedAt)}改过。";
    }
}
