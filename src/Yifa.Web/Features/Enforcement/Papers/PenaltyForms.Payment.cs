using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Shared.Documents;
using static Yifa.Web.Features.Shared.Documents.FormRows;

namespace Yifa.Web.Features.Enforcement.Papers;

/// <summary>缴款、催告、申请法院执行的文书。</summary>
internal static partial class PenaltyForms
{
    /// <summary>催告书：期限、方式、金额和给付方式，陈述和申辩的权利（行政强制法第三十五条、第五十四条）。</summary>
    public static RuledForm Urging(CaseFacts facts, PenaltyStep step) => Letter(facts, step, "催告书",
    [
        $"{facts.Party}：",
        $"　　本机关于{(facts.Case.DecidedOn is { } decided ? Day(decided) : HandDate)}作出{facts.Case.DecisionNumber}，{Service(facts)}送达你（单位），你（单位）到期没有履行。",
        $"　　依照《中华人民共和国行政强制法》第三十五条、第五十四条，现催告你（单位）在{(step.DueOn is { } until ? Day(until) : HandDate)}以前缴纳{(step.Money is { } sum ? Yuan(sum) : Blank)}。缴纳的方式：{step.Terms}",
        "　　收到本催告书满十个工作日仍不履行的，本机关依法申请人民法院强制执行。",
        .. step.Chosen.Contains(PenaltyWord.DefenceTold) ? ["　　你（单位）有权陈述、申辩。"] : (string[])[],
        $"　　签收人：{step.Who}　　　　　　　　签名、日期：",
    ]);

    /// <summary>延期（分期）缴纳罚款批准书。</summary>
    public static RuledForm PostponementGrant(CaseFacts facts, PenaltyStep step) => Letter(facts, step, PenaltyDocuments.PostponementGrant.Name,
    [
        $"{facts.Party}：",
        $"　　你（单位）申请延期（分期）缴纳{facts.Case.DecisionNumber}所处的罚款。经济困难的情况和办法：{step.Text}",
        $"　　依照《中华人民共和国行政处罚法》第六十六条，批准{string.Join("、", step.Chosen.Where(w => w is PenaltyWord.Deferred or PenaltyWord.Instalments).Select(w => Wording.Of(w)))}，最后一日是{(step.DueOn is { } until ? Day(until) : HandDate)}。",
        .. facts.InstalmentsAfter(step).Select((one, i) => $"　　第{i + 1}期：{Day(one.DueOn!.Value)}以前，{Yuan(one.Money ?? 0)}。"),
        "　　批准的期间不加处罚款；到期仍不缴清的，自期满的次日起加处罚款，本机关可以依法申请人民法院强制执行。",
    ]);

    /// <summary>加处罚款决定书：what was unpaid and what had grown upon it on the day of the decision (行政处罚法第七十二条、行政强制法第四十五条).</summary>
    public static RuledForm SurchargeDecision(CaseFacts facts, PenaltyStep step)
    {
        var course = facts.Course.Before(step.Ordinal);
        var last = course.PayBy(facts.Calendar);
        return Letter(facts, step, PenaltyDocuments.SurchargeDecision.Name,
        [
            $"当事人：{facts.PartyTold}",
            $"　　本机关于{(facts.Case.DecidedOn is { } decided ? Day(decided) : HandDate)}作出{facts.Case.DecisionNumber}，{Service(facts)}送达你（单位），缴款的最后一日是{(last is { } day ? Day(day) : HandDate)}。你（单位）到期没有缴清，还欠罚款{Yuan(course.FineLeft)}。",
            $"　　依照《中华人民共和国行政处罚法》第七十二条、《中华人民共和国行政强制法》第四十五条，自{(last is { } due ? Day(due.AddDays(1)) : HandDate)}起，每日按罚款数额的百分之三加处罚款，加处的数额不超过罚款的数额。行政复议、行政诉讼期间，暂缓、分期缴纳期间不计。",
            $"　　截至{Day(step.On)}，加处罚款{Yuan(step.Money ?? 0)}。请连同罚款一并缴到：{step.Text}",
            Remedy(facts, spot: false),
        ]);
    }

    /// <summary>强制执行申请书。</summary>
    public static RuledForm CourtRequest(CaseFacts facts, PenaltyStep step) => Letter(facts, step, "行政处罚强制执行申请书",
    [
        $"{step.Who}：",
        $"　　本机关于{(facts.Case.DecidedOn is { } decided ? Day(decided) : "")}作出{facts.Case.DecisionNumber}，{Service(facts)}送达{facts.Party}。{Contested(facts, step)}",
        $"　　本机关{(facts.Steps.LastOrDefault(s => s.Code == "urge" && s.Ordinal < step.Ordinal) is { } urged ? Served(urged) : "")}送达催告书，满十个工作日仍不履行。",
        $"　　{step.Text}",
        $"　　申请执行：罚没款{Yuan(facts.Course.Owed - facts.Course.Before(step.Ordinal).Paid)}{(facts.Course.Punishment?.Fine > 0 ? "，以及依法加处的罚款" : "")}。",
        "　　附：一、决定书和作出决定的事实、理由、依据；二、当事人的意见和催告情况；三、申请执行标的的情况。",
        "　　机关负责人（签名）：",
    ]);

    private static string Service(CaseFacts facts) => facts.Last("serve") is { } step ? Served(step) : facts.Case.ServedOn is { } served ? $"于{Day(served)}" : "";

    // By public notice on one day, and served in law thirty days later.
    private static string Served(PenaltyStep step) => step.ToEvent().ServedOn is var served && served != step.On ? $"于{Day(step.On)}公告，{Day(served)}视为" : $"于{Day(step.On)}";

    // Only what the record knows: who went to the district or the court is not said to have kept still.
    private static string Contested(CaseFacts facts, PenaltyStep request)
    {
        var taken = facts.Steps.Where(s => s.Ordinal < request.Ordinal && s.Code is "remedy-begun" or "remedy-ended").ToList();
        if (taken.LastOrDefault(s => s.Code == "remedy-begun") is not { } last) return "当事人在法定期限内没有申请行政复议，没有提起行政诉讼，又不履行。";
        var suit = last.Chosen.Contains(PenaltyWord.UnderSuit);
        return $"当事人不服，{string.Join("；", taken.Select(Told))}。{(suit ? "" : "此后当事人在法定期限内没有提起行政诉讼。")}当事人仍不履行。";

        static string Told(PenaltyStep step)
        {
            var number = step.Number is { } known ? $"（{known}）" : "";
            if (step.Code == "remedy-ended") return $"{Day(step.On)}{(step.Chosen.Contains(PenaltyWord.Upheld) ? "维持" : "变更、撤销、确认违法或者无效")}{number}";
            return $"{(step.Chosen.Contains(PenaltyWord.UnderSuit) ? "提起行政诉讼" : "申请行政复议")}{number}";
        }
    }
}
