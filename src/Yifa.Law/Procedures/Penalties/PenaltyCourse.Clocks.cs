using static Yifa.Law.Procedures.Penalties.PenaltyStages;

namespace Yifa.Law.Procedures.Penalties;

/// <summary>期限：which clocks run now. None is stored; each is counted from a day of the course.</summary>
public sealed partial class PenaltyCourse
{
    private bool Undecided => Stage == Filed || Stage == Investigated || Stage == Notified || Stage == Submitted;

    /// <summary>现在走着的钟，急的在前。</summary>
    /// <param name="calendar">工作日历。</param>
    public IReadOnlyList<RunningClock> Clocks(WorkCalendar calendar)
    {
        List<RunningClock> clocks = [];
        if (Undecided && DecideBy(calendar) is { } decide) clocks.Add(new("PEN-90", "作出处理决定", decide));
        if (Stage == Notified && HearingRequestBy(calendar) is { } hearing && At("request-hearing") < At("notify") && !WaivedHearing) clocks.Add(new("PEN-HEAR-REQ", "当事人要求听证（期满才能决定）", hearing));
        if (Stage == Decided) Add("PEN-SERVE", "送达决定书", Result.DecidedOn);
        if (Result.PublishedOn is null && !Stage.IsFinal && PublicityDue(calendar) is { } publicity) clocks.Add(new("PEN-PUB", "公示处罚决定", publicity));
        if (Last("undo") is { } undone && Result.PublishedOn is not null) Add("PEN-UNPUB", "撤回公示并说明理由", undone.On);
        if (Stage == PenaltyStages.Served && Owed > Paid && PostponedTo is null && Last("undo") is null) Add("PEN-PAY", "当事人缴清罚款", Result.ServedOn);
        if (Stage == PenaltyStages.Served && Owed > Paid && PostponedTo is { } postponed && Last("undo") is null)
        {
            clocks.Add(new("PEN-PAY", "当事人缴清罚款（批准暂缓、分期的最后一日）", Granted(postponed)));
            if (NextInstalment is { } next && next.DueOn < postponed) clocks.Add(new("PEN-PAY", $"当事人缴第 {next.Number} 期 {next.Left:0.##} 元", Granted(next.DueOn)));
        }
        foreach (var (_, kept) in Preserved) Add("PEN-SEAL7", "处理先行登记保存的证据", kept.On);
        foreach (var (ordinal, seized) in Seized) clocks.Add(new("ENF-SEAL", "处理或者解除查封、扣押", SeizedUntil(ordinal, seized, calendar)));
        foreach (var (_, urgent) in Unapproved) Add("ENF-EMG", $"补办紧急措施的批准（二十四小时内{(urgent.At is { } hour ? $"，次日 {hour:HH:mm} 以前" : "")}）", urgent.On);
        if (Last("propose-transfer") is { } proposed && At("approve-transfer") < At("propose-transfer")) Add("CRIM-DEC", "决定是否批准移送", proposed.On);
        if (MoveApproved) Add("CRIM-MOVE", "移送公安机关（二十四小时内）", Last("approve-transfer")!.On);
        if (Stage == Transferred && Held && PoliceAnswer is { } answer && answer.Words.Contains(PenaltyWord.PoliceTook)) Add("CRIM-GOODS", "移交涉案物品", answer.On);
        if (Last("collect") is { } collected && At("hand-in") < At("collect")) Add("PEN-FIELDCASH", "把当场收的罚款交到机关", collected.On);
        if (Stage == PenaltyStages.Served && Owed > Paid && Last("undo") is null && !Overturned && Window(calendar) is { } window && LegalClock.Due(window.Opens.AddDays(-1), Deadlines.Find("ENF-COURT").Term, calendar) is { Refusal: null } court) clocks.Add(new("ENF-COURT", $"申请法院强制执行（{window.Opens:yyyy年M月d日}起可以）", court.Value));
        return [.. clocks.OrderBy(c => c.Due.Effective)];

        DueDate Granted(DateOnly last) => LegalClock.Due(last.AddDays(-1), Term.Set(last, PenaltyDocuments.PostponementGrant.Name), calendar).Value;

        void Add(string code, string act, DateOnly? start)
        {
            if (start is { } from) clocks.Add(new(code, act, LegalClock.Due(from, InDays(Deadlines.Find(code).Term), calendar).Value));
        }
    }

    /// <summary>应当作出决定的日子，连同依规章的延长；还没有立案为 null。</summary>
    public DueDate? DecideBy(WorkCalendar calendar) =>
        Result.FiledOn is { } filed && !Summary ? LegalClock.Due(filed, Deadlines.Find("PEN-90").Term, calendar, null, Extensions().GetValueOrDefault(PenaltyMoments.Filing.Code)).Value : null;

    /// <summary>查封、扣押到哪天为止：三十日，检测、检验、鉴定的期间不计入，批准延长的再加。</summary>
    public DueDate SeizedUntil(int ordinal, PenaltyEvent seized, WorkCalendar calendar)
    {
        var term = Deadlines.Find("ENF-SEAL").Term;
        var tests = TestsOf(ordinal, Events.Count);
        var plain = LegalClock.Due(seized.On, term, calendar, tests).Value;
        if (Numbered.LastOrDefault(e => e.Event.Step == "extend-seizure" && e.Event.Of == ordinal && e.Event.DueOn is not null) is not { Event: { } longer } extension) return plain;
        // How long the extension is was counted from the day that was due when it was approved.
        var days = longer.DueOn!.Value.DayNumber - LegalClock.Due(seized.On, term, calendar, TestsOf(ordinal, extension.Ordinal)).Value.Raw.DayNumber;
        var extended = LegalClock.Due(seized.On, term, calendar, tests, [new(days, "行政机关负责人", longer.On, "延长查封（扣押）期限通知书")]);
        return extended.Refusal is null ? extended.Value : plain;
    }

    // The period of a test is what the party was told in writing; what comes back earlier ends it earlier, what comes back later is counted.
    private List<Suspension> TestsOf(int seizure, int steps)
    {
        List<Suspension> tests = [];
        foreach (var (ordinal, sent) in Numbered.Take(steps).Where(e => e.Event.Step == "send-for-test" && e.Event.Of == seizure && e.Event.DueOn is not null))
        {
            var back = Numbered.Take(steps).FirstOrDefault(e => e.Event.Step == "test-returned" && e.Event.Of == seizure && e.Ordinal > ordinal).Event?.On;
            var end = back < sent.DueOn ? back : sent.DueOn;
            if (end >= sent.On) tests.Add(new(sent.On, end, "检测、检验、鉴定", "检测（检验、鉴定）期间告知书"));
        }
        return tests;
    }

    // A clock runs out with a day: twenty-four hours end on the next one, at the hour that stands beside it.
    private static Term InDays(Term term) => term.Unit == TermUnit.Hours ? Term.Days(term.Amount / 24).Under(term.Basis!) : term;

    // The penalty law itself knows no extension: each cites the rule that allows it, and how long is what that rule says.
    private Dictionary<string, IReadOnlyList<Extension>> Extensions()
    {
        if (Result.FiledOn is not { } filed) return [];
        var until = LegalClock.Due(filed, Deadlines.Find("PEN-90").Term, WorkCalendar.Official).Value.Raw;
        List<Extension> extensions = [];
        foreach (var one in Events.Where(e => e.Step == "extend" && e.DueOn is not null))
        {
            extensions.Add(new(one.DueOn!.Value.DayNumber - until.DayNumber, "行政机关负责人", one.On, "延期审批表", Instruments.Cite("行政处罚法", "第六十条"), int.MaxValue));
            until = one.DueOn.Value;
        }
        return extensions.Count == 0 ? [] : new() { [PenaltyMoments.Filing.Code] = extensions };
    }
}
