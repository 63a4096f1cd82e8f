namespace Yifa.Law;

/// <summary>期限钟的不予办理理由：why a suspension or an extension is not accepted.</summary>
public static class ClockRefusals
{
    public static Refusal SuspensionBackwards(Suspension suspension) => new(
        "clock.suspension-backwards", $"扣除期止于{suspension.To:yyyy-MM-dd}，早于开始的{suspension.From:yyyy-MM-dd}。", "请核对停表和恢复的日期。");

    public static Refusal SuspensionUndocumented(Suspension suspension) => new(
        "clock.suspension-undocumented", $"{suspension.From:yyyy-MM-dd}起的扣除期没有写明事由或者文书。", "请填写事由，并登记载明停表的文书。");

    public static Refusal NotExtendable(Term term) => new(
        "clock.not-extendable", $"{term}的期限，法律没有规定可以延长。", "确有其他法律、法规、规章准许延长的，请写明条文和上限。", term.Basis);

    public static Refusal ExtensionTooLong(Term term, int asked, int ceiling) => new(
        "clock.extension-too-long", $"一共要延长{term.Extra(asked)}，超过了上限{term.Extra(ceiling)}。", $"请把延长改到{term.Extra(ceiling)}以内。", term.Basis);

    public static Refusal ExtensionNotPositive(Term term) => new(
        "clock.extension-not-positive", "延长的天数要大于零。", "请填写批准文书上的天数。", term.Basis);

    public static Refusal ExtensionUndocumented(Term term) => new(
        "clock.extension-undocumented", "延长没有写明批准人或者批准文书。", $"请先报{term.ExtensionApprover ?? "有权批准的人"}批准，再登记批准人和文书。", term.Basis);

    public static Refusal ExtendedTooLate(Term term, DateOnly approvedOn, DateOnly due) => new(
        "clock.extended-too-late", $"延长于{approvedOn:yyyy-MM-dd}批准，这时期限已在{due:yyyy-MM-dd}届满。", "期限届满后不能再延长，请如实登记为逾期并说明原因。", term.Basis);
}
