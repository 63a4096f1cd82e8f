using Yifa.Law.Indicators;
using Yifa.Web.Features.Reports.Templates;

namespace Yifa.Web.Tests.Features.Reports.Templates;

/// <summary>镇街报告里的31种数字形态，一种一测。</summary>
public class FigureShapeTests
{
    private readonly FigureTable _figures = new FigureTable()
        .Has("排查", "件", 968).Has("化解", "件", 966).Has("活动", "次", 22).Has("资料", "份", 4260).Has("村社区数", "个", 8);

    [Theory]
    // 1 确数与单位
    [InlineData("排查{排查}件。", "排查968件。")]
    [InlineData("排查{排查}。", "排查968件。")]
    [InlineData("排查{排查|起}。", "排查968起。")]
    [InlineData("排查{排查}起。", "排查968起。")]
    // 2 约数（余、多）
    [InlineData("发放{资料|约=余1000}份。", "发放4000余份。")]
    [InlineData("发放{资料|约=多100}份。", "发放4200多份。")]
    // 3 约数（近、超、以上、不少于）
    [InlineData("排查{排查|约=近1000}件。", "排查近1000件。")]
    [InlineData("排查{排查|约=超900}件。", null)]
    [InlineData("排查{排查|约=超100}件。", "排查超900件。")]
    [InlineData("排查{排查|约=以上}件，化解{化解}件。", "排查900件以上，化解966件。")]
    [InlineData("排查{排查|约=不少于100}件。", "排查不少于900件。")]
    // 4 中文数字
    [InlineData("活动{活动|中文}次。", "活动二十二次。")]
    [InlineData("活动{活动|中文,约=余10}次。", "活动二十余次。")]
    // 5 万为单位
    [InlineData("发放{资料|万}份。", "发放0.43万份。")]
    [InlineData("发放{资料|万,小数1}份。", "发放0.4万份。")]
    // 6 率（分子分母都写）
    [InlineData("排查{排查}件，化解{化解}件，化解率{率(化解,排查,2)}。", "排查968件，化解966件，化解率99.79%。")]
    // 7 只写率
    [InlineData("化解率{率(化解,排查,1)}。", "化解率99.8%。")]
    // 8 率（分子分母合写）
    [InlineData("化解率{率(化解,排查,2)|合写}。", "化解率99.79%（966/968）。")]
    // 9 文字型满值
    [InlineData("走访{率(排查,排查,0)|满=全覆盖}。", "走访全覆盖。")]
    [InlineData("走访{率(化解,排查,2)|满=全覆盖}。", "走访99.79%。")]
    public void 确数约数与率(string template, string? written)
    {
        if (written is null) Assert.Null(ReportTemplate.Parse("题名：x\n---\n" + template).Template);
        else Assert.Equal(written, _figures.Writes(template));
    }

    [Fact]
    public void 形态10_分项求和_余项自动补()
    {
        _figures.Has("排查[渠道=来访]", "件", 900).Has("排查[渠道=来电]", "件", 60);
        var draft = _figures.Drafts("排查{排查}件，其中列([渠道=来访],[渠道=来电])。");
        Assert.Equal("排查968件，其中来访900件、来电60件、其他8件。", Assert.Single(draft.Paragraphs).Text);
        Assert.Equal(8, draft.Uses.Last().Figure.Value);
    }

    [Fact]
    public void 形态10_按维度列_从多到少()
    {
        _figures.Set("村", "东升村", "明通村", "永兴村").Has("排查[村=东升村]", "件", 300).Has("排查[村=明通村]", "件", 600).Has("排查[村=永兴村]", "件", 68);
        Assert.Equal("排查968件，其中明通村600件、其他368件。", _figures.Writes("排查{排查}件，其中列(按村,最多1)。"));
    }

    [Fact]
    public void 形态11_两级分项()
    {
        _figures.Has("排查[级=镇]", "件", 99).Has("排查[级=村]", "件", 869).Has("排查[级=村,类别=邻里]", "件", 800);
        Assert.Equal(
            "排查968件，其中镇99件、村869件；村级869件中，邻里800件、其他69件。",
            _figures.Writes("排查{排查}件，其中列([级=镇],[级=村])；村级{排查[级=村]}件中，列(邻里,其他)。"));
    }

    [Fact]
    public void 形态12_合并_写成格式()
    {
        _figures.Has("党委会学法", "次", 3);
        Assert.Equal("学法25次。", _figures.Writes("学法{活动|合并(党委会学法)}次。"));
    }

    [Theory]
    [InlineData(12, "每月1次")]
    [InlineData(24, "每月2次")]
    [InlineData(4, "每季度1次")]
    [InlineData(6, "每2个月1次")]
    [InlineData(52, "每周1次")]
    [InlineData(11, "11次")]
    public void 形态13_频次代替次数_除得尽才写(int times, string written) =>
        Assert.Equal($"学习{written}。", _figures.Has("学法", "次", times).Writes("学习{学法|频次}。"));

    [Fact]
    public void 形态14_频次与次数并存() =>
        Assert.Equal("每月1次，全年12次。", _figures.Has("学法", "次", 12).Writes("{学法|频次}，全年{学法}次。"));

    [Fact]
    public void 形态15_要求不当实绩()
    {
        var draft = _figures.Has("学法", "次", 12).Drafts("按照{要求(每月至少1次)}的要求，学习{学法}次。");
        Assert.Equal("按照每月至少1次的要求，学习12次。", Assert.Single(draft.Paragraphs).Text);
        Assert.Equal("report.requirement", Assert.Single(draft.Findings).Code);
    }

    [Theory]
    [InlineData("受理复议{复议件数|空=零声明}件，其余正常。", "本年度未开展复议，其余正常。")]
    [InlineData("受理复议{复议件数|空=零声明(无)}件。", "无复议。")]
    [InlineData("受理复议{复议件数|空=零声明(0)}件。", "复议0件。")]
    public void 形态16_零事项声明(string template, string written) => Assert.Equal(written, _figures.Has("复议件数", "件", 0).Writes(template));

    [Fact]
    public void 形态17_否定式零() =>
        Assert.Equal("应诉工作规范，无败诉。", _figures.Has("败诉", "件", 0).Writes("应诉工作规范，败诉{败诉|空=零声明(无败诉)}件。"));

    [Theory]
    [InlineData(20, "同比增长10%")]
    [InlineData(25, "同比下降12%")]
    [InlineData(22, "同比持平")]
    public void 形态18_增幅(int before, string written) =>
        Assert.Equal(written + "。", _figures.Has("活动@上年", "次", before).Writes("同比{增幅(活动,0)}。"));

    [Fact]
    public void 形态18_上年为零不写增幅() =>
        Assert.Equal("活动22次。", _figures.Has("活动@上年", "次", 0).Writes("活动{活动}次，同比{增幅(活动,0)|空=省略}。"));

    [Fact]
    public void 形态19_排名() => Assert.Equal("位居全区第3位。", Ranked().Writes("位居全区{位次(排查)}。"));

    [Fact]
    public void 形态20_超过同级百分比() => Assert.Equal("超过88%的镇街。", Ranked().Writes("超过{超过同级(排查)}的镇街。"));

    [Fact]
    public void 形态21_截止日早于年末() =>
        Assert.Equal("截至11月30日，排查900件。", _figures.Has("排查@至11月30日", "件", 900).Writes("截至11月30日，排查{排查@至11月30日}件。"));

    [Fact]
    public void 形态22_连续两年() =>
        Assert.Equal(
            "两年共1800件，上年832件。", _figures.Has("排查@近两年", "件", 1800).Has("排查@上年", "件", 832).Writes("两年共{排查@近两年}件，上年{…@上年}件。"));

    [Theory]
    [InlineData("罚没{罚没金额}元。", "罚没12500.50元。")]
    [InlineData("罚没{罚没金额|万}元。", "罚没1.25万元。")]
    [InlineData("罚没{罚没金额|万元}。", "罚没1.25万元。")]
    [InlineData("罚没{罚没金额|小数0}。", "罚没12501元。")]
    public void 形态23_金额(string template, string written) => Assert.Equal(written, _figures.Has("罚没金额", "元", 12500.5m, 2).Writes(template));

    [Theory]
    [InlineData("亩", 85.5, "85.5亩")]
    [InlineData("学时", 12, "12.0学时")]
    [InlineData("分", 92.5, "92.5分")]
    public void 形态24_面积学时分数(string unit, double value, string written) =>
        Assert.Equal($"共{written}。", _figures.Has("量", unit, (decimal)value, 1).Writes("共{量}。"));

    [Fact]
    public void 形态25_村均() => Assert.Equal("村均2.8次。", _figures.Writes("村均{均值(活动,每村,1)}。"));

    [Fact]
    public void 形态26_清单三分()
    {
        _figures.Has("事项", "项", 172).Has("事项[类别=基本履职]", "项", 97).Has("事项[类别=配合履职]", "项", 60).Has("事项[类别=收回]", "项", 15);
        Assert.Equal("梳理172项，其中基本履职97项、配合履职60项、收回15项。", _figures.Writes("梳理{事项}项，其中列(基本履职,配合履职,收回)。"));
    }

    [Fact]
    public void 形态27_带平台名() =>
        Assert.Equal("渝快办办件88件。", _figures.Has("办件[平台=渝快办]", "件", 88).Writes("渝快办办件{办件[平台=渝快办]}件。"));

    [Fact]
    public void 维度和值里可以有括号() =>
        Assert.Equal("柳荫社区81件。", _figures.Has("排查[村（社区）=柳荫社区（场镇）]", "件", 81).Writes("柳荫社区{排查[村（社区）=柳荫社区（场镇）]}件。"));

    [Fact]
    public void 形态28_带节点名() =>
        Assert.Equal("在宪法日、禁毒日等节点开展22次。", _figures.Set("节点", "宪法日", "禁毒日", "赶集日").Writes("在列(节点,最多2,等)节点开展{活动}次。"));

    [Fact]
    public void 形态29_镇情常量() =>
        Assert.Equal("全镇8个村（社区），常住人口1.2万人。", _figures.Means("常住人口", "1.2万").Writes("全镇{村社区数}个村（社区），常住人口{常住人口}人。"));

    [Theory]
    [InlineData("开展XX活动。")]
    [InlineData("开展××活动。")]
    [InlineData("开展*次。")]
    public void 形态30_占位符未填(string template)
    {
        var finding = Assert.Single(_figures.Drafts(template).Findings);
        Assert.Equal(("report.placeholder", FindingWeight.Block), (finding.Code, finding.Weight));
    }

    [Fact]
    public void 形态31_单位脱落待核()
    {
        var draft = _figures.Has("事项", "", 5).Drafts("梳理{事项}，其余正常。");
        Assert.Equal("report.number-words", Assert.Single(draft.Findings).Code);
        Assert.Empty(_figures.Drafts("梳理{事项}项，其余正常。").Findings);
    }

    [Fact]
    public void 约数不许作率的分母()
    {
        var draft = _figures.Drafts("排查{排查|约=余100}件，化解{化解}件，化解率{率(化解,排查,2)}。");
        Assert.Equal("report.rate-of-rough", Assert.Single(draft.Findings).Code);
    }

    [Fact]
    public void 没有满的率四舍五入也不写成100() =>
        Assert.Equal("化解率99.996%。", _figures.Has("甲", "件", 24999).Has("乙", "件", 25000).Writes("化解率{率(甲,乙,2)}。"));

    [Fact]
    public void 指标自己给的率_满时不带小数()
    {
        _figures.Has("考试合格率", "%", 86, 86, 2).Has("化解率", "%", 966, 968, 2);
        Assert.Equal("合格率100%，化解率99.79%。", _figures.Writes("合格率{考试合格率}，化解率{化解率}。"));
    }

    [Fact]
    public void 分项和大于总数要阻止()
    {
        var draft = _figures.Has("排查[类别=甲]", "件", 900).Has("排查[类别=乙]", "件", 100).Drafts("排查{排查}件，其中列(甲,乙)。");
        Assert.Equal("report.parts-exceed", Assert.Single(draft.Findings).Code);
    }

    [Fact]
    public void 不公开的数推得出来就阻止发布()
    {
        var draft = _figures.Lacks("复议件数", FigureState.Withheld).Drafts("受理复议{复议件数}件。");
        Assert.Equal(("report.small-cell", FindingWeight.Block), (draft.Findings[0].Code, draft.Findings[0].Weight));
    }

    [Theory]
    [InlineData(FigureState.NoData)]
    [InlineData(FigureState.NotDue)]
    public void 没有数默认阻止发布_写省略则省去分句(FigureState state)
    {
        _figures.Lacks("复议件数", state);
        var draft = _figures.Drafts("受理复议{复议件数}件。");
        Assert.Equal(("report.no-figure", FindingWeight.Block), (draft.Findings[0].Code, draft.Findings[0].Weight));
        Assert.Equal("排查968件。", _figures.Writes("排查{排查}件，受理复议{复议件数|空=省略}件。"));
        Assert.Equal("排查968件，化解966件。", _figures.Writes("排查{排查}件，受理复议{复议件数|空=省略}件，化解{化解}件。"));
        Assert.Equal("排查968件，化解966件。", _figures.Writes("受理复议{复议件数|空=省略}件。排查{排查}件（受理复议{复议件数|空=省略}件），化解{化解}件。"));
    }

    [Fact]
    public void 没有数不能声明为零()
    {
        var finding = Assert.Single(_figures.Lacks("复议件数").Drafts("受理复议{复议件数|空=零声明}件。").Findings);
        Assert.Equal(("report.undeclared-zero", FindingWeight.Block), (finding.Code, finding.Weight));
    }

    [Fact]
    public void 分母为零写零声明() =>
        Assert.Equal("无诉求，不计算率。", _figures.Has("诉求件数", "件", 0).Has("办结件数", "件", 0).Writes("办结率{率(办结件数,诉求件数,2)}。"));

    private FigureTable Ranked() => _figures.Rank("排查#位次", 3, 17);
}
