using Yifa.Law.Vocabulary;

namespace Yifa.Law.Enforcement;

/// <summary>
/// 年度检查频次上限：how often one firm may be inspected in one field in a calendar year. Daily, case and special inspections count; what a superior ordered
/// does not. A ground that lifts the cap still counts, so that the figures of the year tell it.
/// </summary>
public static class InspectionCap
{
    /// <summary>各领域最迟从哪天起要有公布的上限。</summary>
    public static readonly DateOnly MustBePublishedFrom = new(2025, 7, 1);

    /// <summary>这一类计不计入上限。</summary>
    public static bool Counts(InspectionKind kind) => kind switch
    {
        InspectionKind.Daily or InspectionKind.Case or InspectionKind.Special => true,
        InspectionKind.SuperiorSpecial => false,
    };

    /// <summary>为什么不能再去；能去为 null。</summary>
    /// <param name="use">哪个领域，上限几次，已经几次。</param>
    /// <param name="kind">检查的类型。</param>
    /// <param name="ground">不受上限的理由；没有为 null。</param>
    /// <param name="hasPaper">理由的材料附上了。</param>
    /// <param name="day">检查的日子。</param>
    public static Refusal? WhyNot(CapUse use, InspectionKind kind, LiftGround? ground, bool hasPaper, DateOnly day)
    {
        if (!Counts(kind)) return null;
        if (use.Cap is not { } cap) return day < MustBePublishedFrom ? null : CapRefusals.NotSet(use.Field);
        if (use.Done < cap) return null;
        return ground is null ? CapRefusals.Reached(use.Field, cap, use.Done) : hasPaper ? null : CapRefusals.NoPaper(ground.Value);
    }
}

/// <summary>一个领域用了几次。</summary>
/// <param name="Field">检查领域。</param>
/// <param name="Cap">上限；没有登记为 null。</param>
/// <param name="Done">本年度已经计入的次数，不含这一次。</param>
public sealed record CapUse(string Field, int? Cap, int Done)
{
    /// <summary>还能去几次；没有上限为 null。</summary>
    public int? Left => Cap is { } cap ? Math.Max(0, cap - Done) : null;
}

/// <summary>频次上限的理由。</summary>
public static class CapRefusals
{
    private static Citation Frequency { get; } = Opinions.On("检查频次上限");

    public static Refusal NotSet(string field) => new("cap.not-set", $"“{field}”领域没有登记公布的年度检查频次上限。", "请司法所在“检查设置”里登记区里公布的上限和文号。", Frequency);

    public static Refusal Reached(string field, int cap, int done) =>
        new("cap.reached", $"这家企业今年“{field}”领域已经检查 {done} 次，上限是 {cap} 次。", "能书面、远程查的不要进门；有投诉举报、转办交办、监测线索的，写明理由并附上材料。", Frequency);

    public static Refusal NoPaper(LiftGround ground) =>
        new("cap.no-paper", $"写了不受上限的理由“{Wording.Of(ground)}”，没有附材料。", "请在这条检查的“附件”里加上投诉单、交办单或者监测记录。", Frequency);
}
