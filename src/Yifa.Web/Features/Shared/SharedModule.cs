using Microsoft.AspNetCore.Mvc;

namespace Yifa.Web.Features.Shared;

/// <summary>页面共用部分的服务和接口说明。</summary>
public static class SharedModule
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddScoped<Masthead>();
        services.AddScoped<TownCalendar>();
        services.Configure<MvcOptions>(mvc =>
        {
            FormMessages.Speak(mvc.ModelBindingMessageProvider);
            mvc.ModelMetadataDetailsProviders.Add(new FormMessages());
        });
        ApiDescription.Add(services);
    }

    public static void MapEndpoints(IEndpointRouteBuilder endpoints) => ApiDescription.Map(endpoints);
}
