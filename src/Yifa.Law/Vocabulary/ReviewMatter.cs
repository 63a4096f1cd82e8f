using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>合法性审查类别。</summary>
public enum ReviewMatter
{
    [Display(Name = "重大决策")] MajorDecision,
    [Display(Name = "规范性文件")] NormativeDocument,
    [Display(Name = "合同")] Contract,
    [Display(Name = "重大执法决定")] Enforcement,
    [Display(Name = "村居事项")] VillageMatter,
    [Display(Name = "其他")] OtherMatter,
}
