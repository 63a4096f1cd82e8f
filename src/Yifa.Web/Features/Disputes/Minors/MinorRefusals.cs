using Yifa.Law;

namespace Yifa.Web.Features.Disputes.Minors;

/// <summary>看未成年人信息的拒绝。</summary>
public static class MinorRefusals
{
    private static readonly Citation Basis = Instruments.Cite("未成年人网络保护条例", "第三十六条");

    public static Refusal NoApproval { get; } = new("minor.no-approval", "看未成年人的姓名、号码、电话，要先经镇领导审批；您还没有，或者已经到期。", "请在这一页写明用途申请，批了再看。", Basis);

    public static Refusal NoMinor { get; } = new("minor.none", "这件纠纷没有标着未成年人的当事人。", "要标记的，请到“保密标记”。");

    public static Refusal NotAllowed { get; } = new("minor.not-allowed", "您的账号不看被遮住的个人信息，不能申请。", "请承办的人办理。");

    public static Refusal WaitingAlready { get; } = new("minor.waiting-already", "您已经申请过，还没有批。", "急的请当面告诉镇领导。", Basis);

    public static Refusal NotLeader { get; } = new("minor.not-leader", "看未成年人的信息由镇领导审批。", "请等镇领导批。", Basis);

    public static Refusal OwnApplication { get; } = new("minor.own-application", "自己申请的不能自己批。", "请另一位镇领导批。", Basis);

    public static Refusal DecidedAlready { get; } = new("minor.decided-already", "没有这份申请，或者已经批过。", "请重新打开这一页看看。");

    public static Refusal NotAssigned { get; } = new("minor.not-assigned", "这一件没有交办给申请人，不能按承办期间批。", "请写明几天。", Basis);

    public static Refusal ShownAlready { get; } = new("minor.shown-already", "这一次已经看过了，用途只管一次。", "还要再看，请重新写明用途。");
}
