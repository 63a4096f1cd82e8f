using Yifa.Law.Procedures.Penalties;

namespace Yifa.Law.Procedures.Remedies;

/// <summary>处罚案件上应当跟着办的一步。</summary>
/// <param name="Step">处罚程序里的步骤代码。</param>
/// <param name="Said">一句话。</param>
public sealed record RemedyDebt(string Step, string Said);

/// <summary>
/// 复议、诉讼欠处罚案件的：what has happened to a decision must be told by the case too. Nobody writes it there for the officer; both pages say that it is owed.
/// Only steps that the stage of the case still allows are owed.
/// </summary>
public static class RemedyDebts
{
    /// <summary>还欠哪几步，按先后。</summary>
    /// <param name="remedy">复议、诉讼的经过。</param>
    /// <param name="penalty">处罚案件的经过。</param>
    /// <param name="today">今天。</param>
    /// <param name="calendar">工作日历。</param>
    public static IReadOnlyList<RemedyDebt> Of(RemedyCourse remedy, PenaltyCourse penalty, DateOnly today, WorkCalendar calendar)
    {
        List<RemedyDebt> owed = [];
        var word = remedy.InCourt ? PenaltyWord.UnderSuit : PenaltyWord.UnderReview;
        var begun = Ordinal(penalty, e => e.Step == "remedy-begun" && e.Words.Contains(word));
        var inForce = remedy.InForceOn(today, calendar);
        if (begun < 0 && remedy.Last("receive") is not null && !inForce) owed.Add(new("remedy-begun", $"登记“当事人申请复议、起诉”：{(remedy.InCourt ? "诉讼" : "复议")}期间不计加处罚款。"));
        if (begun >= 0 && inForce && Ordinal(penalty, e => e.Step == "remedy-ended") < begun) owed.Add(new("remedy-ended", "登记“复议、诉讼有了结果”。"));
        if (inForce && remedy.Overturned)
        {
            if (penalty.Last("undo") is null) owed.Add(new("undo", "登记“决定被变更、撤销”。"));
            if (penalty.Result.PublishedOn is not null) owed.Add(new("withdraw-publication", "三个工作日内撤回公示并公开说明理由，登记“撤回公示”。"));
        }
        return [.. owed.Where(debt => penalty.Procedure.From(penalty.Stage).Any(step => step.Code == debt.Step))];
    }

    /// <summary>结案要看的。</summary>
    public static RemedyStanding StandingOf(IEnumerable<RemedyDebt> debts)
    {
        var steps = debts.Select(d => d.Step).ToHashSet();
        return new(steps.Contains("undo"), steps.Contains("withdraw-publication"));
    }

    private static int Ordinal(PenaltyCourse penalty, Func<PenaltyEvent, bool> which) => penalty.Numbered.Where(n => which(n.Event)).Select(n => n.Ordinal).LastOrDefault(-1);
}
