using Yifa.Law;

namespace Yifa.Web.Features.Enforcement.Leads;

/// <summary>处理监督线索时的拒绝。</summary>
public static class LeadRefusals
{
    public static Refusal Gone { get; } = new("lead.gone", "这条线索已经没有了：案件补办或者更正过。", "请看最新的线索。");

    public static Refusal JudgedAlready { get; } = new("lead.judged-already", "这条线索已经处理过了。", "请看处理的结果；要再发监督意见的，到监督意见台账登记。");

    public static Refusal NoReason { get; } = new("lead.no-reason", "没有写为什么不算，或者写得太长。", "请写明核实的情况，五百字以内。");
}
