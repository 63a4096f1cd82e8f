using System.CommandLine;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Settings.SetUp;

/// <summary>命令 init：建镇。</summary>
public static class InitVerb
{
    public static System.CommandLine.Command Create()
    {
        var town = new Option<string>("--town") { Description = "镇街名称或 9 位区划代码", DefaultValueFactory = _ => TownSetUp.DefaultTown };
        var district = new Option<string>("--district") { Description = "同名的镇街用区县指明" };
        var verb = new System.CommandLine.Command("init", "建镇：建数据库，带出真实的村（社区），开第一个管理员账号") { Verbs.Data, town, district };
        verb.SetAction((given, stop) => RunAsync(Verbs.DataOf(given), given.GetValue(town)!, given.GetValue(district), stop));
        return verb;
    }

    private static async Task<int> RunAsync(string data, string name, string? district, CancellationToken stop)
    {
        await using var site = Site.Build(new SiteOptions(data) { Quiet = true });
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AppDbContext>().PrepareAsync(scope.ServiceProvider.GetRequiredService<WriterGate>(), stop);
        var (made, refusal) = await scope.ServiceProvider.GetRequiredService<TownSetUp>().MakeAsync(name, district, stop);
        if (refusal is not null) return Verbs.Refuse(refusal.ToString());
        Announce(made!);
        return 0;
    }

    /// <summary>把一次性密码写到屏幕上；此后再也看不到。</summary>
    public static void Announce(NewTown made)
    {
        Console.WriteLine($"已建镇：{made.Town.FullName}，村（社区）{made.Places} 个。");
        Console.WriteLine($"第一个管理员：{made.Administrator}　一次性密码：{made.OneTimePassword}");
        Console.WriteLine("请马上登录，按提示换成自己的密码。这个密码只显示这一次。");
    }
}
