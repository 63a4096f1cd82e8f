using Yifa.Law.Vocabulary;

namespace Yifa.Law.Enforcement;

/// <summary>行政执法上不能这样办的理由。</summary>
public static class EnforcementRefusals
{
    private static Citation Article51 { get; } = Instruments.Cite("行政处罚法", "第五十一条");

    public static Refusal NoPenalty { get; } = new("enforcement.no-penalty", "没有写明拟处哪一种处罚。", "请选警告、罚款等，再看。");

    public static Refusal FactsUncertain { get; } = new("enforcement.facts-uncertain", "违法事实还不确凿。", "请按普通程序立案，调查清楚再决定。", Article51);

    public static Refusal NoBasis { get; } = new("enforcement.no-basis", "没有写明法定依据，没有依据的处罚无效。", "请先在本镇执法事项里找到依据；找不到的移送有权的部门。", Instruments.Cite("行政处罚法", "第三十八条"));

    public static Refusal NotInCash { get; } = new("enforcement.not-in-cash", "罚款不能当场收。", $"请告诉当事人十五日内到银行或者用电子支付缴；{SummaryProcedure.MostInCash:0} 元以下、事后难以执行，或者边远不便并且本人提出的，才能当场收。", Instruments.Cite("行政处罚法", "第六十七条"));

    public static Refusal NotForTheSpot(PenaltyKind kind) => new("enforcement.not-for-the-spot", $"“{Wording.Of(kind)}”不能当场处罚，当场只能警告或者小额罚款。", "请按普通程序办。", Article51);

    public static Refusal FineTooHigh(OffenderKind offender, decimal most) =>
        new("enforcement.fine-too-high", $"对{(offender == OffenderKind.Citizen ? "公民" : "法人或者其他组织")}当场罚款不能超过 {most:0} 元（含 {most:0} 元）。", "请按普通程序办。", Article51);
}
