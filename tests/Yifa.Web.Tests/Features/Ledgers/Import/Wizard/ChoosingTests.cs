using System.Net;
using AngleSharp.Html.Dom;
using Yifa.Web.Access;

namespace Yifa.Web.Tests.Features.Ledgers.Import.Wizard;

/// <summary>What is only chosen and checked leaves nothing behind, and what is too much is told in a sentence.</summary>
public sealed class ChoosingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_that_is_only_checked_is_not_kept_among_the_records()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var browser = await site.AsAsync(Role.JusticeOfficer);
        var page = await ChooseAsync(browser, Table.Bytes(Table.DisputeHeads, [Table.Dispute(1)]));
        Assert.Contains("可登记 1 条", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(site.Folder, "files"), "*", SearchOption.AllDirectories));
        var waiting = Assert.Single(Directory.EnumerateFiles(Path.Combine(site.Folder, "uploads"), "*", SearchOption.AllDirectories));
        Assert.False((await File.ReadAllBytesAsync(waiting, Stop)).AsSpan().StartsWith("PK"u8));
    }

    [Theory]
    [InlineData(1000, "不是表格文件")]
    [InlineData(80 << 20, "超过 50 MB")]
    public async Task A_file_that_cannot_be_taken_is_answered_with_a_sentence(int size, string reason)
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var browser = await site.AsAsync(Role.JusticeOfficer);
        var bytes = new byte[size];
        "%PDF-1.7"u8.CopyTo(bytes);
        var page = await ChooseAsync(browser, bytes);
        Assert.Equal(HttpStatusCode.OK, browser.Last.StatusCode);
        Assert.Contains(reason, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ledger_of_another_office_is_refused()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var browser = await site.AsAsync(Role.EnforcementOfficer);
        var page = await ChooseAsync(browser, Table.Bytes(Table.DisputeHeads, [Table.Dispute(1)]));
        Assert.Contains("您的账号不能导入", page.Body!.TextContent, StringComparison.Ordinal);
    }

    // A page that is still busy says by its header when to look again.
    private static async Task<IHtmlDocument> ChooseAsync(TestBrowser browser, byte[] bytes)
    {
        var page = await browser.SubmitAsync(await browser.GetAsync("/ledgers/import"), files: new() { ["Files"] = ("随便什么名字.xlsx", bytes) });
        while (browser.Last.Headers.Contains("Refresh"))
        {
            await Task.Delay(100, Stop);
            page = await browser.GetAsync(browser.Last.RequestMessage!.RequestUri!.AbsolutePath);
        }
        return page;
    }
}
