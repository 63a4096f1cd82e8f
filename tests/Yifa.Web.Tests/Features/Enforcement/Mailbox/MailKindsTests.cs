using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Enforcement.Mailbox;
using Yifa.Web.Records;
using static Yifa.Web.Tests.Features.Enforcement.Mailbox.Mailing;

namespace Yifa.Web.Tests.Features.Enforcement.Mailbox;

/// <summary>What kinds of mail there are: those that machines write, those that old programs write, and those that somebody made to do harm.</summary>
public sealed class MailKindsTests(MailServer server) : IClassFixture<MailServer>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

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
}
