using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Data;

namespace Yifa.Web.Features.SignIn;

/// <summary>登录。Wrong name, wrong password and disabled account are answered alike, in the same time.</summary>
[AllowAnonymous]
public sealed class IndexModel(SignInManager<Account> signIn, UserManager<Account> users, AppDbContext db) : PageModel
{
    [BindProperty] public string Login { get; set; } = "";

    [BindProperty] public string Password { get; set; } = "";

    [BindProperty(SupportsGet = true)] public string? Back { get; set; }

    public Refusal? Refusal { get; private set; }

    public string? TownName { get; private set; }

    public async Task OnGetAsync(CancellationToken stop) => TownName = await OnlyTownAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        TownName = await OnlyTownAsync(stop);
        var account = await users.FindByNameAsync(Login.Trim());
        if (account is null)
        {
            // The hash is computed all the same, so that the time does not tell whether the name exists.
            users.PasswordHasher.HashPassword(new Account(), Password);
            Refusal = SignInRefusals.Wrong;
            return Page();
        }
        var result = account.DisabledAt is null ? await signIn.PasswordSignInAsync(account, Password, isPersistent: false, lockoutOnFailure: true) : Microsoft.AspNetCore.Identity.SignInResult.Failed;
        if (result.Succeeded) return LocalRedirect(Url.IsLocalUrl(Back) ? Back : "/");
        Refusal = result.IsLockedOut ? SignInRefusals.Locked : SignInRefusals.Wrong;
        return Page();
    }

    private async Task<string?> OnlyTownAsync(CancellationToken stop)
    {
        var names = await db.Towns.IgnoreQueryFilters().OrderBy(t => t.Code).Select(t => t.Name).Take(2).ToListAsync(stop);
        return names.Count == 1 ? names[0] : null;
    }
}

/// <summary>登录时的拒绝。</summary>
public static class SignInRefusals
{
    public static Refusal Wrong { get; } = new("sign-in.wrong", "登录名或密码不对，或者账号已停用。", "请再核对一遍；忘了密码请找镇里的系统管理员重设。");

    public static Refusal Locked { get; } = new("sign-in.locked", "连续输错 5 次，账号已锁定。", "请半小时后再试，或者请系统管理员重设密码。");
}
