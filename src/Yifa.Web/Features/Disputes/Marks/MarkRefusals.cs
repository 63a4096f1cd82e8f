using Yifa.Law;

namespace Yifa.Web.Features.Disputes.Marks;

/// <summary>标记的拒绝。</summary>
public static class MarkRefusals
{
    public static Refusal SetAlready { get; } = new("mark.set-already", "已经这样标着。", "不用再标一次。");

    public static Refusal NotSet { get; } = new("mark.not-set", "没有这样标着，不用解除。", "请重新打开这一页看看。");

    public static Refusal NotEntitled { get; } = new("mark.not-entitled", "您不能解除这个标记：要有定密权限，而且是司法所的人或者当初标记的人。", "请告诉司法所，由他们核实后解除。");

    public static Refusal NoSuchParty { get; } = new("mark.no-such-party", "登记的当事人里没有这一方。", "请重新打开这一页，从列出的当事人里选。");

    public static Refusal MinorNeedsApproval { get; } = new("mark.minor-needs-approval", "解除未成年人的标记会显示真名，要先经镇领导审批。", "请到“未成年人信息”写明用途申请，批了再解除。", Instruments.Cite("未成年人网络保护条例", "第三十六条"));
}
