using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.SignIn;

/// <summary>登录。Wrong name, wrong password and disabled account are answered alike, in the same time.</summary>
[AllowAnonymous]
public sealed class IndexModel(SignInManager<Account> signIn, UserManager<Account> users, AppDbContext db, TownClock clock, Viewer viewer) : PageModel
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
        var result = account is { DisabledAt: null, ApprovedAt: not null } ? await signIn.PasswordSignInAsync(account, Password, isPersistent: false, lockoutOnFailure: true) : Microsoft.AspNetCore.Identity.SignInResult.Failed;
        if (result.RequiresTwoFactor) return LocalRedirect("/sign-in/code" + (Url.IsLocalUrl(Back) ? "?back=" + Uri.EscapeDataString(Back) : ""));
        if (result.Succeeded) return LocalRedirect(await AskedAsync(account, stop) ? "/second-factor" : Url.IsLocalUrl(Back) ? Back : "/");
        Refusal = result.IsLockedOut ? SignInRefusals.Locked : SignInRefusals.Wrong;
        return Page();
    }

    // Whoever should have a second factor is led to it at each sign-in; from the first time on he may put it off for some days.
    private async Task<bool> AskedAsync(Account account, CancellationToken stop)
    {
        viewer.BecomeProgram(account.DisplayName, account.TownCode);
        if (account.MustChangePassword || SecondFactor.DueOf(account, await db.Towns.Select(t => t.AsksSecondFactor).FirstOrDefaultAsync(stop), clock.Now) is null) return false;
        if (account.SecondFactorAskedAt is null)
        {
            account.SecondFactorAskedAt = clock.Now;
            await users.UpdateAsync(account);
        }
        return true;
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
    public static Refusal Wrong { get; } = new("sign-in.wrong", "登录名或密码不对，或者账号已停用、还没有核准。", "请再核对一遍；忘了密码请找镇里的系统管理员重设。");

    public static Refusal WrongCode { get; } = new("sign-in.wrong-code", "验证码不对，或者过时了。", "请看验证器上现在的六位数再写；备用码每个只能用一次。都没有的，请安全管理员办理。");

    public static Refusal WrongPasskey { get; } = new("sign-in.wrong-passkey", "通行密钥不对、已经取消，或者账号已停用、还没有核准。", "请再试一次；还不行的用密码登录，或者请安全管理员办理。");

    public static Refusal Locked { get; } = new("sign-in.locked", "连续输错 5 次，账号已锁定。", "请半小时后再试，或者请系统管理员重设密码。");
}
