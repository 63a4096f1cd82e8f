using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Mailbox;

/// <summary>
/// 投诉邮箱的设置：tried before it is kept, and off until somebody turns it on. The password goes in and never comes out: not to the page, not to the journal, and not
/// to another server than the one it was given for.
/// </summary>
[Requires(Area.Complaints, Deed.Read)]
public sealed class IndexModel(AppDbContext db, RecordBook book, Viewer viewer, Vault vault, TownClock clock, MailboxTries tries, IServiceScopeFactory scopes) : PageModel
{
    public const string Address = "/enforcement/mailbox";

    private const int DaysShown = 30;

    /// <summary>设置的表单。</summary>
    public sealed class BoxForm
    {
        [Display(Name = "开着收信")] public bool On { get; set; }

        [Display(Name = "邮件服务器"), Required, StringLength(200), RegularExpression("^[A-Za-z0-9.:_-]+$", ErrorMessage = "“邮件服务器”只写名字，例如 imap.163.com。")] public string? Server { get; set; }

        [Display(Name = "端口"), Required, Range(1, 65535)] public int? Port { get; set; } = 993;

        [Display(Name = "加密方式")] public MailSecurity Security { get; set; }

        [Display(Name = "证书指纹"), StringLength(100), RegularExpression("^(?:[0-9A-Fa-f]{2}[ :]?){32}$", ErrorMessage = "“证书指纹”是 SHA-256 的，六十四个字符，0 到 9、A 到 F。")] public string? CertificatePrint { get; set; }

        [Display(Name = "登录名"), Required, StringLength(200)] public string? User { get; set; }

        [Display(Name = "密码或授权码"), StringLength(200)] public string? Password { get; set; }

        [Display(Name = "收哪个文件夹"), Required, StringLength(200)] public string? Folder { get; set; } = "INBOX";

        [Display(Name = "收完移到"), StringLength(200)] public string? MovedTo { get; set; }

        [Display(Name = "从哪天到的邮件起收"), Required] public DateOnly? Since { get; set; }
    }

    [BindProperty] public BoxForm Box { get; set; } = new();

    /// <summary>存下的；还没有设为 null。</summary>
    public ComplaintMailbox? Kept { get; private set; }

    /// <summary>近三十天的邮件，各成了什么。</summary>
    public IReadOnlyList<(MailFate Fate, int Count)> Counts { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    /// <summary>刚试过，通了。</summary>
    public bool Works { get; private set; }

    public bool MayChange => EnforcementRoles.MaySupervise(viewer);

    public async Task OnGetAsync(CancellationToken stop)
    {
        await LoadAsync(stop);
        Show();
    }

    /// <summary>现在收一遍：for whoever cannot wait the few minutes, or wants to see that it works.</summary>
    public async Task<IActionResult> OnPostReadAsync(CancellationToken stop)
    {
        if (!MayChange) return NotFound();
        if (!tries.Takes(viewer.AccountId ?? "")) Refusal = MailboxRefusals.TooManyTries;
        else
        {
            (var count, Refusal) = await MailRound.OfTownAsync(scopes, viewer.TownCode, stop);
            if (Refusal is null)
            {
                TempData[Look.Done] = count == 0 ? "收了一遍，没有新的来信。" : $"收了一遍，新看了 {count} 封。";
                return RedirectToPage();
            }
        }
        ModelState.Clear();
        await LoadAsync(stop);
        Show();
        return Page();
    }

    /// <summary>试一试：nothing is kept.</summary>
    public async Task<IActionResult> OnPostTryAsync(CancellationToken stop)
    {
        if (!MayChange) return NotFound();
        await LoadAsync(stop);
        if (!ModelState.IsValid) return Page();
        if (!tries.Takes(viewer.AccountId ?? "")) Refusal = MailboxRefusals.TooManyTries;
        else if (!Plain().TryGet(out var password, out var missing)) Refusal = missing;
        else if ((await MailDoor.OpenAsync(Filled(new()), password, stop)).TryGet(out var open, out var shut))
        {
            open.Dispose();
            Works = true;
        }
        else Refusal = shut;
        return Page();
    }

    /// <summary>存下。</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!MayChange) return NotFound();
        await LoadAsync(stop);
        if (!ModelState.IsValid) return Page();
        if (!Plain().TryGet(out var password, out var missing))
        {
            Refusal = missing;
            return Page();
        }
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.MailboxSet, async writing =>
        {
            var row = await db.Set<ComplaintMailbox>().FirstOrDefaultAsync(stop) ?? db.Add(new ComplaintMailbox { TownCode = viewer.TownCode }).Entity;
            var before = Told(row);
            Filled(row);
            if (!string.IsNullOrEmpty(Box.Password)) row.Password = vault.Seal(password);
            (row.FailingSince, row.Failure, row.ChangedBy, row.ChangedAt) = (null, null, viewer.Name, writing.At);
            writing.Detail = new { before, after = Told(row), password = !string.IsNullOrEmpty(Box.Password) };
            return "set";
        }, stop);
        if ((Refusal = answer.Refusal) is not null) return Page();
        TempData[Look.Done] = Box.On ? "邮箱设置已存下，几分钟内开始收信。" : "邮箱设置已存下，没有开着收信。";
        return RedirectToPage();
    }

    // What was typed, or what is kept; but the kept one goes only where it was meant to go.
    private Ruling<string> Plain()
    {
        if (!string.IsNullOrEmpty(Box.Password)) return Box.Password.Trim();
        if (Kept?.Password is null) return MailboxRefusals.PasswordMissing;
        var (now, before) = (Filled(new()), Kept);
        if (!now.Server.Equals(before.Server, StringComparison.OrdinalIgnoreCase) || now.Port != before.Port || now.User != before.User || now.Security != before.Security || now.CertificatePrint != before.CertificatePrint) return MailboxRefusals.PasswordAgain;
        try
        {
            return vault.Open(Kept.Password) ?? "";
        }
        catch (CryptographicException)
        {
            return MailboxRefusals.PasswordUnreadable;
        }
    }

    private ComplaintMailbox Filled(ComplaintMailbox row)
    {
        (row.On, row.Server, row.Port, row.Security, row.User) = (Box.On, Box.Server!.Trim(), Box.Port!.Value, Box.Security, Box.User!.Trim());
        (row.Folder, row.MovedTo, row.Since) = (Box.Folder!.Trim(), Box.MovedTo?.Trim() is { Length: > 0 } target ? target : null, Box.Since!.Value);
        row.CertificatePrint = Box.CertificatePrint is { Length: > 0 } print ? print.Replace(":", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant() : null;
        return row;
    }

    private void Show() =>
        Box = Kept is { } kept
            ? new() { On = kept.On, Server = kept.Server, Port = kept.Port, Security = kept.Security, CertificatePrint = kept.CertificatePrint, User = kept.User, Folder = kept.Folder, MovedTo = kept.MovedTo, Since = kept.Since }
            : new() { Since = clock.Today };

    private async Task LoadAsync(CancellationToken stop)
    {
        Kept = await db.Set<ComplaintMailbox>().AsNoTracking().FirstOrDefaultAsync(stop);
        var from = clock.Today.AddDays(-DaysShown);
        Counts = [.. (await db.Set<ReceivedMail>().Where(m => m.ReceivedOn >= from).GroupBy(m => m.Fate).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(stop)).OrderBy(c => c.Key).Select(c => (c.Key, c.Count))];
    }

    private static object Told(ComplaintMailbox row) => new { on = row.On, server = row.Server, port = row.Port, security = row.Security.ToString(), pinned = row.CertificatePrint, user = row.User, folder = row.Folder, moved = row.MovedTo, since = row.Since.ToString("O", System.Globalization.CultureInfo.InvariantCulture) };
}
