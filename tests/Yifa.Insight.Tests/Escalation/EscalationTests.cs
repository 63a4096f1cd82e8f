using Yifa.Insight.Escalation;
using Yifa.Insight.Numerics;

namespace Yifa.Insight.Tests.Escalation;

public class EscalationTests
{
    private static readonly EscalationRules Rules = EscalationRules.Standard;

    [Theory]
    [InlineData("王某持刀到对方家中", "weapon")]
    [InlineData("情绪激动，扬言要对方好看", "threat")]
    [InlineData("对方说不想活了，要跳楼", "self-harm")]
    [InlineData("村民二十余人到镇政府", "crowd")]
    [InlineData("组织30人堵门", "crowd")]
    public void 文中的苗头认得出_并写明是哪个词(string text, string code)
    {
        var sign = Rules.Signs(text, new()).Single(s => s.Rule.Code == code);
        Assert.Contains(sign.Why.Split('“', '”')[1], text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("双方情绪平稳，未扬言报复")]
    [InlineData("民警劝其不要报复")]
    [InlineData("没有持刀")]
    [InlineData("网格员到场防止打架")]
    [InlineData("涉及3户人家")]
    [InlineData("要求赔偿200人民币")]
    public void 否认的和劝阻的不算(string text) => Assert.Empty(Rules.Signs(text, new()));

    [Fact]
    public void 前一句否认_后一句做了_还是算() => Assert.Equal("weapon", Assert.Single(Rules.Signs("起初没有动手，后来持刀", new()), s => s.Rule.Code == "weapon").Rule.Code);

    [Fact]
    public void 欠薪只在节前算()
    {
        Assert.Empty(Rules.Signs("拖欠工资", new()));
        Assert.Empty(Rules.Signs("拖欠工资", new() { DaysToFestival = 120 }));
        Assert.Equal("文中写“拖欠工资”，距节日 20 天", Assert.Single(Rules.Signs("拖欠工资", new() { DaysToFestival = 20 })).Why);
    }

    [Fact]
    public void 经过里的苗头逐条写明_分数相加够了才提示()
    {
        var course = new Course { PriorDisputes = 2, DaysSinceLast = 12, FailedMediations = 5, DaysOpen = 40 };
        var signs = Rules.Signs("因土地边界争执", course);
        Assert.Equal(["以前有过 2 件，上一件在 12 天前", "调解未成 5 次", "已 40 天没有了结"], signs.Select(s => s.Why));
        Assert.Equal(2 * 1.5 + 3 * 0.5 + 0.5, EscalationRules.Points(signs, course));
        Assert.True(Rules.Warns("因土地边界争执", course));
        Assert.False(Rules.Warns("因土地边界争执", new() { PriorDisputes = 1 }));
        Assert.False((Rules with { Threshold = 9 }).Warns("因土地边界争执", course));
    }

    [Fact]
    public void 规则是数据_改了就照新的()
    {
        var changed = Rules with { Rules = [.. Rules.Rules.Where(r => r.Code != "threat"), new("dog", "恶犬", 4, ["放狗"])] };
        Assert.Equal(["dog"], changed.Signs("扬言放狗", new()).Select(s => s.Rule.Code));
    }

    [Fact]
    public void 反复当事人按本镇的人算_常人一年三件才少见()
    {
        var lots = new Lots(3);
        // Rates spread as an exponential (a Gamma of shape one) about one dispute in eight years.
        var people = Enumerable.Range(0, 4000).Select(_ => new PartyCount(lots.Poisson(-Math.Log(1 - lots.Unit()) * 0.12 * 2), 2)).ToList();
        var rate = RepeatRate.Of(people);
        Assert.InRange(rate.Shape / rate.Years, 0.11, 0.13);
        var share = people.Count(p => p.Count >= 2) / 4000.0;
        Assert.InRange(rate.Chance(2, 2) / share, 0.8, 1.25);
        Assert.True(rate.Chance(3, 1) < 0.01);
        Assert.InRange(rate.Shape, 0.7, 1.4);
        Assert.True(rate.Chance(1, 1) > 0.05);
    }

    [Fact]
    public void 逾期的把握_开得越久越大_没办完的也算进去()
    {
        // Half are done on day 5, half on day 20.
        var town = WaitingTimes.OfTown([.. Enumerable.Repeat(new Wait(5, true), 50), .. Enumerable.Repeat(new Wait(20, true), 50)]);
        Assert.Equal(0.5, town.Late(limit: 15, open: 0), 1e-12);
        Assert.Equal(1, town.Late(limit: 15, open: 6), 1e-12);
        Assert.Equal(1, town.Late(limit: 15, open: 15));
        // Four still open after three days say nothing about later ones: Kaplan–Meier by hand.
        var censored = WaitingTimes.OfTown([new(1, true), new(3, false), new(3, false), new(4, true), new(8, true)]);
        Assert.Equal(4.0 / 5 * 1 / 2, censored.Open(4), 1e-12);
    }

    [Fact]
    public void 件数少的部门向全镇靠拢()
    {
        var town = WaitingTimes.OfTown([.. Enumerable.Range(1, 100).Select(d => new Wait(d % 20 + 1, true))]);
        var few = WaitingTimes.OfUnit([new(19, true), new(19, true)], town);
        var many = WaitingTimes.OfUnit([.. Enumerable.Repeat(new Wait(19, true), 400)], town);
        Assert.InRange(few.Late(15, 0), town.Late(15, 0), town.Late(15, 0) + 0.15);
        Assert.True(many.Late(15, 0) > 0.9);
    }
}
