using Yifa.Insight.Linkage;

namespace Yifa.Insight.Tests.Linkage;

/// <summary>Precision, recall and F1 of links against the truth.</summary>
internal sealed record Scores(double Precision, double Recall)
{
    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    public static Scores Of(IEnumerable<Link> links, IReadOnlyList<string> entities, int? split = null)
    {
        long found = 0, right = 0;
        foreach (var link in links)
        {
            found++;
            if (entities[link.A] == entities[link.B]) right++;
        }
        var truth = split is { } s ? entities.Take(s).Intersect(entities.Skip(s)).Count() : entities.CountBy(e => e).Sum(e => e.Value * (e.Value - 1L) / 2);
        return new(found == 0 ? 1 : (double)right / found, (double)right / truth);
    }

    public override string ToString() => $"准确率 {Precision:0.0000}，召回率 {Recall:0.0000}，F1 {F1:0.0000}";
}
