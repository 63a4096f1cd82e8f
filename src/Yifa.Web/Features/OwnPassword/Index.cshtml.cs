using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.OwnPassword;

/// <summary>改自己的密码；第一次登录必须先来这里。</summary>
[Requires(Area.Own, Deed.Write)]
public sealed class IndexModel(UserManager<Account> users, SignInManager<Account> signIn, RecordBook book) : PageModel
{
    [BindProperty] public string OldPassword { get; set; } = "";

    [BindProperty] public string NewPassword { get; set; } = "";

    [BindProperty] public string Repeated { get; set; } = "";

    public bool First => User.HasClaim(Claims.MustChangePassword, "yes");

    public List<string> Problems { get; } = [];

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (NewPassword != Repeated) Problems.Add("两次写的新密码不一样，请再写一遍。");
        if (NewPassword == OldPassword) Problems.Add("新密码不能和原密码一样，请换一个。");
        if (Problems.Count > 0) return Page();
        var account = (await users.GetUserAsync(User))!;
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.PasswordChanged, async writing =>
        {
            writing.Subject = account.Id;
            account.MustChangePassword = false;
            var changed = await users.ChangePasswordAsync(account, OldPassword, NewPassword);
            Problems.AddRange(changed.Errors.Select(e => e.Description));
            return changed.Succeeded ? account.Id : PasswordRefusals.NotAccepted;
        }, stop);
        if (answer.Refusal is { } refusal)
        {
            if (Problems.Count == 0) Problems.Add(refusal.ToString());
            return Page();
        }
        if (!answer.Replayed) await signIn.RefreshSignInAsync(account);
        return LocalRedirect("/");
    }
}

/// <summary>改密码时的拒绝。</summary>
public static class PasswordRefusals
{
    public static Law.Refusal NotAccepted { get; } = new("password.not-accepted", "密码没有改成。", "请按提示再改一次。");
}
