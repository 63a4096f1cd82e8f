using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Accounts;

/// <summary>管理一个账号：停用、恢复、重设密码。Disabling ends the person's sessions at once.</summary>
[Requires(Area.Accounts, Deed.Write)]
public sealed class ManageModel(AppDbContext db, UserManager<Account> users, RecordBook book, Viewer viewer, TownClock clock) : PageModel
{
    [BindProperty] public string Step { get; set; } = "";

    public Account Account { get; private set; } = new();

    public string? OneTimePassword { get; private set; }

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop) => await LoadAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken stop)
    {
        if (!await LoadAsync(id, stop)) return NotFound();
        if (Account.Id == viewer.AccountId)
        {
            Problem = "不能停用或重设自己的账号，请另一位管理员来做。";
            return Page();
        }
        var password = Access.OneTimePassword.Make();
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.AccountChanged, async writing =>
        {
            (writing.Subject, writing.Detail) = (Account.Id, new { login = Account.UserName, step = Step });
            switch (Step)
            {
                case "disable": Account.DisabledAt = clock.Now; break;
                case "enable": Account.DisabledAt = null; break;
                case "reset":
                    Account.MustChangePassword = true;
                    Account.LockoutEnd = null;
                    // Whoever resets an administrator's password could sign in as him: another one has to agree, as long as there is one.
                    if (Policy.IsAdministrator(Account.Role) && await db.Users.AnyAsync(a => a.Role == Role.SecurityAdministrator && a.DisabledAt == null && a.ApprovedAt != null && a.Id != Account.Id, stop))
                        Account.ApprovedAt = null;
                    Account.PasswordHash = users.PasswordHasher.HashPassword(Account, password);
                    break;
                default: return new Law.Refusal("account.no-step", "没有写明要做什么。", "请从页面上的按钮选一项。");
            }
            await users.UpdateSecurityStampAsync(Account);
            return Account.Id;
        }, stop);
        if (answer.Refusal is { } refusal) Problem = refusal.ToString();
        else if (Step == "reset" && !answer.Replayed) OneTimePassword = password;
        return Page();
    }

    private async Task<bool> LoadAsync(string id, CancellationToken stop)
    {
        if (await db.Users.FirstOrDefaultAsync(a => a.Id == id && a.TownCode == viewer.TownCode, stop) is not { } found) return false;
        Account = found;
        return true;
    }
}
