using Yifa.Web.Features.Reports.Templates;

namespace Yifa.Web.Tests.Features.Reports.Templates;

/// <summary>模板语言：lines, numbering, conditions, loops, and what the officer is told when something is wrong.</summary>
public class TemplateLanguageTests
{
    private readonly FigureTable _figures = new FigureTable().Has("甲", "件", 3).Has("乙", "件", 0);

    [Fact]
    public void 标题与条目自动编号()
    {
        var draft = _figures.Drafts("# 成效\n## 组织\n导语。\n- 健全机制。\n- 完善制度。\n## 决策\n- 顾问。\n\n- 程序。\n### 小节\n# 不足\n## 甲\n#! 结语\n");
        Assert.Equal(
            ["一、成效", "（一）组织", "导语。一是健全机制。二是完善制度。", "（二）决策", "一是顾问。", "二是程序。", "1.小节", "二、不足", "（一）甲", "结语"],
            draft.Paragraphs.Select(p => p.Text));
        Assert.Equal(ParagraphStyle.Heading1, draft.Paragraphs[^1].Style);
    }

    [Fact]
    public void 编号样式可以任意组合()
    {
        var template = ReportTemplate.Parse("题名：报告\n编号：（一） 1. （1） 无序号\n---\n# 甲\n## 乙\n### 丙\n- 丁。\n").Template!;
        Assert.Equal(["（一）甲", "1.乙", "（1）丙", "丁。"], template.Draft(_figures.Context).Paragraphs.Select(p => p.Text));
    }

    [Fact]
    public void 落空的条目不占号()
    {
        var draft = _figures.Drafts("- 有{甲}件。\n- ?(乙>0)(有{乙}件。)\n- 完。\n");
        Assert.Equal("一是有3件。二是完。", Assert.Single(draft.Paragraphs).Text);
    }

    [Theory]
    [InlineData("?(甲>2 且 乙=0)(成:败)", "成")]
    [InlineData("?(甲>2 且 乙>0)(成:败)", "败")]
    [InlineData("?(甲>5 或 乙=0)(成:败)", "成")]
    [InlineData("?(非(甲>5))(成:败)", "成")]
    [InlineData("?(有数(丙) 且 丙>0)(成:败)", "败")]
    [InlineData("?(甲≥3)(成(半角括号成对):败)", "成(半角括号成对)")]
    [InlineData("?(甲＞5)(成\\:成:败)", "败")]
    [InlineData("?(项数(村)=2)(两个村)", "两个村")]
    [InlineData("?(年度>2000)(新)", "新")]
    [InlineData("?(甲>0)?(乙>0)(双:单)", "单")]
    public void 条件(string template, string written) => Assert.Equal(written, _figures.Lacks("丙").Set("村", "东", "西").Writes(template));

    [Fact]
    public void 条件里没有数_两边都不写并阻止()
    {
        var draft = _figures.Lacks("丙").Drafts("甲{甲}件?(丙>0)(，有:，没有)。");
        Assert.Equal("甲3件。", Assert.Single(draft.Paragraphs).Text);
        Assert.Equal("report.condition-unknown", Assert.Single(draft.Findings).Code);
    }

    [Fact]
    public void 循环_没有的字段省去分句()
    {
        _figures.Set(
            "不足与举措",
            new SetItem("甲", new Dictionary<string, string> { ["不足"] = "意识不强", ["原因"] = "形式单一。", ["指标"] = "甲" }),
            new SetItem("乙", new Dictionary<string, string> { ["不足"] = "水平不高" }));
        var draft = _figures.Drafts("# 不足\n@每 不足与举措\n## {项.不足}\n原因是{项.原因}?(项.指标)，本年{值(项.指标)}。请看。\n@完\n完。");
        Assert.Equal(["一、不足", "（一）意识不强", "原因是形式单一，本年3件。请看。", "（二）水平不高", "请看。", "完。"], draft.Paragraphs.Select(p => p.Text));
    }

    [Fact]
    public void 变量与日期()
    {
        var written = _figures.Writes("{镇}{年度}年，{上年度}年，{下年度}年，{单位}，{成文日期}。");
        Assert.Equal("柳荫镇2024年，2023年，2025年，重庆市北碚区柳荫镇人民政府，2025年2月20日。", written);
    }

    [Theory]
    [InlineData("开展22次。", "report.free-digits", FindingWeight.Block)]
    [InlineData("开展２２次。", "report.free-digits", FindingWeight.Block)]
    [InlineData("开展22余次。", "report.free-digits", FindingWeight.Block)]
    [InlineData("在2024年开展。", "report.typed-year", FindingWeight.Block)]
    [InlineData("按照1+3+N模式。", "report.free-digits", FindingWeight.Warn)]
    [InlineData("达到“22”次。", "report.free-digits", FindingWeight.Block)]
    [InlineData("?(甲>0)(共5件)", "report.free-digits", FindingWeight.Block)]
    public void 手写的数要指出来(string template, string code, FindingWeight weight)
    {
        var finding = _figures.Drafts(template).Findings[0];
        Assert.Equal((code, weight, 3), (finding.Code, finding.Weight, finding.Line));
    }

    [Theory]
    [InlineData("《法治政府建设实施纲要（2021—2025年）》（中发〔2021〕33号）。")]
    [InlineData("依照第33条。")]
    [InlineData("“1+3+N”模式与“141”体系。")]
    [InlineData("{原文(1+3+N)}模式。")]
    [InlineData("12月4日国家宪法日。")]
    [InlineData("{年度}年，{甲}件。")]
    public void 这些数字不算手写(string template) => Assert.Empty(_figures.Drafts(template).Findings);

    [Fact]
    public void 手写的数报到行和列()
    {
        var finding = _figures.Drafts("# 成效\n开展{甲}件，悬挂53条。").Findings[0];
        Assert.Equal((4, 10, "53条。"), (finding.Line, finding.Column, finding.Excerpt));
    }

    [Theory]
    [InlineData("化解{甲件。", 3, 3, "没有对应的“}”")]
    [InlineData("化解甲}件。", 3, 4, "多了一个“}”")]
    [InlineData("化解{}件。", 3, 4, "少了指标名称")]
    [InlineData("化解{甲[级]}件。", 3, 6, "筛选没有写全")]
    [InlineData("化解{甲@明年}件。", 3, 6, "不认识的期间“明年”")]
    [InlineData("化解{甲|中纹}件。", 3, 6, "不认识的格式“中纹”")]
    [InlineData("化解{甲|约=余20}件。", 3, 6, "不认识的约数“余20”")]
    [InlineData("化解{甲|空=不写}件。", 3, 6, "空=不写")]
    [InlineData("化解{比(甲,乙)}件。", 3, 4, "没有“比(…)”这个算法")]
    [InlineData("化解{率(甲)}件。", 3, 4, "写了1项")]
    [InlineData("化解{率(甲,乙,2,舍入=截断)}件。", 3, 12, "舍入不能用“截断”")]
    [InlineData("化解{甲+乙}件。", 3, 3, "写明是合并")]
    [InlineData("?(甲>0(成:败)", 3, 6, "少了“)”")]
    [InlineData("?(甲>0)(成:败", 3, 1, "没有右括号")]
    [InlineData("其中列()。", 3, 3, "没有写列什么")]
    [InlineData("#没有空格", 3, 1, "标题写得不对")]
    [InlineData("@每 村\n{项.名}", 3, 1, "没有对应的“@完”")]
    [InlineData("@完", 3, 1, "多了一个“@完”")]
    [InlineData("@循环 村", 3, 1, "不认识")]
    public void 写错的地方说清行列和怎么改(string body, int line, int column, string reason)
    {
        var parsed = ReportTemplate.Parse("题名：x\n---\n" + body);
        Assert.Null(parsed.Template);
        var problem = parsed.Problems[0];
        Assert.Contains(reason, problem.Reason, StringComparison.Ordinal);
        Assert.Equal((line, column), (problem.Line, problem.Column));
        Assert.NotEmpty(problem.NextStep);
    }

    [Theory]
    [InlineData("正文", "没有“---”这一行")]
    [InlineData("主送：区政府\n---\n正文", "版头没有“题名”")]
    [InlineData("题目：x\n题名：y\n---\n正文", "版头不认识“题目”")]
    [InlineData("题名：y\n编号：一、\n---\n正文", "编号要写四个样式")]
    public void 版头写错(string source, string reason) =>
        Assert.Contains(ReportTemplate.Parse(source).Problems, p => p.Reason.Contains(reason, StringComparison.Ordinal));

    [Fact]
    public void 一次列出全部问题()
    {
        var problems = ReportTemplate.Parse("题名：x\n---\n甲{甲|中纹}件。\n乙{乙@明年}件，{丙}件。\n丁{丁[}。").Problems;
        Assert.Equal([3, 4, 5], problems.Select(p => p.Line));
    }

    [Fact]
    public void 版头各项()
    {
        var template = ReportTemplate.Parse(
            "题名：{镇}报告\n发文机关标志：{单位}文件\n发文字号：柳荫府发〔2025〕3号\n主送：区人民政府：\n署名：中共甲镇委员会、{单位}\n日期：{成文日期}\n附件：清单一\n附件：清单二\n附注：（此件公开发布）\n附表：无\n---\n正文。").Template!;
        var head = template.Draft(_figures.Context).Head;
        Assert.Equal("重庆市北碚区柳荫镇人民政府文件", head.RedHead);
        Assert.Equal("柳荫府发〔2025〕3号", head.Number);
        Assert.Equal("区人民政府", head.Recipient);
        Assert.Equal(["中共甲镇委员会", "重庆市北碚区柳荫镇人民政府"], head.Signatures);
        Assert.Equal(("2025年2月20日", "此件公开发布", false), (head.Date, head.Remark, head.FigureTable));
        Assert.Equal(["清单一", "清单二"], head.Attachments);
    }

    [Fact]
    public void 没有的指标要指出来_写出的名称可以列出()
    {
        var draft = _figures.Drafts("有{不存在}件。");
        Assert.Equal(("report.unknown-figure", FindingWeight.Block), (draft.Findings[0].Code, draft.Findings[0].Weight));
        var names = ReportTemplate.Parse("题名：x\n---\n{甲}件?(乙>0)({丙}件)，列(学习法律)，{率(丁,戊)}，{值(项.指标)}。").Template!.Names;
        Assert.Equal(["甲:False", "乙:False", "丙:False", "学习法律:True", "丁:False", "戊:False"], names.Select(n => $"{n.Name}:{n.IsSet}"));
    }

    [Fact]
    public void 书名号之间不用顿号() =>
        Assert.Equal("学习《宪法》《民法典》等。", _figures.Set("学习法律", "《宪法》", "《民法典》").Writes("学习列(学习法律,等)。"));

    [Theory]
    [InlineData(0, "零")]
    [InlineData(10, "十")]
    [InlineData(12, "十二")]
    [InlineData(105, "一百零五")]
    [InlineData(968, "九百六十八")]
    [InlineData(1010, "一千零一十")]
    [InlineData(4260, "四千二百六十")]
    [InlineData(10005, "一万零五")]
    [InlineData(120300, "十二万零三百")]
    [InlineData(100000000, "一亿")]
    [InlineData(100200000, "一亿零二十万")]
    public void 中文数字(long value, string written) => Assert.Equal(written, ChineseNumerals.Of(value));
}
