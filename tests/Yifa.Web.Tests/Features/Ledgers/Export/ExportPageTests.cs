using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Tests.Features.Ledgers.Export;

public sealed class ExportPageTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static async Task<string> TextOfAsync(HttpResponseMessage answer)
    {
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", answer.Content.Headers.ContentType!.MediaType);
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync(Stop));
        var text = new StringBuilder();
        foreach (var entry in zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(await entry.OpenAsync(Stop));
            text.Append(await reader.ReadToEndAsync(Stop));
        }
        return text.ToString();
    }

    [Theory, BothEngines]
    public async Task Only_who_may_export_gets_there(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        Assert.Equal(HttpStatusCode.NotFound, await cadre.StatusAsync("/ledgers/export"));
    }

    [Theory, BothEngines]
    public async Task Masked_unless_a_purpose_is_given_and_each_time_in_the_journal(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await officer.SubmitAsync(await officer.GetAsync("/ledgers/export"), new() { ["Chosen"] = "disputes" });
        var masked = await TextOfAsync(officer.Last);
        Assert.Contains("蔡昌", masked, StringComparison.Ordinal);
        Assert.DoesNotContain("500109190305049392", masked, StringComparison.Ordinal);

        var refused = await officer.SubmitAsync(await officer.GetAsync("/ledgers/export"), new() { ["Chosen"] = "disputes", ["Complete"] = "true" });
        Assert.Contains("用途", refused.QuerySelector("main .refusal")!.TextContent, StringComparison.Ordinal);

        await officer.SubmitAsync(await officer.GetAsync("/ledgers/export"), new() { ["Chosen"] = "disputes", ["Complete"] = "true", ["Purpose"] = "年终移交区司法局" });
        Assert.Contains("500109190305049392", await TextOfAsync(officer.Last), StringComparison.Ordinal);
        await using var scope = site.Scope();
        var entries = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.Where(e => e.Act == Acts.LedgerExported).OrderBy(e => e.Seq).Select(e => e.Detail).ToListAsync(Stop);
        Assert.Equal(2, entries.Count);
        Assert.Contains("年终移交区司法局", entries[1], StringComparison.Ordinal);
        Assert.DoesNotContain("500109190305049392", entries[1], StringComparison.Ordinal);
    }
}
