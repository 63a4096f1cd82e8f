using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Enforcement;
using Yifa.Law.Procedures.Inspection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Officers;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.FirmEntries;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Inspections;

/// <summary>
/// 拟定检查：first the firm and the day, because they decide everything else: which matters are in force, who may act, how often one has been there. Then the plan.
/// An inspection that stands before the door may be planned anew; its approval and its code are then gone.
/// </summary>
[Requires(Area.Enforcement, Deed.Write)]
public sealed class PlanModel(AppDbContext db, InspectionDesk desk, OfficerRoster roster, RecordBook book, Viewer viewer, TownClock clock, TownCalendar calendars) : PageModel
{
    private const int MostAssistants = 20;

    /// <summary>重新拟定哪一次；新拟的为 null。</summary>
    [FromRoute(Name = "id")] public Guid? Id { get; set; }

    /// <summary>哪家企业。</summary>
    [BindProperty(SupportsGet = true), Display(Name = "企业")] public Guid? Firm { get; set; }

    /// <summary>哪一天去。</summary>
    [BindProperty(SupportsGet = true), Display(Name = "计划检查的日子")] public DateOnly? On { get; set; }

    [BindProperty, Display(Name = "检查到哪一天"), Required] public DateOnly? Until { get; set; }

    [BindProperty, Display(Name = "检查类型"), Required] public InspectionKind? Kind { get; set; }

    [BindProperty] public List<Guid> Matters { get; set; } = [];

    [BindProperty, Display(Name = "执法人员一"), Required] public Guid? Officer1 { get; set; }

    [BindProperty, Display(Name = "执法人员二"), Required] public Guid? Officer2 { get; set; }

    [BindProperty, Display(Name = "利害关系"), Required] public InspectionWord? Interest { get; set; }

    [BindProperty, Display(Name = "协助检查人数"), Range(0, MostAssistants)] public int? Assistants { get; set; }

    [BindProperty, Display(Name = "任务来源"), Required, StringLength(100)] public string? Origin { get; set; }

    [BindProperty, Display(Name = "不受频次上限的理由")] public LiftGround? Ground { get; set; }

    public FirmKnown? Known { get; private set; }

    public IReadOnlyList<(string Value, string Name)> Firms { get; private set; } = [];

    /// <summary>这一天有效、列入检查清单并且公布了的。</summary>
    public IReadOnlyList<EnforcementMatter> Offered { get; private set; } = [];

    public IReadOnlyList<(string Value, string Name)> Fit { get; private set; } = [];

    /// <summary>这一天不能执法的人和为什么。</summary>
    public IReadOnlyList<Refusal> Unfit { get; private set; } = [];

    public IReadOnlyList<CapUse> Caps { get; private set; } = [];

    public IReadOnlyList<FirmEntry> Lately { get; private set; } = [];

    public int EntriesToWarn { get; private set; }

    public Refusal? Refusal { get; private set; }

    public static IReadOnlyList<(string Value, string Name)> Interests { get; } = [.. new[] { InspectionWord.Unconcerned, InspectionWord.Concerned }.Select(w => (w.ToString(), Wording.Of(w)))];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (Id is { } id)
        {
            if (await desk.FindAsync(id, tracked: false, stop) is not { Steps.Count: > 0 } kept) return NotFound();
            Take(kept);
        }
        await LoadAsync(stop);
        ModelState.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Id is { } known && await desk.FindAsync(known, tracked: false, stop) is not { Steps.Count: > 0 }) return NotFound();
        await LoadAsync(stop);
        if (Known is null) Refusal = InspectionRefusals.NoSuchFirm;
        if (Refusal is not null || !ModelState.IsValid) return Page();
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.InspectionPlanned, writing => PlanAsync(writing, stop), stop);
        if ((Refusal = answer.Refusal) is not null) return Page();
        TempData[Look.Done] = "检查已拟定，接下来报批。";
        return Redirect(InspectionWay.AddressOf(Guid.Parse(answer.Value!)));
    }

    private async Task<Answer> PlanAsync(Writing writing, CancellationToken stop)
    {
        if (On < clock.Today) return InspectionRefusals.PlannedInPast;
        if (Until < On) return InspectionRefusals.DaysReversed;
        var chosen = Offered.Where(m => Matters.Contains(m.Id)).ToList();
        if (chosen.Count == 0 || chosen.Count < Matters.Distinct().Count()) return InspectionRefusals.NoItem;
        var officers = await roster.FindAsync([Officer1!.Value, Officer2!.Value], stop);
        if (officers.Count < OfficerStanding.Least) return InspectionRefusals.NoSuchOfficer;
        if (OfficerStanding.WhyNot([.. officers.Select(o => new ActingOfficer(o.ToFile()))], [.. chosen.Select(m => m.Field)], On!.Value) is [var why, ..]) return why;

        var inspection = Id is { } id ? await desk.FindAsync(id, tracked: true, stop) : writing.Add(new Inspection());
        if (inspection is null) return RecordRefusals.OutOfScope;
        var step = new InspectionStep
        {
            Code = "plan", On = clock.Today, FromOn = On, DueOn = Until, Venue = Known!.Name, Who = string.Join('、', officers.Select(o => o.Name)), Words = Interest!.Value.ToString(),
            Text = $"{Wording.Of(Kind!.Value)}，{string.Join("；", chosen.Select(m => m.Title))}。任务来源：{Origin!.Trim()}。{(Ground is { } ground ? $"不受频次上限的理由：{Wording.Of(ground)}。" : "")}",
            RecordedAt = writing.At, RecordedBy = viewer.Name,
        };
        var asked = inspection.Course().Ask(step.ToEvent(), EnforcementRoles.Of(viewer), new([], true, [], []), await calendars.GetAsync(stop));
        if (!asked.Allowed) return asked.Refusals[0];
        Put(inspection, officers, chosen);
        inspection.Take(step, asked.To!);
        (writing.Subject, writing.Detail) = (inspection.Id.ToString(), new { firm = Known.Id, on = On, matters = chosen.Count, again = Id is not null });
        return inspection.Id.ToString();
    }

    private void Put(Inspection inspection, IReadOnlyList<EnforcementOfficer> officers, List<EnforcementMatter> chosen)
    {
        (inspection.FirmId, inspection.Object, inspection.Place, inspection.DoneOn, inspection.UntilOn, inspection.Kind) = (Known!.Id, Known.Name, Known.Place, On!.Value, Until, Kind);
        (inspection.Officer1Id, inspection.Officer1, inspection.Officer2Id, inspection.Officer2) = (officers[0].Id, officers[0].Name, officers[1].Id, officers[1].Name);
        (inspection.Origin, inspection.Assistants, inspection.Ground) = (Origin!.Trim(), Assistants ?? 0, Ground);
        inspection.Examine(chosen);
    }

    private void Take(Inspection kept)
    {
        (Firm, On, Until, Kind) = (Firm ?? kept.FirmId, On ?? kept.DoneOn, kept.UntilOn, kept.Kind);
        (Officer1, Officer2, Assistants, Origin, Ground) = (kept.Officer1Id, kept.Officer2Id, kept.Assistants, kept.Origin, kept.Ground);
        Matters = [.. kept.Items.Select(i => i.MatterId)];
    }

    private async Task LoadAsync(CancellationToken stop)
    {
        var firms = await FirmSource.Register.ListAsync(db, stop);
        Firms = [.. firms.Select(f => (f.Id.ToString(), f.Name))];
        Known = firms.FirstOrDefault(f => f.Id == Firm);
        On ??= clock.Today;
        var day = On.Value;
        Until ??= day;
        if (Known is null) return;
        Offered = await db.Set<EnforcementMatter>().AsNoTracking().InForceOn(day).Where(m => m.Inspects && m.PublishedOn != null && m.PublishedOn <= day).OrderBy(m => m.Field).ThenBy(m => m.MatterCode).ThenBy(m => m.Id).ToListAsync(stop);
        var people = await roster.FitAsync(day, stop);
        Fit = [.. people.Where(p => p.WhyNot.Count == 0).Select(p => (p.Officer.Id.ToString(), $"{p.Officer.Name}（{p.Officer.CertificateNumber}）"))];
        Unfit = [.. people.Where(p => p.WhyNot.Count > 0 && (p.Officer.LeftOn is null || p.Officer.LeftOn > day)).Select(p => p.WhyNot[0])];
        Caps = await desk.CapsAsync(Known.Id, Known.Name, [.. Offered.Select(m => m.Field)], Id ?? Guid.Empty, day.Year, stop);
        Lately = await desk.LatelyAsync(Known, day, stop);
        EntriesToWarn = (await EnforcementSetting.ReadAsync(db, stop)).EntriesToWarn;
    }

    /// <summary>一天，写在地址里。</summary>
    public string DayText => On!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
