using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>走访方式。</summary>
public enum VisitWay
{
    [Display(Name = "实地走访")] OnSite,
    [Display(Name = "电话联系")] Phone,
    [Display(Name = "座谈会")] Symposium,
    [Display(Name = "其他")] OtherWay,
}
