using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Features.Reports.Checks.Reading;
using Yifa.Web.Features.Reports.Drafting;
using Yifa.Web.Features.Reports.Templates;

namespace Yifa.Web.Tests.Features.Reports.Drafting;

/// <summary>
/// The main job, proven: the seventeen ledgers go in, and the draft says, section by section, every figure of the real report that the
/// town published. The words around the figures are the town's own and may differ; no figure may.
/// </summary>
public sealed class SeedComparisonTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    /// <summary>Section of the seed, section of the draft, and for each figure how the seed and how the draft writes it.</summary>
    private static readonly (string Seed, string Draft, (string Seed, string Draft)[] Figures)[] Sections =
    [
        ("健全领导机制", "（一）强化组织领导", [("专题研究法治政府工作2次", "专题研究法治政府建设2次"), ("党委理论学习中心组专题学习2次", "党委理论学习中心组专题学习2次"), ("镇村干部会议学习12次", "镇村干部会议学习12次"), ("参考率和合格率均为100%", "参考率100%，合格率100%")]),
        ("建立健全法律顾问制度", "（二）规范决策程序", [("法律顾问参与合同审查6次", "审查合同6件"), ("提供法律意见20条", "提出法律意见20条")]),
        ("加强行政执法规范化建设", "（三）规范行政执法", [("参加各类培训3次", "参加培训3次"), ("新申领行政执法证件1人", "新申领行政执法证件1人"), ("持有执法证件人员5人", "持证在岗执法人员5人"), ("执法人员持证上岗率达100%", "持证上岗率100%")]),
        ("高质量推进党建统领基层智治", "（四）推进数字政府建设", []),
        ("深入贯彻执行《北碚区支持民营经济发展十条措施》", "（五）深化政企互动", []),
        ("充分用好“法律明白人”", "（六）加强矛盾排查", [("全年排查出社会矛盾纠纷968件", "全年排查矛盾纠纷968件"), ("化解966件", "化解966件"), ("化解率达99.79%", "化解率99.79%")]),
        ("以赶集日、节日", "（七）加强法治宣传", [("开展集中宣传活动22余次", "开展法治宣传活动22次"), ("悬挂横幅50余条", "悬挂横幅50余条"), ("发放宣传资料4000余份", "发放资料4000余份")]),
        ("将法治政府建设工作纳入党委中心工作部署推进", "二、党政主要负责人履行推进法治建设第一责任人职责情况", []),
        ("法治意识有待进一步提高", "三、2024年推进法治政府建设存在的不足和原因", []),
        ("加强法治教育培训", "四、2025年推进法治政府建设", []),
    ];

    private static async Task<Drafted> DraftAsync(TestSite site)
    {
        await using var scope = site.Scope();
        var drafted = await scope.ServiceProvider.GetRequiredService<ReportDrafter>().DraftAsync(BuiltInTemplates.AnnualReport, 2024, new DateOnly(2024, 12, 31), new DateOnly(2025, 2, 27), Stop);
        Assert.True(drafted.Allowed, drafted.Refusal?.ToString());
        return drafted.Value;
    }

    private static string Seed() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Features", "Reports", "Checks", "liuyin-2024-report.txt"));

    [Theory, BothEngines]
    public async Task The_draft_says_every_figure_of_the_real_report_in_its_own_section(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        var text = (await DraftAsync(site)).Text;
        var seed = Seed();
        var after = 0;
        foreach (var (seedSection, draftSection, figures) in Sections)
        {
            var seedParagraph = seed.Split('\n').FirstOrDefault(p => p.Contains(seedSection, StringComparison.Ordinal));
            Assert.True(seedParagraph is not null, seedSection);
            var start = text.IndexOf(draftSection, after, StringComparison.Ordinal);
            Assert.True(start >= after, $"{draftSection} is missing or out of order.");
            after = start;
            var section = text[start..NextHeading(text, start)];
            foreach (var (inSeed, inDraft) in figures)
            {
                Assert.Contains(inSeed, seedParagraph, StringComparison.Ordinal);
                Assert.True(section.Contains(inDraft, StringComparison.Ordinal), $"“{inDraft}” is not in {draftSection}: {section}");
            }
        }
    }

    [Fact]
    public void The_table_above_leaves_no_figure_of_the_real_report_out()
    {
        var report = ReportText.Parse(Seed());
        var compared = Sections.SelectMany(s => s.Figures).Select(f => f.Seed).ToList();
        foreach (var sentence in report.Sentences)
        {
            foreach (var number in sentence.Numbers.Where(n => n.Kind is NumberKind.Count or NumberKind.Percent))
            {
                var written = sentence.Paragraph.Text[number.Start..number.End];
                if (!written.Any(char.IsAsciiDigit)) continue; // “第一课堂” and the like are words
                Assert.True(compared.Any(c => c.Contains(written, StringComparison.Ordinal)), $"{written} in: {sentence.Paragraph.Text}");
            }
        }
    }

    [Theory, BothEngines]
    public async Task The_draft_has_nothing_that_keeps_it_from_being_signed(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        var drafted = await DraftAsync(site);
        Assert.Empty(drafted.Draft.Findings);
        Assert.Equal(0, drafted.Blocking);
    }

    [Theory, BothEngines]
    public async Task The_shortcomings_are_answered_one_by_one_in_the_order_of_their_ledger(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        var text = (await DraftAsync(site)).Text;
        string[] order = ["（一）法治意识有待进一步提高", "（二）行政执法水平有待提升", "（三）法治宣传教育针对性和实效性有待增强", "（四）矛盾纠纷化解机制还需完善", "（一）加强法治教育培训", "针对“法治意识有待进一步提高”"];
        var places = order.Select(o => text.IndexOf(o, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    private static int NextHeading(string text, int start)
    {
        var next = text.IndexOf("\n（", start + 1, StringComparison.Ordinal);
        return next < 0 ? text.Length : next;
    }
}
