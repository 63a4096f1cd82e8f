using Yifa.Web.Features.Reports.Checks;

namespace Yifa.Web.Tests.Features.Reports.Checks;

/// <summary>Checks 19–25: titles of laws, document numbers, pairs, terms, contents, the same figure twice and against the records.</summary>
public class FormChecksTests
{
    [Theory]
    [InlineData("学习《重庆市矛盾纠纷多元化解条例》。")]
    [InlineData("宣传《信访条例》。")]
    [InlineData("学习《中华人民共和国耕地保护法》。")]
    [InlineData("宣传《合同法》《民法典》。")]
    public void 法规名称或效力有误(string sentence) => Assert.Equal(Severity.Blocks, Assert.Single(Sample.Achieved(19, sentence)).Severity);

    [Theory]
    [InlineData("学习《重庆市矛盾纠纷多元化解促进条例》《信访工作条例》。")]
    [InlineData("学习《中华人民共和国土地管理法》《民法典》《宪法》。")]
    [InlineData("原《信访条例》已由《信访工作条例》取代。")]
    [InlineData("《信访条例》废止后，及时更新宣传内容。")]
    [InlineData("对《云溪镇村规民约管理办法》征求意见。")]
    [InlineData("学习《习近平法治思想学习纲要》。")]
    public void 法规名称和效力无误或不在目录(string sentence) => Assert.Empty(Sample.Achieved(19, sentence));

    [Fact]
    public void 年度之内废止的法规可以引用()
    {
        var text = "云溪镇人民政府关于2022年法治政府建设情况的报告\n一、主要举措和成效\n一季度宣传《信访条例》。";
        Assert.DoesNotContain(Sample.Examine(text), f => f.Check == 19);
    }

    [Theory]
    [InlineData("落实中发〔202133号文件。", "中发〔2021〕33号")]
    [InlineData("落实国办发[2018]118号文件。", "国办发〔2018〕118号")]
    [InlineData("落实渝府发（2024）5号文件。", "渝府发〔2024〕5号")]
    [InlineData("落实云溪府发〔2024〕第7号文件。", "云溪府发〔2024〕7号")]
    [InlineData("落实云溪府发〔2024〕007号文件。", "云溪府发〔2024〕7号")]
    [InlineData("落实中发2021〕33号文件。", "中发〔2021〕33号")]
    public void 发文字号写错(string sentence, string proper) =>
        Assert.Contains(proper, Assert.Single(Sample.Achieved(20, sentence)).WhatToDo, StringComparison.Ordinal);

    [Theory]
    [InlineData("落实《纲要》（中发〔2021〕33号）。")]
    [InlineData("收到（2024）渝0109行初33号判决。")]
    [InlineData("落实国务院令第713号。")]
    [InlineData("自2021年起33号院已纳入网格。")]
    public void 发文字号无误(string sentence) => Assert.Empty(Sample.Achieved(20, sentence));

    [Theory]
    [InlineData("按照1+3+N”模式配备网格。")]
    [InlineData("学习《民法典等法律。")]
    [InlineData("开展宣传（含进校园活动3次。")]
    [InlineData("贯彻“谁执法谁普法》责任制。", 2)]
    [InlineData("学习《关于印发〈纲要》的通知。")]
    public void 引号括号不成对(string sentence, int count = 1) => Assert.Equal(count, Sample.Achieved(21, sentence).Count);

    [Theory]
    [InlineData("按照“1+3+N”模式配备网格（含专职3人）。")]
    [InlineData("学习《关于印发〈纲要〉的通知》。")]
    [InlineData("1）建立制度；2）落实责任。")]
    [InlineData("坚持“把‘枫桥经验’用好”。")]
    [InlineData("落实中发〔2021〕33号。")]
    public void 引号括号成对(string sentence) => Assert.Empty(Sample.Achieved(21, sentence));

    [Theory]
    [InlineData("全面推行行政执“三项”。")]
    [InlineData("加强行政执规范化。")]
    [InlineData("落实重大执法决定法治审核。")]
    [InlineData("建设法制政府。")]
    [InlineData("加强规范性文管理。")]
    public void 专名缺字错字(string sentence) => Assert.Single(Sample.Achieved(22, sentence));

    [Theory]
    [InlineData("全面推行行政执法“三项制度”。")]
    [InlineData("落实重大执法决定法制审核和规范性文件管理。")]
    [InlineData("培育法律明白人，扩充N力量。")]
    [InlineData("行政执行力增强，行政行为规范。")]
    [InlineData("建立乡镇法治审核机制，推进基层法治审核。")]
    public void 专名无误(string sentence) => Assert.Empty(Sample.Achieved(22, sentence));

    [Theory]
    [InlineData("三、存在的不足和原因", "三、工作体会")]
    [InlineData("四、2025年工作安排", "四、工作体会")]
    [InlineData("二、党政主要负责人履行推进法治建设第一责任人职责情况", "二、工作情况")]
    public void 缺少规定内容(string heading, string other)
    {
        var finding = Assert.Single(Sample.Examine(Sample.Clean.Replace(heading, other, StringComparison.Ordinal)), f => f.Check == 23);
        Assert.Equal("法治政府建设与责任落实督察工作规定", finding.Citation?.Instrument);
    }

    [Theory]
    [InlineData("三、存在的不足和原因", "三、主要问题、短板及原因分析")]
    [InlineData("四、2025年工作安排", "四、2025年法治政府建设工作重点")]
    [InlineData("四、2025年工作安排", "四、下一步工作打算")]
    [InlineData("四、2025年工作安排", "四、2025年推进法治政府建设的工作思路、目标举措")]
    public void 换一种标题也认得(string heading, string other) =>
        Assert.DoesNotContain(Sample.Examine(Sample.Clean.Replace(heading, other, StringComparison.Ordinal)), f => f.Check == 23);

    [Fact]
    public void 只粘贴一段不要求内容齐全() => Assert.DoesNotContain(Sample.Examine("全年排查矛盾纠纷968件。"), f => f.Check == 23);

    [Theory]
    [InlineData("全年排查出社会矛盾纠纷968件。", "今年共排查矛盾纠纷986件。")]
    [InlineData("法律顾问提供法律意见20条。", "法律顾问提供法律意见26条。")]
    [InlineData("持有执法证件人员5人。", "持有执法证件人员6人。")]
    public void 同一个数前后不一(string first, string second) => Assert.Equal(Severity.Blocks, Assert.Single(Sample.Achieved(24, first + "\n" + second)).Severity);

    [Theory]
    [InlineData("全年排查矛盾纠纷968件。", "排查矛盾纠纷968件。")]
    [InlineData("全年排查矛盾纠纷968件。", "化解矛盾纠纷966件。")]
    [InlineData("全年排查矛盾纠纷968件。", "上年排查矛盾纠纷900件。")]
    [InlineData("全年排查矛盾纠纷968件。", "柳荫村排查矛盾纠纷160件。")]
    [InlineData("全年排查矛盾纠纷968件。", "2023年排查矛盾纠纷900件。")]
    [InlineData("全年排查矛盾纠纷968件。", "排查矛盾纠纷近970件。")]
    public void 不同的数不算前后不一(string first, string second) => Assert.Empty(Sample.Achieved(24, first + "\n" + second));

    private static readonly ExaminationContext Records = new()
    {
        KnownFigures =
        [
            new("disputes.found", "矛盾纠纷排查", "件", 968),
            new("disputes.rate", "矛盾纠纷化解率", "%", 99.79m, 966, 968),
            new("outreach.materials", "发放资料份数", "份", 4260),
            new("outreach.banners", "悬挂横幅", "条", 53),
        ],
    };

    [Theory]
    [InlineData("排查出社会矛盾纠纷986件。")]
    [InlineData("化解率99.97%。")]
    [InlineData("发放宣传资料5000余份。")]
    [InlineData("悬挂横幅60余条。")]
    public void 与台账不符(string sentence) => Assert.Equal(Severity.Blocks, Assert.Single(Sample.Achieved(25, sentence, Records)).Severity);

    [Theory]
    [InlineData("排查出社会矛盾纠纷968件，化解率99.79%。")]
    [InlineData("悬挂横幅50余条，发放宣传资料4000余份。")]
    [InlineData("化解率99.8%。")]
    [InlineData("上年排查矛盾纠纷900件。")]
    [InlineData("走访企业43家。")]
    public void 与台账相符(string sentence) => Assert.Empty(Sample.Achieved(25, sentence, Records));
}
