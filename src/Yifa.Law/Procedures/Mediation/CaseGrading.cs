using System.Globalization;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Procedures.Mediation;

/// <summary>评定一件的等级要知道的。</summary>
/// <param name="Written">书面协议。</param>
/// <param name="People">涉及几人。</param>
/// <param name="Money">协议金额，元；没有为 null。</param>
/// <param name="Sessions">调解过几次。</param>
/// <param name="RiskReported">有激化风险，报告过公安机关。</param>
/// <param name="Joint">几家联合调解。</param>
public sealed record GradedCase(bool Written, int People, decimal? Money, int Sessions, bool RiskReported, bool Joint);

/// <summary>评定的规则：the thresholds are the town's own, for the law only says that who mediates is to be compensated and not how much.</summary>
/// <param name="DifficultPeople">几人以上算疑难。</param>
/// <param name="DifficultMoney">几元以上算疑难。</param>
/// <param name="DifficultSessions">调解几次以上算疑难。</param>
/// <param name="MajorPeople">几人以上算重大。</param>
/// <param name="MajorMoney">几元以上算重大。</param>
public sealed record GradingRules(int DifficultPeople, decimal DifficultMoney, int DifficultSessions, int MajorPeople, decimal MajorMoney);

/// <summary>评定的结果。</summary>
/// <param name="Grade">等级。</param>
/// <param name="Reasons">够上这一等的各条，不止一条的都写。</param>
public sealed record GradeAnswer(CaseGrade Grade, IReadOnlyList<string> Reasons);

/// <summary>以案定补的等级：the highest that any rule reaches, with every rule that reaches it.</summary>
public static class CaseGrading
{
    /// <summary>误工补贴的依据。</summary>
    public static Citation Basis { get; } = Instruments.Cite("人民调解法", "第十六条");

    /// <summary>没有改过的规则。</summary>
    public static GradingRules Usual { get; } = new(10, 50_000, 3, 30, 200_000);

    /// <summary>评定一件。</summary>
    public static GradeAnswer Grade(GradedCase one, GradingRules rules)
    {
        List<string> major = [], difficult = [];
        if (one.People >= rules.MajorPeople) major.Add($"涉及 {one.People} 人，满 {rules.MajorPeople} 人");
        else if (one.People >= rules.DifficultPeople) difficult.Add($"涉及 {one.People} 人，满 {rules.DifficultPeople} 人");
        if (one.Money >= rules.MajorMoney) major.Add($"协议 {Yuan(one.Money.Value)} 元，满 {Yuan(rules.MajorMoney)} 元");
        else if (one.Money >= rules.DifficultMoney) difficult.Add($"协议 {Yuan(one.Money.Value)} 元，满 {Yuan(rules.DifficultMoney)} 元");
        if (one.RiskReported) major.Add("有激化风险，报告过公安机关");
        if (one.Sessions >= rules.DifficultSessions) difficult.Add($"调解 {one.Sessions} 次，满 {rules.DifficultSessions} 次");
        if (one.Joint) difficult.Add("几家联合调解");
        if (major.Count > 0) return new(CaseGrade.Major, major);
        if (difficult.Count > 0) return new(CaseGrade.Difficult, difficult);
        return one.Written ? new(CaseGrade.Ordinary, ["达成书面协议，够不上疑难"]) : new(CaseGrade.Simple, ["达成口头协议，够不上疑难"]);
    }

    private static string Yuan(decimal money) => money.ToString("#,0.##", CultureInfo.InvariantCulture);
}
