using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>公开方式。</summary>
public enum DisclosureKind
{
    [Display(Name = "主动公开")] Active,
    [Display(Name = "依申请公开")] OnRequest,
}
