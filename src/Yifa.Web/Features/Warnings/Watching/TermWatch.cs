using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Warnings.Watching;

/// <summary>看期限：reads each kind of matter that has a term and tells which will most likely run out.</summary>
public sealed class TermWatch(AppDbContext db, TownCalendar calendars)
{
    private const int LongestYears = 5;

    /// <summary>某一种在某段日子里开始的；本镇不看的纠纷类别不在其中。</summary>
    public async Task<IReadOnlyList<Termed>> ReadAsync(TermedSource source, WatchRules rules, DateOnly from, DateOnly to, CancellationToken stop) =>
        [.. (await source.ReadAsync(db, from, to, await calendars.GetAsync(stop), stop)).Where(m => m.Category is not { } category || rules.Categories.Contains(category))];

    /// <summary>多半要逾期的：by the last year where it ended enough of them, by the last five where it is a rare kind.</summary>
    public async Task<IReadOnlyList<Signal>> AtRiskAsync(WatchRules rules, DateOnly asOf, CancellationToken stop)
    {
        List<Signal> found = [];
        foreach (var source in TermedSource.All)
        {
            var (years, matters) = (1, await ReadAsync(source, rules, asOf.AddDays(-364), asOf, stop));
            if (Terms.EndedBy(matters, asOf) < Terms.FewestEnded) (years, matters) = (LongestYears, await ReadAsync(source, rules, asOf.AddYears(-LongestYears), asOf, stop));
            found.AddRange(Terms.AtRisk(source.Kind, matters, years, asOf));
        }
        return found;
    }
}
