using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>考试方式。</summary>
public enum ExamWay
{
    [Display(Name = "闭卷")] ClosedBook,
    [Display(Name = "开卷")] OpenBook,
    [Display(Name = "线上")] Online,
}
