using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Mediation;
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
public sealed partial class IndexModel(AppDbContext db, RecordBook book, Viewer viewer, TownClock clock, TownCalendar calendars, RemedyDesk desk, PenaltyDesk files) : PageModel
{
    private static readonly Dictionary<string, IReadOnlyList<(string, string)>> NoOptions = [];

    [FromRoute(Name = "id")] public Guid Id { get; set; }

    public RemedyCase Remedy { get; private set; } = null!;

    public RemedyCourse Course { get; private set; } = null!;

    public NextAct Next { get; private set; } = null!;

    public IReadOnlyList<RunningClock> Clocks { get; private set; } = [];

    public IReadOnlyList<StepLine> Lines { get; private set; } = [];

    /// <summary>现在可以办的，首先该办的在前；不能登记的人没有。</summary>
    public IReadOnlyList<StepOffer> Offers { get; private set; } = [];

    /// <summary>这一次没有办成的理由，全部。</summary>
    public IReadOnlyList<Refusal> Refusals { get; private set; } = [];

    /// <summary>针对的处罚案件；没有联系、看不到为 null。</summary>
    public PenaltyCase? Penalty { get; private set; }

    /// <summary>处罚案件上应当跟着办的。</summary>
    public IReadOnlyList<RemedyDebt> Debts { get; private set; } = [];

    /// <summary>答复、答辩逾期了。</summary>
    public bool Late { get; private set; }

    public string Home => $"/ledgers/remedies/{Id}";

    public string Title => CoveredText.Of(Remedy.Cause);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await ShowAsync(null, [], stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (CaseRoles.Of(viewer).Count == 0 || await desk.FindAsync(Id, tracked: false, stop) is not { } seen || RemedyForms.Find(seen.Kind, Request.Form["step"]) is not { } form) return NotFound();
        var faults = new Dictionary<string, string>();
        var step = form.Read<RemedyStep>(Request.Form, clock.Today, NoOptions, faults);
        if (faults.Count == 0)
        {
            var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.CourseStepped, writing => TakeAsync(step, writing, stop), stop);
            if (answer.Refusal is null)
            {
                TempData[Look.Done] = $"已登记：{answer.Value}。";
                return RedirectToPage();
            }
            // The procedure says every reason at once; the book carries the first.
            if (Refusals.Count == 0) Refusals = [answer.Refusal];
        }
        if (!await ShowAsync(form.Code, faults, stop)) return NotFound();
        // A form that is not offered now has no place on the page for its faults: then what stands in its way is said instead.
        if (Refusals.Count == 0 && Offers.All(o => o.Typed is null))
            Refusals = Remedy.IsClosedInLedger ? [RemedyRefusals.ClosedInLedger] : Course.Ask(step.ToEvent(), CaseRoles.Of(viewer), RemedyDebts.StandingOf(Debts), await calendars.GetAsync(stop)).Refusals;
        return Page();
    }

    private async Task<bool> ShowAsync(string? posted, Dictionary<string, string> faults, CancellationToken stop)
    {
        if (await desk.FindAsync(Id, tracked: false, stop) is not { } remedy) return false;
        (Remedy, Course) = (remedy, remedy.Course());
        Penalty = await desk.PenaltyOfAsync(remedy, stop);
        Debts = remedy.IsClosedInLedger ? [] : await desk.DebtsOfAsync(remedy, Penalty, stop);
        var calendar = await calendars.GetAsync(stop);
        (Next, Clocks, Late) = (Course.NextOn(clock.Today, calendar, RemedyDebts.StandingOf(Debts)), Course.Clocks(calendar), Course.LateOn(clock.Today, calendar));
        var steps = remedy.Steps.OrderBy(s => s.Ordinal).ToList();
        Lines = [.. steps.Select((s, i) => LineOf(s, i == 0 ? Course.Procedure.Start.Code : steps[i - 1].Stage))];
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
            var refusals = Course.Ask(RemedyForms.Hopeful(form, clock.Today).ToEvent(), roles, RemedyDebts.StandingOf(Debts), calendar).Refusals;
            if (form.Occasional && refusals.Count > 0 && form.Code != posted) continue;
            offers.Add(new StepOffer(step, form, refusals)
            {
                Version = Remedy.Version, Today = clock.Today, Given = await GivenForAsync(step.Code, stop),
                Typed = form.Code == posted ? Request.Form : null, Faults = form.Code == posted ? faults : [],
            });
        }
        // What was just sent, then what is next, then what can be done, then what cannot yet.
        return [.. offers.OrderBy(o => o.Form.Code == posted ? 0 : o.Form.Code == Next.Step ? 1 : o.Allowed ? 2 : 3).ThenBy(o => forms.IndexOf(o.Form))];
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

    private StepLine LineOf(RemedyStep step, string before)
    {
        var known = Course.Procedure.StepOf(step.Code);
        var told = RemedyForms.Find(Remedy.Kind, step.Code)?.Told(step).Select(t => (t.Label, CoveredText.Of(t.Text))).ToList() ?? [];
        return new(step.Ordinal, known?.Name ?? step.Code, step.On, step.Stage == before ? null : Course.Procedure.StageOf(step.Stage)?.Name, told, step.RecordedBy, step.RecordedAt, known?.Basis is { } basis ? $"{basis}{(basis.Verified ? "" : "（待司法所核对）")}" : "");
    }
}
