using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Features.Enforcement.Mailbox;
using Yifa.Web.Records;
using static Yifa.Web.Tests.Features.Enforcement.Mailbox.Mailing;

namespace Yifa.Web.Tests.Features.Enforcement.Mailbox;

/// <summary>Complaints by e-mail, from a real mail server to the register: each once, none lost, and nobody learns who complained.</summary>
public sealed class MailboxTests(MailServer server) : IClassFixture<MailServer>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    [Theory, BothEngines]
    public async Task 一封邮件登记成一件投诉_按到邮箱的那天起算_发件人密封_邮件只标为已读(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var user = await site.OpenBoxAsync(server);
        // Half past seven in the morning in Beijing, the evening before in Greenwich.
        await server.ArriveAsync(user, Mail(), new DateTimeOffset(2025, 2, 25, 23, 30, 0, TimeSpan.Zero));
        Assert.Equal((1, 0), (await site.ReadMailAsync(), await site.ReadMailAsync()));
        var complaint = Assert.Single(await site.ComplaintsAsync());
        Assert.Equal((new DateOnly(2025, 2, 26), ComplaintChannel.Email, "投诉城管\n城管没有出示证件就没收了我的秤。"), (complaint.ReceivedOn, complaint.Channel, complaint.Content));
        var vault = site.Services.GetRequiredService<Vault>();
        Assert.Equal(("张三丰 zhang.san@qq.com", vault.LookupKey("张三丰 zhang.san@qq.com")), (vault.Open(complaint.Complainant), complaint.ComplainantKey));
        Assert.Equal(("", "发件人：张三丰 zhang.san@qq.com\n主题：投诉城管\n城管没有出示证件就没收了我的秤。"), await site.NotesAsync(complaint.Id));
        Assert.Equal([("投诉城管", true)], await server.LookAsync(user));
        var entry = Assert.Single(await site.AskAsync(db => db.Journal.Where(e => e.Act == Acts.MailReceived).ToListAsync(Stop)));
        Assert.Equal(("收邮件", complaint.Id.ToString()), (entry.ActorName, entry.Subject));
        Assert.True((await Disputes.Coursing.VerifyAsync(site)).Whole);
        using var clerk = await site.AsAsync(Role.JusticeOfficer);
        Assert.Equal(["新的投诉", "1"], (await clerk.GetAsync(Address)).QuerySelectorAll("#fates tbody tr > *").Select(cell => cell.TextContent));
    }

    [Theory, BothEngines]
    public async Task 两个节点同时收_一封也只登记一次(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var user = await site.OpenBoxAsync(server);
        for (var i = 0; i < 8; i++) await server.ArriveAsync(user, Mail(from: $"<z{i}@qq.com>"));
        var seen = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(site.ReadMailAsync, Stop)));
        Assert.Equal(8, seen.Sum());
        Assert.Equal(8, (await site.ComplaintsAsync()).Count);
        Assert.All(await server.LookAsync(user), mail => Assert.True(mail.Seen));
        Assert.True((await Disputes.Coursing.VerifyAsync(site)).Whole);
    }

    [Theory, BothEngines]
    public async Task 登记以后还没有标已读就断电的_再收时补标_不再登记(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var user = await site.OpenBoxAsync(server);
        await server.ArriveAsync(user, Mail());
        await site.ReadMailAsync();
        await server.UnmarkAsync(user);
        Assert.Equal(0, await site.ReadMailAsync());
        Assert.Equal([("投诉城管", true)], await server.LookAsync(user));
        Assert.Single(await site.ComplaintsAsync());
    }

    [Theory, BothEngines]
    public async Task 同一封邮件又来一次_不再登记_同一个人写的另一封照登记(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var user = await site.OpenBoxAsync(server);
        var mail = Mail(id: "same@qq.com");
        await server.ArriveAsync(user, mail);
        await server.ArriveAsync(user, $"Received: from elsewhere\r\n{mail}");
        await server.ArriveAsync(user, Mail(text: "又一件事，编号写重了。", id: "same@qq.com"));
        Assert.Equal(3, await site.ReadMailAsync());
        Assert.Equal([MailFate.Complaint, MailFate.Repeated, MailFate.Complaint], await site.FatesAsync());
        Assert.Equal(2, (await site.ComplaintsAsync()).Count);
    }

    [Theory, BothEngines]
    public async Task 同一个人接着写的并入原来那件_别人接着写的另登记_答复过的再来信也另登记(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var user = await site.OpenBoxAsync(server);
        await server.ArriveAsync(user, Mail(id: "first@qq.com"));
        await server.ArriveAsync(user, Mail("回复: 投诉城管", "补充：当时还有两个协管员。\n------------------ 原始邮件 ------------------\n旧的内容", id: "second@qq.com", more: "In-Reply-To: <answer@town.cn>\r\nReferences: <first@qq.com> <answer@town.cn>\r\n"));
        await server.ArriveAsync(user, Mail("回复: 投诉城管", "我是另一个人。", "<li.si@163.com>", "third@163.com", "References: <first@qq.com>\r\n"));
        Assert.Equal(3, await site.ReadMailAsync());
        Assert.Equal([MailFate.Complaint, MailFate.Added, MailFate.Complaint], await site.FatesAsync());
        var first = (await site.ComplaintsAsync())[0];
        var (open, secret) = await site.NotesAsync(first.Id);
        Assert.Contains("投诉人又来信（2025年2月27日）：回复: 投诉城管\n补充：当时还有两个协管员。\n（引用的旧邮件没有录", open, StringComparison.Ordinal);
        Assert.Contains("旧的内容", secret, StringComparison.Ordinal);
        Assert.DoesNotContain("补充", first.Content, StringComparison.Ordinal);
        await site.AnswerAsync(first.Id);
        await server.ArriveAsync(user, Mail("回复: 投诉城管", "答复得不对。", id: "fourth@qq.com", more: "References: <first@qq.com>\r\n"));
        await site.ReadMailAsync();
        Assert.Equal(3, (await site.ComplaintsAsync()).Count);
        Assert.True((await Disputes.Coursing.VerifyAsync(site)).Whole);
    }

    [Theory, BothEngines]
    public async Task 投诉人的姓名_电话_身份证_邮箱_不在任何页面_数据库明文和日志里(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var log = new LogBook();
        site.Services.GetRequiredService<IOptionsMonitor<LoggerFilterOptions>>().CurrentValue.MinLevel = LogLevel.Information;
        site.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        var user = await site.OpenBoxAsync(server);
        await server.ArriveAsync(user, Parts("张三丰投诉，电话13000004554", Text("我是张三丰，身份证110101199003070011，电话 130 0000 4554，回信到 zhang.san@qq.com。\n（证号 110101 19900307 0011）"), File("zhang.san.png", Png), File("张三丰13000004554.exe", [.. "MZ"u8])));
        await server.ArriveAsync(user, Mail("张三丰的补充", "13000004554 张三丰", id: "more@qq.com", more: "X-Note: 13000004554\r\n"));
        await site.ReadMailAsync();
        await server.ArriveAsync(user, Mail("张三丰再补充", "还是13000004554", more: "References: <more@qq.com>\r\n"));
        await site.ReadMailAsync();
        var first = (await site.ComplaintsAsync())[0];
        Assert.Equal(2, (await site.ComplaintsAsync()).Count);
        string[] hidden = ["张三丰", "13000004554", "130 0000 4554", "110101199003070011", "19900307", "zhang.san", "zhang.san@qq.com"];
        foreach (var role in Enum.GetValues<Role>())
        {
            using var browser = await site.AsAsync(role);
            foreach (var path in (string[])["/", "/ledgers/complaints", $"/ledgers/complaints/{first.Id}", $"/ledgers/complaints/{first.Id}/edit", Address, "/journal", "/enforcement/settings", "/ledgers/export"])
                foreach (var word in hidden) Assert.DoesNotContain(word, (await browser.GetAsync(path)).DocumentElement.OuterHtml, StringComparison.Ordinal);
        }
        var rows = await site.AskAsync(async db => string.Join('\n', await db.RecordVersions.Select(v => v.Content).ToListAsync(Stop)) + string.Join('\n', await db.Journal.Select(e => e.Detail).ToListAsync(Stop))
            + string.Join('\n', await db.Set<Note>().Select(n => n.Text).ToListAsync(Stop)) + string.Join('\n', await db.Set<Attachment>().Select(f => f.FileName).ToListAsync(Stop)) + string.Join('\n', await db.Set<ReceivedMail>().Select(m => m.MessageKey + m.SenderKey + m.ContentKey).ToListAsync(Stop)));
        foreach (var word in hidden)
        {
            Assert.DoesNotContain(word, rows, StringComparison.Ordinal);
            Assert.DoesNotContain(word, log.Text, StringComparison.Ordinal);
        }
        Assert.DoesNotContain(MailServer.Password, log.Text, StringComparison.Ordinal);
        // Whoever may, and says what for, reads all of it.
        using var clerk = await site.AsAsync(Role.JusticeOfficer);
        var page = await clerk.GetAsync($"/ledgers/complaints/{first.Id}");
        var reveal = page.QuerySelectorAll("main a[href*='field=note-']").Select(a => a.GetAttribute("href")!).Last();
        page = await clerk.SubmitAsync(await clerk.GetAsync(reveal), new() { ["Purpose"] = "联系投诉人核实" });
        foreach (var word in (string[])["张三丰", "110101199003070011", "zhang.san@qq.com"]) Assert.Contains(word, Said(page), StringComparison.Ordinal);
    }

    private sealed class LogBook : ILoggerProvider, ILogger
    {
        private readonly StringBuilder text = new();

        public string Text
        {
            get
            {
                lock (text) return text.ToString();
            }
        }

        public ILogger CreateLogger(string categoryName) => this;

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (text) text.AppendLine(formatter(state, exception)).AppendLine(exception?.ToString());
        }
    }
}
