using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Remedies;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Cases;
using Yifa.Web.Features.Enforcement.Papers;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Steps;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Remedies;

/// <summary>应诉办理：where a reconsideration or a lawsuit stands, what is next, which clocks run, what the penalty case owes, and the form of every step that may be taken now.</summary>
[Requires(Area.Enforcement, Deed.Read)]
public sealed partial class IndexModel(AppDbContext db, RecordBook book, Viewer viewer, TownClock clock, TownCalendar calendars, RemedyDesk desk, PenaltyDesk files, StepFiles stepFiles) : CoursePage<RemedyStep>(book, clock, stepFiles)
{
    public RemedyCase Remedy { get; private set; } = null!;

    public RemedyCourse Course { get; private set; } = null!;

    public override Stage Stage => Course.Stage;

    /// <summary>针对的处罚案件；没有联系、看不到为 null。</summary>
    public PenaltyCase? Penalty { get; private set; }

    /// <summary>处罚案件上应当跟着办的。</summary>
    public IReadOnlyList<RemedyDebt> Debts { get; private set; } = [];

    /// <summary>答复、答辩逾期了。</summary>
    public bool Late { get; private set; }

    public override bool MayWrite => EnforcementRoles.MayWrite(viewer);

    public override string Home => $"/ledgers/remedies/{Id}";

    public string Title => CoveredText.Of(Remedy.Cause);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (CaseRoles.Of(viewer).Count == 0 || await desk.FindAsync(Id, tracked: false, stop) is not { } seen || RemedyForms.Find(seen.Kind, Request.Form["step"]) is not { } form) return NotFound();
        return await RegisterAsync(form, NoOptions, stop);
    }

    protected override async Task<IReadOnlyList<Refusal>> WhyNotAsync(RemedyStep step, CancellationToken stop) =>
        Remedy.IsClosedInLedger ? [RemedyRefusals.ClosedInLedger] : Course.Ask(step.ToEvent(), CaseRoles.Of(viewer), RemedyDebts.StandingOf(Debts), await calendars.GetAsync(stop)).Refusals;

    protected override async Task<bool> ShowAsync(string? posted, Dictionary<string, string> faults, CancellationToken stop)
    {
        if (await desk.FindAsync(Id, tracked: false, stop) is not { } remedy) return false;
        (Remedy, Course) = (remedy, remedy.Course());
        Penalty = await desk.PenaltyOfAsync(remedy, stop);
        Debts = remedy.IsClosedInLedger ? [] : await desk.DebtsOfAsync(remedy, Penalty, stop);
        var calendar = await calendars.GetAsync(stop);
        (Next, Clocks, Late) = (Course.NextOn(Today, calendar, RemedyDebts.StandingOf(Debts)), Course.Clocks(calendar), Course.LateOn(Today, calendar));
        TellLines(Course.Procedure, remedy.Steps, step => RemedyForms.Find(remedy.Kind, step.Code)?.Told(step) ?? []);
        if (CaseRoles.Of(viewer) is { Count: > 0 } roles && !remedy.IsClosedInLedger) Offers = await OffersAsync(roles, calendar, posted, faults, stop);
        return true;
    }

    private async Task<IReadOnlyList<StepOffer>> OffersAsync(IReadOnlySet<ProcedureRole> roles, WorkCalendar calendar, string? posted, Dictionary<string, string> faults, CancellationToken stop)
    {
        var forms = RemedyForms.Of(Remedy.Kind).ToList();
        var offers = new List<StepOffer>();
        // What belongs to others is not offered; "next" says whose turn it is.
        foreach (var step in Course.Procedure.From(Course.Stage).Where(s => roles.Contains(s.Role) || s.Code == posted))
        {
            if (forms.Find(f => f.Code == step.Code) is not { } form) continue;
            var refusals = Course.Ask(RemedyForms.Hopeful(form, Today).ToEvent(), roles, RemedyDebts.StandingOf(Debts), calendar).Refusals;
            if (form.Occasional && refusals.Count > 0 && form.Code != posted) continue;
            offers.Add(new StepOffer(step, form, refusals)
            {
                Version = Remedy.Version, Today = Today, Given = await GivenForAsync(step.Code, stop),
                Typed = form.Code == posted ? Request.Form : null, Faults = form.Code == posted ? faults : [],
            });
        }
        return Sorted(offers, posted, forms);
    }

    // What the penalty case or an earlier draft said need not be typed again.
    private async Task<Dictionary<string, string>> GivenForAsync(string code, CancellationToken stop)
    {
        var given = new Dictionary<string, string>();
        var draft = Remedy.Last("draft");
        var submitted = Penalty?.Steps.Where(s => s.Code is "submit" or "decide-on-the-spot").MaxBy(s => s.Ordinal);
        switch (code)
        {
            case "receive":
                var facts = Penalty is { } penalty ? await files.FindAsync(penalty.Id, stop) : null;
                Put(nameof(RemedyStep.Who), Penalty?.Party);
                Put(nameof(RemedyStep.Venue), Course.InCourt ? facts?.Court : facts?.Reviewer);
                Put(nameof(RemedyStep.Terms), Penalty?.DecisionNumber);
                break;
            case "draft":
                Put(nameof(RemedyStep.Manner), draft?.Manner ?? (Course.InCourt ? "请求驳回原告的诉讼请求" : "请求维持本机关的决定"));
                Put(nameof(RemedyStep.Text), draft?.Text ?? submitted?.Text);
                Put(nameof(RemedyStep.Terms), draft?.Terms ?? submitted?.Terms);
                Put(nameof(RemedyStep.Exhibits), draft?.Exhibits ?? await ExhibitsAsync(stop));
                break;
            case "sign":
                Put(nameof(RemedyStep.Manner), "镇长");
                break;
        }
        return given;

        void Put(string name, string? text)
        {
            if (text is { Length: > 0 }) given[name] = text;
        }
    }

    private async Task<string> ExhibitsAsync(CancellationToken stop) =>
        Penalty is { } penalty ? string.Join('\n', await db.Set<Attachment>().AsNoTracking().Where(a => a.RecordId == penalty.Id).OrderBy(a => a.Ordinal).Select(a => a.FileName + "：").ToListAsync(stop)) : "";
}
