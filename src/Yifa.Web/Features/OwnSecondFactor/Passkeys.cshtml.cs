using System.Buffers.Text;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.OwnSecondFactor;

/// <summary>本人的通行密钥：kept, named and removed. The first one is a second factor by itself, so the spare codes come with it.</summary>
[Requires(Area.Own, Deed.Write)]
public sealed class PasskeysModel(UserManager<Account> users, SignInManager<Account> signIn, RecordBook book) : PageModel
{
    public sealed record Key(string Id, string Name, DateTime CreatedAt);

    [BindProperty] public string Step { get; set; } = "";

    [BindProperty, Required, StringLength(20), Display(Name = "叫什么")] public string? Name { get; set; } = "这台机器";

    [BindProperty] public string? Credential { get; set; }

    [BindProperty] public string? Id { get; set; }

    public IReadOnlyList<Key> Keys { get; private set; } = [];

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public bool WorkHere => Passkeys.WorkHere(Request);

    public Refusal? Refusal { get; private set; }

    public async Task OnGetAsync() => await LoadAsync((await users.GetUserAsync(User))!);

    /// <summary>给浏览器的出题：for whom the key shall be, and a fresh challenge, remembered in the short cookie.</summary>
    public async Task<IActionResult> OnPostOptionsAsync()
    {
        var account = (await users.GetUserAsync(User))!;
        return Content(await signIn.MakePasskeyCreationOptionsAsync(new() { Id = account.Id, Name = account.UserName!, DisplayName = account.DisplayName }), "application/json");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var account = (await users.GetUserAsync(User))!;
        var command = await Command.FromAsync(Request, stop);
        var answer = Step == "add" ? await AddAsync(account, command, stop) : Step == "remove" ? await RemoveAsync(account, command, stop) : PasskeyRefusals.NoStep;
        // What is proved of an account has changed; this browser stays in.
        if (answer.Refusal is null) await signIn.RefreshSignInAsync((await users.FindByIdAsync(account.Id))!);
        if (answer.Refusal is null && Codes.Count == 0)
        {
            TempData[Look.Done] = Step == "add" ? "已存好。" : "已取消。";
            return Redirect("/second-factor/passkeys");
        }
        Refusal = answer.Refusal;
        await LoadAsync(account);
        return Page();
    }

    private async Task<Answer> AddAsync(Account account, Command command, CancellationToken stop)
    {
        if (!ModelState.IsValid) return PasskeyRefusals.NoName;
        if ((await users.GetPasskeysAsync(account)).Count >= Passkeys.Most) return PasskeyRefusals.TooMany;
        if (await ProvenAsync() is not { Succeeded: true } proof || proof.UserEntity.Id != account.Id) return PasskeyRefusals.NotProven;
        proof.Passkey.Name = Name!.Trim();
        var codes = new List<string>();
        var answer = await book.WriteAsync(command, Acts.SecondFactorChanged, async writing =>
        {
            (writing.Subject, writing.Detail) = (account.Id, new { step = "passkey", name = proof.Passkey.Name });
            var first = !account.TwoFactorEnabled;
            await users.AddOrUpdatePasskeyAsync(account, proof.Passkey);
            if (first)
            {
                // With the password alone one shall not get in any more; what Identity asks for then is a key to check codes with.
                await AuthenticatorKey.OfAsync(users, account);
                await users.SetTwoFactorEnabledAsync(account, true);
                codes.AddRange((await users.GenerateNewTwoFactorRecoveryCodesAsync(account, SecondFactor.SpareCodes))!);
            }
            return account.Id;
        }, stop);
        if (answer.Refusal is null && !answer.Replayed) Codes = codes;
        return answer;
    }

    private async Task<Answer> RemoveAsync(Account account, Command command, CancellationToken stop)
    {
        var keys = await users.GetPasskeysAsync(account);
        if (keys.FirstOrDefault(k => Base64Url.EncodeToString(k.CredentialId) == Id) is not { } key) return PasskeyRefusals.Gone;
        var proved = await AuthenticatorKey.IsProvedAsync(users, account);
        if (keys.Count == 1 && !proved) return PasskeyRefusals.OnlyOne;
        return await book.WriteAsync(command, Acts.SecondFactorChanged, async writing =>
        {
            (writing.Subject, writing.Detail) = (account.Id, new { step = "passkey-removed", name = key.Name });
            await users.RemovePasskeyAsync(account, key.CredentialId);
            return account.Id;
        }, stop);
    }

    private async Task<PasskeyAttestationResult?> ProvenAsync()
    {
        if (string.IsNullOrEmpty(Credential)) return null;
        try
        {
            return await signIn.PerformPasskeyAttestationAsync(Credential);
        }
        catch (InvalidOperationException)
        {
            // Nobody asked for a challenge, or the short cookie that kept it has run out.
            return null;
        }
    }

    private async Task LoadAsync(Account account) =>
        Keys = [.. (await users.GetPasskeysAsync(account)).OrderBy(k => k.CreatedAt).Select(k => new Key(Base64Url.EncodeToString(k.CredentialId), k.Name ?? "通行密钥", k.CreatedAt.UtcDateTime))];
}

/// <summary>通行密钥的拒绝。</summary>
public static class PasskeyRefusals
{
    public static Refusal NoStep { get; } = new("passkey.no-step", "没有写明要做什么。", "请从页面上的按钮选一项。");

    public static Refusal NoName { get; } = new("passkey.no-name", "没有写这个通行密钥叫什么，或者超过 20 个字。", "请写一个好认的名称再存，例如“办公室电脑”。");

    public static Refusal TooMany { get; } = new("passkey.too-many", $"已经有 {Passkeys.Most} 个通行密钥了。", "请先取消不用的，再存新的。");

    public static Refusal NotProven { get; } = new("passkey.not-proven", "这台机器没有证明通行密钥是现在、在这里存的。", "请重新打开这一页，再存一次；还不行的用手机验证器。");

    public static Refusal Gone { get; } = new("passkey.gone", "没有这个通行密钥，可能已经取消了。", "请刷新这一页再看。");

    public static Refusal OnlyOne { get; } = new("passkey.only-one", "这是您唯一的第二重验证，取消了就进不来了。", "请先配好手机验证器，或者另存一个通行密钥，再取消这一个。");
}
