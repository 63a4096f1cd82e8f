using Yifa.Law.Vocabulary;

namespace Yifa.Law.Enforcement;

/// <summary>不能执法的各种理由：each names the person, because the page lists several.</summary>
public static class StandingRefusals
{
    private const string Law = "行政处罚法";
    private static Citation Qualified { get; } = Instruments.Cite(Law, "第四十二条");
    private static Citation Withheld { get; } = Instruments.Cite("重庆市行政执法监督条例", "第十八条", verified: false);

    public static Refusal FewerThanTwo { get; } = new("standing.fewer-than-two", "执法人员不足两人。", "请再选一名持证的执法人员；执法不得少于两人。", Qualified);

    public static Refusal NotAnOfficer(string name, StaffKind kind) =>
        new("standing.not-an-officer", $"{name}是{Wording.Of(kind)}，不能实施检查、处罚。", "请换持证的行政执法人员；辅助人员只能协助，网格员只能发现上报。", Opinions.On("检查主体"));

    public static Refusal OffDuty(string name) => new("standing.off-duty", $"{name}这一天不在执法岗位。", "请换一名在岗的执法人员。", Qualified);

    public static Refusal NoCertificate(string name) => new("standing.no-certificate", $"{name}没有登记执法证。", "请换一名持证的；有证的先在名册里登记证号和发证日期。", Qualified);

    public static Refusal NotYetIssued(string name, DateOnly on) => new("standing.not-yet-issued", $"{name}的执法证{on:yyyy年M月d日}才发，这一天还没有。", "请换一名持证的，或者等发证以后。", Qualified);

    public static Refusal Expired(string name, DateOnly until) => new("standing.expired", $"{name}的执法证{until:yyyy年M月d日}到期，这一天已经无效。", "请换一名持证的；已经换证的先在名册里登记。", Qualified);

    public static Refusal Suspended(string name, DateOnly on) => new("standing.suspended", $"{name}的执法证从{on:yyyy年M月d日}起暂扣。", "请换一名执法人员；恢复以后由司法所登记。", Withheld);

    public static Refusal Revoked(string name, DateOnly on) => new("standing.revoked", $"{name}的执法证{on:yyyy年M月d日}被吊销。", "请换一名执法人员。", Withheld);

    public static Refusal OtherField(string name, string field) => new("standing.other-field", $"{name}的执法证没有载明“{field}”。", "请换一名这个领域的执法人员；证上有的先在名册里补登。", Qualified);

    public static Refusal Concerned(string name) => new("standing.concerned", $"{name}与被检查人或者案件有利害关系，应当回避。", "请换一名执法人员，并记录回避。", Instruments.Cite(Law, "第四十三条"));
}
