using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Indicators;
using Yifa.Web.Data;
using Yifa.Web.Features.Leadership;
using Yifa.Web.Features.Outreach;
using Yifa.Web.Features.Reports.Templates;
using Yifa.Web.Features.Study;

namespace Yifa.Web.Features.Reports.Drafting;

/// <summary>集合：the lists that a template may walk through, out of the records of the year, most frequent first.</summary>
public sealed partial class ReportSets(AppDbContext db)
{
    /// <summary>全部集合，按名称。</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<SetItem>>> ForAsync(Period period, CancellationToken stop)
    {
        var studied = await db.Set<StudySession>().AsNoTracking().Where(s => s.HeldOn >= period.From && s.HeldOn <= period.To).OrderBy(s => s.HeldOn).Select(s => s.Content).ToListAsync(stop);
        var themes = await db.Set<PublicityEvent>().AsNoTracking().Where(e => e.HeldOn >= period.From && e.HeldOn <= period.To).OrderBy(e => e.HeldOn).Select(e => e.Theme).ToListAsync(stop);
        var shortcomings = await db.Set<Shortcoming>().AsNoTracking().Where(s => s.Year == period.From.Year).ToListAsync(stop);
        var places = await db.Places.AsNoTracking().Where(p => p.Kind == PlaceKind.Village || p.Kind == PlaceKind.Community).OrderBy(p => p.Code).Select(p => p.Name).ToListAsync(stop);
        return new Dictionary<string, IReadOnlyList<SetItem>>
        {
            ["学习法律"] = [.. ByFrequency(studied.SelectMany(Titles))],
            ["宣传主题"] = [.. ByFrequency(themes)],
            ["村"] = [.. places.Select(name => new SetItem(name))],
            ["不足与举措"] = [.. shortcomings.OrderBy(s => int.TryParse(s.LedgerNumber, out var number) ? number : int.MaxValue).ThenBy(s => s.Id).Select(ItemOf)],
        };
    }

    private static IEnumerable<SetItem> ByFrequency(IEnumerable<string> texts) =>
        texts.Select(t => t.Trim()).Where(t => t.Length > 0).GroupBy(t => t).OrderByDescending(g => g.Count()).Select(g => new SetItem(g.Key));

    private static IEnumerable<string> Titles(string content) => BookTitle().Matches(content).Select(m => m.Value);

    private static SetItem ItemOf(Shortcoming item)
    {
        var fields = new Dictionary<string, string>();
        void Put(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value)) fields[name] = value.Trim();
        }
        Put("不足", item.Problem);
        Put("原因", item.Cause);
        Put("举措", item.Measure);
        Put("部门", item.Department);
        Put("目标", item.Target);
        Put("期限", item.DueOn?.ToString("yyyy年M月d日", System.Globalization.CultureInfo.InvariantCulture));
        Put("指标", item.IndicatorCode);
        return new SetItem(item.Problem, fields);
    }

    [GeneratedRegex("《[^《》]{2,60}》")]
    private static partial Regex BookTitle();
}
