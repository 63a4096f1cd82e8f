namespace Yifa.Law.Enforcement;

/// <summary>没有执法权的各种理由。</summary>
public static class CompetenceRefusals
{
    private const string Penalty = "行政处罚法";

    public static Refusal NotYet(string title, DateOnly from) =>
        new("competence.not-yet", $"“{title}”从{from:yyyy年M月d日}起才归本镇，这一天还没有执法权。", "请移送有权的部门；线索先登记。", Instruments.Cite(Penalty, "第三十八条"));

    public static Refusal Ended(string title, DateOnly until) =>
        new("competence.ended", $"“{title}”到{until:yyyy年M月d日}为止，这一天本镇已经没有执法权。", "请从这一天有效的清单里选；不再承接的移交原区级部门。以前已经立案的照旧办结。", Instruments.Cite(Penalty, "第三十八条"));

    public static Refusal NoPrincipal(string title) =>
        new("competence.no-principal", $"“{title}”是委托的，没有写明委托机关。", "请在事项清单里写明委托机关，以它的名义执法。", Instruments.Cite(Penalty, "第二十条"));

    public static Refusal NoEntrustment(string title) =>
        new("competence.no-entrustment", $"“{title}”是委托的，没有登记委托书。", "请在事项清单里登记委托书（事项、权限、期限），并向社会公布。", Instruments.Cite(Penalty, "第二十条"));

    public static Refusal CoercionEntrusted(string title) =>
        new("competence.coercion-entrusted", $"“{title}”是委托的，行政强制措施权不得委托。", "请由委托机关自己实施。", Instruments.Cite("行政强制法", "第十七条"));

    public static Refusal NotPublished(string title) =>
        new("competence.not-published", $"“{title}”没有列入已经公布的清单，没有公布的事项不得实施。", "请先由司法所公布清单，在事项清单里登记公布日期和“列入检查事项”。", Opinions.On("清理并公布检查事项"));
}
