using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Codes;

/// <summary>
/// 企业对一次检查的评价：kept from everyone one by one; only sums of at least three are shown, to the leader and to who watches over the officers. It is a record of
/// its own, so that no list, export or version of the inspection tells it.
/// </summary>
[InArea(Area.Leadership)]
[Index(nameof(TownCode), nameof(InspectionId), IsUnique = true)]
public sealed class InspectionRating : Record
{
    /// <summary>哪一次检查；只为一次检查只评一次。</summary>
    public Guid InspectionId { get; set; }

    /// <summary>检查领域。</summary>
    public string? Field { get; set; }

    /// <summary>检查的年度。</summary>
    public int Year { get; set; }

    /// <summary>几分，一到五。</summary>
    public int Stars { get; set; }

    /// <summary>写了什么；没有写为 null。</summary>
    public string? Words { get; set; }
}
