using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Features.Enforcement;
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
    public async Task 收不到的时候说从何时起和为什么_不停别的_来得及时又收得到(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await using var own = new MailServer();
        await own.InitializeAsync();
        var user = await site.OpenBoxAsync(own);
        await own.ArriveAsync(user, Mail());
        await own.StopAsync();
        using var clerk = await site.AsAsync(Role.JusticeOfficer);
        Assert.DoesNotContain("收不到邮件", Said(await clerk.GetAsync("/")), StringComparison.Ordinal);
        Assert.Equal(0, await site.ReadMailAsync());
        site.Clock.Move(TimeSpan.FromMinutes(6));
        await site.ReadMailAsync();
        foreach (var page in (string[])["/", Address])
            foreach (var said in (string[])["收不到邮件，从2025年2月27日 09:30起", MailboxRefusals.Refused.Reason]) Assert.Contains(said, Said(await clerk.GetAsync(page)), StringComparison.Ordinal);
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        Assert.DoesNotContain("收不到邮件", Said(await officer.GetAsync("/")), StringComparison.Ordinal);
        await own.StartAsync();
        Assert.Equal(1, await site.ReadMailAsync());
        Assert.Single(await site.ComplaintsAsync());
        Assert.DoesNotContain("收不到邮件", Said(await clerk.GetAsync("/")), StringComparison.Ordinal);
        // Told when it changes, not every few minutes.
        Assert.Equal([Acts.MailboxSet, Acts.MailboxFailed, Acts.MailReceived, Acts.MailboxReadAgain], await site.AskAsync(db => db.Journal.Where(e => e.Act.StartsWith("mailbox.")).OrderBy(e => e.Seq).Select(e => e.Act).ToListAsync(Stop)));
    }

    [Fact]
    public async Task 试一试_哪里不对就说哪里不对()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var clerk = await site.AsAsync(Role.JusticeOfficer);
        var user = await server.UserAsync();
        async Task<string> TriedAsync(params (string Name, string Value)[] changed)
        {
            var fields = Fields(server, user);
            foreach (var (name, value) in changed) fields[name] = value;
            var page = await clerk.TryAsync(fields);
            return Codes(page) is [var code] ? code : Said(page).Contains("通了", StringComparison.Ordinal) ? "ok" : Said(page);
        }
        Assert.Equal("ok", await TriedAsync());
        Assert.Equal("mailbox.wrong-password", await TriedAsync(("Box.Password", "wrong")));
        Assert.Equal("mailbox.folder-missing", await TriedAsync(("Box.Folder", "没有的")));
        Assert.Equal("mailbox.target-missing", await TriedAsync(("Box.MovedTo", "没有的")));
        Assert.Equal("mailbox.port-forbidden", await TriedAsync(("Box.Port", "22")));
        Assert.Equal("mailbox.address-forbidden", await TriedAsync(("Box.Server", "169.254.169.254")));
        Assert.Equal("mailbox.plain-forbidden", await TriedAsync(("Box.Server", "192.0.2.1")));
        Assert.Equal("mailbox.not-mail", await TriedAsync(("Box.Security", "Tls")));
        Assert.Equal("mailbox.certificate", await TriedAsync(("Box.Security", "Tls"), ("Box.Port", $"{server.TlsPort}")));
        Assert.Equal("mailbox.certificate", await TriedAsync(("Box.Security", "StartTls")));
    }

    [Fact]
    public async Task 试一试_内网的证书要填指纹_关着的服务说拒绝_名字不对说找不到_试多了要等()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var clerk = await site.AsAsync(Role.JusticeOfficer);
        var user = await server.UserAsync();
        var fields = Fields(server, user);
        (fields["Box.Security"], fields["Box.Port"], fields["Box.CertificatePrint"]) = ("Tls", $"{server.TlsPort}", server.CertificatePrint.ToLowerInvariant());
        Assert.Contains("通了", Said(await clerk.TryAsync(fields)), StringComparison.Ordinal);
        fields["Box.CertificatePrint"] = new string('a', 64);
        Assert.Equal(["mailbox.certificate"], Codes(await clerk.TryAsync(fields)));
        await using var gone = new MailServer();
        await gone.InitializeAsync();
        await gone.StopAsync();
        Assert.Equal(["mailbox.refused"], Codes(await clerk.TryAsync(Fields(gone, user))));
        fields = Fields(server, user);
        (fields["Box.Server"], fields["Box.Security"]) = ("no-such-host.invalid", "Tls");
        Assert.Equal(["mailbox.name-unknown"], Codes(await clerk.TryAsync(fields)));
        for (var i = 4; i < MailboxTries.Most; i++) await clerk.TryAsync(Fields(server, user, "wrong"));
        Assert.Equal(["mailbox.too-many-tries"], Codes(await clerk.TryAsync(Fields(server, user))));
    }

    [Fact]
    public async Task 密码存下就不再显示_不写进留痕_也不送到别的服务器去()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        var user = await site.OpenBoxAsync(server);
        using var clerk = await site.AsAsync(Role.JusticeOfficer);
        Assert.DoesNotContain(MailServer.Password, (await clerk.GetAsync(Address)).DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(MailServer.Password, (await clerk.TryAsync(Fields(server, user))).DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(await site.AskAsync(db => db.Journal.Select(e => e.Detail).ToListAsync(Stop)), detail => detail.Contains(MailServer.Password, StringComparison.Ordinal));
        var fields = Fields(server, user, "");
        Assert.Contains("通了", Said(await clerk.TryAsync(fields)), StringComparison.Ordinal);
        foreach (var (name, value) in ((string, string)[])[("Box.Server", "localhost"), ("Box.Port", $"{server.TlsPort}"), ("Box.Security", "StartTls"), ("Box.CertificatePrint", new string('b', 64)), ("Box.User", "other@mail.test")])
        {
            var other = new Dictionary<string, string>(fields) { [name] = value };
            Assert.Equal(["mailbox.password-again"], Codes(await clerk.SetAsync(other)));
        }
        Assert.Contains("邮箱设置已存下", Said(await clerk.SetAsync(fields)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task 只有司法所能设_执法人员看不到服务器和登录名_没有开着就不收_设的日子以前的信不收()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        var user = await site.OpenBoxAsync(server, ("Box.On", "false"));
        await server.ArriveAsync(user, Mail("旧的"), new DateTimeOffset(2025, 2, 19, 15, 59, 0, TimeSpan.Zero));
        await server.ArriveAsync(user, Mail("新的"), new DateTimeOffset(2025, 2, 19, 16, 1, 0, TimeSpan.Zero));
        Assert.Equal(0, await site.ReadMailAsync());
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        var page = await officer.GetAsync(Address);
        Assert.Null(page.QuerySelector("#box"));
        foreach (var hidden in (string[])[user, "127.0.0.1"]) Assert.DoesNotContain(hidden, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        using var clerk = await site.AsAsync(Role.JusticeOfficer);
        var form = await clerk.GetAsync(Address);
        // The form of one who may, sent by one who may not.
        foreach (var handler in (string[])["", "?handler=Try"])
        {
            form.QuerySelector("#box")!.SetAttribute("action", Address + handler);
            var fields = Fields(server, user);
            fields["__RequestVerificationToken"] = (await officer.GetAsync("/ledgers/complaints/new")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            await officer.SubmitAsync(form, fields, "#box");
            Assert.Equal(HttpStatusCode.NotFound, officer.Last.StatusCode);
        }
        await clerk.SetAsync(Fields(server, user));
        Assert.Equal(1, await site.ReadMailAsync());
        Assert.StartsWith("新的\n", Assert.Single(await site.ComplaintsAsync()).Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task 设了收完移到的文件夹_登记了的移过去_没有登记的留在原处()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        var user = await site.OpenBoxAsync(server, ("Box.MovedTo", "已收"));
        await server.ArriveAsync(user, Mail("要办的"));
        await server.ArriveAsync(user, Mail("自动回复: 休假", "我在休假"));
        Assert.Equal(2, await site.ReadMailAsync());
        Assert.Equal([("自动回复: 休假", false)], await server.LookAsync(user));
        Assert.Equal("要办的", Assert.Single(await server.LookAsync(user, "已收")).Subject);
    }

    [Fact]
    public async Task 自动回复_退信_转回来的_垃圾_群发的_不登记_数着_留着不标已读()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        var user = await site.OpenBoxAsync(server);
        (MailFate Fate, string Mail)[] mails =
        [
            (MailFate.AutoReply, Mail(more: "Auto-Submitted: auto-replied\r\n")), (MailFate.AutoReply, Mail("自动回复: 您好")), (MailFate.AutoReply, Mail(more: "X-Autoreply: yes\r\n")),
            (MailFate.Bounce, Mail("系统退信", from: "<PostMaster@qq.com>")), (MailFate.Bounce, Mail("Undelivered", type: "multipart/report; report-type=delivery-status; boundary=x", text: "--x\n\n失败\n--x--")),
            (MailFate.Loop, Mail(from: $"<{user}>")), (MailFate.Loop, Mail(more: "X-Loop: tousu@mail.test\r\n")), (MailFate.Loop, Mail(more: string.Concat(Enumerable.Repeat("Received: from a by b\r\n", 31)))),
            (MailFate.Spam, Mail(more: "X-Spam-Flag: YES\r\n")), (MailFate.Spam, Mail(more: "X-Spam-Status: Yes, score=9.1\r\n")), (MailFate.Bulk, Mail(more: "List-Id: <news.shop.cn>\r\n")), (MailFate.Bulk, Mail(more: "Precedence: bulk\r\n")),
            (MailFate.Empty, Mail("", "")), (MailFate.Complaint, Mail("Re: 人写的", more: "Auto-Submitted: no\r\nX-Spam-Status: No, score=0.1\r\n")),
        ];
        foreach (var (_, mail) in mails) await server.ArriveAsync(user, mail);
        Assert.Equal(mails.Length, await site.ReadMailAsync());
        Assert.Equal(mails.Select(m => m.Fate), await site.FatesAsync());
        Assert.Single(await site.ComplaintsAsync());
        Assert.Single(await server.LookAsync(user), mail => mail.Seen);
        using var clerk = await site.AsAsync(Role.JusticeOfficer);
        foreach (var said in (string[])["自动回复", "退信、回执", "转回来的邮件", "标为垃圾的邮件", "群发的邮件", "空的邮件"]) Assert.Contains(said, Said(await clerk.GetAsync(Address)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task 国标的_没写字符集的_只有网页的_空正文的_都读成字()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        var user = await site.OpenBoxAsync(server);
        await server.ArriveAsync(user, Joined("From: =?gb2312?B?" + Convert.ToBase64String(Gbk("张三丰")) + "?= <a@qq.com>\r\nSubject: =?GBK?B?" + Convert.ToBase64String(Gbk("投诉镕记餐馆的检查")) + "?=\r\nContent-Type: text/plain; charset=\"gb2312\"\r\n\r\n", Gbk("检查的人没有证件，镕")));
        await server.ArriveAsync(user, [.. Encoding.ASCII.GetBytes("From: b@qq.com\r\nSubject: "), .. Gbk("没有编码的主题"), .. Encoding.ASCII.GetBytes("\r\n\r\n"), .. Gbk("没有写字符集")]);
        await server.ArriveAsync(user, Joined("From: c@qq.com\r\nSubject: =?UTF-8?B?5oqV6K+J?=\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n", Gbk("写错了字符集")));
        await server.ArriveAsync(user, Mail("网页", "<div>占道<br>收费</div><script>alert(1)</script>", type: "text/html; charset=utf-8", from: "<d@qq.com>"));
        await server.ArriveAsync(user, Parts("两种写法", "alternative", [Text("平常的字"), Text("<p>网页的字</p>", "text/html; charset=utf-8")]));
        await server.ArriveAsync(user, Mail("只有主题", "", from: "<e@qq.com>"));
        Assert.Equal(6, await site.ReadMailAsync());
        Assert.Equal(["投诉镕记餐馆的检查\n检查的人没有证件，镕", "没有编码的主题\n没有写字符集", "投诉\n写错了字符集", "网页\n占道\n收费", "两种写法\n平常的字", "只有主题\n（没有正文）"], (await site.ComplaintsAsync()).Select(c => c.Content));
    }

    [Theory, BothEngines]
    public async Task 附件照上传的规矩收_不收的说为什么_套着的邮件打开来读(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var user = await site.OpenBoxAsync(server);
        await server.ArriveAsync(user, Parts("带附件", Text("见附件"), File("现场-张三丰.png", Png, "image/png"), File("run.png", [.. "MZ程序"u8]), File("winmail.dat", [0x78, 0x9F, 0x3E, 0x22, 1, 2], "application/ms-tnef"),
            $"Content-Type: message/rfc822\n\n{Mail("里面的一封", "里面的话").Replace("\r\n", "\n", StringComparison.Ordinal)}"));
        await site.ReadMailAsync();
        var complaint = Assert.Single(await site.ComplaintsAsync());
        Assert.Contains("【附带的邮件】里面的一封\n里面的话", complaint.Content, StringComparison.Ordinal);
        var file = Assert.Single(await site.AskAsync(db => db.Set<Attachment>().AsNoTracking().Where(f => f.RecordId == complaint.Id).ToListAsync(Stop)));
        Assert.Equal(("现场-（发件人已遮住）.png", "image/png", (long)Png.Length), (file.FileName, file.ContentType, file.Size));
        var (open, _) = await site.NotesAsync(complaint.Id);
        Assert.Contains("附件“run.png”没有收，这是程序文件", open, StringComparison.Ordinal);
        Assert.Contains("winmail.dat", open, StringComparison.Ordinal);
        using var clerk = await site.AsAsync(Role.JusticeOfficer);
        await using var content = await clerk.Client.GetStreamAsync($"/ledgers/complaints/{complaint.Id}/file/{file.Ordinal}", Stop);
        using var back = new MemoryStream();
        await content.CopyToAsync(back, Stop);
        Assert.Equal(Png, back.ToArray());
    }

    [Theory, BothEngines]
    public async Task 坏的_大的_加密的_存心作对的邮件_各有说法_后面的照收(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var user = await site.OpenBoxAsync(server);
        var nested = Enumerable.Range(0, 60).Aggregate("Content-Type: text/plain\n\n到底了", (inner, i) => $"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n{inner}\n--b{i}--");
        byte[] noise = new byte[5000];
        new Random(7).NextBytes(noise);
        await server.ArriveAsync(user, noise);
        await server.ArriveAsync(user, "没有头的一行\n\n正文");
        await server.ArriveAsync(user, Mail("主题\u202E倒过来\u0007", "正\u0000文\u202E", from: "\"" + new string('长', 5000) + "\" <x@y.cn>", more: $"References: {string.Concat(Enumerable.Range(0, 3000).Select(i => $"<r{i}@x.cn> "))}\r\nX-Long: {new string('a', 200_000)}\r\n"));
        await server.ArriveAsync(user, $"From: n@x.cn\nSubject: nested\n{nested}");
        await server.ArriveAsync(user, Mail("加密", "MIIB", type: "application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m", from: "<s@x.cn>"));
        await server.ArriveAsync(user, Parts("加密的另一种", "encrypted; protocol=\"application/pgp-encrypted\"", [Text("Version: 1", "application/pgp-encrypted"), Text("-----BEGIN PGP MESSAGE-----", "application/octet-stream")]));
        await server.ArriveAsync(user, Mail("很长", string.Concat(Enumerable.Repeat("字", 5000)), from: "<l@x.cn>"));
        await server.ArriveAsync(user, Parts("很大", Text("大邮件的正文"), File("a.png", new byte[24 << 20])));
        await server.ArriveAsync(user, Mail("最后一封好的", from: "<good@x.cn>"));
        var seen = await site.ReadMailAsync();
        Assert.Equal(9, seen);
        var complaints = await site.ComplaintsAsync();
        Assert.DoesNotContain(complaints, c => c.Content.Any(letter => letter is '\0' or '\u202E' or '\u0007'));
        EnforcementComplaint Of(string start) => complaints.Single(c => c.Content.StartsWith(start, StringComparison.Ordinal));
        Assert.Contains("太深的没有收", (await site.NotesAsync(Of("nested").Id)).Open, StringComparison.Ordinal);
        Assert.Contains("加密的，程序读不了", (await site.NotesAsync(Of("加密\n").Id)).Open, StringComparison.Ordinal);
        Assert.Contains("加密的，程序读不了", (await site.NotesAsync(Of("加密的另一种").Id)).Open, StringComparison.Ordinal);
        Assert.EndsWith("……（后面还有 3003 字，全文密封在备注里）", Of("很长").Content, StringComparison.Ordinal);
        Assert.Contains(new string('字', 5000), (await site.NotesAsync(Of("很长").Id)).Secret, StringComparison.Ordinal);
        Assert.StartsWith("很大\n大邮件的正文", Of("很大").Content, StringComparison.Ordinal);
        Assert.Contains("超过 30 MB，只读了开头", (await site.NotesAsync(Of("很大").Id)).Open, StringComparison.Ordinal);
        Assert.Equal(0, await site.AskAsync(db => db.Set<Attachment>().CountAsync(Stop)));
        Assert.StartsWith("最后一封好的", complaints[^1].Content, StringComparison.Ordinal);
        Assert.True((await Disputes.Coursing.VerifyAsync(site)).Whole);
    }

    [Fact]
    public async Task 同一发件人一天里太多的_后面的不登记_今日页上说()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        var user = await site.OpenBoxAsync(server);
        for (var i = 0; i <= MailTaking.MostADay; i++) await server.ArriveAsync(user, Mail($"第{i}封"));
        await server.ArriveAsync(user, Mail("别人的", from: "<other@x.cn>"));
        await site.ReadMailAsync();
        Assert.Equal(MailTaking.MostADay + 1, (await site.ComplaintsAsync()).Count);
        using var clerk = await site.AsAsync(Role.JusticeOfficer);
        Assert.Contains("同一发件人一天里太多的邮件", Said(await clerk.GetAsync("/")), StringComparison.Ordinal);
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
        var reveal = page.QuerySelectorAll("main a[href*='field=note-']").Last().GetAttribute("href")!;
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
