using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Yifa.Insight.Kinds;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Disputes;

/// <summary>
/// 纠纷类别的建议：learned from how this town has sorted its own disputes. What it says of a text are words of that text, so nothing of
/// another dispute is told; what is kept is not learned from.
/// </summary>
public sealed class KindAdvice(AppDbContext db, Viewer viewer, LearnedKinds learned) : ColumnAdvice
{
    private const int MostRows = 1000, FewestRows = 50;

    public override string Ledger => "disputes";

    public override string Field => "kind";

    public override string From => "summary";

    public override async Task<string?> SayAsync(string text, CancellationToken stop)
    {
        if (await learned.OfAsync(viewer.TownCode, () => RowsAsync(stop)) is not { } suggester) return null;
        string Named(KindSuggestion one) => Enum.TryParse<DisputeKind>(one.Kind, out var kind) ? Wording.Of(kind) : one.Kind;
        var likely = suggester.Suggest(text).Where(one => one.Certainty >= 0.1).ToList();
        if (likely.Count == 0) return null;
        var why = likely[0].Grams.Count == 0 ? "" : $"，因为写着{string.Concat(likely[0].Grams.Take(3).Select(gram => $"“{gram}”"))}";
        var others = likely.Count == 1 ? "" : $"；也可能是{string.Join("、", likely.Skip(1).Select(Named))}";
        return $"像是“{Named(likely[0])}”（约 {likely[0].Certainty * 10:0} 成把握{why}）{others}。请您自己定。";
    }

    // Of the whole town, though he who asks may see a part of it: a village alone has too few to learn from.
    private async Task<IReadOnlyList<(string, string)>> RowsAsync(CancellationToken stop)
    {
        var rows = await db.Set<Dispute>().IgnoreQueryFilters([AppDbContext.Scope]).AsNoTracking().Where(d => d.TownCode == viewer.TownCode && d.Secrecy == null)
            .OrderByDescending(d => d.FoundOn).ThenByDescending(d => d.Id).Take(MostRows).Select(d => new { d.Summary, d.Kind }).ToListAsync(stop);
        return rows.Count < FewestRows ? [] : [.. rows.Select(d => (d.Summary, d.Kind.ToString()))];
    }
}

/// <summary>学好的类别，一镇一份，半天重学一次：to learn it takes a good part of a second.</summary>
public sealed class LearnedKinds : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = 100 });

    /// <param name="town">镇街。</param>
    /// <param name="rows">拿什么学；太少为空。</param>
    public async Task<KindSuggester?> OfAsync(string town, Func<Task<IReadOnlyList<(string Text, string Kind)>>> rows)
    {
        if (kept.TryGetValue(town, out KindSuggester? known)) return known;
        var examples = await rows();
        // A town that has just begun is asked again at once: by the next form there may be enough.
        if (examples.Count == 0) return null;
        return kept.Set(town, KindSuggester.Learn(examples), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Fresh });
    }

    public void Dispose() => kept.Dispose();
}
