using Yifa.Law.Enforcement;
using static Yifa.Law.Procedures.Inspection.InspectionWord;

namespace Yifa.Law.Procedures.Inspection;

/// <summary>
/// 检查的经过：the steps of one inspection in the order in which they were registered, folded into where it stands. As with a dispute, nothing of it is stored
/// beside the steps.
/// </summary>
public sealed class InspectionCourse
{
    /// <summary>由已经办了的各步组成。</summary>
    /// <param name="procedure">开立时的程序。</param>
    /// <param name="events">各步，按登记的先后。</param>
    public InspectionCourse(Procedure procedure, IReadOnlyList<InspectionEvent> events)
    {
        (Procedure, Events, Stage) = (procedure, events, procedure.Start);
        foreach (var one in events)
            if (procedure.StepOf(one.Step)?.To is { } to) (Stage, MovedOn) = (to, one.On);
    }

    public Procedure Procedure { get; }

    public IReadOnlyList<InspectionEvent> Events { get; }

    /// <summary>现在的阶段。</summary>
    public Stage Stage { get; }

    /// <summary>哪天进入现在的阶段；还没有动过为 null。</summary>
    public DateOnly? MovedOn { get; }

    /// <summary>最近一次拟定；批准、检查码都属于它。</summary>
    private IEnumerable<InspectionEvent> SincePlan => Events.Skip(LastOf("plan"));

    /// <summary>检查码有效的日子，含首尾；没有码、重新拟定以后为 null。</summary>
    public (DateOnly From, DateOnly To)? CodeDays => SincePlan.LastOrDefault(e => e.Step == "make-code") is { DueOn: { } to } code ? (code.FromOn ?? code.On, to) : null;

    /// <summary>紧急检查的日子；不是紧急检查为 null。</summary>
    public DateOnly? UrgentOn => SincePlan.LastOrDefault(e => e.Step == "declare-urgent")?.On;

    /// <summary>批准了，事先的或者补办的。</summary>
    public bool IsApproved => SincePlan.Any(e => e.Step is "approve" or "approve-late");

    /// <summary>进门以后等着补批。</summary>
    public bool OwesApproval => UrgentOn is not null && !IsApproved;

    /// <summary>进门之日：企业扫码，或者亮证进门；还没有为 null。</summary>
    public DateOnly? EnteredOn => Events.LastOrDefault(e => e.Step is "arrive" or "enter")?.On;

    /// <summary>企业扫了码。</summary>
    public bool Scanned => Events.Any(e => e.Step == "arrive" || e.Words.Contains(InspectionWord.Scanned));

    /// <summary>检查记录之日；还没有为 null。</summary>
    public DateOnly? RecordedOn => Events.LastOrDefault(e => e.Step == "record")?.On;

    /// <summary>告知了要改正，到哪一天；复查又定了的按后定的；没有要改正的为 null。</summary>
    public DateOnly? CorrectBy => Events.LastOrDefault(e => e.DueOn is not null && (e.Words.Contains(ToCorrect) || e.Words.Contains(NotCorrected)))?.DueOn;

    /// <summary>改正之日；没有问题、还没有改正为 null。</summary>
    public DateOnly? CorrectedOn => Events.LastOrDefault(e => e.Words.Contains(Corrected) || e.Words.Contains(CorrectedOnSpot))?.On;

    /// <summary>告知了问题，还没有改正也没有移送。</summary>
    public bool ProblemOpen => Events.Any(e => e.Words.Contains(ToCorrect)) && CorrectedOn is null && Events.All(e => e.Step != "hand-on");

    /// <summary>补批的最后一天；不是紧急检查、已经补批为 null。</summary>
    /// <param name="days">规定的天数。</param>
    /// <param name="calendar">工作日历。</param>
    public DueDate? LateApprovalDue(int days, WorkCalendar calendar) =>
        OwesApproval ? LegalClock.Due(UrgentOn!.Value, Term.Days(days).Under(Opinions.On("紧急检查事后补办批准")), calendar).Value : null;

    /// <summary>问一步准不准。</summary>
    /// <param name="next">要办的一步。</param>
    /// <param name="roles">办理人的身份。</param>
    /// <param name="standing">清单、名册、频次那边的情况。</param>
    /// <param name="calendar">工作日历。</param>
    public StepAnswer Ask(InspectionEvent next, IReadOnlySet<ProcedureRole> roles, InspectionStanding standing, WorkCalendar calendar) =>
        Procedure.Ask(Stage.Code, next.Step, FactsFor(next, roles, standing, calendar));

    /// <summary>接下来做什么。</summary>
    public NextAct Next => Stage.Code switch
    {
        "drafted" => new("等报批", "拟定好了，报负责人批准；情况紧急的登记“紧急检查”，事后补批。", "submit"),
        "submitted" => new("等批准", "等负责人批准；批准以前不能进门。", "approve"),
        "approved" or "urgent" => new("等生成检查码", "生成检查码，进门时给企业扫。", "make-code"),
        "coded" => new("等进门", "到企业先出示执法证件，请企业扫检查码；企业没有条件扫的，登记“亮证进门”。", "enter"),
        "entered" => new("等检查记录", "按要点检查，当场做好记录。", "record"),
        "recorded" => new("等告知结果", "把检查结果告知企业。", "tell"),
        "told" when ProblemOpen => new("等改正复查", "到期复查：改正了的登记，没有改正的移送。", "recheck"),
        "told" => new(OwesApproval ? "等补批" : "等办结", OwesApproval ? "紧急检查要先补批才能办结。" : "问题都有了结果，可以办结。", OwesApproval ? "approve-late" : "close"),
        _ => new(Stage.Name, "没有要办的了。", null),
    };

    private InspectionFacts FactsFor(InspectionEvent next, IReadOnlySet<ProcedureRole> roles, InspectionStanding standing, WorkCalendar calendar) => new()
    {
        On = next.On, ActorRoles = roles, Calendar = calendar,
        ItemsPublished = standing.Published, ItemsInForce = standing.Items.Count == 0,
        TwoOfficers = standing.Team.All(r => r != StandingRefusals.FewerThanTwo),
        OfficersFit = standing.Team.All(r => r == StandingRefusals.FewerThanTwo || r.Code == "standing.concerned"),
        Unconcerned = standing.Team.All(r => r.Code != "standing.concerned"),
        UnderCap = standing.Caps.Count == 0, ApproverApart = standing.ApproverApart,
        Approved = IsApproved, ApprovalOwed = OwesApproval,
        WithinCode = CodeDays is var (from, to) && next.On >= from && next.On <= to,
        CertificatesShown = next.Words.Contains(InspectionWord.CertificatesShown),
        EveryPointFound = standing.EveryPointFound,
        CorrectionDated = !(next.Words.Contains(ToCorrect) || next.Words.Contains(NotCorrected)) || next.DueOn >= next.On,
        ResultMatchesRecord = standing.ProblemFound is null || standing.ProblemFound == !next.Words.Contains(NoProblem),
        ProblemOpen = ProblemOpen, ProblemsSettled = !ProblemOpen,
    };

    private int LastOf(string step)
    {
        for (var i = Events.Count - 1; i >= 0; i--)
            if (Events[i].Step == step) return i;
        return 0;
    }
}
