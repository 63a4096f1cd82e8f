using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>履职方式（四个亲自）。</summary>
public enum DutyWay
{
    [Display(Name = "亲自部署")] Arranged,
    [Display(Name = "亲自过问")] Inquired,
    [Display(Name = "亲自协调")] Coordinated,
    [Display(Name = "亲自督办")] Supervised,
}
