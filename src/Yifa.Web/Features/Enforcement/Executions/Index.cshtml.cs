using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Yifa.Law;
using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Executions;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Features.Enforcement.Cases;
using Yifa.Web.Features.Enforcement.Openly;
using Yifa.Web.Features.Enforcement.Remedies;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Steps;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Executions;

/// <summary>强制执行办理：where an execution stands, what is next, which clocks run, and the form of every step that the procedure allows now to who asks.</summary>
[Requires(Area.Enforcement, Deed.Read)]
public sealed partial class IndexModel(RecordBook book, Viewer viewer, TownClock clock, TownCalendar calendars, ExecutionDesk desk, CaseDesk cases, Publicity publicity, RemedyDesk remedies, StepFiles stepFiles) : CoursePage<ExecutionStep>(book, clock, stepFiles)
{
    public ExecutionCase Execution { get; private set; } = null!;

    public ExecutionCourse Course { get; private set; } = null!;

    public override Stage Stage => Course.Stage;

    public override bool MayWrite => EnforcementRoles.MayWrite(viewer);

    public override string Home => $"/ledgers/executions/{Id}";

    public string Title => CoveredText.Of(Execution.Cause);

    /// <summary>所属的处罚案件；没有联系、看不到为 null。</summary>
    public PenaltyCase? Penalty { get; private set; }

    /// <summary>处罚案件有没有结果的复议、诉讼，这里还没有登记。</summary>
    public IReadOnlyList<RemedyCase> Contested { get; private set; } = [];

    /// <summary>现在写得出的文书。</summary>
    public IReadOnlyList<(string Code, string Name)> Papers { get; private set; } = [];

    /// <summary>决定公示出来的样子；没有决定、被撤销了的为 null。</summary>
    public PublicExecution? Shown { get; private set; }

    /// <summary>到哪天没有登记公示的自动公示；已经公示、保密的为 null。</summary>
    public DateOnly? ShownFrom { get; private set; }

    public string PublicAddress => $"/p/{viewer.TownCode}/decisions?year={Course.Result.DecidedOn?.Year}";

    /// <summary>文书里有姓名和原话，看得了被遮住的信息的人才能下载。</summary>
    public bool MayTake => viewer.May(Area.Enforcement, Deed.Reveal);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (CaseRoles.Of(viewer).Count == 0 || await desk.FindAsync(Id, tracked: false, stop) is not { } seen || ExecutionForms.Find(seen.Kind, Request.Form["step"]) is not { } form) return NotFound();
        return await RegisterAsync(form, await OptionsAsync(seen, stop), stop);
    }

    protected override async Task<IReadOnlyList<Refusal>> WhyNotAsync(ExecutionStep step, CancellationToken stop) =>
        Execution.IsClosedInLedger ? [ExecutionRefusals.ClosedInLedger] : Course.Ask(step.ToEvent(), CaseRoles.Of(viewer), await desk.StandingAsync(Execution, step, stop), await calendars.GetAsync(stop)).Refusals;

    protected override async Task<bool> ShowAsync(string? posted, Dictionary<string, string> faults, CancellationToken stop)
    {
        if (await desk.FindAsync(Id, tracked: false, stop) is not { } execution) return false;
        (Execution, Course, Papers) = (execution, execution.Course(), ExecutionPapers.Available(execution));
        if ((Penalty = await desk.PenaltyOfAsync(execution, stop)) is { } penalty && !Course.RemedyPending && !Course.Stage.IsFinal)
            Contested = [.. (await remedies.AgainstAsync(penalty, stop)).Select(told => told.Remedy).Where(remedy => !remedy.IsClosedInLedger && !remedy.Course().Stage.IsFinal)];
        var calendar = await calendars.GetAsync(stop);
        (Next, Clocks) = (Course.NextOn(Today, calendar), Course.Clocks(calendar, Today));
        (Shown, ShownFrom) = (await publicity.ShownAsync(execution, stop), execution.Secrecy is null ? Course.PublicityDue(calendar)?.Effective : null);
        TellLines(Course.Procedure, execution.Steps, ToldOf, step => Recording.LackingOf(step, execution.Steps, Course.ToBeFilmed.Select(e => e.Ordinal), Course.Unfilmed.Select(e => e.Ordinal)));
        if (CaseRoles.Of(viewer) is { Count: > 0 } roles && !execution.IsClosedInLedger) Offers = await OffersAsync(roles, calendar, posted, faults, stop);
        return true;
    }

    private async Task<IReadOnlyList<StepOffer>> OffersAsync(IReadOnlySet<ProcedureRole> roles, WorkCalendar calendar, string? posted, Dictionary<string, string> faults, CancellationToken stop)
    {
        var (options, forms) = (await OptionsAsync(Execution, stop), ExecutionForms.Of(Execution.Kind).ToList());
        var offers = new List<StepOffer>();
        // What belongs to others is not offered; "next" says whose turn it is.
        foreach (var step in Course.Procedure.From(Course.Stage).Where(s => roles.Contains(s.Role) || s.Code == posted))
        {
            if (forms.Find(f => f.Code == step.Code) is not { } form) continue;
            var hopeful = Hopeful(form, options);
            var refusals = Course.Ask(hopeful.ToEvent(), roles, await desk.StandingAsync(Execution, hopeful, stop), calendar).Refusals;
            if (form.Occasional && refusals.Count > 0 && form.Code != posted) continue;
            offers.Add(new StepOffer(step, form, refusals)
            {
                Version = Execution.Version, Today = Today, Options = options, Given = GivenFor(step.Code), Typed = form.Code == posted ? Request.Form : null, Faults = form.Code == posted ? faults : [],
            });
        }
        return Sorted(offers, posted, forms);
    }

    private async Task<Dictionary<string, IReadOnlyList<(string Value, string Name)>>> OptionsAsync(ExecutionCase execution, CancellationToken stop)
    {
        var officers = await cases.OfficersAsync(Today, stop);
        var named = execution.Course().Officers.Select(o => (o.ToString(), execution.OfficerNamed(o) ?? "")).ToList();
        return new()
        {
            [nameof(ExecutionStep.MatterId)] = await cases.MattersAsync(PowerUse.Coerce, Today, stop),
            // Whoever is replaced may have lost his certificate; he is found among those who handle the case.
            [nameof(ExecutionStep.OfficerId)] = named.Count > 0 ? named : officers,
            [nameof(ExecutionStep.SecondId)] = officers,
            [nameof(ExecutionStep.Of)] = [.. execution.Course().ToBeFilmed.Select(u => (u.Ordinal.ToString(CultureInfo.InvariantCulture), new TakenStep(u.Ordinal, execution.Course().Procedure.StepOf(u.Event.Step)!.Name, u.Event.On).ToString()))],
        };
    }

    // What an earlier step said need not be typed again.
    private Dictionary<string, string> GivenFor(string code)
    {
        var given = new Dictionary<string, string>();
        var order = Execution.Last("order");
        switch (code)
        {
            case "order" or "perform-at-once":
                Put(nameof(ExecutionStep.Text), Execution.Cause);
                break;
            case "urge":
                Put(nameof(ExecutionStep.Terms), order?.Terms);
                Put(nameof(ExecutionStep.Who), order?.Who);
                break;
            case "decide":
                Put(nameof(ExecutionStep.Text), order?.Text);
                Put(nameof(ExecutionStep.Terms), order?.Terms);
                break;
            case "announce":
                Put(nameof(ExecutionStep.Venue), Execution.Target);
                break;
        }
        return given;

        void Put(string name, string? text)
        {
            if (text is { Length: > 0 }) given[name] = text;
        }
    }

    // Filled in as well as it can be: what then still refuses, the form cannot cure, and the page says so before anyone fills it in.
    private ExecutionStep Hopeful(StepForm form, Dictionary<string, IReadOnlyList<(string Value, string Name)>> options)
    {
        var officers = options[nameof(ExecutionStep.SecondId)];
        var step = new ExecutionStep
        {
            Code = form.Code, On = Today, DueOn = Today.AddDays(60), Text = "-", Terms = "-", Manner = "-", Venue = "-", Who = "-", Hour = "09:00", Money = 0,
            // What is urgent may be done on a holiday: whether it is, the form asks.
            Words = string.Join(' ', form.Fields.Where(f => f.Words.Count > 0).Select(f => f.Words[0].Value)).Replace(nameof(ExecutionWord.Usual), nameof(ExecutionWord.Urgent), StringComparison.Ordinal),
        };
        if (form.Code is "order" or "perform-at-once") (step.MatterId, step.OfficerId, step.SecondId) = (IdAt(options[nameof(ExecutionStep.MatterId)], 0), IdAt(officers, 0), IdAt(officers, 1));
        if (form.Code == "replace-officer") (step.OfficerId, step.SecondId) = (Course.Officers.Count > 0 ? Course.Officers[0] : null, officers.Select(o => (Guid?)Guid.Parse(o.Value)).FirstOrDefault(o => !Course.Officers.Contains(o!.Value)));
        if (form.Code == "film" && options[nameof(ExecutionStep.Of)] is [var first, ..]) step.Of = int.Parse(first.Value, CultureInfo.InvariantCulture);
        return step;

        static Guid? IdAt(IReadOnlyList<(string Value, string Name)> from, int at) => at < from.Count ? Guid.Parse(from[at].Value) : null;
    }

    private IEnumerable<(string Label, string Text)> ToldOf(ExecutionStep step)
    {
        var told = ExecutionForms.Find(Execution.Kind, step.Code)?.Told(step).ToList() ?? [];
        if (step.ToEvent().ServedOn is var served && served != step.On) told.Add(("视为送达", $"{served:yyyy年M月d日}"));
        return step.Number is { } number && told.All(t => t.Text != number) ? told.Prepend(("文号", number)) : told;
    }
}
