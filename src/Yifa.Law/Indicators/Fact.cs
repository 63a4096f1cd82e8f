using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Indicators;

/// <summary>
/// 事实：one row of a ledger, flattened to what figures ask about. The application projects its tables into facts, so the same
/// definition counts in memory (tests, previews) and in the database (pages, reports).
/// </summary>
public abstract record Fact
{
    /// <summary>记录编号；清单按它链接到台账。</summary>
    public Guid Id { get; init; }

    /// <summary>村（社区）或网格代码；全镇的事为 null。</summary>
    public string? Place { get; init; }

    [Display(Name = "承办部门")]
    public string? Department { get; init; }

    /// <summary>主日期，它的中文名在 <see cref="LedgerAttribute.Day"/>；名录里没有日期的为 null。</summary>
    public DateOnly? Day { get; init; }

    /// <summary>清单里给人认的一小段：编号、名称；不放个人信息以外用不着的内容。</summary>
    public string? Label { get; init; }
}

/// <summary>这种事实来自哪本台账，主日期叫什么。</summary>
/// <param name="name">台账的中文名。</param>
/// <param name="day">主日期的中文名。</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LedgerAttribute(string name, string day) : Attribute
{
    /// <summary>台账的中文名。</summary>
    public string Name { get; } = name;

    /// <summary>主日期的中文名。</summary>
    public string Day { get; } = day;

    /// <summary>名录：lists what exists; its rows count as of a day, not by a day.</summary>
    public bool Register { get; init; }
}
