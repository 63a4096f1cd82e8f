using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Inspection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Inspections;
using Yifa.Web.Features.Enforcement.Officers;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Codes;

/// <summary>
/// 企业扫码看到的：who stands at the door, for what, by whose approval, and what the firm may refuse. On the days of the visit the firm confirms the arrival;
/// afterwards it rates in secret and complains. Nothing of the firm and nothing personal but the officers' names and certificates is on it.
/// </summary>
[AllowAnonymous]
[RequestSizeLimit(64 << 10)]
public sealed class IndexModel(AppDbContext db, InspectionDesk desk, OfficerRoster roster, RecordBook book, Viewer viewer, Vault vault, PublicGate gate, TownClock clock, TownCalendar calendars, Masthead masthead) : PageModel
{
    private const int LongestWords = 500;

    [FromRoute(Name = "token")] public string Token { get; set; } = "";

    [BindProperty] public int? Stars { get; set; }

    [BindProperty] public string? Words { get; set; }

    [BindProperty] public string? Complaint { get; set; }

    [BindProperty] public string? Contact { get; set; }

    public Inspection Inspection { get; private set; } = null!;

    public InspectionCourse Course { get; private set; } = null!;

    /// <summary>执法主体：委托的事项写委托机关。</summary>
    public string Body { get; private set; } = "";

    public IReadOnlyList<(string Name, string? Certificate)> Officers { get; private set; } = [];

    public string? ApprovalNumber { get; private set; }

    public DateTime? ArrivedAt { get; private set; }

    /// <summary>今天在码的有效日期以内。</summary>
    public bool IsOpen { get; private set; }

    /// <summary>日子还没有到。</summary>
    public bool IsEarly { get; private set; }

    public bool Rated { get; private set; }

    public Refusal? Refusal { get; private set; }

    public bool MayArrive => IsOpen && Course.Stage == InspectionStages.Coded;

    /// <summary>检查做过了，还没有评价过。</summary>
    public bool MayRate => Course.RecordedOn is not null && !Rated;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await OpenAsync(writes: false, stop) ?? Page();

    /// <summary>确认执法人员到了。</summary>
    public async Task<IActionResult> OnPostArriveAsync(CancellationToken stop)
    {
        if (await OpenAsync(writes: true, stop) is { } shut) return shut;
        return await DoneAsync(Acts.FirmConfirmed, async writing =>
        {
            if (await desk.FindAsync(Inspection.Id, tracked: true, stop) is not { } inspection) return RecordRefusals.OutOfScope;
            var step = new InspectionStep { Code = "arrive", On = clock.Today, RecordedAt = writing.At, RecordedBy = viewer.Name };
            var answer = inspection.Course().Ask(step.ToEvent(), new HashSet<ProcedureRole> { ProcedureRole.InspectedFirm }, await desk.StandingAsync(inspection, clock.Today, null, stop), await calendars.GetAsync(stop));
            if (!answer.Allowed) return answer.Refusals[0];
            inspection.Take(step, answer.To!);
            (writing.Subject, writing.Detail) = (inspection.Id.ToString(), new { step = step.Code });
            return "arrived";
        }, "已确认，时间记下了。", stop);
    }

    /// <summary>评价。</summary>
    public async Task<IActionResult> OnPostRateAsync(CancellationToken stop)
    {
        if (await OpenAsync(writes: true, stop) is { } shut) return shut;
        var words = Words?.Trim();
        if (Rated) Refusal = InspectionRefusals.AlreadyRated;
        else if (Course.RecordedOn is null) Refusal = InspectionRefusals.NotYetRated;
        else if (Stars is not (>= 1 and <= 5)) Refusal = InspectionRefusals.NoStars;
        else if (words?.Length > LongestWords) Refusal = InspectionRefusals.TooLong;
        if (Refusal is not null) return Page();
        // The journal says that somebody rated, not which inspection: whoever reads its history learns nothing.
        return await DoneAsync(Acts.FirmRated, async writing =>
        {
            if (await db.Set<InspectionRating>().AnyAsync(r => r.InspectionId == Inspection.Id, stop)) return InspectionRefusals.AlreadyRated;
            var rating = writing.Add(new InspectionRating { InspectionId = Inspection.Id, Field = Inspection.Field, Year = Inspection.DoneOn.Year, Stars = Stars!.Value, Words = string.IsNullOrEmpty(words) ? null : words });
            writing.Classify(rating, Secrecy.Sealed);
            return "rated";
        }, "评价收到了，谢谢。检查您的人看不到这一条评价。", stop);
    }

    /// <summary>投诉。</summary>
    public async Task<IActionResult> OnPostComplainAsync(CancellationToken stop)
    {
        if (await OpenAsync(writes: true, stop) is { } shut) return shut;
        var said = Complaint?.Trim() ?? "";
        if (said.Length == 0) Refusal = InspectionRefusals.NothingSaid;
        else if (said.Length > LongestWords || Contact?.Length > 60) Refusal = InspectionRefusals.TooLong;
        if (Refusal is not null) return Page();
        return await DoneAsync(Acts.FirmComplained, writing =>
        {
            writing.Add(new EnforcementComplaint
            {
                ReceivedOn = clock.Today, Channel = ComplaintChannel.Web, Complainant = vault.Seal($"{Inspection.Object} {Contact?.Trim()}".Trim()), Against = Body, Content = $"{said}（检查码投诉，{ApprovalNumber ?? "紧急检查"}）",
            });
            return Task.FromResult<Answer>("complained");
        }, "投诉收到了，由司法所处理，十五个工作日内答复。您的单位和联系方式遮着，不给检查您的人看。", stop);
    }

    private async Task<IActionResult> DoneAsync(string act, Func<Writing, Task<Answer>> change, string done, CancellationToken stop)
    {
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), act, change, stop);
        if (answer.Refusal is null)
        {
            TempData[Look.Done] = done;
            return RedirectToPage();
        }
        Refusal = answer.Refusal;
        return Page();
    }

    // Unknown, withdrawn and long past look alike.
    private async Task<IActionResult?> OpenAsync(bool writes, CancellationToken stop)
    {
        if (!gate.Takes(HttpContext, writes)) return StatusCode(StatusCodes.Status429TooManyRequests);
        if (InspectionCode.Parse(Token) is not var (town, token)) return NotFound();
        viewer.BecomeProgram("企业（扫码）", town);
        var id = await db.Set<Inspection>().AsNoTracking().Where(i => i.Token == token).Select(i => (Guid?)i.Id).FirstOrDefaultAsync(stop);
        if (id is null || await desk.FindAsync(id.Value, tracked: false, stop) is not { } inspection) return NotFound();
        (Inspection, Course) = (inspection, inspection.Course());
        if (Course.CodeDays is not var (from, to) || !InspectionCode.IsSeenOn(Course.CodeDays, clock.Today)) return NotFound();
        (IsEarly, IsOpen) = (clock.Today < from, clock.Today >= from && clock.Today <= to);
        var name = await masthead.TownNameAsync(stop);
        Body = string.Join("、", inspection.Items.OrderBy(i => i.Ordinal).Select(i => i.Source == EnforcementSource.Entrusted && i.Principal is not null ? i.Principal : $"{name}人民政府").Distinct());
        var known = await roster.FindAsync([.. new[] { inspection.Officer1Id, inspection.Officer2Id }.OfType<Guid>()], stop);
        Officers = [.. known.Select(o => (o.Name, o.CertificateNumber))];
        ApprovalNumber = inspection.Steps.Where(s => s.Code is "approve" or "approve-late").MaxBy(s => s.Ordinal)?.Number;
        ArrivedAt = inspection.Steps.Where(s => s.Code == "arrive").MaxBy(s => s.Ordinal)?.RecordedAt;
        Rated = await db.Set<InspectionRating>().AnyAsync(r => r.InspectionId == inspection.Id, stop);
        return null;
    }
}
