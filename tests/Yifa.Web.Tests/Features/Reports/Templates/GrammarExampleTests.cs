namespace Yifa.Web.Tests.Features.Reports.Templates;

/// <summary>真实报告里的句型，一句一测：the sentences the language was made for.</summary>
public class GrammarExampleTests
{
    private readonly FigureTable _figures = new();

    [Fact]
    public void 分项求和_写明其他也核对总数()
    {
        _figures.Has("合法性审查", "件", 1090).Has("合法性审查[类别=规范性文件]", "件", 2)
            .Has("合法性审查[类别=重大执法决定]", "件", 10).Has("合法性审查[类别=镇村合同]", "件", 1077);
        Assert.Equal(
            "全流程审查1090件,其中规范性文件2件、重大执法决定10件、镇村合同1077件、其他1件。",
            _figures.Writes("全流程审查{合法性审查}件,其中列(规范性文件,重大执法决定,镇村合同,其他)。"));
    }

    [Fact]
    public void 渠道分项_省略号接前一个指标()
    {
        _figures.Has("政务服务办件", "件", 10790).Has("政务服务办件[渠道=网上]", "件", 1099).Has("政务服务办件[渠道=窗口]", "件", 9691);
        Assert.Equal("累计办件10790件,其中网上1099件、窗口9691件。", _figures.Writes("累计办件{政务服务办件},其中网上{…[渠道=网上]}、窗口{…[渠道=窗口]}。"));
    }

    [Fact]
    public void 率_短名称指同一段里说过的指标()
    {
        _figures.Has("企业诉求收集", "件", 341).Has("企业诉求解决", "件", 336);
        Assert.Equal("收集诉求341件,办结336件,办结率98.53%。", _figures.Writes("收集诉求{企业诉求收集},办结{企业诉求解决},办结率{率(解决,收集,2)}。"));
    }

    [Fact]
    public void 率_未化解才写未化解()
    {
        _figures.Has("矛盾纠纷排查", "件", 968).Has("矛盾纠纷化解", "件", 966).Has("矛盾纠纷未化解", "件", 2);
        const string sentence = "排查{矛盾纠纷排查}件,化解{矛盾纠纷化解}件,化解率{率(化解,排查,2)}?(矛盾纠纷未化解>0),未化解{矛盾纠纷未化解}件正在跟进。";
        Assert.Equal("排查968件,化解966件,化解率99.79%,未化解2件正在跟进。", _figures.Writes(sentence));
        _figures.Has("矛盾纠纷化解", "件", 968).Has("矛盾纠纷未化解", "件", 0);
        Assert.Equal("排查968件,化解968件,化解率100%。", _figures.Writes(sentence));
    }

    [Fact]
    public void 考试_率不写括号取前两个数()
    {
        _figures.Has("考试应考", "人", 116).Has("考试实考", "人", 115);
        Assert.Equal("应考116人、实考115人、参考率99.14%。", _figures.Writes("应考{考试应考}人、实考{考试实考}人、参考率{率}。"));
    }

    [Fact]
    public void 合并口径_附注写明三类()
    {
        _figures.Has("党委会学法", "次", 3).Has("办公会学法", "次", 3).Has("中心组学法", "次", 2);
        var draft = _figures.Drafts("学法{合并(党委会学法+办公会学法+中心组学法)}次。");
        Assert.Equal("学法8次。", Assert.Single(draft.Paragraphs).Text);
        Assert.Equal("“8次”由党委会学法3次、办公会学法3次、中心组学法2次合并计算。", Assert.Single(draft.Notes));
        Assert.Equal(3, Assert.Single(draft.Uses).Parts.Count);
    }

    [Fact]
    public void 增幅_本年与上年()
    {
        _figures.Has("合同审查", "件", 128).Has("合同审查@上年", "件", 111);
        Assert.Equal("合同审查128件次,较上年增长15%。", _figures.Writes("合同审查{合同审查}件次,较上年{增幅(本年,上年,0)}。"));
    }

    [Fact]
    public void 零声明()
    {
        _figures.Has("双城经济圈事项", "件", 0);
        Assert.Equal("本年度未开展双城经济圈事项。", _figures.Writes("{双城经济圈事项|空=零声明}。"));
        _figures.Has("双城经济圈事项", "件", 3);
        Assert.Equal("3件。", _figures.Writes("{双城经济圈事项|空=零声明}。"));
    }

    [Fact]
    public void 截止日()
    {
        var figures = new FigureTable { Period = new(new(2024, 1, 1), new(2024, 11, 30)) }.Has("粤智助服务", "人次", 7515);
        var draft = figures.Drafts("截至{期间},{粤智助服务}人次。");
        Assert.Equal("截至2024年11月30日,7515人次。", Assert.Single(draft.Paragraphs).Text);
        Assert.Equal("本报告的数统计到2024年11月30日。", Assert.Single(draft.Notes));
    }

    [Fact]
    public void 频次核对_不够时写明缺几期()
    {
        _figures.Has("计划期数", "期", 6).Has("公开期数", "期", 5).Means("计划频次", "每两月一期");
        const string sentence = "按{计划频次}开展,全年{公开期数}次?(公开期数<计划期数)(（缺{差}期）)。";
        Assert.Equal("按每两月一期开展,全年5次（缺1期）。", _figures.Writes(sentence));
        _figures.Has("公开期数", "期", 6);
        Assert.Equal("按每两月一期开展,全年6次。", _figures.Writes(sentence));
    }

    [Theory]
    [InlineData(22, "20余次")]
    [InlineData(20, "20次")]
    [InlineData(7, "7次")]
    public void 约数_由确数向下取整(int exact, string written)
    {
        _figures.Has("普法活动", "次", exact);
        Assert.Equal($"开展{written}。", _figures.Writes("开展{普法活动|约=余10}。"));
    }
}
