using Microsoft.EntityFrameworkCore;
using Yifa.Bench.Lists.Bare;
using Yifa.Bench.Measuring;

namespace Yifa.Bench.Lists;

/// <summary>A site with one Razor page and one table, on the same database.</summary>
internal static class BareSite
{
    public static async Task<WebApplication> StartAsync(BenchTown town)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(BareSite).Assembly.GetName().Name, Args = ["--hostBuilder:reloadConfigOnChange=false"] });
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddRazorPages(pages => pages.RootDirectory = "/Lists/Bare");
        builder.Services.AddDbContextPool<BareDb>(db => _ = town.Postgres is null ? db.UseSqlite($"Data Source={town.Database}") : db.UseNpgsql(town.Postgres));
        var app = builder.Build();
        app.MapRazorPages();
        await app.StartAsync();
        return app;
    }
}
