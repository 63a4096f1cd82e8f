using Yifa.Law;

namespace Yifa.Web.Features.Shared.Steps;

/// <summary>登记一步时的拒绝：the day of a step, of whatever matter.</summary>
public static class StepRefusals
{
    public static Refusal DayInFuture { get; } = new("step.day-in-future", "办理的日子还没有到。", "请写今天或者以前的一天；还没有办的，办了再登记。");

    public static Refusal DayTooEarly(DateOnly from) => new("step.day-too-early", $"办理的日子早于{from:yyyy年M月d日}，前面的一步是那天办的。", "请核对日子；前面的一步写错了日子的，请在那一步以后写明。");
}
