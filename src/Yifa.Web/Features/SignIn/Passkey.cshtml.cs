using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Web.Data;

namespace Yifa.Web.Features.SignIn;

/// <summary>
/// 通行密钥登录：the device proves that it holds the key and that it knows its owner, which is both factors at once. Whose key it is
/// says the key; a name is not asked, so nobody learns which names exist.
/// </summary>
[AllowAnonymous]
public sealed class PasskeyModel(SignInManager<Account> signIn, UserManager<Account> users, WriterGate gate) : PageModel
{
    [BindProperty] public string? Credential { get; set; }

    [BindProperty(SupportsGet = true)] public string? Back { get; set; }

    public Refusal? Refusal { get; private set; }

    /// <summary>给浏览器的出题：a fresh challenge, remembered in the short cookie.</summary>
    public async Task<IActionResult> OnPostOptionsAsync() => Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await ProvenAsync() is not { Succeeded: true, User: { DisabledAt: null, ApprovedAt: not null } account } proof)
        {
            Refusal = SignInRefusals.WrongPasskey;
            return Page();
        }
        if (await users.IsLockedOutAsync(account))
        {
            Refusal = SignInRefusals.Locked;
            return Page();
        }
        // The key counts its uses; a copy of it would be found out by a count that goes back.
        await using (await gate.EnterAsync(stop)) await users.AddOrUpdatePasskeyAsync(account, proof.Passkey);
        await signIn.SignInAsync(account, isPersistent: false);
        return LocalRedirect(Url.IsLocalUrl(Back) ? Back : "/");
    }

    private async Task<PasskeyAssertionResult<Account>?> ProvenAsync()
    {
        if (string.IsNullOrEmpty(Credential)) return null;
        try
        {
            return await signIn.PerformPasskeyAssertionAsync(Credential);
        }
        catch (InvalidOperationException)
        {
            // Nobody asked for a challenge, or the short cookie that kept it has run out.
            return null;
        }
    }
}
