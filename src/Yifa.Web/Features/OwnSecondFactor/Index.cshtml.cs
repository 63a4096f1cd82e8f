using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.OwnSecondFactor;

/// <summary>启用第二重验证：the key as a picture and as text, one code to prove that the phone has it, and the spare codes once.</summary>
[Requires(Area.Own, Deed.Write)]
public sealed class IndexModel(UserManager<Account> users, SignInManager<Account> signIn, RecordBook book, Viewer viewer, Masthead masthead, WriterGate gate, TownClock clock) : PageModel
{
    [BindProperty] public string Step { get; set; } = "";

    [BindProperty, Display(Name = "六位验证码")] public string? Code { get; set; }

    public bool Enabled { get; private set; }

    /// <summary>验证器已经配好；只有通行密钥的人还没有配。</summary>
    public bool Proved { get; private set; }

    public string Key { get; private set; } = "";

    public string Qr { get; private set; } = "";

    public DateTime? Due { get; private set; }

    public bool MayWait => Due is null || Due > clock.Now;

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    public async Task OnGetAsync(CancellationToken stop) => await LoadAsync((await users.GetUserAsync(User))!, stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var account = (await users.GetUserAsync(User))!;
        var known = await AuthenticatorKey.IsProvedAsync(users, account);
        var enables = Step == "enable";
        if (enables ? known : Step != "codes" || !account.TwoFactorEnabled) return Redirect("/second-factor");
        if (enables && !await users.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, Digits(Code)))
        {
            Refusal = SecondFactorRefusals.WrongCode;
            await LoadAsync(account, stop);
            return Page();
        }
        var codes = new List<string>();
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.SecondFactorChanged, async writing =>
        {
            (writing.Subject, writing.Detail) = (account.Id, new { step = Step });
            if (enables)
            {
                await users.SetTwoFactorEnabledAsync(account, true);
                await AuthenticatorKey.ProveAsync(users, account);
            }
            codes.AddRange((await users.GenerateNewTwoFactorRecoveryCodesAsync(account, SecondFactor.SpareCodes))!);
            return account.Id;
        }, stop);
        if (answer.Refusal is null && !answer.Replayed)
        {
            Codes = codes;
            await signIn.RefreshSignInAsync((await users.FindByIdAsync(account.Id))!);
        }
        (Refusal, Enabled, Proved) = (answer.Refusal, true, true);
        return Page();
    }

    internal static string Digits(string? typed) => new([.. (typed ?? "").Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsAsciiDigit)]);

    private async Task LoadAsync(Account account, CancellationToken stop)
    {
        Enabled = account.TwoFactorEnabled;
        if (User.FindFirst(Claims.SecondFactorDue) is { } due) Due = DateTime.Parse(due.Value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
        Proved = await AuthenticatorKey.IsProvedAsync(users, account);
        if (Proved) return;
        await using (await gate.EnterAsync(stop)) Key = await AuthenticatorKey.OfAsync(users, account);
        var issuer = Uri.EscapeDataString("依法·" + await masthead.TownNameAsync(stop));
        using var generator = new QRCoder.QRCodeGenerator();
        using var data = generator.CreateQrCode($"otpauth://totp/{issuer}:{Uri.EscapeDataString(account.UserName ?? viewer.Name)}?secret={Key}&issuer={issuer}&digits=6", QRCoder.QRCodeGenerator.ECCLevel.M);
        using var svg = new QRCoder.SvgQRCode(data);
        Qr = svg.GetGraphic(4, "#000000", "#ffffff", drawQuietZones: true).Replace("<svg ", "<svg role=\"img\" aria-label=\"验证器扫的码\" ", StringComparison.Ordinal);
    }
}

/// <summary>第二重验证的拒绝。</summary>
public static class SecondFactorRefusals
{
    public static Refusal WrongCode { get; } = new("second-factor.wrong-code", "验证码不对，或者过时了。", "请看验证器上现在的六位数再写一次；总是不对的，请核对手机的时间。");
}
