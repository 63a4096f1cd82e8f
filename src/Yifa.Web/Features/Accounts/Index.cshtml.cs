using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Accounts;

/// <summary>账号列表。</summary>
[Requires(Area.Accounts, Deed.Read)]
public sealed class IndexModel(AppDbContext db, Viewer viewer) : PageModel
{
    public sealed record Row(string Id, string Login, string Name, Role Role, string? Place, string? Department, DateTime? DisabledAt, bool Approved);

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var places = await db.Places.ToDictionaryAsync(p => p.Code, p => p.Name, stop);
        var accounts = await db.Users.AsNoTracking().Where(a => a.TownCode == viewer.TownCode).OrderBy(a => a.UserName).ToListAsync(stop);
        Rows = [.. accounts.Select(a => new Row(a.Id, a.UserName!, a.DisplayName, a.Role, a.Place is null ? null : places.GetValueOrDefault(a.Place, a.Place), a.Department, a.DisabledAt, a.ApprovedAt is not null))];
    }
}
