using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>两套分类里的一类对不对得上。</summary>
public enum Correspondence
{
    [Display(Name = "一致")] Same,
    [Display(Name = "大致对应")] Near,
    [Display(Name = "没有对应")] Missing,
}
