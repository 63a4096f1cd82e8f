using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Enforcement;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Officers;

/// <summary>一名执法人员的证件和学时：may he act today, what became of his certificate and who decided it, how many hours he has learnt this year.</summary>
[Requires(Area.Enforcement, Deed.Read)]
public sealed class DetailModel(AppDbContext db, OfficerRoster roster, RecordBook book, Viewer viewer, TownClock clock) : PageModel
{
    [FromRoute(Name = "id")] public Guid Id { get; set; }

    [BindProperty, Display(Name = "变动"), Required] public CertificateChange? Change { get; set; }

    [BindProperty, Display(Name = "从哪天起"), Required] public DateOnly? On { get; set; }

    [BindProperty, Display(Name = "理由"), Required, StringLength(200)] public string? Reason { get; set; }

    [BindProperty, Display(Name = "文号或者新证号"), StringLength(60)] public string? Number { get; set; }

    [BindProperty, Display(Name = "新的有效期至")] public DateOnly? ValidUntil { get; set; }

    public EnforcementOfficer Officer { get; private set; } = null!;

    public IReadOnlyList<Refusal> WhyNot { get; private set; } = [];

    public decimal Hours { get; private set; }

    public int HoursWanted { get; private set; }

    /// <summary>今年参加的培训。</summary>
    public IReadOnlyList<EnforcementTraining> Trainings { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    public bool MayChange => EnforcementRoles.MaySupervise(viewer);

    public DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ShowAsync(stop)) return NotFound();
        On = clock.Today;
        ModelState.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!EnforcementRoles.MayWrite(viewer) || !await ShowAsync(stop)) return NotFound();
        if (!MayChange) Refusal = OfficerRefusals.NotYours;
        else if (ModelState.IsValid)
        {
            var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.CertificateChanged, writing => ChangeAsync(writing, stop), stop);
            if (answer.Refusal is null)
            {
                TempData[Look.Done] = $"已登记：{answer.Value}，从{On:yyyy年M月d日}起各处都按它算。";
                return RedirectToPage();
            }
            Refusal = answer.Refusal;
        }
        return Page();
    }

    private async Task<Answer> ChangeAsync(Writing writing, CancellationToken stop)
    {
        if (await db.Set<EnforcementOfficer>().Include(o => o.Steps).FirstOrDefaultAsync(o => o.Id == Id, stop) is not { } officer) return RecordRefusals.OutOfScope;
        var step = new CertificateStep { Change = Change!.Value, On = On!.Value, Reason = Reason!.Trim(), Number = string.IsNullOrWhiteSpace(Number) ? null : Number.Trim(), RecordedAt = writing.At, RecordedBy = viewer.Name };
        if (step.Change == CertificateChange.Renewed) step.ValidUntil = ValidUntil;
        if (Fault(officer, step) is { } fault) return fault;
        officer.Take(step);
        (writing.Subject, writing.Detail) = (Id.ToString(), new { change = step.Change.ToString(), on = step.On, reason = step.Reason });
        return Wording.Of(step.Change);
    }

    private Refusal? Fault(EnforcementOfficer officer, CertificateStep step)
    {
        if (step.On > clock.Today) return OfficerRefusals.InFuture;
        var held = officer.ToFile().HeldOn(clock.Today);
        return step.Change switch
        {
            CertificateChange.Suspended when held is not null => OfficerRefusals.AlreadyHeld,
            CertificateChange.Revoked when held?.Change == CertificateChange.Revoked => OfficerRefusals.AlreadyHeld,
            CertificateChange.Reinstated or CertificateChange.Renewed when held?.Change == CertificateChange.Revoked => OfficerRefusals.RevokedForGood,
            CertificateChange.Reinstated when held is null => OfficerRefusals.NotHeld,
            CertificateChange.Reinstated when step.On < held.On => OfficerRefusals.BeforeHeld,
            CertificateChange.Renewed when step.ValidUntil is null || step.ValidUntil <= officer.ValidUntil => OfficerRefusals.NoNewTerm,
            CertificateChange.Suspended or CertificateChange.Revoked or CertificateChange.Reinstated or CertificateChange.Renewed => null,
        };
    }

    private async Task<bool> ShowAsync(CancellationToken stop)
    {
        if (await roster.FindAsync(Id, stop) is not { } officer) return false;
        Officer = officer;
        WhyNot = OfficerStanding.WhyNot(officer.ToFile(), null, clock.Today);
        HoursWanted = (await EnforcementSetting.ReadAsync(db, stop)).TrainingHours;
        var from = new DateOnly(clock.Today.Year, 1, 1);
        var held = await db.Set<EnforcementTraining>().AsNoTracking().Where(t => t.HeldOn >= from && t.Attendees != null).OrderBy(t => t.HeldOn).ThenBy(t => t.Id).ToListAsync(stop);
        Trainings = [.. held.Where(t => t.Names.Contains(officer.Name))];
        Hours = Trainings.Sum(t => t.Hours ?? 0);
        return true;
    }
}
