using static Yifa.Law.Procedures.Executions.ExecutionStages;

namespace Yifa.Law.Procedures.Executions;

/// <summary>接下来做什么，哪些期限走着：out of the same facts as the gates.</summary>
public sealed partial class ExecutionCourse
{
    /// <summary>接下来做什么。</summary>
    /// <param name="today">今天。</param>
    /// <param name="calendar">工作日历。</param>
    public NextAct NextOn(DateOnly today, WorkCalendar calendar)
    {
        if (Stage == Closed) return new("办完了", "已经结案。", null);
        if (Stage == Registered) return IsDemolition ? new("等责令改正", "责令停止建设、限期改正，送达通知书，告知复议、诉讼的权利。", "order") : new("等责令履行", "责令限期履行，送达通知书；道路、河道上的障碍物要立即清除的，可以立即代履行。", "order");
        if (Stage == Ordered || Stage == Urged || Stage == Decided)
        {
            if (Overturned) return new("等终结执行", "据以执行的决定被撤销了：报负责人终结执行。", "end");
            if (Stayed) return new("中止执行中", "中止的原因没有了，报负责人恢复执行；满三年没有恢复的，不再执行。", "resume");
        }
        if (Stage == Ordered) return Last("order")!.DueOn >= today ? new(Self, $"当事人应当在{Last("order")!.DueOn:yyyy年M月d日}以前自己{Deed}；履行了登记，到期不履行的催告。", "self-performed") : new("等催告", "当事人到期没有履行：书面催告，写明期限、方式和陈述、申辩的权利。", "urge");
        if (Stage == Urged) return Deciding(today);
        if (Stage == Decided) return Enforcing(today, calendar);
        if (TellingOwed) return new("等通知当事人", "立即代履行的时候当事人不在场：马上通知，依法处理。", "tell-afterwards");
        if (Unfilmed.Count > 0) return new("等音像记录", "强制拆除要全程录音录像：补上录音录像，写明从几点到几点。", "film");
        if (PublicityOwed) return new("等公示", $"{PublicityDue(calendar)!.Effective:yyyy年M月d日}以前公示强制执行决定；到那天没有登记的，程序自动在公示页公开。", "publish");
        return new("等结案", "办完了，报负责人结案。", "close");
    }

    /// <summary>现在走着的钟，急的在前：what the town has to do, and how long the party still has, which is over and never overdue.</summary>
    /// <param name="calendar">工作日历。</param>
    /// <param name="today">今天，当事人的期限已经过了的不算；不给的都算。</param>
    public IReadOnlyList<RunningClock> Clocks(WorkCalendar calendar, DateOnly? today = null)
    {
        List<RunningClock> clocks = [];
        if (Stage == Ordered) Set("EXEC-ORDER", $"当事人自己{Deed}（期满才能催告）", Last("order")!.DueOn, "责令通知书");
        if (Stage == Urged) Set("EXEC-URGE", "当事人履行、陈述申辩（期满才能决定）", Last("urge")!.DueOn, "催告书");
        if (IsDemolition && (Stage == Urged || Stage == Decided))
        {
            Set("EXEC-NOTICE", "公告的期限（期满才能拆除）", Last("announce")?.DueOn, "限期拆除公告");
            if (RemediesUntil(calendar) is { } until && !(until < today)) clocks.Add(new("EXEC-REMEDIES", "当事人申请复议、起诉（期满才能拆除）", Last("remedy-ended") is null ? LegalClock.Due(Last("order")!.ServedOn, Deadlines.Find("LIT-REQ").Term, calendar).Value : Named(until, "复议决定、裁判")));
        }
        if (PublicityDue(calendar) is { } publicity) clocks.Add(new("ENF-PUB", "公示强制执行决定", publicity));
        return [.. clocks.OrderBy(c => c.Due.Effective)];

        void Set(string code, string act, DateOnly? day, string paper)
        {
            if (day is { } last && !(last < today)) clocks.Add(new(code, act, Named(last, paper)));
        }

        DueDate Named(DateOnly last, string paper) => LegalClock.Due(last.AddDays(-1), Term.Set(last, paper), calendar).Value;
    }

    private string Deed => IsDemolition ? "拆除、改正" : "履行";

    private string Self => IsDemolition ? "等自己拆除" : "等自己履行";

    private NextAct Deciding(DateOnly today)
    {
        if (DefenceAccepted) return new("等终结执行", "当事人的理由成立，已经采纳：不再强制执行，报负责人终结。", "end");
        if (!Heard(today)) return new("等陈述申辩", $"催告书写的最后一日是{Last("urge")!.DueOn:yyyy年M月d日}：来说的要记录、复核；期满仍不履行的再决定。", "defence");
        if (Last("urge")!.DueOn >= today) return new("等催告期满", $"{Last("urge")!.DueOn:yyyy年M月d日}以前当事人仍可以自己履行；期满再决定。", "self-performed");
        if (IsDemolition && !Reviewed) return new("等法制审核", "强制拆除以前先送法制审核，由承办人以外的、合格的人审核。", "legal-review");
        return new("等决定", "期满仍不履行：拟好决定书，请负责人决定。", "decide");
    }

    private NextAct Enforcing(DateOnly today, WorkCalendar calendar)
    {
        if (Last("serve") is not { } served) return new("等送达", "把决定书送达当事人。", "serve");
        if (served.ServedOn > today) return new("等公告送达", $"公告送达，{served.ServedOn:yyyy年M月d日}视为送达；自己{Deed}了登记。", "self-performed");
        if (!IsDemolition) return Last("remind") is not { } reminded ? new("等再催告", "代履行三个工作日以前再催告一次；当事人履行的，停止代履行。", "remind")
            : RemindedFor(today, calendar) ? new("等代履行", "再催告过了三个工作日：派员到场监督，代履行。", "carry-out")
            : new("等自己履行", $"再催告（{reminded.On:M月d日}）以后要隔三个工作日，还不能代履行。", "self-performed");
        if (Last("announce") is not { } notice) return new("等公告", "公告限期当事人自己拆除。", "announce");
        if (notice.DueOn >= today) return new(Self, $"公告的期限到{notice.DueOn:yyyy年M月d日}；自己拆除了登记。", "self-performed");
        if (RemediesUntil(calendar) is not { } until) return new("等复议诉讼结果", "复议、诉讼没有结果，不能拆除；有了结果登记。", "remedy-ended");
        return today <= until ? new("等复议诉讼期满", $"复议、诉讼的期限到{until:yyyy年M月d日}；期满没有申请、没有起诉又不拆除的，才能强制拆除。", "remedy-begun") : new("等强制拆除", "期限都满了：白天、不在法定节假日实施，全程录像，不得停水停电。", "carry-out");
    }
}
