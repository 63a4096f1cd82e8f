using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Tests.Features.Ledgers.Entry;

/// <summary>Each ledger of the catalogue, whichever there are, is kept by hand from the first screen to the bin and back.</summary>
public sealed class EveryLedgerTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task A_record_is_filled_in_found_opened_changed_binned_and_had_back(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        foreach (var ledger in LedgerCatalogue.All)
        {
            var list = $"/ledgers/{ledger.Code}";
            var form = await officer.GetAsync((await officer.GetAsync(list)).QuerySelector($"a[href='{list}/new']")!.GetAttribute("href")!);
            var detail = await officer.SendAsync(form, Filling.Sample(ledger, form, "甲"));
            Assert.True(Guid.TryParse(officer.Last.RequestMessage!.RequestUri!.Segments[^1], out var id), $"{ledger.Code}: {officer.Last.StatusCode} {detail.Told()}");
            var home = $"{list}/{id}";
            Assert.Contains("已登记", detail.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
            Assert.Contains(home, (await officer.GetAsync(list)).QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")));

            // One of the free texts or numbers that is not part of the key is changed; where there is none, any.
            var column = ledger.Columns.Where(c => c.Kind is CellKind.Text or CellKind.Integer or CellKind.Decimal or CellKind.Department).OrderBy(c => c.InKey).First();
            var (fresh, shown) = column.Kind is CellKind.Integer or CellKind.Decimal ? ("7", "7") : (column.Head + "乙", column.Head + "乙");
            var edit = await officer.GetAsync(home + "/edit");
            detail = await officer.SendAsync(edit, new() { ["f." + column.Field] = fresh });
            Assert.True(officer.Last.RequestMessage!.RequestUri!.AbsolutePath == home, $"{ledger.Code}: {detail.Told()}");
            Assert.Contains(shown, detail.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
            Assert.Contains(detail.QuerySelectorAll("table tbody tr"), told => told.TextContent.Contains("修改", StringComparison.Ordinal));

            await officer.SubmitAsync(await officer.GetAsync(home + "/bin"), new() { ["Reason"] = "和另一条重复" });
            Assert.DoesNotContain(home, (await officer.GetAsync(list)).QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")));
            Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync(home));
            var bin = await officer.GetAsync(list + "/bin");
            Assert.Contains("和另一条重复", bin.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
            var binned = await officer.GetAsync(bin.QuerySelector("tbody th a")!.GetAttribute("href")!);
            detail = await officer.SubmitAsync(binned, form: "#restore");
            Assert.Equal(home, officer.Last.RequestMessage!.RequestUri!.AbsolutePath);
            Assert.Contains(shown, detail.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
            Assert.Contains(home, (await officer.GetAsync(list)).QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")));
        }
        await using var scope = site.Scope();
        var whole = await scope.ServiceProvider.GetRequiredService<Verification>().RunAsync(Stop);
        Assert.True(whole.Whole, whole.Finding);
        Assert.Equal(LedgerCatalogue.All.Count, whole.Records);
    }

    [Theory, BothEngines]
    public async Task Every_list_can_be_sorted_and_filtered_by_what_it_shows(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        foreach (var ledger in LedgerCatalogue.All)
        {
            var page = await officer.GetAsync($"/ledgers/{ledger.Code}");
            foreach (var address in page.QuerySelectorAll("thead a").Select(a => a.GetAttribute("href")!).ToList())
            {
                foreach (var order in (string[])[address, address.Replace("sort=", "sort=-", StringComparison.Ordinal)])
                {
                    var sorted = await officer.GetAsync(order);
                    Assert.True(officer.Last.StatusCode == HttpStatusCode.OK, order);
                    if (sorted.QuerySelector("a[rel=next]")?.GetAttribute("href") is { } next) Assert.True(await officer.StatusAsync(next) == HttpStatusCode.OK, next);
                }
            }
            // Every condition at once, each with something in it.
            var conditions = page.QuerySelectorAll("#find details select, #find details input").Where(c => c.GetAttribute("name") != "sort")
                .Select(c => $"{c.GetAttribute("name")}={Uri.EscapeDataString(c is AngleSharp.Html.Dom.IHtmlSelectElement list ? list.Options[1].Value : c.GetAttribute("type") switch { "date" => "2024-06-01", "month" => "2024-06", _ => "办%_'" })}");
            Assert.True(await officer.StatusAsync($"/ledgers/{ledger.Code}?{string.Join('&', conditions)}") == HttpStatusCode.OK, ledger.Code);
            foreach (var one in conditions) Assert.True(await officer.StatusAsync($"/ledgers/{ledger.Code}?{one}") == HttpStatusCode.OK, $"{ledger.Code} {one}");
        }
    }

    [Theory, BothEngines]
    public async Task Forbidden_missing_and_foreign_forms_answer_alike(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var leader = await site.AsAsync(Role.Leader);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        foreach (var ledger in LedgerCatalogue.All)
        {
            foreach (var page in (string[])["new", "bin", $"{Guid.Empty}/edit", $"{Guid.Empty}/bin", $"{Guid.Empty}/binned"])
            {
                Assert.True(await leader.StatusAsync($"/ledgers/{ledger.Code}/{page}") == HttpStatusCode.NotFound, $"{ledger.Code} {page}");
                if (page.Contains('/')) Assert.True(await officer.StatusAsync($"/ledgers/{ledger.Code}/{page}") == HttpStatusCode.NotFound, $"{ledger.Code} {page}");
            }
        }
        Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync("/ledgers/no-such-ledger/new"));
    }
}
