using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Yifa.Law;
using Yifa.Law.Procedures;
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
public sealed partial class DetailModel(AppDbContext db, InspectionDesk desk, RecordBook book, Viewer viewer, TownClock clock, TownCalendar calendars, StepFiles stepFiles) : CoursePage<InspectionStep>(book, clock, stepFiles)
{
    public Inspection Inspection { get; private set; } = null!;

    public InspectionCourse Course { get; private set; } = null!;

    public override Stage Stage => Course.Stage;

    protected override string Act => Acts.InspectionStepped;

    public InspectionStanding Standing { get; private set; } = null!;

    public (IReadOnlyList<Law.Enforcement.CapUse> Caps, IReadOnlyList<FirmEntry> Lately, int EntriesToWarn) Before { get; private set; }

    /// <summary>检查码的图；没有码为 null。</summary>
    public Microsoft.AspNetCore.Html.IHtmlContent? Code { get; private set; }

    /// <summary>检查码的地址；没有码为 null。</summary>
    public string? CodeAddress { get; private set; }

    public IReadOnlyList<(string Code, string Name)> Papers { get; private set; } = [];

    public override bool MayWrite => EnforcementRoles.MayWrite(viewer);

    public bool MayPlanAgain => MayWrite && Course.Procedure.StepOf("plan")!.From.Contains(Course.Stage);

    /// <summary>台账里的这一条。</summary>
    public override string Home => $"/ledgers/inspections/{Id}";

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        EnforcementRoles.Of(viewer).Count == 0 || InspectionForms.Find(Request.Form["step"]) is not { } form ? NotFound() : await RegisterAsync(form, NoOptions, stop);

    protected override async Task<IReadOnlyList<Refusal>> WhyNotAsync(InspectionStep step, CancellationToken stop) =>
        Course.Ask(step.ToEvent(), EnforcementRoles.Of(viewer), Standing, await calendars.GetAsync(stop)).Refusals;

    protected override async Task<bool> ShowAsync(string? posted, Dictionary<string, string> faults, CancellationToken stop)
    {
        if (await desk.FindAsync(Id, tracked: false, stop) is not { } inspection) return false;
        (Inspection, Course) = (inspection, inspection.Course());
        Next = Course.Next;
        var firm = await desk.FirmOfAsync(inspection, stop);
        var setting = await EnforcementSetting.ReadAsync(db, stop);
        var calendar = await calendars.GetAsync(stop);
        Standing = await desk.StandingAsync(inspection, DayOfStanding(inspection, Course, Today), null, stop);
        Before = (await desk.CapsAsync(inspection.FirmId, inspection.Object, inspection.Fields, Id, inspection.DoneOn.Year, stop), await desk.LatelyAsync(firm, inspection.DoneOn, stop), setting.EntriesToWarn);
        if (Course.LateApprovalDue(setting.LateApprovalDays, calendar) is { } late) Clocks = [new("approve-late", "补批", late)];
        // A code that opens nothing any more is not held out to anybody.
        if (inspection.Token is { } token && InspectionCode.IsSeenOn(Course.CodeDays, Today))
        {
            CodeAddress = $"{Request.Scheme}://{Request.Host}{InspectionCode.PathOf(viewer.TownCode, token)}";
            Code = InspectionCode.Draw(CodeAddress);
        }
        Papers = InspectionPapers.Available(inspection, Course);
        TellLines(Course.Procedure, inspection.Steps, ToldOf);
        if (inspection.Steps.Count > 0) Offers = OffersOf(posted, faults, calendar);
        return true;
    }

    private IReadOnlyList<StepOffer> OffersOf(string? posted, Dictionary<string, string> faults, WorkCalendar calendar)
    {
        var roles = EnforcementRoles.Of(viewer);
        var offers = new List<InspectionOffer>();
        foreach (var step in Course.Procedure.From(Course.Stage).Where(s => roles.Contains(s.Role)))
        {
            if (InspectionForms.Find(step.Code) is not { } form) continue;
            var refusals = Course.Ask(InspectionForms.Hopeful(form, Today, Inspection.FoundBad == true), roles, Standing, calendar).Refusals;
            if (form.Occasional && refusals.Count > 0 && form.Code != posted) continue;
            offers.Add(new InspectionOffer(step, form, refusals, step.Code == "record" ? PointsOf(Inspection) : [])
            {
                Version = Inspection.Version, Today = Today,
                Typed = form.Code == posted ? Request.Form : null, Faults = form.Code == posted ? faults : [],
            });
        }
        return Sorted(offers, posted, InspectionForms.All);
    }

    /// <summary>检查要点，连同表单里的名字。</summary>
    internal static IReadOnlyList<(string Name, string Item, string Point)> PointsOf(Inspection inspection) =>
        [.. inspection.Items.OrderBy(i => i.Ordinal).SelectMany(i => i.PointList.Select((point, n) => ($"p-{i.Ordinal}-{n + 1}", i.Title, point)))];

    // Before the door everything is asked as of the day of the visit; behind it, as of today.
    internal static DateOnly DayOfStanding(Inspection inspection, InspectionCourse course, DateOnly today) => course.EnteredOn is null && inspection.DoneOn > today ? inspection.DoneOn : today;

    private static IEnumerable<(string Label, string Text)> ToldOf(InspectionStep step)
    {
        IEnumerable<(string Label, string Text)> told = step.Code switch
        {
            "plan" => [("计划", $"{step.FromOn:yyyy年M月d日}{(step.DueOn > step.FromOn ? $"至{step.DueOn:yyyy年M月d日}" : "")}"), ("执法人员", step.Who ?? ""), ("利害关系", string.Join("；", step.Chosen.Select(w => Wording.Of(w)))), ("内容", step.Text ?? "")],
            "make-code" => [("有效", $"{step.FromOn:yyyy年M月d日}至{step.DueOn:yyyy年M月d日}")],
            "arrive" => [("时间", TownClock.Show(step.RecordedAt))],
            _ => InspectionForms.Find(step.Code)?.Told(step) ?? [],
        };
        return step is { Code: "approve" or "approve-late", Number: { } number } ? told.Prepend(("审批号", number)) : told;
    }

    /// <summary>结论的选项。</summary>
    public static IReadOnlyList<(string Value, string Name)> Verdicts { get; } = [.. Enum.GetValues<FindingVerdict>().Select(v => (v.ToString(), Wording.Of(v)))];

    /// <summary>一天，写在表里。</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}
