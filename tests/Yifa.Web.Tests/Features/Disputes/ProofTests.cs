using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Disputes.Papers;
using Yifa.Web.Records;
using static Yifa.Web.Tests.Features.Disputes.Coursing;

namespace Yifa.Web.Tests.Features.Disputes;

/// <summary>Archiving asks for the signed scans: each paper in a scan, or a reason why not, and one line that says what is missing.</summary>
public sealed class ProofTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly byte[] Scan = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Page>>endobj");

    [Theory, BothEngines]
    public async Task What_is_neither_scanned_nor_explained_keeps_the_file_open_and_the_line_says_what_it_is(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (mediator, _) = await RosterAsync(site);
        var id = await QuarrelAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await officer.TalkAsync(id, mediator, "NotSettled");
        await officer.TakenAsync(id, "end", ("On", "2025-02-12"), ("Word1", "NotSettled"), ("Word2", "OtherWaysExplained"), ("Text", "谈不拢"));
        var course = await officer.GetAsync(Address(id));
        Assert.Contains("应有 6 件，已有 0 件，缺：人民调解申请书、受理登记表、权利义务告知书、当事人身份证明、调解记录、终止调解记录。", course.QuerySelector("#complete")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("《人民调解法》第二十七条", course.QuerySelector("[data-code='mediation.papers-missing']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["mediation.papers-missing"], (await officer.ForceAsync(site, id, "archive", ("On", "2025-02-20"), ("Who", "周德清"), ("Text", "齐全"))).Codes);

        await officer.SubmitAsync(await officer.GetAsync($"/ledgers/disputes/{id}/attach"), files: new() { ["Upload"] = ("签了名的.pdf", Scan) });
        var papers = await officer.GetAsync(PapersWay.AddressOf(id));
        var session = papers.QuerySelectorAll("input[name=Of]").Single(i => i.ParentElement!.TextContent.Trim() == "调解记录").GetAttribute("value")!;
        Assert.Equal(["papers.nothing-chosen"], Codes(await officer.SubmitAsync(papers, new() { ["Scan"] = "1" })));
        papers = await officer.GetAsync(PapersWay.AddressOf(id));
        Assert.Equal(["papers.neither-scan-nor-reason"], Codes(await officer.SubmitAsync(papers, new() { ["Of"] = session })));
        papers = await officer.GetAsync(PapersWay.AddressOf(id));
        Assert.Equal(["papers.both-scan-and-reason"], Codes(await officer.SubmitAsync(papers, new() { ["Of"] = session, ["Scan"] = "1", ["Reason"] = "丢了" })));
        papers = await officer.GetAsync(PapersWay.AddressOf(id));
        Assert.Equal(["papers.no-such-paper"], Codes(await officer.SubmitAsync(papers, new() { ["Of"] = session, ["Scan"] = "2" })));
        papers = await officer.GetAsync(PapersWay.AddressOf(id));
        Assert.Equal(["papers.no-such-paper"], Codes(await officer.SubmitAsync(papers, new() { ["Of"] = "99-1", ["Scan"] = "1" })));
        papers = await officer.SubmitAsync(await officer.GetAsync(PapersWay.AddressOf(id)), new() { ["Of"] = session, ["Scan"] = "1" });
        Assert.Contains("应有 6 件，已有 1 件，缺：人民调解申请书、受理登记表、权利义务告知书、当事人身份证明、终止调解记录。", papers.QuerySelector("#complete")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("附件 1：签了名的.pdf", Said(papers), StringComparison.Ordinal);
        Assert.Equal(["mediation.papers-missing"], (await officer.ForceAsync(site, id, "archive", ("On", "2025-02-20"), ("Who", "周德清"), ("Text", "齐全"))).Codes);

        await officer.ProveAsync(id, "当事人不肯签");
        papers = await officer.GetAsync(PapersWay.AddressOf(id));
        Assert.Contains("应有 6 件，都有了。", papers.QuerySelector("#complete")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("当事人不肯签", Said(papers), StringComparison.Ordinal);
        await officer.TakenAsync(id, "archive", ("On", "2025-02-20"), ("Who", "周德清"), ("Text", "齐全"));
        Assert.Equal(6, (await ProofsAsync(site, id)).Count);
        var whole = await site.VerifyAsync();
        Assert.True(whole.Whole, whole.Finding);
    }

    [Theory, BothEngines]
    public async Task A_scan_is_sent_and_named_in_one_act_and_belongs_to_the_step_of_its_paper(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (mediator, _) = await RosterAsync(site);
        var id = await QuarrelAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await officer.TalkAsync(id, mediator, "NotSettled");
        var papers = await officer.GetAsync(PapersWay.AddressOf(id));
        var session = papers.QuerySelectorAll("input[name=Of]").Single(i => i.ParentElement!.TextContent.Trim() == "调解记录").GetAttribute("value")!;
        Assert.Equal(["file.dangerous"], Codes(await officer.SubmitAsync(papers, new() { ["Of"] = session }, files: new() { ["Upload"] = ("签了名的.pdf", [.. "MZ"u8, 0]) })));
        papers = await officer.GetAsync(PapersWay.AddressOf(id));
        Assert.Equal(["papers.both-scan-and-reason"], Codes(await officer.SubmitAsync(papers, new() { ["Of"] = session, ["Reason"] = "丢了" }, files: new() { ["Upload"] = ("签了名的.pdf", Scan) })));
        Assert.Empty(await ProofsAsync(site, id));
        papers = await officer.SubmitAsync(await officer.GetAsync(PapersWay.AddressOf(id)), new() { ["Of"] = session }, files: new() { ["Upload"] = ("签了名的.pdf", Scan) });
        Assert.Contains("附件 1：签了名的.pdf", Said(papers), StringComparison.Ordinal);
        Assert.Equal(["papers.two-scans"], Codes(await officer.SubmitAsync(papers, new() { ["Of"] = session, ["Scan"] = "1" }, files: new() { ["Upload"] = ("又一份.pdf", Scan) })));
        await using var scope = site.Scope();
        var file = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Attachment>().AsNoTracking().SingleAsync(Stop);
        Assert.Equal(int.Parse(session.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture), file.Step);
        Assert.Equal([(session, (int?)1)], (await ProofsAsync(site, id)).Select(p => (p.Paper, p.File)));
        Assert.Contains("签了名的.pdf", Said(await officer.GetAsync(Address(id))), StringComparison.Ordinal);
        var whole = await site.VerifyAsync();
        Assert.True(whole.Whole, whole.Finding);
    }

    [Theory, BothEngines]
    public async Task Who_only_reads_sees_the_line_and_registers_nothing(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await QuarrelAsync(site);
        using var leader = await site.AsAsync(Role.Leader);
        var papers = await leader.GetAsync(PapersWay.AddressOf(id));
        Assert.Contains("应有 1 件，已有 0 件，缺：受理登记表。", Said(papers), StringComparison.Ordinal);
        Assert.Empty(papers.QuerySelectorAll("main input[type=checkbox], main button"));
        var token = (await leader.GetAsync("/password")).QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answer = await leader.Client.PostAsync(PapersWay.AddressOf(id), new FormUrlEncodedContent([new("__RequestVerificationToken", token), new(Command.Field, Guid.CreateVersion7().ToString()), new("Of", "1"), new("Reason", "没有")]), Stop);
        Assert.False(answer.IsSuccessStatusCode);
        Assert.Empty(await ProofsAsync(site, id));
    }

    private static async Task<List<PaperProof>> ProofsAsync(TestSite site, Guid id)
    {
        await using var scope = site.Scope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<PaperProof>().Where(p => p.RecordId == id).ToListAsync(Stop);
    }
}
