using Yifa.Law;

namespace Yifa.Web.Features.Enforcement.Remedies;

/// <summary>应诉时的拒绝：what has no article because it is about the register and not about the law.</summary>
public static class RemedyRefusals
{
    public static Refusal ClosedInLedger { get; } = new("remedy.closed-in-ledger", "这一件在台账上已经有结果，没有办理经过，照原样留着。", "旧案不用补记；新的从“登记被复议、起诉”开始。");

    public static Refusal CauseMissing { get; } = new("remedy.cause-missing", "没有写为什么事。", "请写明对什么不服，例如“不服占道经营罚款决定”。");
}
