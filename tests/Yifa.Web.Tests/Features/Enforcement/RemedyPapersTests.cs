using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Enforcement.Papers;
using Yifa.Web.Features.Enforcement.Remedies.Bundle;
using Yifa.Web.Features.Shared.Documents;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Reports.Documents;
using static Yifa.Web.Tests.Features.Enforcement.Casework;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>The bundle for the reviewing body and the court: each paper valid, the evidence out of the file, every page number right, handed out only on record.</summary>
public sealed class RemedyPapersTests
{
    private const int Heading = 4;
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(RemedyKind.Reconsideration, "行政复议答复书", "行政复议答复卷")]
    [InlineData(RemedyKind.Litigation, "行政诉讼答辩状", "行政诉讼答辩卷")]
    public async Task Every_paper_is_valid_and_the_list_of_evidence_names_the_page_on_which_each_piece_begins(RemedyKind kind, string answer, string title)
    {
        var file = new RemedyFile(Remedy(kind), new CaseFacts(PenaltyPapersTests.Everything(), "柳荫镇人民政府", "北碚区人民政府", "北碚区人民法院"), "柳荫镇人民政府", [new("现场录像.mp4", "录像", new string('a', 64), 4, [])]);
        var papers = RemedyBundle.Of(file);
        Assert.Equal([answer, "证据目录", "法律依据清单", "法定代表人身份证明书", "授权委托书"], papers.Select(p => p.Name));
        var validator = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019);
        foreach (var paper in papers) Valid(RuledFormWriter.Write(paper.Form), paper.Name);
        var bound = RemedyBundle.Volume(file);
        Assert.Equal(title, bound.Title);
        var volume = RuledFormWriter.Write(bound);
        Valid(volume, title);

        // What came after the service proves nothing of the decision.
        var exhibits = Evidence.Of(file);
        Assert.DoesNotContain(exhibits, e => e.Part.Name is "催告书" or "缴款登记" or "公示登记" or "强制执行申请书" or "结案审批表");
        Assert.Contains(exhibits, e => e is { Part.Name: "附件：现场录像.mp4", Proves: "占道的经过" });
        var rows = papers[1].Form.Rows.Skip(1).Take(exhibits.Count).ToList();
        Assert.Equal(exhibits.Select(e => (e.Part.Name, e.Proves, e.Source)), rows.Select(r => (r.Cells[1].Text, r.Cells[2].Text, r.Cells[3].Text)));

        List<List<string>> pages = [.. (await Office.Lines(await Office.Pdf(volume))).Select(p => p.Select(l => l.Replace("　", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)).ToList())];
        var contents = pages.FindIndex(p => p.Contains("卷内目录"));
        var first = pages.FindIndex(contents, p => p.Take(Heading).Contains(answer));
        Assert.True(contents > 0 && first > contents, string.Join('|', pages[0]));
        foreach (var (exhibit, row) in exhibits.Zip(rows))
        {
            var declared = int.Parse(row.Cells[4].Text.Split('-')[0], System.Globalization.CultureInfo.InvariantCulture);
            var at = pages[first + declared - 1].Take(Heading).ToList();
            Assert.True(at.Any(l => l.StartsWith(exhibit.Part.Form!.Title.Replace("　", "", StringComparison.Ordinal), StringComparison.Ordinal)), $"{exhibit.Part.Name} on page {declared}: {string.Join('|', at)}");
        }
        Assert.Contains("材料提交签收单", string.Join('|', pages[^1].Take(Heading)), StringComparison.Ordinal);

        void Valid(byte[] docx, string name)
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(docx), false);
            Assert.Empty(validator.Validate(package, Stop).Select(e => $"{name} {e.Path?.XPath}: {e.Description}"));
        }
    }

    [Fact]
    public void Every_step_that_proves_something_leaves_a_paper() => Assert.Empty(Evidence.Steps.Except(PenaltyFile.Steps));

    [Fact]
    public void Without_a_case_there_is_no_evidence_and_before_the_draft_no_paper()
    {
        var bare = new RemedyFile(new RemedyCase { Kind = RemedyKind.Litigation, Cause = "不服答复", ReceivedOn = new(2025, 2, 10) }, null, "柳荫镇人民政府", []);
        Assert.Empty(RemedyBundle.Of(bare));
        Assert.Empty(Evidence.Of(bare));
        Assert.Equal("占道的经过", RemedyFile.PurposesIn(Remedy(RemedyKind.Litigation))["现场录像.mp4"]);
    }

    [Theory, BothEngines]
    public async Task The_answer_says_what_the_record_knows_and_is_handed_out_on_record(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await BeginAsync(site);
        var court = new Responding(work);
        await court.FineAsync();
        await court.BeginAsync(RemedyKind.Litigation);
        var papers = $"/remedies/{court.Remedy}/papers";
        Assert.Contains("没有文书", Said(await work.Officer.GetAsync(papers)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await work.Officer.StatusAsync(papers + "/volume"));
        await court.PrepareAsync("2025-02-05", "2025-02-06", ("Number", "（2025）渝0109行初1号"));
        var page = await work.Officer.GetAsync(papers);
        Assert.Equal(["行政诉讼答辩状", "证据目录", "法律依据清单", "法定代表人身份证明书"], page.QuerySelectorAll("main section:first-of-type ol.ways li").Select(l => l.TextContent.Trim()));
        Assert.Contains("当场行政处罚决定书", page.QuerySelector("#evidence")!.TextContent, StringComparison.Ordinal);
        var decision = (await work.RecordAsync()).DecisionNumber!;
        var text = await TextAsync("answer");
        foreach (var said in (string[])["柳荫镇人民政府", "何远山", "镇长", "林小满", decision, "（2025）渝0109行初1号", "2025年2月5日收到起诉状副本", "请求维持本机关的决定", "2025年2月3日作出", "白石头（渝-001）、明月光（渝-002）", "占道属实，处罚适当", "行政处罚法第五十一条；城市市容和环境卫生管理条例第三十六条", "北碚区人民法院"])
            Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Contains("当场处罚的事实、依据、告知和交付", await TextAsync("evidence"), StringComparison.Ordinal);
        Assert.Contains("何远山，在我单位任镇长职务", await TextAsync("identity"), StringComparison.Ordinal);
        var whole = await TextAsync("volume");
        foreach (var said in (string[])["行政诉讼答辩卷", "卷　内　目　录", "证据目录", "当场行政处罚决定书", "材料提交签收单"]) Assert.Contains(said, whole, StringComparison.Ordinal);
        // The leader reads which papers there are and takes none.
        Assert.Empty((await work.Leader.GetAsync(papers)).QuerySelectorAll("main a[href*='/papers/']"));
        Assert.Equal(HttpStatusCode.NotFound, await work.Leader.StatusAsync(papers + "/answer"));
        Assert.Equal(HttpStatusCode.NotFound, await work.Officer.StatusAsync(papers + "/mandate"));
        Assert.Equal(HttpStatusCode.NotFound, await work.Officer.StatusAsync($"/remedies/{Guid.Empty}/papers"));
        await using var scope = site.Scope();
        Assert.Equal(4, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.CountAsync(e => e.Act == Acts.PapersTaken && e.Subject == court.Remedy.ToString(), Stop));

        async Task<string> TextAsync(string code)
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(await work.Officer.Client.GetByteArrayAsync($"{papers}/{code}", Stop)), false);
            return package.MainDocumentPart!.Document!.InnerText;
        }
    }

    private static RemedyCase Remedy(RemedyKind kind)
    {
        var remedy = new RemedyCase { Kind = kind, Number = "（2025）1号", Cause = "不服占道罚款", ReceivedOn = new(2025, 3, 3) };
        var version = Yifa.Law.Procedures.Remedies.RemedyProcedure.Of(kind).Version;
        Add(new() { Code = "receive", Words = "OrdinaryTrack", Who = "林小满", Venue = "北碚区", Terms = "柳荫镇罚决〔2025〕1号", Text = "请求撤销" });
        Add(new()
        {
            Code = "draft", Words = "Listed CollectedBefore", Manner = "请求维持", Text = string.Join('\n', Enumerable.Repeat("经查，当事人在人行道上摆摊，占道约三平方米，有笔录和照片为证。", 40)), Terms = "行政处罚法第五十七条\n城市市容和环境卫生管理条例第三十六条。", Exhibits = "现场录像.mp4：占道的经过",
        });
        Add(new() { Code = "sign", Who = "何远山", Manner = "镇长" });
        Add(new() { Code = "appoint", Words = "StaffAndLawyer SpecialPowers", Who = "白石头、某律师", Text = "出差" });
        return remedy;

        void Add(RemedyStep step)
        {
            (step.Procedure, step.Stage, step.Ordinal, step.On) = (version, "drafted", remedy.Steps.Count + 1, new DateOnly(2025, 3, 3).AddDays(remedy.Steps.Count));
            remedy.Steps.Add(step);
        }
    }
}
