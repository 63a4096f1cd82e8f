using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Security;

/// <summary>安全管理员看的账号：who waits for approval, who may see what, and the town's rule for the second factor.</summary>
[Requires(Area.Security, Deed.Write)]
public sealed class IndexModel(AppDbContext db, RecordBook book, Viewer viewer) : PageModel
{
    public sealed record Row(string Id, string Login, string Name, Role Role, string? Place, string? Department, bool Approved, bool Disabled, bool Cleared, bool SecondFactor);

    [BindProperty] public bool Ask { get; set; }

    public bool Asks { get; private set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Asks = await db.Towns.AsNoTracking().Select(t => t.AsksSecondFactor).FirstAsync(stop);
        var places = await db.Places.AsNoTracking().ToDictionaryAsync(p => p.Code, p => p.Name, stop);
        var accounts = await db.Users.AsNoTracking().Where(a => a.TownCode == viewer.TownCode).OrderBy(a => a.ApprovedAt != null).ThenBy(a => a.UserName).ToListAsync(stop);
        Rows =
        [
            .. accounts.Select(a => new Row(a.Id, a.UserName!, a.DisplayName, a.Role, a.Place is null ? null : places.GetValueOrDefault(a.Place, a.Place), a.Department,
                a.ApprovedAt is not null, a.DisabledAt is not null, a.ClearedAt is not null, a.TwoFactorEnabled)),
        ];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.SecondFactorSetting, async writing =>
        {
            (await db.Towns.FirstAsync(stop)).AsksSecondFactor = Ask;
            (writing.Subject, writing.Detail) = (viewer.TownCode, new { asks = Ask });
            return "/security";
        }, stop);
        TempData[Look.Done] = answer.Refusal is { } refusal ? refusal.ToString() : Ask ? "已改为要求第二重验证，下次登录起问。" : "已改为不要求第二重验证。";
        return Redirect("/security");
    }
}
