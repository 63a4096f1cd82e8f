using Yifa.Law.Enforcement;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Penalties.PenaltyWord;

namespace Yifa.Law.Procedures.Penalties;

/// <summary>
/// 办案经过：the steps of one penalty case in the order in which they were registered, folded into what the procedure asks. Nothing of it is
/// stored beside the steps. The fields that the ledger and the yearly figures read are <see cref="Result"/>.
/// </summary>
public sealed partial class PenaltyCourse
{
    private readonly Dictionary<string, DateOnly> moments = [];

    /// <summary>由已经办了的各步组成。</summary>
    /// <param name="procedure">开立时的程序。</param>
    /// <param name="events">各步，按登记的先后。</param>
    public PenaltyCourse(Procedure procedure, IReadOnlyList<PenaltyEvent> events)
    {
        (Procedure, Events, Stage, Result) = (procedure, events, procedure.Start, new());
        foreach (var one in events)
        {
            Result = ResultAfter(one);
            if (procedure.StepOf(one.Step)?.To is not { } to) continue;
            (Stage, MovedOn) = (to, one.On);
            moments[to.Entered.Code] = one.On;
        }
    }

    public Procedure Procedure { get; }

    public IReadOnlyList<PenaltyEvent> Events { get; }

    /// <summary>现在的阶段。</summary>
    public Stage Stage { get; }

    /// <summary>哪天进入现在的阶段；还没有动过为 null。</summary>
    public DateOnly? MovedOn { get; }

    /// <summary>得出的台账各栏。</summary>
    public PenaltyResult Result { get; }

    /// <summary>当场处罚的。</summary>
    public bool Summary => Last("decide-on-the-spot") is not null;

    /// <summary>承办的执法人员：立案时确定的，换过的算换上的。</summary>
    public IReadOnlyList<Guid> Officers
    {
        get
        {
            List<Guid> officers = [];
            foreach (var one in Events)
            {
                if (one.Step is "apply" or "decide-on-the-spot") officers = [.. new[] { one.Officer, one.Second }.OfType<Guid>()];
                if (one.Step == "replace-officer" && officers.Remove(one.Officer ?? Guid.Empty) && one.Second is { } second) officers.Add(second);
            }
            return officers;
        }
    }

    /// <summary>违法行为的日子：申请立案时写的，连续、继续的是终了的那一天；还没有写的，问的那一天。</summary>
    public DateOnly ActedOn(DateOnly day) => Last("apply")?.Since ?? day;

    /// <summary>最近一次的步骤；没有为 null。</summary>
    public PenaltyEvent? Last(string step) => Events.LastOrDefault(e => e.Step == step);

    /// <summary>拟作出的处罚：调查终结报告建议的；还没有为 null。</summary>
    public PenaltyEvent? Proposal => Last("conclude");

    /// <summary>某一步以前的经过：what was so when it was taken.</summary>
    /// <param name="ordinal">第几步。</param>
    public PenaltyCourse Before(int ordinal) => new(Procedure, [.. Events.Take(ordinal - 1)]);

    /// <summary>应当告知听证的理由，看建议的，也看呈请的。</summary>
    public IReadOnlyList<Ground> HearingGrounds => [.. Weighed.SelectMany(HearingRight.Chongqing.GroundsOf).DistinctBy(g => g.Text)];

    /// <summary>应当法制审核的理由，看建议的，也看呈请的；听证过的都要审核。</summary>
    public IReadOnlyList<Ground> ReviewGrounds =>
        [.. Weighed.SelectMany(HearingRight.Chongqing.ReviewOf).DistinctBy(g => g.Text), .. Proposal is not null && At("hearing") > At("notify") ? [new("经过听证程序", Instruments.Cite("行政处罚法", "第五十八条"))] : (Ground[])[]];

    /// <summary>应当集体讨论的理由。</summary>
    public IReadOnlyList<Ground> DiscussionGrounds => Proposal is { } proposal ? HearingRight.DiscussionOf(proposal.Proposed) : [];

    /// <summary>告知了听证的权利。</summary>
    public bool HearingTold => Last("notify")?.Words.Contains(PenaltyWord.HearingTold) == true;

    /// <summary>要求了听证，还没有举行、没有放弃。</summary>
    public bool HearingOwed => At("request-hearing") > At("notify") && At("hearing") < At("request-hearing") && !WaivedHearing;

    /// <summary>书面放弃了听证。</summary>
    public bool WaivedHearing => Events.Skip(At("notify") + 1).Any(e => e.Words.Contains(HearingWaived));

    /// <summary>陈述申辩的事了了：听取并复核了，或者书面放弃，或者过了告知书写的最后一日。</summary>
    public bool DefenceDone(DateOnly on)
    {
        if (Last("notify") is not { } notice) return false;
        if (Events.Skip(At("notify") + 1).Any(e => e.Words.Contains(DefenceWaived))) return true;
        var said = Events.Skip(At("notify") + 1).Where(e => e.Step == "defence").ToList();
        if (said.Count > 0) return !said[^1].Words.Contains(DefenceUnheard);
        return notice.DueOn is { } until && on > until;
    }

    /// <summary>听证的事了了：不用告知，或者举行了，或者书面放弃，或者五个工作日里没有要求。</summary>
    public bool HearingDone(DateOnly on, WorkCalendar calendar)
    {
        if (!HearingTold) return HearingGrounds.Count == 0;
        if (At("hearing") > At("notify") || WaivedHearing) return true;
        return At("request-hearing") <= At("notify") && HearingRequestBy(calendar) is { } due && due.IsOverdueOn(on);
    }

    /// <summary>要求听证的最后一日；没有告知的为 null。</summary>
    public DueDate? HearingRequestBy(WorkCalendar calendar) => HearingTold ? LegalClock.Due(Last("notify")!.ServedOn, Deadlines.Find("PEN-HEAR-REQ").Term, calendar).Value : null;

    /// <summary>法制审核过了：最近一次审核在最近一次调查终结以后，听证过的在听证以后，并且通过。</summary>
    public bool Reviewed => At("legal-review") > Math.Max(At("conclude"), At("hearing")) && Last("legal-review")!.Words.Contains(ReviewPassed);

    /// <summary>集体讨论过了，在最近一次调查终结以后。</summary>
    public bool Discussed => At("discuss") > At("conclude");

    /// <summary>先行登记保存了，还没有处理的，写第几步。</summary>
    public IReadOnlyList<(int Ordinal, PenaltyEvent Event)> Preserved => OpenOf("preserve", "dispose-preserved");

    /// <summary>查封、扣押了，还没有解除、处理的，写第几步。</summary>
    public IReadOnlyList<(int Ordinal, PenaltyEvent Event)> Seized => OpenOf("seize", "release");

    /// <summary>有保存、扣押的物品还没有处理。</summary>
    public bool Held => Preserved.Count + Seized.Count > 0;

    /// <summary>查封、扣押的物品送检了，还没有结果；没有为 null。</summary>
    /// <param name="seizure">第几步的查封、扣押。</param>
    public PenaltyEvent? UnderTest(int seizure) => Events.LastOrDefault(e => e.Step is "send-for-test" or "test-returned" && e.Of == seizure) is { Step: "send-for-test" } sent ? sent : null;

    /// <summary>负责人批准了移送，还没有移送过。</summary>
    public bool MoveApproved => At("approve-transfer") > Math.Max(At("propose-transfer"), At("transfer")) && Last("approve-transfer")!.Words.Contains(PenaltyWord.MoveApproved);

    /// <summary>公安机关对最近一次移送的答复；还没有为 null。</summary>
    public PenaltyEvent? PoliceAnswer => At("police-answer") > At("transfer") ? Last("police-answer") : null;

    /// <summary>紧急实施、还没有补批的，写第几步。</summary>
    public IReadOnlyList<(int Ordinal, PenaltyEvent Event)> Unapproved =>
        [.. Numbered.Where(e => e.Event.Words.Contains(Urgent) && !Numbered.Any(a => a.Event.Step == "approve-measure" && a.Event.Of == e.Ordinal))];

    /// <summary>补批晚于二十四小时的紧急措施：by the hour where both hours were written, else by the day.</summary>
    public IReadOnlyList<(int Ordinal, PenaltyEvent Event)> ApprovedTooLate =>
        [.. Numbered.Where(e => e.Event.Words.Contains(Urgent) && Numbered.FirstOrDefault(a => a.Event.Step == "approve-measure" && a.Event.Of == e.Ordinal).Event is { } approval && IsTooLate(e.Event, approval))];

    /// <summary>应当全程音像记录的，写第几步：查封、扣押直接涉及重大财产权益。</summary>
    public IReadOnlyList<(int Ordinal, PenaltyEvent Event)> ToBeFilmed => [.. Numbered.Where(e => e.Event.Step is "seize" or "hearing" && !e.Event.Words.Contains(HearingForgone))];

    /// <summary>应当全程音像记录而没有录像的，写第几步。</summary>
    public IReadOnlyList<(int Ordinal, PenaltyEvent Event)> Unfilmed => [.. ToBeFilmed.Where(e => !e.Event.Filmed && !Numbered.Any(f => f.Event.Step == "film" && f.Event.Of == e.Ordinal))];

    /// <summary>负责人事前批准了、还没有用过的措施。</summary>
    public bool MeasureApproved(PenaltyWord measure) =>
        Events.Count(e => e.Step == "approve-measure" && e.Of is null && e.Words.Contains(measure)) > Events.Count(e => e.Step is "seize" or "preserve" && e.Words.Contains(ApprovedBefore) && MeasureOf(e) == measure);

    /// <summary>调查取得过笔录。</summary>
    public bool HasTranscript => Events.Any(e => e.Step is "inspect" or "interview");

    /// <summary>不予处罚的。</summary>
    public bool Spared => Result.Penalty == PenaltyKind.NoPenalty;

    /// <summary>负责人决定不公示，没有再决定照常公示。</summary>
    public bool Withheld => Last("withhold") is { } one && !one.Words.Contains(PublishAfterAll);

    /// <summary>公示的最后一日；没有决定处罚、不用公示的为 null。</summary>
    public DueDate? PublicityDue(WorkCalendar calendar) =>
        Result is { DecidedOn: { } decided, Penalty: not PenaltyKind.NoPenalty } && !Withheld && Last("undo") is null ? LegalClock.Due(decided, Deadlines.Find("PEN-PUB").Term, calendar).Value : null;

    /// <summary>
    /// 到时候自动公示：the last day has come and nobody has published. What was once published and taken back because it was written wrongly waits for a
    /// person.
    /// </summary>
    public bool PublishesItself(DateOnly on, WorkCalendar calendar) =>
        Last("publish") is null && (Stage == PenaltyStages.Decided || Stage == PenaltyStages.Served || Stage == PenaltyStages.AtCourt) && PublicityDue(calendar) is { } due && on >= due.Effective;

    /// <summary>自动撤回公示：the decision has been undone and is still on record as published.</summary>
    public bool WithdrawsItself => Last("undo") is not null && Result.PublishedOn is not null;

    /// <summary>呈请的处罚，当事人是谁、案情怎样照调查终结报告；不是给予处罚、还没有报告的为 null。</summary>
    public ProposedPenalty? AskedFor(PenaltyEvent submit) =>
        Proposal is { } told && submit.Words.Contains(Punish) ? told.Proposed with { Kinds = submit.Proposed.Kinds, Fine = submit.Proposed.Fine, ConfiscatedGains = submit.Proposed.ConfiscatedGains } : null;

    /// <summary>问一步准不准。</summary>
    public StepAnswer Ask(PenaltyEvent next, IReadOnlySet<ProcedureRole> roles, PenaltyStanding standing, WorkCalendar calendar) =>
        Procedure.Ask(Stage.Code, next.Step, FactsFor(next, roles, standing, calendar));

    /// <summary>再办一步的事实。</summary>
    public PenaltyFacts FactsFor(PenaltyEvent next, IReadOnlySet<ProcedureRole> roles, PenaltyStanding standing, WorkCalendar calendar) => new()
    {
        On = next.On, ActorRoles = roles, Calendar = calendar, Moments = MomentsFor(next), Extensions = Extensions(),
        Documents = Events.Select(e => e.Step).Append(next.Step).SelectMany(step => Procedure.StepOf(step)?.Makes ?? []).Select(d => d.Code).ToHashSet(),
        Course = this, Next = next, Standing = standing,
    };

    /// <summary>第几步，从 1 起。</summary>
    public IEnumerable<(int Ordinal, PenaltyEvent Event)> Numbered => Events.Select((e, i) => (i + 1, e));

    /// <summary>一步用的是哪一种措施。</summary>
    public static PenaltyWord MeasureOf(PenaltyEvent measure) =>
        measure.Step == "preserve" ? Preservation : measure.Words.Contains(Sealing) ? Sealing : Seizing;

    internal int At(string step)
    {
        for (var i = Events.Count - 1; i >= 0; i--)
            if (Events[i].Step == step) return i;
        return -1;
    }

    // A step that answers an earlier one (release of what was seized) counts from that one's day, not from the last of its kind.
    private Dictionary<string, DateOnly> MomentsFor(PenaltyEvent next)
    {
        var all = new Dictionary<string, DateOnly>(moments);
        if (next.Of is { } of and > 0 && of <= Events.Count) all[PenaltyMoments.Answered.Code] = Events[of - 1].On;
        if (Last("approve-transfer") is { } approved) all[PenaltyMoments.TransferApproved.Code] = approved.On;
        if (Last("propose-transfer") is { } proposed) all[PenaltyMoments.TransferProposed.Code] = proposed.On;
        if (Result.DecidedOn is { } decided) all[PenaltyMoments.Decision.Code] = decided;
        if (Result.FiledOn is { } filed) all[PenaltyMoments.Filing.Code] = filed;
        if (PoliceAnswer is { } answer && answer.Words.Contains(PoliceTook)) all[PenaltyMoments.PoliceTook.Code] = answer.On;
        if (Last("undo") is { } undone) all[PenaltyMoments.Undoing.Code] = undone.On;
        if (Last("collect") is { } collected) all[PenaltyMoments.Collection.Code] = collected.On;
        if (Result.ServedOn is { } served) all[PenaltyMoments.Service.Code] = served;
        return all;
    }

    private static bool IsTooLate(PenaltyEvent measure, PenaltyEvent approval) => measure.At is { } from && approval.At is { } to
        ? approval.On.ToDateTime(to) - measure.On.ToDateTime(from) > TimeSpan.FromHours(Deadlines.Find("ENF-EMG").Term.Amount)
        : approval.On > measure.On.AddDays(1);

    // What may need a hearing or a review: the proposal of the report, and what was submitted on it.
    private IEnumerable<ProposedPenalty> Weighed =>
        Proposal is null ? [] : At("submit") > At("conclude") && AskedFor(Last("submit")!) is { } submitted ? [Proposal.Proposed, submitted] : [Proposal.Proposed];

    private List<(int Ordinal, PenaltyEvent Event)> OpenOf(string step, string answer) =>
        [.. Numbered.Where(e => e.Event.Step == step && At("hand-over-goods") < e.Ordinal && !Numbered.Any(a => a.Event.Step == answer && a.Event.Of == e.Ordinal))];

    private PenaltyResult ResultAfter(PenaltyEvent one) => one.Step switch
    {
        "decide-on-the-spot" => Result with { Procedure = PenaltyProcedure.Summary, FiledOn = one.On, NotifiedOn = one.On, DecidedOn = one.On, ServedOn = one.On, Penalty = Heaviest(one), Fine = Sum(one) },
        "file" => Result with { FiledOn = one.On },
        "legal-review" when one.Words.Contains(ReviewPassed) => Result with { ReviewedOn = one.On },
        "notify" => Result with { NotifiedOn = one.ServedOn },
        "decide" => DecidedBy(one),
        "serve" => Result with { ServedOn = one.ServedOn },
        "publish" => Result with { PublishedOn = one.On },
        "withdraw-publication" => Result with { PublishedOn = null },
        "close" => Result with { ClosedOn = one.On },
        _ => Result,
    };

    private PenaltyResult DecidedBy(PenaltyEvent one) => SubmittedBefore(one) is { } submitted
        ? Result with { DecidedOn = one.On, Penalty = Heaviest(submitted), Fine = Sum(submitted) }
        : Result with { DecidedOn = one.On, Penalty = PenaltyKind.NoPenalty, Fine = null };

    // What is decided is what was submitted; the head signs it or sends it back.
    private PenaltyEvent? SubmittedBefore(PenaltyEvent decision) =>
        Events.TakeWhile(e => !ReferenceEquals(e, decision)).LastOrDefault(e => e.Step == "submit") is { } submitted && submitted.Words.Contains(Punish) ? submitted : null;

    // A case with several penalties counts under the heaviest, whichever of them was written first; what is none of the list weighs least.
    private static PenaltyKind? Heaviest(PenaltyEvent one) =>
        one is { Also: { } also, Kind: var kind } && also != PenaltyKind.OtherPenalty && (kind is PenaltyKind.OtherPenalty || also > kind) ? also : one.Kind;

    private static decimal? Sum(PenaltyEvent one) => (one.Fine ?? 0) + (one.Confiscated ?? 0) is > 0 and var sum ? sum : null;
}
