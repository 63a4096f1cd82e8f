using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>法律意见事项类别。</summary>
public enum OpinionMatter
{
    [Display(Name = "重大决策")] MajorDecision,
    [Display(Name = "规范性文件")] NormativeDocument,
    [Display(Name = "合同")] Contract,
    [Display(Name = "信访")] Petition,
    [Display(Name = "涉诉")] Litigation,
    [Display(Name = "村居事务")] Village,
    [Display(Name = "其他")] OtherMatter,
}
