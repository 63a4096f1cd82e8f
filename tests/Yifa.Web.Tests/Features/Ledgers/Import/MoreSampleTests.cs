using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Indicators;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Figures;
using Yifa.Web.Features.Ledgers;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;
using Yifa.Web.Running;

namespace Yifa.Web.Tests.Features.Ledgers.Import;

/// <summary>The second set of the demonstration: it fills the lists that the seed report has no figure for, and leaves that report's figures alone.</summary>
public sealed class MoreSampleTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task The_second_set_goes_in_whole_fills_the_further_ledgers_and_changes_no_figure_of_the_seed(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        await using var scope = site.Scope();
        var book = scope.ServiceProvider.GetRequiredService<FigureBook>();
        var before = (await book.AllAsync(Period.Year(2024), FigureScope.Whole, Stop)).ToDictionary(f => f.Code);

        Assert.True(await Demo.ImportMoreAsync(scope.ServiceProvider, Stop) > 150);

        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Samples", "liuyin-2024-more"), "*.xlsx").Length;
        Assert.Equal(9, files);
        string[] still = ["town-profile", "legality-reviews", "normative-documents", "counsel", "inspections", "file-reviews", "supervision", "executions", "remedies", "legal-guides", "disclosures", "services"];
        foreach (var ledger in LedgerCatalogue.All.Where(l => !still.Contains(l.Code)))
            Assert.True(await LedgerTable.Of(db, ledger).CountAsync(Stop) > 0, ledger.Code);
        var after = (await book.AllAsync(Period.Year(2024), FigureScope.Whole, Stop)).ToDictionary(f => f.Code);
        // Where there was a figure, it stands; only what had no record has one now.
        Assert.All(before.Values.Where(f => f.State is FigureState.Value), figure => Assert.Equal(figure.Display, after[figure.Code].Display));
        Assert.Equal(("4件", "3件", "75.00%"), (after["leadership.resolutions"].Display, after["leadership.resolutions.done"].Display, after["leadership.resolutions.done.rate"].Display));
        Assert.Equal((23, 9, 27, 5), (after["grids.registered"].Value, after["mediation.committees"].Value, after["mediation.mediators"].Value, after["sweeps"].Value));
        Assert.True((await scope.ServiceProvider.GetRequiredService<Verification>().RunAsync(Stop)).Whole);
        // What the sheets name in each other is linked, whichever came first.
        foreach (var link in RecordLink.All.Where(l => l.Child.Code is "resolutions" or "contracts" or "counsel-requests" or "policy-deliveries" or "mediators" or "study-attendance" or "measures" or "duties" or "accountability"))
        {
            var linked = 0;
            await foreach (var row in LedgerTable.Of(db, link.Child).StreamAsync(Stop))
                if (link.TextOf(row) is not null && await link.ParentOfAsync(db, row, Stop) is not null) linked++;
            Assert.True(linked > 0, $"{link.Child.Code}.{link.IdProperty}");
        }
    }

    [Fact]
    public async Task Every_list_and_the_first_record_of_it_opens_for_the_officer()
    {
        await using var site = await TestSite.StartWithYearAsync(Engine.Sqlite);
        await using (var scope = site.Scope()) await Demo.ImportMoreAsync(scope.ServiceProvider, Stop);
        using var browser = await site.AsAsync(Role.JusticeOfficer);
        foreach (var ledger in LedgerCatalogue.All)
        {
            var list = await browser.GetAsync($"/ledgers/{ledger.Code}");
            Assert.Equal(ledger.Name, list.QuerySelector("main h1")!.TextContent);
            if (list.QuerySelector("main table.list tbody th a") is not { } first) continue;
            var record = await browser.GetAsync(first.GetAttribute("href")!);
            Assert.True(browser.Last.IsSuccessStatusCode, first.GetAttribute("href"));
            Assert.Equal(ledger.Columns.Count, record.QuerySelectorAll("main dl.facts dt").Length);
        }
    }
}
