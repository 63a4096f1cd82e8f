using System.Text.RegularExpressions;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Catalogue;

public partial class InstrumentsTests
{
    private static readonly DateOnly ReportDay = On("2025-02-27");

    [Fact]
    public void 国家法律目录收齐三百一十一部()
    {
        var inForce = Instruments.All.Where(instrument => instrument.Kind == InstrumentKind.Law && (instrument.RepealedOn is null || instrument.RepealedOn == On("2026-08-15")));

        Assert.Equal(311, inForce.Count());
    }

    [Fact]
    public void 每一部法规的名称和简称只指向它自己() =>
        Assert.All(Instruments.All, instrument => Assert.All(instrument.OtherShortTitles.Append(instrument.Title).Append(instrument.ShortTitle), title => Assert.Same(instrument, Instruments.Named(title))));

    [Fact]
    public void 取代别人的法规都在目录里() =>
        Assert.All(Instruments.All.Where(instrument => instrument.ReplacedBy is not null), instrument => Assert.NotNull(Instruments.Named(instrument.ReplacedBy!)));

    [Fact]
    public void 版本的日期前后有序() =>
        Assert.All(Instruments.All, instrument =>
        {
            Assert.True((instrument.FirstInForce ?? DateOnly.MinValue) <= (instrument.InForceFrom ?? DateOnly.MaxValue), instrument.Title);
            Assert.True((instrument.Version ?? DateOnly.MinValue) <= (instrument.InForceFrom ?? DateOnly.MaxValue), instrument.Title);
        });

    [Theory]
    [InlineData("《中华人民共和国行政处罚法》")]
    [InlineData("行政处罚法")]
    [InlineData(" 《行政处罚法》 ")]
    [InlineData("行政处罚法（2021年修订）")]
    [InlineData("《民法典》")]
    [InlineData("宪法")]
    [InlineData("《法治政府建设实施纲要(2021-2025)》")]
    [InlineData("中共中央 国务院关于印发〈法治政府建设实施纲要(2021—2025)〉的通知")]
    [InlineData("地方委员会工作条例")]
    [InlineData("重庆市矛盾纠纷多元化解促进条例")]
    public void 各种写法都认得(string title) => Assert.Equal(TitleState.InForce, Instruments.Find(title, ReportDay).State);

    [Fact]
    public void 名称漏了字的给出正式名称()
    {
        var finding = Instruments.Find("《重庆市矛盾纠纷多元化解条例》", ReportDay);

        Assert.Equal(TitleState.WrongTitle, finding.State);
        Assert.Equal("重庆市矛盾纠纷多元化解促进条例", finding.Instrument?.Title);
        Assert.Contains("正式名称是《重庆市矛盾纠纷多元化解促进条例》", finding.Sentence);
        Assert.False(finding.IsSound);
    }

    [Theory]
    [InlineData("治安处罚法", "治安管理处罚法")]
    [InlineData("反电信诈骗法", "反电信网络诈骗法")]
    [InlineData("农村土地承包法法", "农村土地承包法")]
    [InlineData("道路交通安全发", null)]
    [InlineData("法治政府建设与责任落实督查工作规定", "法治政府建设与责任落实督察工作规定")]
    public void 漏字多字错一字的都找得到正式名称(string written, string? official)
    {
        var finding = Instruments.Find(written, ReportDay);

        Assert.Equal(official, finding.Instrument?.ShortTitle);
        Assert.Equal(official is null ? TitleState.Unknown : TitleState.WrongTitle, finding.State);
    }

    [Fact]
    public void 废止的说明被谁取代和从哪天起()
    {
        var finding = Instruments.Find("信访条例", ReportDay);

        Assert.Equal(TitleState.Repealed, finding.State);
        Assert.Equal("《信访条例》已于2022年5月1日废止，由《信访工作条例》取代。", finding.Sentence);
        Assert.Equal(["信访工作条例"], finding.Suggestions.Select(instrument => instrument.Title));
    }

    [Fact]
    public void 废止以前引用不算错() => Assert.Equal(TitleState.InForce, Instruments.Find("信访条例", On("2022-04-30")).State);

    [Theory]
    [InlineData("大气污染防治法", "2026-08-14", TitleState.InForce)]
    [InlineData("大气污染防治法", "2026-08-15", TitleState.Repealed)]
    [InlineData("生态环境法典", "2026-08-14", TitleState.NotYetInForce)]
    [InlineData("生态环境法典", "2026-08-15", TitleState.InForce)]
    [InlineData("法治宣传教育法", "2025-02-27", TitleState.NotYetInForce)]
    [InlineData("合同法", "2025-02-27", TitleState.Repealed)]
    [InlineData("行政处罚法", "2019-01-01", TitleState.InForce)]
    public void 按引用之日判断是否有效(string title, string day, TitleState state) => Assert.Equal(state, Instruments.Find(title, On(day)).State);

    [Fact]
    public void 没有耕地保护法这部法律()
    {
        var finding = Instruments.Find("《中华人民共和国耕地保护法》", ReportDay);

        Assert.Equal(TitleState.NoSuchLaw, finding.State);
        Assert.Equal(["土地管理法", "耕地占用税法"], finding.Suggestions.Select(instrument => instrument.ShortTitle));
        Assert.Equal("没有《中华人民共和国耕地保护法》这部法律，想引用的可能是《土地管理法》、《耕地占用税法》。", finding.Sentence);
    }

    [Theory]
    [InlineData("社会治理促进法", "2025-02-27", TitleState.NoSuchLaw)]
    [InlineData("社会治理促进法", "2027-02-27", TitleState.Unknown)]
    [InlineData("交通安全法", "2025-02-27", TitleState.NoSuchLaw)]
    public void 目录截止以后的法律不敢断定没有(string title, string day, TitleState state) => Assert.Equal(state, Instruments.Find(title, On(day)).State);

    [Theory]
    [InlineData("2024年全区法治政府建设工作要点", false)]
    [InlineData("柳荫镇平安建设工作方案", false)]
    [InlineData("四川省矛盾纠纷多元化解条例", true)]
    [InlineData("某市物业管理办法", true)]
    public void 目录里没有的只在名称像法规时提醒(string title, bool lawLike)
    {
        var finding = Instruments.Find(title, ReportDay);

        Assert.Equal((TitleState.Unknown, lawLike, !lawLike), (finding.State, finding.LooksLikeLaw, finding.IsSound));
    }

    [Fact]
    public void 差得太远的不当作写错而只提示相近的()
    {
        var finding = Instruments.Find("矛盾纠纷多元化解条例", ReportDay);

        Assert.Equal(TitleState.Unknown, finding.State);
        Assert.Equal("重庆市矛盾纠纷多元化解促进条例", finding.Suggestions[0].Title);
    }

    [Fact]
    public void 一份真实报告里的三处引用错误都查得出而且没有误报()
    {
        const string quoted = """
            《中共中央 国务院关于印发〈法治政府建设实施纲要(2021—2025)〉的通知》《2024年全区法治政府建设工作要点》《习近平法治思想学习纲要》《论坚持全面依法治国》
            《中华人民共和国宪法》《民法典》《国家安全法》《中华人民共和国反有组织犯罪法》《中华人民共和国耕地保护法》《中华人民共和国土地管理法》《中华人民共和国网络安全法》
            《重大行政决策程序暂行条例》《北碚区支持民营经济发展十条措施》《重庆市矛盾纠纷多元化解条例》《信访条例》《党政主要负责人履行推进法治建设第一责任人职责规定》
            """;

        var faults = Quoted().Matches(quoted).Select(match => Instruments.Find(match.Value, ReportDay)).Where(finding => !finding.IsSound);

        Assert.Equal(
            [("中华人民共和国耕地保护法", TitleState.NoSuchLaw), ("重庆市矛盾纠纷多元化解条例", TitleState.WrongTitle), ("信访条例", TitleState.Repealed)],
            faults.Select(finding => (finding.Title, finding.State)));
    }

    [Fact]
    public void 引用条文带上版本和是否核对()
    {
        var citation = Instruments.Cite("行政处罚法", "第六十条");

        Assert.Equal(new Citation("行政处罚法", "第六十条", On("2021-07-15")), citation);
        Assert.Equal("《行政处罚法》第六十条", citation.ToString());
        Assert.False(Instruments.Cite("行政执法监督条例", "第六条").Verified);
        Assert.Throws<ArgumentException>(() => Instruments.Cite("耕地保护法"));
    }

    [GeneratedRegex("《[^》]+》")]
    private static partial Regex Quoted();
}
