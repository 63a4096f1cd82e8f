using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Minors;

/// <summary>审批：a leader says yes or no, why, and for how long; who asked never answers himself. Everyone else sees what he asked for.</summary>
[Requires(Area.Own, Deed.Read)]
public sealed class ApprovalsModel(AppDbContext db, RecordBook book, Viewer viewer, MinorDoor door) : PageModel
{
    private const int Most = 200;
    private const int ShortestReply = 2;

    /// <summary>可以批的天数。</summary>
    public static readonly int[] Offered = [1, 3, 7, 15, MinorAccess.MostDays];

    /// <summary>一份申请；<paramref name="Assigned"/> 是承办的人申请的。</summary>
    public sealed record Row(MinorAccess Asked, bool Assigned, string? Number);

    [BindProperty] public Guid Which { get; set; }

    [BindProperty] public string? Grant { get; set; }

    [BindProperty] public int Days { get; set; }

    [BindProperty] public string? Reply { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    public string? Fault { get; private set; }

    public bool Decides => IsDecider(viewer);

    /// <summary>镇领导批。</summary>
    public static bool IsDecider(Viewer viewer) => viewer.Role == Role.Leader;

    public async Task OnGetAsync(CancellationToken stop) => await LoadAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var reply = CoveredText.Of(Reply?.Trim() ?? "");
        if (!Decides) Refusal = MinorRefusals.NotLeader;
        else if (Grant is not ("yes" or "no") || reply.Length is < ShortestReply or > 100 || (Grant == "yes" && Days != 0 && !Offered.Contains(Days))) Fault = "请选准不准、几天，并写一句理由。";
        else Refusal = (await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.MinorDecided, writing => DecideAsync(Grant == "yes", reply, writing, stop), stop)).Refusal;
        if (Refusal is not null || Fault is not null)
        {
            await LoadAsync(stop);
            return Page();
        }
        TempData[Look.Done] = "已批。";
        return RedirectToPage();
    }

    private async Task<Answer> DecideAsync(bool granted, string reply, Writing writing, CancellationToken stop)
    {
        if (await db.Set<MinorAccess>().FirstOrDefaultAsync(a => a.Id == Which && a.Granted == null, stop) is not { } asked) return MinorRefusals.DecidedAlready;
        if (asked.AccountId == viewer.AccountId) return MinorRefusals.OwnApplication;
        if (granted && Days == 0 && !await door.IsAssignedAsync(asked.RecordId, asked.AccountId, stop)) return MinorRefusals.NotAssigned;
        (asked.Granted, asked.Answer, asked.DecidedById, asked.DecidedBy, asked.DecidedAt) = (granted, reply, viewer.AccountId, viewer.Name, writing.At);
        asked.Until = granted && Days > 0 ? writing.At.AddDays(Days) : null;
        (writing.Subject, writing.Detail) = (asked.RecordId.ToString(), new { asked = asked.Id, of = asked.AccountName, granted, until = asked.Until, reason = reply });
        return asked.Id.ToString();
    }

    private async Task LoadAsync(CancellationToken stop)
    {
        var asked = await db.Set<MinorAccess>().AsNoTracking().Where(a => Decides || a.AccountId == viewer.AccountId).OrderByDescending(a => a.AskedAt).Take(Most).ToListAsync(stop);
        var rows = new List<Row>();
        foreach (var one in asked)
        {
            var waits = Decides && one.Granted is null;
            rows.Add(new(one, waits && await door.IsAssignedAsync(one.RecordId, one.AccountId, stop), waits ? await NumberAsync(one.RecordId, stop) : null));
        }
        Rows = rows;
    }

    // The number of the file says which matter it is and nothing of it.
    private Task<string?> NumberAsync(Guid dispute, CancellationToken stop) =>
        db.Set<DisputeStep>().IgnoreQueryFilters(AppDbContext.CountingKept).AsNoTracking().Where(s => s.RecordId == dispute && s.Code.EndsWith("accept") && s.Number != null).OrderByDescending(s => s.Ordinal).Select(s => s.Number).FirstOrDefaultAsync(stop);
}
