using Yifa.Law;

namespace Yifa.Web.Features.Enforcement.Openly;

/// <summary>网上投诉的拒绝。</summary>
public static class ComplaintRefusals
{
    public static Refusal TooManyToday { get; } = new("complaint.too-many-today", $"今天从网上收到的已经有 {ComplainModel.MostADay} 件，收不下了。", "请明天再写，或者打电话、到镇里当面说。");
}
