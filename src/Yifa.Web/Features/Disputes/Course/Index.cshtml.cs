using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes.Examining;
using Yifa.Web.Features.Disputes.Kin;
using Yifa.Web.Features.Disputes.Papers;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Steps;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Course;

/// <summary>办理：where a dispute stands, what is next, which clocks run, what was done, and the form of every step that the procedure allows now.</summary>
[Requires(Area.Disputes, Deed.Read)]
public sealed partial class IndexModel(AppDbContext db, RecordBook book, Viewer viewer, TownClock clock, TownCalendar calendars, MediatorRoster roster, CaseDesk desk, DossierExamination examination, Vault vault, StepFiles stepFiles) : CoursePage<DisputeStep>(book, clock, stepFiles)
{
    public Dispute Dispute { get; private set; } = null!;

    public MediationCourse Course { get; private set; } = null!;

    /// <summary>给人认的一小段，号码已遮住。</summary>
    public string Title { get; private set; } = "";

    public override Stage Stage => Course.Stage;

    // What came with an old ledger offers its course to be written down, and nothing else.
    public override bool OpensAll => Dispute.IsClosedInLedger;

    /// <summary>看得到的、同样当事人的别的纠纷。</summary>
    public IReadOnlyList<DisputeKin> Kin { get; private set; } = [];

    /// <summary>其中信访已经复核过的，只在受理以前看：the same facts and reasons, told again, are not accepted.</summary>
    public IReadOnlyList<DisputeKin> Rechecked { get; private set; } = [];

    /// <summary>分流的建议；已经分流的不再建议。</summary>
    public IReadOnlyList<TriageAdvice> Advice => Course.Triage is null && Course.Stage == Course.Procedure.Start && !Dispute.IsClosedInLedger
        ? TriageAdvice.For(Dispute.Kind, Dispute.PeopleCount, Course.Risky, Kin.Count(k => k.FoundOn < Dispute.FoundOn), Dispute.Channel) : [];

    /// <summary>各种责任现在是谁。</summary>
    public IReadOnlyList<(string Duty, string Who)> InCharge =>
        [.. new[] { MediationWord.FirstReceiver, MediationWord.Resolver, MediationWord.Keeper, MediationWord.LeadingOfficial }.Select(duty => (Wording.Of(duty), Dispute.InCharge(duty))).Where(d => d.Item2 is not null).Select(d => (d.Item1, CoveredText.Of(d.Item2!)))];

    /// <summary>卷宗齐不齐；还没有办理经过为 null。</summary>
    public CaseFile? Case { get; private set; }

    /// <summary>归档前的自查；还不到归档的时候为 null。</summary>
    public Examined? Examined { get; private set; }

    private FileState FileState => new(Case?.Missing.Count > 0, Examined?.Wrong > 0);

    /// <summary>现在的调解员。</summary>
    public IReadOnlyList<string> Mediators { get; private set; } = [];

    public override bool MayWrite => viewer.May(Area.Disputes, Deed.Write);

    /// <summary>台账里的这一条。</summary>
    public override string Home => $"/ledgers/disputes/{Id}";

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        !MayWrite || StepForms.Find(Request.Form["step"]) is not { } form ? NotFound() : await RegisterAsync(form, NoOptions, stop);

    protected override async Task<IReadOnlyList<Refusal>> WhyNotAsync(DisputeStep step, CancellationToken stop)
    {
        if (Dispute.MergedInto is not null) return [CourseRefusals.Merged];
        if (Dispute.IsClosedInLedger != (step.Code == "open")) return [Dispute.IsClosedInLedger ? CourseRefusals.ClosedInLedger : CourseRefusals.AlreadyOpen];
        return Course.Ask(step.ToEvent(), CourseRoles.Of(viewer), new(), await calendars.GetAsync(stop), FileState).Refusals;
    }

    protected override async Task<bool> ShowAsync(string? posted, Dictionary<string, string> faults, CancellationToken stop)
    {
        if (await db.Set<Dispute>().AsNoTracking().Include(d => d.Parties).Include(d => d.Steps).Include(d => d.Proofs).Include(d => d.Verdicts).AsSplitQuery().FirstOrDefaultAsync(d => d.Id == Id, stop) is not { } dispute) return false;
        (Dispute, Course) = (dispute, dispute.Course());
        var calendar = await calendars.GetAsync(stop);
        Title = CoveredText.Start(dispute.Summary);
        Next = Course.Next;
        Clocks = Course.Clocks(calendar);
        var steps = dispute.Steps.OrderBy(s => s.Ordinal).ToList();
        Mediators = [.. Course.Mediators.Select(id => steps.Last(s => s.MediatorId == id).MediatorName!)];
        TellLines(Course.Procedure, steps, ToldOf);
        // What somebody has judged to be something else is not asked about again.
        Kin = [.. (await DisputeKin.OfAsync(db, dispute, stop)).Where(k => dispute.VerdictOn(k.Id)?.Verdict != PairVerdict.Different)];
        if (Course.Stage == Course.Procedure.Start && Kin.Count > 0)
        {
            var ids = Kin.Select(k => k.Id).ToList();
            var over = await db.Set<DisputeStep>().AsNoTracking().Where(s => ids.Contains(s.RecordId) && s.Code == "pet-rechecked").Select(s => s.RecordId).ToListAsync(stop);
            Rechecked = [.. Kin.Where(k => over.Contains(k.Id))];
        }
        if (steps.Count > 0) Case = (await desk.OfAsync(dispute, stop)).File;
        if (Course.Procedure.From(Course.Stage).Any(s => s.To == MediationStages.Archived)) Examined = await examination.OfAsync(dispute, stop);
        if (MayWrite && dispute.MergedInto is null && !await db.IsThroughGlassAsync(dispute, stop)) Offers = await OffersAsync(calendar, posted, faults, stop);
        return true;
    }

    private async Task<IReadOnlyList<StepOffer>> OffersAsync(WorkCalendar calendar, string? posted, Dictionary<string, string> faults, CancellationToken stop)
    {
        var roles = CourseRoles.Of(viewer);
        var mediators = await roster.ListAsync(Today, stop);
        var standing = await roster.StandingAsync(Dispute, Course.Mediators, null, Today, stop);
        var settle = Course.SettleBy(calendar)?.Raw;
        var offers = new List<StepOffer>();
        foreach (var step in Course.Procedure.From(Course.Stage))
        {
            if (StepForms.Find(step.Code) is not { } form || (step.Code == "open") != Dispute.IsClosedInLedger || (HasBeenDone(step.Code) && step.Code != posted)) continue;
            if (step.Code == "land-decide" && !TriageAdvice.MayBeLandTitle(Dispute.Kind)) continue;
            var refusals = Course.Ask(StepForms.Hopeful(form, Today, settle), roles, standing, calendar, FileState).Refusals;
            if (form.Occasional && refusals.Count > 0 && form.Code != posted) continue;
            offers.Add(new StepOffer(step, form, refusals)
            {
                Version = Dispute.Version, Today = Today, Options = OptionsOf(step.Code, mediators),
                Typed = form.Code == posted ? Request.Form : null, Faults = form.Code == posted ? faults : [],
            });
        }
        return Sorted(offers, posted, StepForms.All);
    }

    // A signature that is there need not be offered again, nor a promise that was kept.
    private bool HasBeenDone(string step) => step switch
    {
        "perform" => Course.Performances.All(p => p.DoneOn is not null),
        "party-signed" => Course.Unsigned.Count == 0,
        "land-served" => Course.LandUnserved(Today).Count == 0,
        "mediator-signed" or "adm-signed" or "sealed" or "copies-given" => Course.Has(step),
        "pet-served" or "report-court" or "seek-recognition" or "recognised" or "tell-police" or "pet-agree" => Course.Events.Any(e => e.Step == step),
        _ => false,
    };

    private Dictionary<string, IReadOnlyList<(string Value, string Name)>> OptionsOf(string step, IReadOnlyList<RosterMediator> mediators)
    {
        var named = Course.Mediators.Zip(Mediators, (id, name) => (id.ToString(), name)).ToList();
        var performances = Course.Performances.Where(p => p.DoneOn is null).Select(p => (p.Ordinal.ToString(CultureInfo.InvariantCulture), PromiseOf(p))).ToList();
        return new()
        {
            [nameof(DisputeStep.Party)] = [.. PartyNames.Select((name, i) => ((i + 1).ToString(CultureInfo.InvariantCulture), name))],
            [nameof(DisputeStep.MediatorId)] = step == "name-mediator" ? [.. mediators.Select(m => (m.Id.ToString(), $"{m.Name}（{m.Committee}，手上 {m.Load} 件{(m.InOffice ? "" : "，不在任")}）"))] : named,
            [nameof(DisputeStep.Of)] = performances,
        };
    }

    /// <summary>各方当事人，按先后。</summary>
    public IReadOnlyList<string> PartyNames => [.. Dispute.Parties.OrderBy(p => p.Ordinal).Select(p => CoveredText.Of(p.Name))];

    /// <summary>一期履行，说成一句话。</summary>
    public string PromiseOf(Performance promise)
    {
        var step = Dispute.Steps.First(s => s.Ordinal == promise.Ordinal);
        var what = step.Code == "promise" ? step.Text : step.Manner ?? "协议约定的全部";
        return $"{(promise.DueOn is { } due ? $"{due:yyyy年M月d日}以前" : "没有写期限")}{(step.Money is { } money ? $" {money.ToString("#,0.##", CultureInfo.InvariantCulture)} 元" : "")} {CoveredText.Of(what ?? "")}".TrimEnd();
    }

    private IEnumerable<(string Label, string Text)> ToldOf(DisputeStep step)
    {
        if (step.Of is { } of && Dispute.Steps.Any(s => s.Ordinal == of)) yield return ("哪一期", $"第 {of} 步约定的");
        if (step is { Code: "accept" or "adm-accept" or "pet-accept", Number: { } number }) yield return ("卷号", number);
        if (step.Party is { } party) yield return ("哪一方", party <= PartyNames.Count ? PartyNames[party - 1] : $"第 {party} 方");
        foreach (var told in StepForms.Find(step.Code)?.Told(step) ?? []) yield return told;
    }
}
