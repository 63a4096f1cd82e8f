using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Warnings.Score;
using Yifa.Web.Features.Warnings.Watching;

namespace Yifa.Web.Features.Warnings;

/// <summary>预警模块的服务。</summary>
public static class WarningsModule
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddScoped<Watch>();
        services.AddScoped<TermWatch>();
        services.AddScoped<WarningScores>();
        services.AddScoped<RisingSource, WarningsRising>();
    }
}
