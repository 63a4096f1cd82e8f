using Yifa.Insight.Linkage;

namespace Yifa.Insight.Tests.Linkage;

/// <summary>相同的段落：合起来是原文，一字不差、够长的才标。</summary>
public class SharedPassagesTests
{
    [Fact]
    public void 够长的相同段落标出来_短的和不同的不标_合起来是原文()
    {
        const string one = "甲说檐口照老屋的样子做，没有想到滴水的事。乙同意收檐。", other = "丙称：檐口照老屋的样子做，没有想到滴水的事；丁不同意。";
        var passages = SharedPassages.Of(one, other);
        Assert.Equal(one, string.Concat(passages.Select(p => p.Text)));
        Assert.Equal(["檐口照老屋的样子做，没有想到滴水的事"], passages.Where(p => p.Shared).Select(p => p.Text));
        Assert.Equal(["甲说", "。乙同意收檐。"], passages.Where(p => !p.Shared).Select(p => p.Text));
    }

    [Fact]
    public void 没有相同的_空的_比一段还短的_都不标()
    {
        Assert.All(SharedPassages.Of("完全不同的一句话写在这里", "另外的一件事情与前面无关系"), p => Assert.False(p.Shared));
        Assert.Empty(SharedPassages.Of("", "有字"));
        Assert.All(SharedPassages.Of("短", "短"), p => Assert.False(p.Shared));
        Assert.Equal([true], SharedPassages.Of("一模一样的八个字啊", "一模一样的八个字啊").Select(p => p.Shared));
    }
}
