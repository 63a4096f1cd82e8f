using Yifa.Law;

namespace Yifa.Web.Features.Enforcement.Officers;

/// <summary>登记执法证变动时的拒绝。</summary>
public static class OfficerRefusals
{
    public static Refusal NotYours { get; } = new("officer.not-yours", "执法证的暂扣、恢复、吊销、换证由司法所登记，执法人员不能给自己登记。", "请把决定书交给司法所登记。", Instruments.Cite("重庆市行政执法监督条例", "第十八条", verified: false));

    public static Refusal InFuture { get; } = new("officer.change-in-future", "变动的日子还没有到。", "请到那一天再登记；马上要停的，写今天。");

    public static Refusal AlreadyHeld { get; } = new("officer.already-held", "这个人的执法证已经暂扣或者吊销了。", "恢复以后才能再登记暂扣；要吊销的选“吊销执法证”。");

    public static Refusal NotHeld { get; } = new("officer.not-held", "这个人的执法证没有暂扣，不用恢复。", "请核对是不是选错了人。");

    public static Refusal RevokedForGood { get; } = new("officer.revoked", "这个人的执法证已经吊销，不能恢复、换证。", "重新取得执法证的，请在名册里另登记一条。");

    public static Refusal BeforeHeld { get; } = new("officer.before-held", "恢复的日子早于暂扣的日子。", "请核对两个日子。");

    public static Refusal NoNewTerm { get; } = new("officer.no-new-term", "换证没有写新的有效期，或者新的有效期不比现在的晚。", "请写新证上的有效期。");
}
