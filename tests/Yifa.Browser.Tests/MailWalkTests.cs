using System.Globalization;
using Microsoft.Playwright;
using Yifa.Web.Tests.Features.Enforcement.Mailbox;
using static Yifa.Browser.Tests.Steps;

namespace Yifa.Browser.Tests;

/// <summary>A complaint by e-mail as it happens: the judicial office opens the mailbox, a stranger writes, and the office answers without learning more than it needs. (All names invented.)</summary>
public sealed class MailWalkTests(Browser browser, MailServer server) : IClassFixture<MailServer>
{
    [Fact]
    public async Task A_complaint_arrives_by_mail_is_registered_answered_and_its_sender_stays_covered()
    {
        var user = await server.UserAsync();
        // Its own site: the ports of this mail server have to be known when the program starts.
        await using var site = await Site.StartAsync("--demo");
        var office = await browser.DesktopAsync(site);
        await office.SignInAsync("sifa");
        await office.GotoAsync("/enforcement/settings");
        await office.FollowAsync("投诉邮箱");
        (string, string)[] box = [("开着收信", Ticked), ("邮件服务器", "127.0.0.1"), ("端口", server.Port.ToString(CultureInfo.InvariantCulture)), ("加密方式", "不加密"), ("登录名", user)];
        await office.Locator("#box").FillAsync([.. box, ("密码或授权码", "wrong-password")]);
        Assert.False(await office.SendAsync("试一试"));
        await Assertions.Expect(office.Locator(".refusal")).ToContainTextAsync("授权码");
        await office.LookAsync("mailbox-refused-desktop");
        await office.Locator("#box").FillAsync(("密码或授权码", MailServer.Password));
        Assert.False(await office.SendAsync("试一试"));
        await Assertions.Expect(office.GetByRole(AriaRole.Status)).ToContainTextAsync("登录成功");
        await office.Locator("#box").FillAsync(("密码或授权码", MailServer.Password));
        await office.SentAsync("存下");

        await server.ArriveAsync(user, Mail, TimeProvider.System.GetUtcNow());
        await office.SentAsync("现在收一遍");
        await Assertions.Expect(office.GetByRole(AriaRole.Status)).ToContainTextAsync("新看了 1 封");
        await office.LookAsync("mailbox-read-desktop");

        // Whoever leads reads what the complaint is about, on his phone, and not from whom it came.
        var leader = await browser.PhoneAsync(site);
        await leader.SignInAsync("lingdao");
        foreach (var page in (IPage[])[leader, office])
        {
            await page.GotoAsync("/ledgers/complaints");
            await page.Locator("main tbody tr", new() { HasText = "没收了我的秤" }).GetByRole(AriaRole.Link).First.ClickAsync();
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("电子邮箱");
            foreach (var hidden in (string[])["张三丰", "zhang.san", "13000004554"]) Assert.DoesNotContain(hidden, await page.ContentAsync(), StringComparison.Ordinal);
        }
        await leader.LookAsync("mail-complaint-phone");
        await leader.GotoAsync("/enforcement/mailbox");
        await Assertions.Expect(leader.Locator("main")).ToContainTextAsync("由司法所设置");
        await leader.LookAsync("mailbox-phone");
        await office.GotoAsync(office.Url + "/edit");
        await office.Locator("main form").FillAsync(("答复时间", Day(0)), ("处理结果", "查实没有出示证件，秤已退还，已当面答复"));
        await office.SentAsync("保存");
        await Assertions.Expect(office.Locator("main")).ToContainTextAsync("秤已退还");
        Assert.Equal([("投诉城管", true)], await server.LookAsync(user));
    }

    private const string Mail = """
        From: "张三丰" <zhang.san@qq.com>
        To: tousu@mail.test
        Date: Wed, 26 Feb 2025 07:30:00 +0800
        Message-ID: <walk@qq.com>
        Subject: 投诉城管
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        我是张三丰，城管没有出示证件就没收了我的秤，电话13000004554。
        """;
}
