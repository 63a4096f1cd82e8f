using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Subsidies;

/// <summary>评定一件的等级：what the rules make of it and why; who decides otherwise says why, and his name and day stay with it.</summary>
[Requires(Area.Disputes, Deed.Read)]
public sealed class GradeModel(AppDbContext db, SubsidyBook subsidies, RecordBook book, Viewer viewer, TownClock clock) : PageModel
{
    private const int LongestReason = 200;

    [FromRoute(Name = "id")] public Guid Id { get; set; }

    [BindProperty] public CaseGrade? Grade { get; set; }

    [BindProperty] public string? Reason { get; set; }

    public Dispute Dispute { get; private set; } = null!;

    public SubsidySetting Setting { get; private set; } = new();

    /// <summary>照规则的。</summary>
    public GradeAnswer ByRule { get; private set; } = null!;

    public Refusal? Refusal { get; private set; }

    public bool Closed => Dispute.Steps.Exists(s => s.Code == "archive");

    /// <summary>自己定自己的补贴不行：只有看全镇的人改定。</summary>
    public bool MayDecide => viewer.May(Area.Disputes, Deed.Write) && viewer.Reach == Reach.Town && Setting.IsOn && Closed;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await ShowAsync(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!viewer.May(Area.Disputes, Deed.Write) || viewer.Reach != Reach.Town || !await ShowAsync(stop)) return NotFound();
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.CaseGraded, async writing =>
        {
            if (!Setting.IsOn) return SubsidyRefusals.Off;
            if (Grade is not { } grade || !Enum.IsDefined(grade) || Reason?.Trim() is not { Length: > 0 and <= LongestReason } reason) return SubsidyRefusals.NoReason;
            if (await db.Set<Dispute>().Include(d => d.Parties).Include(d => d.Steps).Include(d => d.Grades).AsSplitQuery().FirstOrDefaultAsync(d => d.Id == Id, stop) is not { } dispute) return RecordRefusals.OutOfScope;
            if (!dispute.Steps.Exists(s => s.Code == "archive")) return SubsidyRefusals.NotClosed;
            var before = SubsidyBook.Graded(dispute, Setting.Rules).Grade;
            if (before == grade) return SubsidyRefusals.SameGrade;
            dispute.Regrade(new DisputeGrade { Grade = grade, Reason = reason, On = clock.Today, RecordedAt = writing.At, RecordedBy = viewer.Name });
            (writing.Subject, writing.Detail) = (Id.ToString(), new { grade = grade.ToString(), before = before.ToString() });
            return Id.ToString();
        }, stop);
        if (answer.Refusal is null)
        {
            TempData[Look.Done] = "已改定等级。";
            return RedirectToPage();
        }
        Refusal = answer.Refusal;
        return Page();
    }

    private async Task<bool> ShowAsync(CancellationToken stop)
    {
        if (await db.Set<Dispute>().AsNoTracking().Include(d => d.Parties).Include(d => d.Steps).Include(d => d.Grades).AsSplitQuery().FirstOrDefaultAsync(d => d.Id == Id, stop) is not { } dispute) return false;
        (Dispute, Setting) = (dispute, await subsidies.SettingAsync(stop));
        ByRule = dispute.GradeBy(Setting.Rules);
        return true;
    }
}
