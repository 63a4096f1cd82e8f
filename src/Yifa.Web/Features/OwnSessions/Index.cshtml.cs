using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.OwnSessions;

/// <summary>我的登录：one's own running sign-ins; ended is out at once.</summary>
[Requires(Area.Own, Deed.Write)]
public sealed class IndexModel(AppDbContext db, RecordBook book, Viewer viewer, TownClock clock) : PageModel
{
    /// <summary>结束哪一处；没有写就是这里以外的全部。</summary>
    [BindProperty] public Guid? Session { get; set; }

    public IReadOnlyList<SignInSession> Sessions { get; private set; } = [];

    public Guid? Current => viewer.SessionId;

    public async Task OnGetAsync(CancellationToken stop)
    {
        // Half an hour of idleness ends a cookie; what was not seen since then is over, though nobody said so.
        var since = clock.Now - SignInSetup.HalfAnHour - TimeSpan.FromMinutes(5);
        Sessions = await db.Sessions.AsNoTracking().Where(s => s.AccountId == viewer.AccountId && s.EndedAt == null && s.LastSeenAt > since).OrderByDescending(s => s.LastSeenAt).ToListAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.SessionsEnded, async writing =>
        {
            var ended = await db.Sessions.Where(s => s.AccountId == viewer.AccountId && s.EndedAt == null && s.Id != viewer.SessionId && (Session == null || s.Id == Session)).ToListAsync(stop);
            foreach (var session in ended) (session.EndedAt, session.EndedBy) = (writing.At, viewer.Name);
            (writing.Subject, writing.Detail) = (viewer.AccountId, new { ended = ended.Count });
            return "/sessions";
        }, stop);
        TempData[Look.Done] = answer.Refusal is { } refusal ? refusal.ToString() : "已结束，那边再点一下就要重新登录。";
        return Redirect("/sessions");
    }
}
