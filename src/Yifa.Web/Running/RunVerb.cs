using System.CommandLine;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Data;
using Yifa.Web.Features.Settings.SetUp;

namespace Yifa.Web.Running;

/// <summary>命令 run：起网站；还没有建镇就先建柳荫镇。</summary>
public static class RunVerb
{
    public static System.CommandLine.Command Create()
    {
        var demo = new Option<bool>("--demo") { Description = "用随程序带的样例年度，每类用户一个账号" };
        var urls = new Option<string>("--urls") { Description = "监听地址", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        var verb = new System.CommandLine.Command("run", "起网站") { Verbs.Data, demo, urls };
        verb.SetAction((given, stop) => RunAsync(Verbs.DataOf(given), given.GetValue(demo), given.GetValue(urls)!, stop));
        return verb;
    }

    private static async Task<int> RunAsync(string data, bool demo, string urls, CancellationToken stop)
    {
        await using var site = Site.Build(new SiteOptions(data) { Urls = urls, Watches = true });
        var prepared = Task.Run(() => PrepareAsync(site.Services, demo, stop), stop);
        site.Services.GetRequiredService<Opening>().After(prepared);
        await site.StartAsync(stop);
        if (await prepared is { } refusal) return Verbs.Refuse(refusal.ToString());
        if (demo) Demo.Announce();
        var address = site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Console.WriteLine($"依法已启动：{address}　（按 Ctrl+C 停止）");
        await site.WaitForShutdownAsync(stop);
        return 0;
    }

    private static async Task<Refusal?> PrepareAsync(IServiceProvider services, bool demo, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        await db.PrepareAsync(scope.ServiceProvider.GetRequiredService<WriterGate>(), stop);
        if (await db.Towns.IgnoreQueryFilters().AnyAsync(stop)) return null;
        var (made, refusal) = await scope.ServiceProvider.GetRequiredService<TownSetUp>().MakeAsync(TownSetUp.DefaultTown, null, stop);
        if (refusal is not null) return refusal;
        InitVerb.Announce(made!);
        if (!demo) return null;
        await Demo.OpenAccountsAsync(scope.ServiceProvider, stop);
        Console.WriteLine($"已导入样例年度：{await Demo.ImportYearAsync(scope.ServiceProvider, stop) + await Demo.ImportMoreAsync(scope.ServiceProvider, stop)} 条记录。");
        await DemoCourses.WriteAsync(scope.ServiceProvider, stop);
        await DemoEnforcement.WriteAsync(scope.ServiceProvider, stop);
        await Demo.AssignToCounselAsync(scope.ServiceProvider, stop);
        await Demo.WatchAsync(scope.ServiceProvider, stop);
        return null;
    }
}
