using System.ComponentModel.DataAnnotations;

namespace Yifa.Law;

/// <summary>期限的方向。</summary>
public enum DeadlineKind
{
    /// <summary>自起算之日起，至迟。</summary>
    [Display(Name = "至迟")]
    AtMost,

    /// <summary>自起算之日起，至少要满。</summary>
    [Display(Name = "至少")]
    AtLeast,

    /// <summary>事件之前，倒着数。</summary>
    [Display(Name = "提前")]
    Before,
}

/// <summary>法定期限：one row of the table of time limits. Procedures take their terms from here, so that a number of days is written once.</summary>
/// <param name="Code">代码，例如 PEN-90。</param>
/// <param name="Trigger">起算（或倒数）的事件。</param>
/// <param name="Act">要做的事。</param>
/// <param name="Responsible">责任人。</param>
/// <param name="Kind">方向。</param>
/// <param name="Term">期限，含依据和延长上限。</param>
public sealed record Deadline(string Code, string Trigger, string Act, string Responsible, DeadlineKind Kind, Term Term);
