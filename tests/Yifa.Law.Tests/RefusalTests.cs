using System.Reflection;
using Yifa.Law.Procedures;

namespace Yifa.Law.Tests;

public class RefusalTests
{
    [Fact]
    public void 内核里每个固定的理由都有自己的代码()
    {
        var guards = ProcedureCatalogue.Standard.All.SelectMany(procedure => procedure.Steps).SelectMany(step => step.Guards).Select(guard => guard.Refusal).Distinct();
        var plain = typeof(Refusal).Assembly.GetTypes().Where(type => type.Name.EndsWith("Refusals", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.ReturnType == typeof(Refusal) && method.GetParameters().Length == 0)
            .Select(method => (Refusal)method.Invoke(null, null)!); // static properties are methods without parameters too
        var all = guards.Concat(plain).ToList();

        Assert.NotEmpty(all);
        Assert.Distinct(all.Select(refusal => refusal.Code));
        Assert.All(all, refusal => Assert.True(refusal.Reason.EndsWith('。') && refusal.NextStep.EndsWith('。'), refusal.Code));
    }

    [Fact]
    public void 整句写出哪里不对依据和下一步() =>
        Assert.Equal("不行。（《某法》第一条）请改。", new Refusal("x", "不行。", "请改。", new Citation("某法", "第一条")).ToString());

    [Fact]
    public void 裁断要么有值要么有理由()
    {
        Ruling<string> yes = "值";
        Ruling<string> no = new Refusal("x.no", "不行。", "请改。");

        Assert.True(yes.Allowed && yes.TryGet(out var value, out _) && value == "值");
        Assert.False(no.Allowed || no.TryGet(out _, out _));
        Assert.Equal("x.no", no.Refusal?.Code);
        Assert.Throws<InvalidOperationException>(() => no.Value);
    }
}
