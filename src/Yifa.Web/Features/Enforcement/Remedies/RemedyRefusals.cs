using Yifa.Law;

namespace Yifa.Web.Features.Enforcement.Remedies;

/// <summary>应诉时的拒绝：what has no article because it is about the register and not about the law.</summary>
public static class RemedyRefusals
{
    public static Refusal ClosedInLedger { get; } = new("remedy.closed-in-ledger", "这一件在台账上已经有结果，没有办理经过，照原样留着。", "旧案不用补记；新的从“登记被复议、起诉”开始。");

    public static Refusal DayInFuture { get; } = new("remedy.day-in-future", "办理的日子还没有到。", "请写今天或者以前的一天；还没有办的，办了再登记。");

    public static Refusal CauseMissing { get; } = new("remedy.cause-missing", "没有写为什么事。", "请写明对什么不服，例如“不服占道经营罚款决定”。");

    public static Refusal DayTooEarly(DateOnly from) => new("remedy.day-too-early", $"办理的日子早于{from:yyyy年M月d日}，前面的一步是那天办的。", "请核对日子；前面的一步写错了日子的，请在那一步以后写明。");
}
