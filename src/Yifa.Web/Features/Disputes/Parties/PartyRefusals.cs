using Yifa.Law;

namespace Yifa.Web.Features.Disputes.Parties;

/// <summary>写当事人时的拒绝。</summary>
public static class PartyRefusals
{
    public static Refusal NoSuchParty { get; } = new("party.no-such-party", "登记的当事人里没有这一方。", "请重新打开这一页，从列出的当事人里选。");

    public static Refusal BadChoice { get; } = new("party.bad-choice", "选的不在列出的里面。", "请重新打开这一页，从列出的里面选。");

    public static Refusal TooLong(int most) => new("party.too-long", $"姓名、地址最多写 {most} 个字。", "请写短一些。");

    public static Refusal RightMissing { get; } = new("party.right-missing", "写了代表人，没有选他是法定代表人、监护人还是委托代理人；或者选了身份，没有写姓名。", "请两样都写；委托代理人要有授权委托书。", Instruments.Cite("民法典", "第一百六十五条", verified: false));

    public static Refusal HeadOfPerson { get; } = new("party.head-of-person", "法定代表人是单位的，自然人没有。", "请选法定代理人（监护人）或者委托代理人；是单位的，把这一方改成单位。", Instruments.Cite("民法典", "第六十一条", verified: false));

    public static Refusal GuardianOfBody { get; } = new("party.guardian-of-body", "单位没有监护人。", "请选法定代表人（负责人）或者委托代理人；是自然人的，把这一方改成自然人。", Instruments.Cite("民法典", "第二十三条", verified: false));
}
