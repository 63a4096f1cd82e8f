using Yifa.Web.Features.Settings.SetUp;

namespace Yifa.Web.Features.Settings;

/// <summary>设置模块的服务。</summary>
public static class SettingsModule
{
    public static void AddServices(IServiceCollection services) => services.AddScoped<TownSetUp>();
}
