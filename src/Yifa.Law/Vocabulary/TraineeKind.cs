using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>培训对象。</summary>
public enum TraineeKind
{
    [Display(Name = "网格员")] GridWorkers,
    [Display(Name = "人民调解员")] Mediators,
    [Display(Name = "法律明白人")] LegalGuides,
    [Display(Name = "镇村干部")] Cadres,
    [Display(Name = "其他人员")] OtherTrainees,
}
