using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>拿一项执法权去做什么。</summary>
public enum PowerUse
{
    [Display(Name = "行政处罚")] Punish,
    [Display(Name = "行政检查")] Inspect,
    [Display(Name = "行政强制措施")] Coerce,
}
