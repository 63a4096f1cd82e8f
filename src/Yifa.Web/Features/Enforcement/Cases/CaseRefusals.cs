using Yifa.Law;

namespace Yifa.Web.Features.Enforcement.Cases;

/// <summary>办案时的拒绝：what has no article because it is about the register and not about the law.</summary>
public static class CaseRefusals
{
    public static Refusal ClosedInLedger { get; } = new("case.closed-in-ledger", "这件案件在台账上已经有决定或者结案，没有办案经过，照原样留着。", "旧案不用补记；新的案件从“登记线索”开始。");

    public static Refusal CauseMissing { get; } = new("case.cause-missing", "没有写案由。", "请写明是什么违法行为，例如“未经许可占道经营”。");

    public static Refusal NoMedia { get; } = new("case.no-media", "没有附录音录像，也没有写为什么没有。", "请附上录音录像（照片不算），或者写留在采集站的那一份的指纹；确实没有的，在说明里写明原因。");
}
