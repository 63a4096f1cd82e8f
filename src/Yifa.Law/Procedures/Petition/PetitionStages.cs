namespace Yifa.Law.Procedures.Petition;

/// <summary>信访事项自己的阶段；已登记、已受理、已归档与调解的相同。</summary>
public static class PetitionStages
{
    public static readonly Stage Returned = new("pet-returned", "已提出异议交还");
    public static readonly Stage Diverted = new("pet-diverted", "已导入法定途径");
    public static readonly Stage NotAgain = new("pet-not-again", "已告知不再受理");
    public static readonly Stage Answered = new("pet-answered", "已出具处理意见");
    public static readonly Stage ReviewAsked = new("pet-review-asked", "已请求复查");
    public static readonly Stage Reviewed = new("pet-reviewed", "已复查");
    public static readonly Stage RecheckAsked = new("pet-recheck-asked", "已请求复核");
    public static readonly Stage Rechecked = new("pet-rechecked", "已复核");
    public static readonly Stage Closed = new("pet-closed", "信访已终结");
}
