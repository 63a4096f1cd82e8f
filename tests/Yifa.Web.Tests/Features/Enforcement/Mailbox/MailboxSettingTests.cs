using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Features.Enforcement.Mailbox;
using Yifa.Web.Records;
using static Yifa.Web.Tests.Features.Enforcement.Mailbox.Mailing;

namespace Yifa.Web.Tests.Features.Enforcement.Mailbox;

/// <summary>The mailbox as the judicial office sets it: what is wrong is said, the password goes nowhere else, and who may not sees nothing of it.</summary>
public sealed class MailboxSettingTests(MailServer server) : IClassFixture<MailServer>
{
    private const string ReadNow = "form[action$='?handler=Read']";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

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
            fields["__RequestVerificationToken"] = (await officer.GetAsync("/ledgers/inspections/new")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
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
    public async Task 现在收一遍_司法所按了就收_说新看了几封_收不到说为什么_别人按不了()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        await using var own = new MailServer();
        await own.InitializeAsync();
        using var clerk = await site.AsAsync(Role.JusticeOfficer);
        Assert.Null((await clerk.GetAsync(Address)).QuerySelector(ReadNow));
        var user = await site.OpenBoxAsync(own);
        await own.ArriveAsync(user, Mail());
        var form = await clerk.GetAsync(Address);
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        Assert.Null((await officer.GetAsync(Address)).QuerySelector(ReadNow));
        await officer.SubmitAsync(form, new() { ["__RequestVerificationToken"] = (await officer.GetAsync("/ledgers/inspections/new")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")! }, ReadNow);
        Assert.Equal(HttpStatusCode.NotFound, officer.Last.StatusCode);
        Assert.Empty(await site.ComplaintsAsync());
        Assert.Contains("收了一遍，新看了 1 封。", Said(await clerk.SubmitAsync(form, [], ReadNow)), StringComparison.Ordinal);
        // Who presses does not register: the journal says that the program did.
        Assert.Equal("收邮件", Assert.Single(await site.AskAsync(db => db.Journal.Where(e => e.Act == Acts.MailReceived).ToListAsync(Stop))).ActorName);
        Assert.Contains("收了一遍，没有新的来信。", Said(await clerk.SubmitAsync(await clerk.GetAsync(Address), [], ReadNow)), StringComparison.Ordinal);
        await own.StopAsync();
        var page = await clerk.SubmitAsync(await clerk.GetAsync(Address), [], ReadNow);
        Assert.Equal(["mailbox.refused"], Codes(page));
        Assert.Equal(user, page.QuerySelector("[name='Box.User']")!.GetAttribute("value"));
    }
}
