using System.IO.Compression;
using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes.Papers;
using Yifa.Web.Records;
using static Yifa.Web.Tests.Features.Disputes.Coursing;

namespace Yifa.Web.Tests.Features.Disputes;

/// <summary>The papers of a dispute: written from its course, valid, numbered, complete or not in one line, handed out only on record.</summary>
public sealed class PapersTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task The_whole_file_of_a_settled_matter_is_valid_in_the_prescribed_order_and_says_what_is_missing(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (mediator, _) = await RosterAsync(site);
        var id = await QuarrelAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Assert.Contains("应有 1 件，已有 0 件，缺：受理登记表。", Said(await officer.GetAsync(PapersWay.AddressOf(id))), StringComparison.Ordinal);
        await officer.TalkAsync(id, mediator, "Settled");
        await officer.TakenAsync(id, "agree", ("On", "2025-02-12"), ("Text", "屋檐滴水"), ("Terms", "改檐沟，补三千二百元"), ("Manner", "现金"), ("Venue", "村委会"), ("DueOn", "2025-03-31"), ("Money", "3200"));
        await officer.TakenAsync(id, "promise", ("On", "2025-02-12"), ("DueOn", "2025-02-20"), ("Text", "第一期"), ("Money", "1200"));
        await officer.TakenAsync(id, "party-signed", ("On", "2025-02-12"), ("Party", "1"));
        await officer.TakenAsync(id, "party-signed", ("On", "2025-02-12"), ("Party", "2"));
        await officer.TakenAsync(id, "mediator-signed", ("On", "2025-02-12"), ("MediatorId", mediator.ToString()));
        await officer.TakenAsync(id, "sealed", ("On", "2025-02-12"));
        await officer.TakenAsync(id, "copies-given", ("On", "2025-02-12"), ("Text", "各一份"));
        await officer.TakenAsync(id, "take-effect");
        await officer.TakenAsync(id, "seek-confirmation", ("On", "2025-02-20"), ("Who", "北碚区人民法院"), ("Word1", "Jointly"), ("Word2", "NoBar"));
        await officer.TakenAsync(id, "confirmed", ("On", "2025-02-25"), ("Number", "（2025）渝0109民特3号"));
        await officer.TakenAsync(id, "follow-up", ("On", "2025-02-26"), ("Who", "周德清"), ("Word1", "Performed"), ("Word2", "Calm"), ("Text", "满意"));
        const string line = "应有 11 件，已有 0 件，缺：人民调解申请书、受理登记表、权利义务告知书、当事人身份证明、调解记录、调解协议书、送达回证、回访记录、司法确认申请书、主持调解的证明、法院裁定登记。";
        Assert.Contains(line, Said(await officer.GetAsync(PapersWay.AddressOf(id))), StringComparison.Ordinal);
        Assert.Contains(line, Said(await officer.GetAsync(Address(id))), StringComparison.Ordinal);
        await officer.ProveAsync(id);
        await officer.TakenAsync(id, "archive", ("On", "2025-02-27"), ("Who", "周德清"), ("Text", "齐全"), ("Terms", "只约定了第一期的日子，其余二千元签协议时当场付清。"));
        var page = await officer.GetAsync(PapersWay.AddressOf(id));
        Assert.Contains("（2025）人调字第1号", Said(page), StringComparison.Ordinal);
        Assert.Contains("应有 11 件，都有了。", Said(page), StringComparison.Ordinal);

        using var zip = new ZipArchive(new MemoryStream(await officer.Client.GetByteArrayAsync($"/disputes/{id}/papers/{TakeModel.Whole}", Stop)));
        Assert.Equal(
            ["封面", "卷内目录", "人民调解申请书", "受理登记表", "权利义务告知书", "调解记录", "调解协议书", "送达回证", "回访记录", "司法确认申请书", "主持调解的证明", "法院裁定登记", "卷内备考表"],
            zip.Entries.Select(e => Path.GetFileNameWithoutExtension(e.FullName)[3..]));
        var validator = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019);
        foreach (var entry in zip.Entries)
        {
            using var copy = new MemoryStream();
            await using (var stream = await entry.OpenAsync(Stop)) await stream.CopyToAsync(copy, Stop);
            copy.Position = 0;
            using var package = WordprocessingDocument.Open(copy, false);
            Assert.Empty(validator.Validate(package, Stop).Select(e => $"{entry.FullName} {e.Path?.XPath}: {e.Description}"));
        }
        var agreement = Text(zip.Entries[6]);
        foreach (var said in (string[])["（2025）人调字第1号", "林小满", "改檐沟，补三千二百元", "2025年2月20日以前，第一期，1,200元", "陈大有（签名、盖章、按指印）", "明通村调委会（印）", "涉及金额：3,200元"]) Assert.Contains(said, agreement, StringComparison.Ordinal);
        Assert.Contains("不收取任何费用", Text(zip.Entries[4]), StringComparison.Ordinal);
        Assert.Contains("（2025）渝0109民特3号", Text(zip.Entries[11]), StringComparison.Ordinal);
        Assert.Contains("原件另存镇档案室", Text(zip.Entries[12]), StringComparison.Ordinal);
        await using var scope = site.Scope();
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.CountAsync(e => e.Act == Acts.PapersTaken && e.Subject == id.ToString(), Stop));
    }

    [Theory, BothEngines]
    public async Task Who_may_not_reveal_sees_the_list_and_takes_nothing_and_numbers_run_through_the_town(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (first, second) = (await QuarrelAsync(site), await QuarrelAsync(site, "邻村的事", "500109111225"));
        (string, string)[] accept = [("On", "2025-02-07"), ("Word1", "OnApplication"), ("Word2", "DisputeHere"), ("Word3", "NotTakenUp")];
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await officer.TakenAsync(second, "accept", accept);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        await cadre.TakenAsync(first, "accept", accept);
        Assert.Equal("（2025）人调字第2号", (await site.DisputeAsync(first)).Steps[0].Number);
        Assert.Equal(HttpStatusCode.NotFound, await cadre.StatusAsync(PapersWay.AddressOf(second)));
        Assert.Equal(HttpStatusCode.NotFound, await cadre.StatusAsync($"/disputes/{second}/papers/cover"));
        Assert.Equal(HttpStatusCode.NotFound, await cadre.StatusAsync($"/disputes/{first}/papers/nothing"));
        Assert.Equal(HttpStatusCode.OK, await cadre.StatusAsync($"/disputes/{first}/papers/1-1"));
        foreach (var role in (Role[])[Role.Leader, Role.LegalGuide])
        {
            using var reader = await site.AsAsync(role);
            Assert.Empty((await reader.GetAsync(PapersWay.AddressOf(first))).QuerySelectorAll("main a[href*='/papers/']:not([href$='/check'])"));
            Assert.Equal(HttpStatusCode.NotFound, await reader.StatusAsync($"/disputes/{first}/papers/cover"));
        }
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var copy = new MemoryStream();
        using (var stream = entry.Open()) stream.CopyTo(copy);
        copy.Position = 0;
        using var package = WordprocessingDocument.Open(copy, false);
        return package.MainDocumentPart!.Document!.Body!.InnerText;
    }
}
