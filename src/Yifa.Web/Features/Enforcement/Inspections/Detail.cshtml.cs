using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Law.Procedures.Inspection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Codes;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.FirmEntries;
using Yifa.Web.Features.Shared.Steps;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Inspections;

/// <summary>办理一次检查：where it stands, what is next, the gates with what fails, the code for the door, what was done.</summary>
[Requires(Area.Enforcement, Deed.Read)]
public sealed partial class DetailModel(AppDbContext db, InspectionDesk desk, RecordBook book, Viewer viewer, TownClock clock, TownCalendar calendars) : PageModel
{
    [FromRoute(Name = "id")] public Guid Id { get; set; }

    public Inspection Inspection { get; private set; } = null!;

    public InspectionCourse Course { get; private set; } = null!;

    public InspectionNext Next { get; private set; } = null!;

    public IReadOnlyList<InspectionOffer> Offers { get; private set; } = [];

    public IReadOnlyList<StepLine> Lines { get; private set; } = [];

    public InspectionStanding Standing { get; private set; } = null!;

    public (IReadOnlyList<Law.Enforcement.CapUse> Caps, IReadOnlyList<FirmEntry> Lately, int EntriesToWarn) Before { get; private set; }

    public DueDate? LateApproval { get; private set; }

    /// <summary>检查码的图；没有码为 null。</summary>
    public Microsoft.AspNetCore.Html.IHtmlContent? Code { get; private set; }

    /// <summary>检查码的地址；没有码为 null。</summary>
    public string? CodeAddress { get; private set; }

    public IReadOnlyList<(string Code, string Name)> Papers { get; private set; } = [];

    public IReadOnlyList<Refusal> Refusals { get; private set; } = [];

    public bool MayWrite => EnforcementRoles.MayWrite(viewer);

    public bool MayPlanAgain => MayWrite && Course.Procedure.StepOf("plan")!.From.Contains(Course.Stage);

    public DateOnly Today => clock.Today;

    /// <summary>台账里的这一条。</summary>
    public string Home => $"/ledgers/inspections/{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await ShowAsync(null, [], stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (EnforcementRoles.Of(viewer).Count == 0 || InspectionForms.Find(Request.Form["step"]) is not { } form) return NotFound();
        var faults = new Dictionary<string, string>();
        var step = form.Read<InspectionStep>(Request.Form, clock.Today, new Dictionary<string, IReadOnlyList<(string, string)>>(), faults);
        if (faults.Count == 0)
        {
            var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.InspectionStepped, writing => TakeAsync(step, writing, stop), stop);
            if (answer.Refusal is null)
            {
                TempData[Look.Done] = $"已登记：{answer.Value}。";
                return RedirectToPage();
            }
            if (Refusals.Count == 0) Refusals = [answer.Refusal];
        }
        if (!await ShowAsync(form.Code, faults, stop)) return NotFound();
        if (Refusals.Count == 0 && Offers.All(o => o.Typed is null)) Refusals = Course.Ask(step.ToEvent(), EnforcementRoles.Of(viewer), Standing, await calendars.GetAsync(stop)).Refusals;
        return Page();
    }

    private async Task<bool> ShowAsync(string? posted, Dictionary<string, string> faults, CancellationToken stop)
    {
        if (await desk.FindAsync(Id, tracked: false, stop) is not { } inspection) return false;
        (Inspection, Course) = (inspection, inspection.Course());
        Next = Course.Next;
        var firm = await desk.FirmOfAsync(inspection, stop);
        var setting = await EnforcementSetting.ReadAsync(db, stop);
        var calendar = await calendars.GetAsync(stop);
        Standing = await desk.StandingAsync(inspection, DayOfStanding(inspection, Course, clock.Today), null, stop);
        Before = (await desk.CapsAsync(inspection.FirmId, inspection.Object, inspection.Fields, Id, inspection.DoneOn.Year, stop), await desk.LatelyAsync(firm, inspection.DoneOn, stop), setting.EntriesToWarn);
        LateApproval = Course.LateApprovalDue(setting.LateApprovalDays, calendar);
        if (inspection.Token is { } token)
        {
            CodeAddress = $"{Request.Scheme}://{Request.Host}{InspectionCode.PathOf(viewer.TownCode, token)}";
            Code = InspectionCode.Draw(CodeAddress);
        }
        Papers = InspectionPapers.Available(inspection, Course);
        var steps = inspection.Steps.OrderBy(s => s.Ordinal).ToList();
        Lines = [.. steps.Select((s, i) => LineOf(s, i == 0 ? Course.Procedure.Start.Code : steps[i - 1].Stage))];
        if (steps.Count > 0) Offers = OffersOf(posted, faults, calendar);
        return true;
    }

    private IReadOnlyList<InspectionOffer> OffersOf(string? posted, Dictionary<string, string> faults, WorkCalendar calendar)
    {
        var roles = EnforcementRoles.Of(viewer);
        var offers = new List<InspectionOffer>();
        foreach (var step in Course.Procedure.From(Course.Stage).Where(s => roles.Contains(s.Role)))
        {
            if (InspectionForms.Find(step.Code) is not { } form) continue;
            var refusals = Course.Ask(InspectionForms.Hopeful(form, clock.Today, Inspection.FoundBad == true), roles, Standing, calendar).Refusals;
            if (form.Occasional && refusals.Count > 0 && form.Code != posted) continue;
            offers.Add(new InspectionOffer(step, form, refusals, step.Code == "record" ? PointsOf(Inspection) : [])
            {
                Version = Inspection.Version, Today = clock.Today,
                Typed = form.Code == posted ? Request.Form : null, Faults = form.Code == posted ? faults : [],
            });
        }
        return [.. offers.OrderBy(o => o.Form.Code == posted ? 0 : o.Form.Code == Next.Step ? 1 : o.Allowed ? 2 : 3)];
    }

    /// <summary>检查要点，连同表单里的名字。</summary>
    internal static IReadOnlyList<(string Name, string Item, string Point)> PointsOf(Inspection inspection) =>
        [.. inspection.Items.OrderBy(i => i.Ordinal).SelectMany(i => i.PointList.Select((point, n) => ($"p-{i.Ordinal}-{n + 1}", i.Title, point)))];

    // Before the door everything is asked as of the day of the visit; behind it, as of today.
    internal static DateOnly DayOfStanding(Inspection inspection, InspectionCourse course, DateOnly today) => course.EnteredOn is null && inspection.DoneOn > today ? inspection.DoneOn : today;

    private StepLine LineOf(InspectionStep step, string before)
    {
        var known = Course.Procedure.StepOf(step.Code);
        var told = step.Code switch
        {
            "plan" => [("计划", $"{step.FromOn:yyyy年M月d日}{(step.DueOn > step.FromOn ? $"至{step.DueOn:yyyy年M月d日}" : "")}"), ("执法人员", step.Who ?? ""), ("利害关系", string.Join("；", step.Chosen.Select(w => Wording.Of(w)))), ("内容", CoveredText.Of(step.Text ?? ""))],
            "make-code" => [("有效", $"{step.FromOn:yyyy年M月d日}至{step.DueOn:yyyy年M月d日}")],
            "arrive" => [("时间", TownClock.Show(step.RecordedAt))],
            _ => (List<(string, string)>)[.. InspectionForms.Find(step.Code)?.Told(step).Select(t => (t.Label, CoveredText.Of(t.Text))) ?? []],
        };
        if (step is { Code: "approve" or "approve-late", Number: { } number }) told = [("审批号", number), .. told];
        return new(step.Ordinal, known?.Name ?? step.Code, step.On, step.Stage == before ? null : Course.Procedure.StageOf(step.Stage)?.Name, told, step.RecordedBy, step.RecordedAt, known?.Basis is { } basis ? $"{basis}{(basis.Verified ? "" : "（待司法所核对）")}" : "");
    }

    /// <summary>结论的选项。</summary>
    public static IReadOnlyList<(string Value, string Name)> Verdicts { get; } = [.. Enum.GetValues<FindingVerdict>().Select(v => (v.ToString(), Wording.Of(v)))];

    /// <summary>一天，写在表里。</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}
