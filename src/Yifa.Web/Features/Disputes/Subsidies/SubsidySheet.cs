using Yifa.Law.Vocabulary;

namespace Yifa.Web.Features.Disputes.Subsidies;

/// <summary>发补贴的一件。</summary>
/// <param name="Id">纠纷。</param>
/// <param name="Number">卷号。</param>
/// <param name="Kind">类别。</param>
/// <param name="FiledOn">归档之日，算在这一天所在的期。</param>
/// <param name="Committee">调委会。</param>
/// <param name="Mediator">主持的调解员。</param>
/// <param name="Token">地址里认他的写法，不含姓名。</param>
/// <param name="Grade">等级。</param>
/// <param name="Reasons">为什么是这一等。</param>
/// <param name="ByHand">改定的：谁、哪天；照规则的为 null。</param>
/// <param name="Amount">多少元。</param>
public sealed record SubsidyCase(Guid Id, string? Number, DisputeKind Kind, DateOnly FiledOn, string Committee, string Mediator, string Token, CaseGrade Grade, IReadOnlyList<string> Reasons, string? ByHand, decimal Amount);

/// <summary>不发的一件，和为什么。</summary>
public sealed record LeftOutCase(Guid Id, string? Number, DisputeKind Kind, DateOnly FiledOn, string Why);

/// <summary>一名调解员的一行。</summary>
public sealed record SubsidyRow(string Committee, string Mediator, string Token, IReadOnlyList<SubsidyCase> Cases)
{
    public decimal Amount => Cases.Sum(c => c.Amount);

    public int Count(CaseGrade grade) => Cases.Count(c => c.Grade == grade);
}

/// <summary>一期的补贴表：every number is the length of a list of its cases.</summary>
public sealed record SubsidySheet(SubsidySetting Setting, IReadOnlyList<SubsidyCase> Cases, IReadOnlyList<LeftOutCase> LeftOut)
{
    /// <summary>按调委会、调解员。</summary>
    public IReadOnlyList<SubsidyRow> Rows { get; } = [.. Cases.GroupBy(c => (c.Committee, c.Mediator, c.Token)).OrderBy(g => g.Key.Committee, StringComparer.Ordinal).ThenBy(g => g.Key.Mediator, StringComparer.Ordinal).Select(g => new SubsidyRow(g.Key.Committee, g.Key.Mediator, g.Key.Token, [.. g]))];

    public decimal Total => Cases.Sum(c => c.Amount);
}
