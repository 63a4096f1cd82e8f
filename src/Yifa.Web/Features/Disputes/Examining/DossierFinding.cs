using Yifa.Insight.Linkage;
using Yifa.Law;

namespace Yifa.Web.Features.Disputes.Examining;

/// <summary>自查的规则：each with what it asks of a file, and on what it rests; a rule of our own says so by citing nothing.</summary>
/// <param name="Code">代码。</param>
/// <param name="Name">规则，一句话。</param>
/// <param name="Wrong">查出来就是错；只供人看一眼的为 false。</param>
/// <param name="Basis">依据；没有的为 null。</param>
public sealed record DossierRule(string Code, string Name, bool Wrong, Citation? Basis = null)
{
    /// <summary>“错”或者“疑”。</summary>
    public string Grave => Wrong ? "错" : "疑";
}

/// <summary>查出的一处。</summary>
/// <param name="Rule">哪一条规则。</param>
/// <param name="Where">在哪里。</param>
/// <param name="Said">怎么回事。</param>
/// <param name="Todo">怎么办。</param>
public sealed record DossierFinding(DossierRule Rule, string Where, string Said, string Todo)
{
    /// <summary>依据：规则的，或者所用程序自己的；没有的为 null。</summary>
    public Citation? Basis { get; init; } = Rule.Basis;

    /// <summary>与哪一段话相近；不是这一条的为 null。</summary>
    public CopiedPair? Pair { get; init; }
}

/// <summary>两段相近的记录。</summary>
/// <param name="Other">另一件纠纷。</param>
/// <param name="OtherOn">另一份记录的日子。</param>
/// <param name="Likeness">相近的程度，0 到 1。</param>
/// <param name="Mine">这一份，切成相同的和不同的。</param>
/// <param name="Theirs">另一份，切成相同的和不同的。</param>
public sealed record CopiedPair(Guid Other, DateOnly OtherOn, double Likeness, IReadOnlyList<Passage> Mine, IReadOnlyList<Passage> Theirs);

/// <summary>一卷自查的结果。</summary>
/// <param name="Findings">查出的，错在前。</param>
public sealed record Examined(IReadOnlyList<DossierFinding> Findings)
{
    /// <summary>有几处错。</summary>
    public int Wrong => Findings.Count(f => f.Rule.Wrong);

    /// <summary>一句话。</summary>
    public string Said => Findings.Count == 0 ? "没有查出问题。" : $"错 {Wrong} 处，疑 {Findings.Count - Wrong} 处。";
}
