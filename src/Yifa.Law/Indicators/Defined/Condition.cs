using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Yifa.Law.Indicators;

/// <summary>怎么比。</summary>
public enum Comparing
{
    [Display(Name = "是")] Is,
    [Display(Name = "不是")] IsNot,
    [Display(Name = "不少于（不早于）")] AtLeast,
    [Display(Name = "不多于（不晚于）")] AtMost,
    [Display(Name = "写有")] Contains,
    [Display(Name = "已填")] Filled,
    [Display(Name = "未填")] Empty,
}

/// <summary>条件：a small typed tree. No script, no query language: only fields of the catalogue, compared with a value.</summary>
[JsonDerivedType(typeof(FieldCondition), "field")]
[JsonDerivedType(typeof(AllOf), "all")]
[JsonDerivedType(typeof(AnyOf), "any")]
public abstract record Condition;

/// <summary>一个栏目和一个值比。</summary>
/// <param name="Field">栏目代码。</param>
/// <param name="How">怎么比。</param>
/// <param name="Value">值：词汇写代码，日期写 yyyy-MM-dd，是否写 true/false；已填、未填不要值。</param>
public sealed record FieldCondition(string Field, Comparing How, string? Value = null) : Condition;

/// <summary>都要满足（且）。</summary>
public sealed record AllOf(IReadOnlyList<Condition> Parts) : Condition;

/// <summary>满足一个就行（或）。</summary>
public sealed record AnyOf(IReadOnlyList<Condition> Parts) : Condition;
