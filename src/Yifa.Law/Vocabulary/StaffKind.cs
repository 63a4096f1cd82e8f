using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>执法身份：what a person is by law when he stands before a firm. Only the first may inspect or punish, and only with a valid certificate.</summary>
public enum StaffKind
{
    [Display(Name = "行政执法人员")] Officer,
    [Display(Name = "执法辅助人员")] Assistant,
    [Display(Name = "网格员")] GridWorker,
    [Display(Name = "临时工作人员")] Temporary,
    [Display(Name = "第三方（受聘）人员")] Outsider,
}
