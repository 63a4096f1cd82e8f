using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Enforcement;
using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Executions;
using Yifa.Web.Features.Enforcement.Openly;
using Yifa.Web.Features.Enforcement.Remedies;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Steps;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Cases;

/// <summary>办案：where a penalty case stands, what is next, which clocks run, what was done, and the form of every step that the procedure allows now to who asks.</summary>
[Requires(Area.Enforcement, Deed.Read)]
public sealed partial class IndexModel(AppDbContext db, RecordBook book, Viewer viewer, TownClock clock, TownCalendar calendars, CaseDesk desk, CaseNumbers numbers, Publicity publicity, RemedyDesk remedies, ExecutionDesk executions, StepFiles stepFiles) : CoursePage<PenaltyStep>(book, clock, stepFiles)
{
    private PartyKnown party = PartyKnown.Nothing;

    public PenaltyCase Case { get; private set; } = null!;

    public PenaltyCourse Course { get; private set; } = null!;

    public override Stage Stage => Course.Stage;

    /// <summary>今天要缴的加处罚款，元。</summary>
    public decimal Surcharge { get; private set; }

    /// <summary>申请法院执行的窗口；还没有为 null。</summary>
    public CourtWindow? Window { get; private set; }

    /// <summary>公示出来的样子；还没有决定处罚的、不公示的为 null。</summary>
    public PublicDecision? Shown { get; private set; }

    /// <summary>到哪天没有登记公示的自动公示；已经公示、更正过的为 null。</summary>
    public DateOnly? ShownFrom { get; private set; }

    public string PublicAddress => $"/p/{viewer.TownCode}/decisions?year={Course.Result.DecidedOn?.Year}";

    /// <summary>当事人申请的复议、提起的诉讼，连同这里应当跟着办的。</summary>
    public IReadOnlyList<RemedyTold> Remedies { get; private set; } = [];

    /// <summary>从这件来的强制拆除、代履行。</summary>
    public IReadOnlyList<ExecutionCase> Executions { get; private set; } = [];

    /// <summary>不予处罚、从轻减轻，对这个当事人要说的；决定以后、不办案的人不说。</summary>
    public IReadOnlyList<Ground> Leniencies { get; private set; } = [];

    public override bool MayWrite => EnforcementRoles.MayWrite(viewer);

    public override string Home => $"/ledgers/penalty-cases/{Id}";

    public string Title => CoveredText.Of(Case.Cause);

    /// <summary>承办人，姓名和证号。</summary>
    public IReadOnlyList<string> Officers => [.. Course.Officers.Select(o => Case.OfficerNamed(o)).OfType<string>()];

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (CaseRoles.Of(viewer).Count == 0 || CaseForms.Find(Request.Form["step"]) is not { } form || await FindAsync(tracked: false, stop) is not { } seen) return NotFound();
        return await RegisterAsync(form, await OptionsAsync(seen, stop), stop);
    }

    protected override async Task<IReadOnlyList<Refusal>> WhyNotAsync(PenaltyStep step, CancellationToken stop) =>
        Case.IsClosedInLedger ? [CaseRefusals.ClosedInLedger] : Course.Ask(step.ToEvent(), CaseRoles.Of(viewer), await desk.StandingAsync(Case, step, stop), await calendars.GetAsync(stop)).Refusals;

    private async Task<PenaltyCase?> FindAsync(bool tracked, CancellationToken stop)
    {
        var cases = db.Set<PenaltyCase>().Include(c => c.Steps);
        return await (tracked ? cases : cases.AsNoTracking()).FirstOrDefaultAsync(c => c.Id == Id, stop);
    }

    protected override async Task<bool> ShowAsync(string? posted, Dictionary<string, string> faults, CancellationToken stop)
    {
        if (await FindAsync(tracked: false, stop) is not { } penalty) return false;
        (Case, Course) = (penalty, penalty.Course());
        var calendar = await calendars.GetAsync(stop);
        (Next, Clocks, Surcharge, Window) = (Course.NextOn(Today, calendar), Course.Clocks(calendar), Course.SurchargeOn(Today, calendar), Course.Owed > Course.Paid ? Course.Window(calendar) : null);
        if (Course.PublicityDue(calendar) is { } until) (Shown, ShownFrom) = (await publicity.ShownAsync(penalty, stop), Course.Last("publish") is null && penalty.Secrecy is null ? until.Effective : null);
        TellLines(Course.Procedure, penalty.Steps, ToldOf, step => Recording.LackingOf(step, penalty.Steps, Course.ToBeFilmed.Select(e => e.Ordinal), Course.Unfilmed.Select(e => e.Ordinal)));
        Remedies = await remedies.AgainstAsync(penalty, stop);
        Executions = await executions.OutOfAsync(penalty.Id, stop);
        if (CaseRoles.Of(viewer) is not { Count: > 0 } roles || Case.IsClosedInLedger) return true;
        party = await desk.PartyAsync(penalty, stop);
        if (Course.Result.DecidedOn is null && !Stage.IsFinal) Leniencies = Leniency.Of(party, Course.ActedOn(Today));
        Offers = await OffersAsync(roles, calendar, posted, faults, stop);
        return true;
    }

    private async Task<IReadOnlyList<StepOffer>> OffersAsync(IReadOnlySet<ProcedureRole> roles, WorkCalendar calendar, string? posted, Dictionary<string, string> faults, CancellationToken stop)
    {
        var options = await OptionsAsync(Case, stop);
        var offers = new List<StepOffer>();
        // What belongs to others is not offered; "next" says whose turn it is.
        foreach (var step in Course.Procedure.From(Course.Stage).Where(s => roles.Contains(s.Role) || s.Code == posted))
        {
            if (CaseForms.Find(step.Code) is not { } form) continue;
            var hopeful = Hopeful(form, options, calendar);
            var refusals = Course.Ask(hopeful.ToEvent(), roles, await desk.StandingAsync(Case, hopeful, stop), calendar).Refusals;
            if (form.Occasional && refusals.Count > 0 && form.Code != posted) continue;
            offers.Add(new StepOffer(step, form, refusals)
            {
                Version = Case.Version, Today = Today, Options = options.ToDictionary(o => o.Key, o => o.Key == nameof(PenaltyStep.Of) ? OpenFor(step.Code) : o.Value), Given = GivenFor(step.Code, calendar),
                Typed = form.Code == posted ? Request.Form : null, Faults = form.Code == posted ? faults : [],
            });
        }
        return Sorted(offers, posted, CaseForms.All);
    }

    private async Task<Dictionary<string, IReadOnlyList<(string Value, string Name)>>> OptionsAsync(PenaltyCase penalty, CancellationToken stop)
    {
        var officers = await desk.OfficersAsync(Today, stop);
        var named = penalty.Course().Officers.Select(o => (o.ToString(), penalty.OfficerNamed(o) ?? "")).ToList();
        return new()
        {
            [nameof(PenaltyStep.MatterId)] = await desk.MattersAsync(PowerUse.Punish, Today, stop),
            // Whoever is replaced may have lost his certificate; he is found among those who handle the case.
            [nameof(PenaltyStep.OfficerId)] = named.Count > 0 ? named : officers,
            [nameof(PenaltyStep.SecondId)] = officers,
            [nameof(PenaltyStep.Penalty)] = CaseForms.KindOptions,
            [nameof(PenaltyStep.Also)] = CaseForms.KindOptions,
            [nameof(PenaltyStep.Manner)] = await desk.BandsAsync(penalty, stop),
            [nameof(PenaltyStep.Of)] = [.. penalty.Steps.OrderBy(s => s.Ordinal).Select(Numbered)],
        };
    }

    // Which earlier steps this one can answer.
    private List<(string Value, string Name)> OpenFor(string code)
    {
        IEnumerable<int> open = code switch
        {
            "dispose-preserved" => Course.Preserved.Select(p => p.Ordinal),
            "release" or "extend-seizure" or "send-for-test" => Course.Seized.Select(s => s.Ordinal),
            "test-returned" => Course.Seized.Select(s => s.Ordinal).Where(o => Course.UnderTest(o) is not null),
            "approve-measure" => Course.Unapproved.Select(u => u.Ordinal),
            _ => Course.Unfilmed.Select(u => u.Ordinal).Concat(Course.Numbered.Select(n => n.Ordinal)).Distinct(),
        };
        return [.. open.Select(o => Numbered(Case.Steps.First(s => s.Ordinal == o)))];
    }

    private (string Value, string Name) Numbered(PenaltyStep step) =>
        (step.Ordinal.ToString(CultureInfo.InvariantCulture), new TakenStep(step.Ordinal, PenaltyCaseProcedure.Of2021.StepOf(step.Code)?.Name ?? step.Code, step.On).ToString());

    // What an earlier step said need not be typed again: the proposal of the report goes into the notice and the decision.
    private Dictionary<string, string> GivenFor(string code, WorkCalendar calendar)
    {
        var given = new Dictionary<string, string>();
        if (code == "urge") Put(nameof(PenaltyStep.Money), (Course.Owed - Course.Paid).ToString("0.##", CultureInfo.InvariantCulture));
        if (code == "surcharge") Put(nameof(PenaltyStep.Money), Surcharge.ToString("0.##", CultureInfo.InvariantCulture));
        if (Case.Steps.Where(s => s.Code == "conclude").MaxBy(s => s.Ordinal) is not { } report || code is not ("notify" or "submit")) return given;
        Put(nameof(PenaltyStep.Text), report.Text);
        Put(nameof(PenaltyStep.Terms), report.Terms);
        if (code == "notify")
        {
            Put(nameof(PenaltyStep.DueOn), $"{LegalClock.Due(Today, Term.WorkingDays(UsualDefenceDays), calendar).Value.Effective:yyyy-MM-dd}");
            Put("Word1", Course.HearingGrounds.Count > 0 ? nameof(PenaltyWord.HearingTold) : nameof(PenaltyWord.HearingNotTold));
        }
        else
        {
            if (Spared) Put("Word1", nameof(PenaltyWord.UnderFourteen));
            Put(nameof(PenaltyStep.Penalty), report.Penalty?.ToString());
            Put(nameof(PenaltyStep.Also), report.Also?.ToString());
            Put(nameof(PenaltyStep.Money), report.Money?.ToString("0.##", CultureInfo.InvariantCulture));
            Put(nameof(PenaltyStep.Confiscated), report.Confiscated?.ToString("0.##", CultureInfo.InvariantCulture));
        }
        Put(nameof(PenaltyStep.On), $"{Today:yyyy-MM-dd}");
        return given;

        void Put(string name, string? text)
        {
            if (text is not null) given[name] = text;
        }
    }

    private bool Spared => party.UnderFourteenOn(Course.ActedOn(Today));

    /// <summary>陈述、申辩一般给几个工作日：the law names none; the notice says until when, and this is only what the form begins with.</summary>
    private const int UsualDefenceDays = 5;

    // Filled in as well as it can be: what then still refuses, the form cannot cure, and the page says so before anyone fills it in.
    private PenaltyStep Hopeful(StepForm form, Dictionary<string, IReadOnlyList<(string Value, string Name)>> options, WorkCalendar calendar)
    {
        var step = new PenaltyStep
        {
            Code = form.Code, On = Today, Since = Today, Text = "-", Terms = "-", Manner = "-", Venue = "-", Hour = "09:00",
            Words = string.Join(' ', form.Fields.Where(f => f.Words.Count > 0).Select(f => f.Words[0].Value)), Penalty = PenaltyKind.Warning,
        };
        var officers = options[nameof(PenaltyStep.SecondId)];
        var handling = Course.Officers;
        if (form.Code is "apply" or "decide-on-the-spot")
            (step.MatterId, step.OfficerId, step.SecondId) = (IdAt(options[nameof(PenaltyStep.MatterId)], 0), IdAt(officers, 0), IdAt(officers, 1));
        if (form.Code == "replace-officer") (step.OfficerId, step.SecondId) = (handling.Count > 0 ? handling[0] : null, officers.Select(o => (Guid?)Guid.Parse(o.Value)).FirstOrDefault(o => !handling.Contains(o!.Value)));
        if (OpenFor(form.Code) is [var first, ..] && form.Fields.Any(f => f.Name == nameof(PenaltyStep.Of) && f.Must)) step.Of = int.Parse(first.Value, CultureInfo.InvariantCulture);
        if (form.Code == "seize") step.Words = step.Words.Replace(nameof(PenaltyWord.ApprovedBefore), nameof(PenaltyWord.Urgent), StringComparison.Ordinal);
        if (form.Code == "collect") step.Words = step.Words.Replace(nameof(PenaltyWord.SmallSum), nameof(PenaltyWord.RemoteAndAsked), StringComparison.Ordinal);
        if (form.Code == "submit") step.Words = Spared ? $"{nameof(PenaltyWord.UnderFourteen)} {nameof(PenaltyWord.CorrectionOrdered)} {nameof(PenaltyWord.Educated)} {nameof(PenaltyWord.GuardianOrdered)}" : $"{nameof(PenaltyWord.Punish)} {nameof(PenaltyWord.CorrectionOrdered)} {nameof(PenaltyWord.Lightened)}";
        if (form.Code is "pay" or "collect" or "urge") step.Money = Course.Owed - Course.Paid;
        if (form.Code == "instalment") step.Money = Course.OwedWhenPostponed - Course.Instalments.Sum(i => i.Sum);
        if (form.Code == "surcharge") step.Money = Course.SurchargeOn(step.On, calendar);
        if (form.Code == "submit" && Course.Proposal is { } proposal) (step.Penalty, step.Also, step.Money, step.Confiscated) = (proposal.Kind, proposal.Also, proposal.Fine, proposal.Confiscated);
        step.DueOn = form.Code switch
        {
            "instalment" => Course.PostponedTo,
            "extend" => Course.DecideBy(calendar)?.Raw.AddDays(1),
            "extend-seizure" when step.Of is { } of => Course.SeizedUntil(of, Course.Events[of - 1], calendar).Raw.AddDays(1),
            _ => Today.AddDays(60),
        };
        // Who asked in time may be registered later: the form asks for the day on which he asked.
        if (form.Code == "request-hearing" && Course.HearingRequestBy(calendar) is { } last && last.Effective < Today) step.On = last.Effective;
        // A hearing is held on the day of its notice and on no other.
        if (form.Code == "hearing") step.On = Course.Last("hearing-notice")?.DueOn is { } day && day <= Today ? day : Today;
        return step;

        static Guid? IdAt(IReadOnlyList<(string Value, string Name)> from, int at) => at < from.Count ? Guid.Parse(from[at].Value) : null;
    }

    private static IEnumerable<(string Label, string Text)> ToldOf(PenaltyStep step)
    {
        var told = CaseForms.Find(step.Code)?.Told(step).ToList() ?? [];
        if (step.ToEvent().ServedOn is var served && served != step.On) told.Add(("视为送达", $"{served:yyyy年M月d日}"));
        return step.Number is { } number && told.All(t => t.Text != number) ? told.Prepend(("文号", number)) : told;
    }
}
