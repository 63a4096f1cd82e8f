using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Web.Data;

namespace Yifa.Web.Features.SignIn;

/// <summary>登录的第二步：only for who has just given the right password; wrong codes count like wrong passwords.</summary>
[AllowAnonymous]
public sealed class CodeModel(SignInManager<Account> signIn) : PageModel
{
    [BindProperty] public string? Code { get; set; }

    [BindProperty(SupportsGet = true)] public string? Back { get; set; }

    public Refusal? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await signIn.GetTwoFactorAuthenticationUserAsync() is null ? LocalRedirect("/sign-in") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { DisabledAt: null, ApprovedAt: not null }) return LocalRedirect("/sign-in");
        var typed = (Code ?? "").Trim();
        var digits = new string([.. typed.Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsAsciiDigit)]);
        var result = digits.Length == 6 && typed.All(c => char.IsDigit(c) || c == ' ')
            ? await signIn.TwoFactorAuthenticatorSignInAsync(digits, isPersistent: false, rememberClient: false)
            : await signIn.TwoFactorRecoveryCodeSignInAsync(typed);
        if (result.Succeeded) return LocalRedirect(Url.IsLocalUrl(Back) ? Back : "/");
        Refusal = result.IsLockedOut ? SignInRefusals.Locked : SignInRefusals.WrongCode;
        return Page();
    }
}
