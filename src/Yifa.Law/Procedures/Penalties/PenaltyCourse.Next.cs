using static Yifa.Law.Procedures.Penalties.PenaltyStages;

namespace Yifa.Law.Procedures.Penalties;

/// <summary>接下来做什么：one line for the page and for 今日, out of the same facts as the gates.</summary>
public sealed partial class PenaltyCourse
{
    /// <summary>接下来做什么。</summary>
    /// <param name="today">今天。</param>
    /// <param name="calendar">工作日历。</param>
    public NextAct NextOn(DateOnly today, WorkCalendar calendar)
    {
        if (Unapproved.Count > 0) return new("等补批", "有紧急情况下当场实施的措施：二十四小时内报负责人补批。", "approve-measure");
        if (Stage == Registered) return new("等立案", "事实确凿、只是警告或者小额罚款的，可以当场处罚；别的申请立案。", "apply");
        if (Stage == Applied) return new("等批准立案", "等负责人批准立案。", "file");
        if (MoveApproved && (Stage == Filed || Stage == Investigated || Stage == Notified)) return new("等移送", "已经批准移送：二十四小时内移送公安机关。", "transfer");
        if (Stage == Filed) return HasTranscript ? new("等调查终结", "证据够了，写调查终结报告；不够的继续询问、检查、取证。", "conclude") : new("等调查", "询问当事人、检查现场，制作笔录。", "inspect");
        if (Stage == Investigated) return AfterInquiry();
        if (Stage == Notified) return BeforeDecision(today, calendar);
        if (Stage == Submitted) return new("等决定", "等负责人批准决定，或者退回。", "decide");
        if (Stage == Decided) return new("等送达", "决定书盖章以后，七个工作日内送达。", "serve");
        if (Stage == PenaltyStages.Served) return Serving(today, calendar);
        if (Stage == AtCourt) return Last("court-done") is null ? new("等法院执行", "等法院裁定、执行；有了结果登记。", "court-done") : new("等结案", "法院执行完了，报负责人结案。", "close");
        if (Stage == Transferred) return WithThePolice();
        return Stage == Archived ? new("办完了", "已经归档，办完了。", null) : Stage == Dropped ? new("等结案", "已经销案，报负责人结案。", "close") : new("等归档", "按卷内目录整理，编页码，立卷归档。", "archive");
    }

    private NextAct WithThePolice()
    {
        if (PoliceAnswer is not { } answer) return new("等公安答复", "等公安机关三日内答复立不立案。", "police-answer");
        if (answer.Words.Contains(PenaltyWord.PoliceRefused)) return new("等继续办理", "公安机关不立案：继续办理，依法处罚。", "take-back");
        return Held ? new("等移交物品", "公安机关立案了：三日内移交保存、扣押的物品和有关材料。", "hand-over-goods") : new("等归档", "已经移送公安机关，立卷归档。", "archive");
    }

    private NextAct AfterInquiry()
    {
        if (Proposal!.Words.Contains(PenaltyWord.MaybeCrime) && Last("propose-transfer") is null) return new("等提出移送", "涉嫌犯罪：提出移送公安机关的书面报告。", "propose-transfer");
        if (At("propose-transfer") > At("approve-transfer")) return new("等决定移送", "等负责人三日内决定是否移送。", "approve-transfer");
        return new("等事先告知", HearingGrounds.Count > 0 ? "送达事先告知书和听证告知书：拟处的达到了听证标准。" : "送达事先告知书，写明陈述、申辩到哪天为止。", "notify");
    }

    private NextAct BeforeDecision(DateOnly today, WorkCalendar calendar)
    {
        if (HearingOwed) return At("hearing-notice") > At("request-hearing") ? new("等听证", $"{Last("hearing-notice")!.DueOn:yyyy年M月d日}举行听证。", "hearing") : new("等通知听证", "当事人要求听证：七个工作日前送达听证通知书。", "hearing-notice");
        if (!HearingDone(today, calendar)) return new("等要求听证的期限", $"当事人可以在{HearingRequestBy(calendar)!.Effective:yyyy年M月d日}以前要求听证；期满没有要求的再呈请。", "request-hearing");
        if (!DefenceDone(today)) return new("等陈述申辩", "听取陈述、申辩并复核；没有来的，等告知书写的最后一日过了再呈请。", "defence");
        if (ReviewGrounds.Count > 0 && !Reviewed) return new("等法制审核", "应当法制审核：送承办人以外的、合格的人审核。", "legal-review");
        if (DiscussionGrounds.Count > 0 && !Discussed) return new("等集体讨论", "情节复杂或者重大违法：由负责人集体讨论。", "discuss");
        return new("等呈请决定", "告知、陈述申辩都了结了：拟好决定书，呈请负责人决定。", "submit");
    }

    private NextAct Serving(DateOnly today, WorkCalendar calendar)
    {
        if (Last("undo") is not null) return Result.PublishedOn is not null ? new("等撤回公示", "决定已经被变更、撤销：三个工作日内撤回公示并说明理由。", "withdraw-publication") : new("等结案", "决定已经被变更、撤销，报负责人结案。", "close");
        if (Summary && Last("report-spot") is null) return new("等备案", "当场处罚报所属机关备案。", "report-spot");
        if (At("collect") > At("hand-in")) return new("等交款", "当场收的罚款，二个工作日内交到机关。", "hand-in");
        if (Result.PublishedOn is null && PublicityDue(calendar) is { } publicity)
            return new("等公示", Last("publish") is null ? $"{publicity.Effective:yyyy年M月d日}以前公示；到那天没有登记的，程序自动在公示页公开。" : "更正以后重新公示；先删去个人信息。", "publish");
        if (!PaidUp) return Collecting(today, calendar);
        if (Held) return new("等处理财物", "还有保存、扣押的财物没有处理：没收的没收，退还的退还。", "release");
        if (Unfilmed.Count > 0) return new("等音像记录", "查封、扣押、听证要全程录音录像：补上录音录像，写明从几点到几点。", "film");
        return new("等结案", "办完了，报负责人结案。", "close");
    }

    private NextAct Collecting(DateOnly today, WorkCalendar calendar)
    {
        var last = PostponedTo ?? LegalClock.Due(Result.ServedOn!.Value, Deadlines.Find("PEN-PAY").Term, calendar).Value.Effective;
        if (today <= last && NextInstalment is { } next) return new("等缴款", today <= next.DueOn ? $"当事人应当在{next.DueOn:yyyy年M月d日}以前缴第 {next.Number} 期 {next.Left:0.##} 元，{last:yyyy年M月d日}以前缴清。" : $"第 {next.Number} 期（{next.DueOn:yyyy年M月d日}）还差 {next.Left:0.##} 元没有缴，请催一催；{last:yyyy年M月d日}以前缴清。", "pay");
        if (today <= last) return new("等缴款", $"当事人应当在{last:yyyy年M月d日}以前缴清。", "pay");
        if (Last("urge") is null) return new("等催告", "过了缴款的日子：书面催告，写明期限、数额和加处罚款。", "urge");
        if (RemedyPending) return new("等复议诉讼结果", "复议、诉讼还没有结果，不能申请法院强制执行；有了结果登记。", "remedy-ended");
        return Window(calendar) is { } window && today >= window.Opens && today <= window.Closes
            ? new("等申请法院执行", $"复议、诉讼期限都届满了，{window.Closes:yyyy年M月d日}以前申请法院强制执行。", "apply-court")
            : new("等缴款", "已经催告；复议、诉讼期限届满以后申请法院强制执行。", "pay");
    }
}
