namespace Yifa.Web.Features.Figures;

/// <summary>指标模块的服务。</summary>
public static class FiguresModule
{
    public static void AddServices(IServiceCollection services) => services.AddScoped<FigureBook>();
}
