using Microsoft.AspNetCore.Http.HttpResults;
using Yifa.Law.Indicators;
using Yifa.Web.Access;
using Yifa.Web.Features.Figures.Rates;
using Yifa.Web.Features.Figures.Tables;

namespace Yifa.Web.Features.Figures;

/// <summary>指标模块的服务和接口。</summary>
public static class FiguresModule
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddScoped<FigureBook>();
        services.AddScoped<ZeroActs>();
        services.AddScoped<IndicatorActs>();
        services.AddScoped<TableFilling>();
        services.AddScoped<TablePublishing>();
        services.AddScoped<RateDesk>();
    }

    public static void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/api/figures/{year:int:min(2000):max(2100)}", AllAsync).WithMetadata(new RequiresAttribute(Area.Figures, Deed.Read))
            .WithName("figures").WithTags("指标").WithSummary("一年的全部指标")
            .WithDescription("每个指标的数、分子、分母、状态和口径；place 为村（社区）代码，不写为全镇。没有数、零、未到期、没有分母是不同的状态。要登录，看到的与页面上相同。");
    }

    private static async Task<Results<Ok<FiguresJson>, NotFound>> AllAsync(int year, string? place, FigureBook figures, CancellationToken stop)
    {
        var scope = new FigureScope(string.IsNullOrEmpty(place) ? null : place);
        if (scope.Place is not null && !(await figures.PlacesAsync(stop)).Any(p => p.Code == scope.Place)) return TypedResults.NotFound();
        return TypedResults.Ok(await FiguresJson.OfAsync(figures, Period.Year(year), scope, stop));
    }
}
