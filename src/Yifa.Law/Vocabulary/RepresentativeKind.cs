using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>代表人的身份：by what right somebody speaks and signs for a party (民法典第六十一条、第二十三条、第一百六十三条).</summary>
public enum RepresentativeKind
{
    [Display(Name = "法定代表人（负责人）")] Head,
    [Display(Name = "法定代理人（监护人）")] Guardian,
    [Display(Name = "委托代理人")] Agent,
}
