using static Yifa.Law.Procedures.Remedies.RemedyStages;

namespace Yifa.Law.Procedures.Remedies;

/// <summary>接下来做什么，哪些期限走着：out of the same facts as the gates.</summary>
public sealed partial class RemedyCourse
{
    /// <summary>接下来做什么。</summary>
    /// <param name="today">今天。</param>
    /// <param name="calendar">工作日历。</param>
    /// <param name="standing">处罚案件上还欠什么；没有联系处罚案件的不给。</param>
    public NextAct NextOn(DateOnly today, WorkCalendar calendar, RemedyStanding? standing = null)
    {
        if (Stage == Registered || Stage == Forwarded) return new("等副本", InCourt ? "收到法院发来的起诉状副本就登记，答辩的期限从收到之日起算。" : "收到复议机构发来的申请书副本就登记，答复的期限从收到之日起算。", "receive");
        if (Stage == HandedIn) return new("等转送", "认为要维持的，五个工作日内转送复议机关；不维持的，报负责人自行改正。", "forward");
        if (Stage == Received) return new(Wait("等拟答复", "等拟答辩状"), Said(InCourt ? "写答辩状，列出证据目录和法律依据，报负责人签发。" : "写答复书，列出证据目录和法律依据，报负责人签发。", today, calendar), "draft");
        if (Stage == Drafted) return new("等签发", Said("等负责人签发，或者退回重拟。", today, calendar), "sign");
        if (Stage == Signed) return new("等提交", Said(InCourt ? "把答辩状、证据和依据交到法院。" : "把答复书、证据和依据交到复议机构。", today, calendar), "answer");
        if (Stage == Closed) return new("办完了", "已经办结。", null);
        if (NormOwed && Stage == Answered) return new("等附带审查答复", "规范性文件的附带审查：十个工作日内书面答复制定的依据。", "norm-answer");
        if (OpinionOwed) return new("等报送纠正", "收到复议意见书：六十日内把纠正情况报送复议机关。", "opinion-report");
        return Stage == Concluded ? AfterOutcome(today, calendar, standing ?? new()) : AtHearing();
    }

    /// <summary>现在走着的钟，急的在前。</summary>
    /// <param name="calendar">工作日历。</param>
    public IReadOnlyList<RunningClock> Clocks(WorkCalendar calendar)
    {
        List<RunningClock> clocks = [];
        if (Stage == HandedIn) Add("REV-FORWARD", "转送复议机关", Last("take-in"));
        if (Stage == Received || Stage == Drafted || Stage == Signed) Add(AnswerCode, InCourt ? "提交答辩状、证据和依据" : "提交书面答复、证据和依据", Last("receive"));
        if (NormOwed) Add("REV-NORM", "提交规范性文件的书面答复", Last("norm-asked"));
        if (OpinionOwed) Add("REV-OPIN", "报送复议意见书的纠正情况", Last("opinion"));
        if (Stage == Appealed && AppealAnswerOwed) Add("LIT-APPEAL-ANS", "提出上诉答辩状", Last("appeal"));
        if (Appealable) Add(AppealCode, "上诉（期满裁判生效）", Last("outcome"));
        if (Stage == Concluded && !InCourt) Add("LIT-REQ-REV", "当事人不服复议决定，可以起诉", Last("outcome"));
        if (Stage == Concluded && PerformanceOwed && PerformBy is { } by) clocks.Add(new("REMEDY-PERFORM", "履行决定、裁判", LegalClock.Due(by.AddDays(-1), Term.Set(by, InCourt ? "裁判文书" : "复议决定书"), calendar).Value));
        return [.. clocks.OrderBy(c => c.Due.Effective)];

        void Add(string code, string act, RemedyEvent? start)
        {
            if (start is { } from) clocks.Add(new(code, act, LegalClock.Due(from.On, Deadlines.Find(code).Term, calendar).Value));
        }
    }

    private NextAct AtHearing()
    {
        if (AppealAnswerOwed) return new("等上诉答辩", "收到上诉状副本：十五日内提出答辩状。", "appeal-answer");
        if (AppointmentOwed) return new(Wait("等定谁参加", "等定谁出庭"), $"{Summons!.DueOn:yyyy年M月d日}{Wait("听证", "开庭")}：由负责人定下谁去，负责人应当去，不能只委托律师。", "appoint");
        if (AppearanceOwed) return new(Wait("等听证", "等开庭"), $"{Summons!.DueOn:yyyy年M月d日}{Wait("听证", "开庭")}，去了以后登记。", "appear");
        return new(Wait("等复议决定", Stage == Appealed ? "等二审裁判" : "等裁判"), Wait("收到复议决定书就登记；通知听证的先登记通知。", "收到裁判文书就登记；通知开庭的先登记传票。"), "outcome");
    }

    private NextAct AfterOutcome(DateOnly today, WorkCalendar calendar, RemedyStanding standing)
    {
        if (!InForceOn(today, calendar)) return new("等上诉期满", $"上诉期限到{AppealBy(calendar)!.Effective:yyyy年M月d日}；本机关上诉或者对方上诉的登记上诉，期满裁判生效。", "appeal");
        if (standing.UndoOwed) return new("等改处罚案件", "处罚决定被变更、撤销、确认违法或者无效：到处罚案件登记“决定被变更、撤销”。", null);
        if (standing.PublicationOwed) return new("等撤回公示", "三个工作日内撤回公示并公开说明理由，到处罚案件登记。", null);
        if (PerformanceOwed) return new("等履行", PerformBy is { } by ? $"{by:yyyy年M月d日}以前履行，办了登记。" : "履行决定、裁判，办了登记。", "perform");
        return new("等办结", "都办了，报负责人办结。", "close");
    }

    // The consequence of silence is said from the first day after the last.
    private string Said(string plain, DateOnly today, WorkCalendar calendar) => LateOn(today, calendar)
        ? Wait("答复逾期了，视为没有证据、依据，决定会被撤销、确认违法；请立即办，写明原因。", "答辩逾期了，无正当理由的视为没有相应证据；请立即办，写明原因。") + plain : plain;

    private string Wait(string reconsideration, string litigation) => InCourt ? litigation : reconsideration;
}
