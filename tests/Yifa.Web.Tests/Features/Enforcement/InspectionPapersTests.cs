using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Enforcement;
using Yifa.Law.Procedures.Inspection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Enforcement.Inspections;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Reports.Documents;
using static Yifa.Web.Tests.Features.Enforcement.Inspecting;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>The papers of an inspection: written from its course as it goes, valid, taken on record.</summary>
public sealed class InspectionPapersTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task Each_paper_is_there_when_its_step_is_taken_is_valid_and_says_what_the_form_must(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var planted = await PlantAsync(site);
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        var id = await officer.PlanAsync(planted);
        Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync(Paper(id, "notice")));
        await officer.TakenAsync(id, "submit");
        using (var leader = await site.AsAsync(Role.Leader)) await leader.TakenAsync(id, "approve", ("Text", "同意"));
        await officer.TakenAsync(id, "make-code");
        await officer.TakenAsync(id, "enter", ("Hour", "10:00"), ("Word1", "CertificatesShown"), ("Word2", "NotScanned"), ("Word3", "RightsTold"), ("Who", "苏道静，经理"));
        foreach (var early in (string[])["record", "result", "nothing"]) Assert.Equal(HttpStatusCode.NotFound, await officer.StatusAsync(Paper(id, early)));
        await officer.RecordAsync(id, Today, "Bad");
        await officer.TakenAsync(id, "tell", ("Word1", "ToCorrect"), ("DueOn", "2025-03-10"), ("Who", "苏道静"), ("Text", "请清开通道"));
        Assert.Equal(["现场检查方案", "行政检查审批表", "行政检查通知书", "现场检查笔录", "检查结果告知书", "责令限期整改指令书"], (await officer.GetAsync(Address(id))).QuerySelectorAll("#papers li a").Select(a => a.TextContent));

        await officer.TakenAsync(id, "recheck", ("Word1", "NotCorrected"), ("DueOn", "2025-03-20"), ("Text", "通道还堵着一半"));
        var wanted = new Dictionary<string, string[]>
        {
            ["scheme"] = [planted.Firm.Name, "年度检查计划", "黄文（执法证号渝0109001）", "消防通道有没有堵塞", "不得超出"],
            ["correction"] = [planted.Firm.Name, "有没有安全生产责任制：不符合", "《行政处罚法》第二十八条", "在2025年3月10日以前改正", "向北碚区人民政府申请行政复议", "向北碚区人民法院提起行政诉讼", "柳荫镇人民政府"],
            ["recheck"] = ["2025年2月27日责令", "通道还堵着一半", "没有改正，另定期限", "请在2025年3月20日以前改正"],
            ["approval"] = ["检批〔2025〕1号", planted.Firm.Name, "柳荫镇人民政府", "日常检查", "年度检查计划", "黄文（执法证号渝0109001）、秦泉正（执法证号渝0109002）", "1人（事先确定", "本次以前已经0次", "同意检查（邵强良，2025年2月27日）", "安全生产法第六十五条"],
            ["notice"] = [planted.Firm.Name, "检批〔2025〕1号", "2021年9月1日施行", "消防通道有没有堵塞", "检查频次", "严禁逐利检查", "可以申请他回避", "申请行政复议", "检查码"],
            ["record"] = ["2025年2月27日 10:20", "厂区", "苏道静，经理", "主动出示执法证件", "看了车间和仓库", "不符合", "拒绝签名"],
            ["result"] = ["责令限期改正", "有没有安全生产责任制：不符合", "请清开通道", "请在2025年3月10日以前改正", "柳荫镇人民政府"],
        };
        var validator = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019);
        foreach (var (code, words) in wanted)
        {
            using var copy = new MemoryStream(await officer.Client.GetByteArrayAsync(Paper(id, code), Stop));
            using var package = WordprocessingDocument.Open(copy, false);
            Assert.Empty(validator.Validate(package, Stop).Select(e => $"{code} {e.Path?.XPath}: {e.Description}"));
            var text = package.MainDocumentPart!.Document!.Body!.InnerText;
            Assert.All(words, word => Assert.Contains(word, text, StringComparison.Ordinal));
        }
        await using var scope = site.Scope();
        Assert.Equal(wanted.Count, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.CountAsync(e => e.Act == Acts.PapersTaken && e.Subject == id.ToString(), Stop));
        using var stranger = await site.AsAsync(Role.VillageCadre);
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync(Paper(id, "approval")));
    }

    [Fact]
    public async Task All_come_out_on_paper()
    {
        var inspection = new Inspection
        {
            Object = "重庆柳辰生态农业有限公司", DoneOn = new(2025, 2, 27), UntilOn = new(2025, 2, 28), Kind = InspectionKind.Case, Origin = "12345 转办单", Ground = LiftGround.Complaint, Assistants = 1, Recorded = true,
            Items = [new() { Ordinal = 1, Title = "对安全生产的检查", Field = "安全生产", Source = EnforcementSource.Entrusted, Principal = "北碚区应急管理局", Basis = "安全生产法第六十五条", Points = "责任制\n消防通道" }],
            Findings = [new() { Ordinal = 1, Item = 1, Point = "责任制", Verdict = FindingVerdict.Good }, new() { Ordinal = 2, Item = 1, Point = "消防通道", Verdict = FindingVerdict.Bad, Note = "堆了纸箱" }],
            Steps =
            [
                Step(1, "plan", "drafted", s => s.Words = "Unconcerned"), Step(2, "submit", "submitted"), Step(3, "approve", "approved", s => (s.Number, s.RecordedBy) = ("检批〔2025〕1号", "邵强良")), Step(4, "make-code", "coded"),
                Step(5, "arrive", "entered"), Step(6, "record", "recorded", s => (s.Hour, s.Venue, s.Who, s.Text) = ("10:20", "厂区", "经理", "看了车间\n看了仓库")), Step(7, "tell", "told", s => (s.Words, s.DueOn, s.Who) = ("ToCorrect", new DateOnly(2025, 3, 10), "经理")),
            ],
        };
        inspection.Steps.Add(Step(8, "tell", "told", s => (s.Words, s.Who) = ("CorrectedOnSpot", "经理")));
        Assert.Contains("现场处理措施决定书", InspectionPapers.Available(inspection, inspection.Course()).Select(p => p.Name));
        inspection.Steps.Add(Step(9, "recheck", "told", s => (s.Words, s.Text) = ("Corrected", "通道清开了")));
        var facts = new PaperFacts(inspection, "柳荫镇", "北碚区人民政府", "北碚区人民法院", [("黄文", "渝0109001"), ("秦泉正", "渝0109002")], [new CapUse("安全生产", 2, 1)]);
        foreach (var (code, name) in InspectionPapers.Available(inspection, inspection.Course()))
            Assert.Contains(name, string.Concat((await Office.Lines(await Office.Pdf(InspectionPapers.Write(code, facts)))).SelectMany(page => page)).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        static InspectionStep Step(int ordinal, string code, string stage, Action<InspectionStep>? change = null)
        {
            var step = new InspectionStep { Ordinal = ordinal, Code = code, Procedure = InspectionProcedure.Of2025.Version, Stage = stage, On = new(2025, 2, 27) };
            change?.Invoke(step);
            return step;
        }
    }

    private static string Paper(Guid id, string code) => $"{Address(id)}/papers/{code}";
}
