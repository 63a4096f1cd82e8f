namespace Yifa.Law.Procedures.Mediation;

/// <summary>人民调解的阶段。</summary>
public static class MediationStages
{
    public static readonly Stage Registered = new("registered", "已登记");
    public static readonly Stage Declined = new("declined", "不予受理");
    public static readonly Stage Accepted = new("accepted", "已受理");
    public static readonly Stage Investigated = new("investigated", "已调查");
    public static readonly Stage Mediating = new("mediating", "调解中");
    public static readonly Stage Agreed = new("agreed", "已达成书面协议");
    public static readonly Stage Effective = new("effective", "协议已生效");
    public static readonly Stage ConfirmationSought = new("confirmation-sought", "已申请司法确认");
    public static readonly Stage Confirmed = new("confirmed", "已司法确认");
    public static readonly Stage ConfirmationRefused = new("confirmation-refused", "司法确认被驳回");
    public static readonly Stage FollowedUp = new("followed-up", "已回访");
    public static readonly Stage Ended = new("ended", "调解已终止");
    public static readonly Stage Transferred = new("transferred", "已转出");
    public static readonly Stage Archived = new("archived", "已归档", IsFinal: true);
}
