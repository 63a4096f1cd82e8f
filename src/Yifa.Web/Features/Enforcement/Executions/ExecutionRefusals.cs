using Yifa.Law;

namespace Yifa.Web.Features.Enforcement.Executions;

/// <summary>强制执行时的拒绝：what has no article because it is about the register and not about the law.</summary>
public static class ExecutionRefusals
{
    public static Refusal ClosedInLedger { get; } = new("execution.closed-in-ledger", "这一件在台账上已经决定、实施或者结案，没有办理经过，照原样留着。", "旧案不用补记；新的从“登记强制执行”开始。");

    public static Refusal CauseMissing { get; } = new("execution.cause-missing", "没有写事由。", "请写明当事人做了什么、没有履行什么，例如“在村庄规划区内无证建房”。");
}
