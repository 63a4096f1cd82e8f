using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Enforcement.Mailbox;
using Yifa.Web.Records;
using Yifa.Web.Running;

namespace Yifa.Web.Tests.Features.Enforcement.Mailbox;

/// <summary>Mails as strangers write them, a mailbox as the judicial office sets it, and a look at what became of them.</summary>
internal static class Mailing
{
    public const string Address = "/enforcement/mailbox";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static int count;

    /// <summary>A mail: plain text in UTF-8 unless the further lines of its head say otherwise.</summary>
    public static string Mail(string subject = "投诉城管", string text = "城管没有出示证件就没收了我的秤。", string from = "\"张三丰\" <zhang.san@qq.com>", string? id = null, string more = "", string type = "text/plain; charset=utf-8") =>
        $"From: {from}\r\nTo: tousu@mail.test\r\nDate: Wed, 26 Feb 2025 07:30:00 +0800\r\nMessage-ID: <{id ?? $"m{Interlocked.Increment(ref count)}@qq.com"}>\r\nSubject: {subject}\r\n{more}MIME-Version: 1.0\r\nContent-Type: {type}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{text.Replace("\n", "\r\n", StringComparison.Ordinal)}\r\n";

    /// <summary>A mail of several parts, each with its own head.</summary>
    public static string Parts(string subject, params string[] parts) => Parts(subject, "mixed", parts);

    public static string Parts(string subject, string kind, string[] parts) =>
        Mail(subject, string.Concat(parts.Select(p => $"--fenge\n{p}\n")) + "--fenge--", type: $"multipart/{kind}; boundary=\"fenge\"");

    public static string File(string name, byte[] bytes, string type = "application/octet-stream") =>
        $"Content-Type: {type}; name=\"{name}\"\nContent-Disposition: attachment; filename=\"{name}\"\nContent-Transfer-Encoding: base64\n\n{Convert.ToBase64String(bytes)}";

    public static string Text(string text, string type = "text/plain; charset=utf-8") => $"Content-Type: {type}\nContent-Transfer-Encoding: 8bit\n\n{text}";

    public static Dictionary<string, string> Fields(MailServer server, string user, string password = MailServer.Password) => new()
    {
        ["Box.On"] = "true", ["Box.Server"] = "127.0.0.1", ["Box.Port"] = $"{server.Port}", ["Box.Security"] = nameof(MailSecurity.Plain), ["Box.User"] = user, ["Box.Password"] = password, ["Box.Folder"] = "INBOX", ["Box.Since"] = "2025-02-20",
    };

    public static async Task<IHtmlDocument> SetAsync(this TestBrowser browser, Dictionary<string, string> fields) => await browser.SubmitAsync(await browser.GetAsync(Address), fields, "#box");

    public static async Task<IHtmlDocument> TryAsync(this TestBrowser browser, Dictionary<string, string> fields)
    {
        var page = await browser.GetAsync(Address);
        page.QuerySelector("#box")!.SetAttribute("action", page.QuerySelector("#box button[formaction]")!.GetAttribute("formaction"));
        return await browser.SubmitAsync(page, fields, "#box");
    }

    /// <summary>A mailbox of its own on the server, set by the judicial office.</summary>
    public static async Task<string> OpenBoxAsync(this TestSite site, MailServer server, params (string Name, string Value)[] changed)
    {
        var user = await server.UserAsync();
        var fields = Fields(server, user);
        foreach (var (name, value) in changed) fields[name] = value;
        using var clerk = await site.AsAsync(Role.JusticeOfficer);
        Assert.Contains("邮箱设置已存下", Said(await clerk.SetAsync(fields)), StringComparison.Ordinal);
        return user;
    }

    /// <summary>What the program does every few minutes.</summary>
    public static async Task<int> ReadMailAsync(this TestSite site)
    {
        using var keeper = ActivatorUtilities.CreateInstance<MailKeeper>(site.Services, NullLogger<MailKeeper>.Instance);
        return await keeper.OnceAsync(Stop);
    }

    public static async Task<T> AskAsync<T>(this TestSite site, Func<AppDbContext, Task<T>> ask)
    {
        await using var scope = site.Scope();
        return await ask(scope.ServiceProvider.GetRequiredService<AppDbContext>());
    }

    /// <summary>The complaints that mails became, in the order of the mails: the clock stands still, so their ids do not tell.</summary>
    public static Task<List<EnforcementComplaint>> ComplaintsAsync(this TestSite site) => site.AskAsync(async db =>
    {
        var complaints = await db.Set<EnforcementComplaint>().AsNoTracking().ToListAsync(Stop);
        var mails = await db.Set<ReceivedMail>().Where(m => m.Fate == MailFate.Complaint).OrderBy(m => m.Uid).Select(m => m.ComplaintId).ToListAsync(Stop);
        Assert.Equal(mails.Count, complaints.Count);
        return mails.ConvertAll(id => complaints.Single(c => c.Id == id));
    });

    public static Task<List<MailFate>> FatesAsync(this TestSite site) => site.AskAsync(db => db.Set<ReceivedMail>().OrderBy(m => m.Uid).Select(m => m.Fate).ToListAsync(Stop));

    /// <summary>The notes of a record that anybody may read, and those that are sealed, opened.</summary>
    public static async Task<(string Open, string Secret)> NotesAsync(this TestSite site, Guid record)
    {
        var vault = site.Services.GetRequiredService<Vault>();
        var notes = await site.AskAsync(db => db.Set<Note>().AsNoTracking().Where(n => n.RecordId == record).OrderBy(n => n.Ordinal).ToListAsync(Stop));
        return (string.Join('\n', notes.Select(n => n.Text)), string.Join('\n', notes.Select(n => vault.Open(n.SealedText))));
    }

    /// <summary>The judicial office has answered a complaint.</summary>
    public static async Task AnswerAsync(this TestSite site, Guid id)
    {
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "answered"), Acts.RecordChanged, async _ =>
        {
            (await db.Set<EnforcementComplaint>().SingleAsync(c => c.Id == id, Stop)).RepliedOn = new(2025, 2, 27);
            return "answered";
        }, Stop);
        Assert.Null(answer.Refusal);
    }

    public static string Said(IDocument page) => page.QuerySelector("main")!.TextContent;

    public static string[] Codes(IDocument page) => [.. page.QuerySelectorAll("[data-code]").Select(r => r.GetAttribute("data-code")!)];

    public static byte[] Gbk(string text) => MailWords.Chinese.GetBytes(text);

    public static byte[] Joined(string head, byte[] body) => [.. Encoding.UTF8.GetBytes(head), .. body];
}
