using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>四板块。</summary>
public enum Sector
{
    [Display(Name = "党的建设")] PartyBuilding,
    [Display(Name = "经济发展")] Economy,
    [Display(Name = "民生服务")] PublicServices,
    [Display(Name = "平安法治")] PeaceAndLaw,
}
