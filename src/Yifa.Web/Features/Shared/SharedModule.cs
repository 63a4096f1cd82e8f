using Microsoft.AspNetCore.Mvc;

namespace Yifa.Web.Features.Shared;

/// <summary>页面共用部分的服务和接口说明。</summary>
public static class SharedModule
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddScoped<Masthead>();
        services.AddSingleton<PublicGate>();
        services.AddScoped<TownCalendar>();
        services.AddScoped<Steps.StepFiles>();
        services.AddScoped<AwaitingBoard>();
        AddHeirs<TodayTiles>(services);
        AddHeirs<TodayParts>(services);
        AddHeirs<FirmEntries.FirmEntryPart>(services);
        services.Configure<MvcOptions>(mvc =>
        {
            FormMessages.Speak(mvc.ModelBindingMessageProvider);
            mvc.ModelMetadataDetailsProviders.Add(new FormMessages());
        });
        ApiDescription.Add(services);
    }

    public static void MapEndpoints(IEndpointRouteBuilder endpoints) => ApiDescription.Map(endpoints);

    // What stands on the home page is found where it is, so that a feature with something to say there needs no further line.
    private static void AddHeirs<T>(IServiceCollection services)
    {
        foreach (var heir in typeof(T).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(T))).OrderBy(t => t.FullName, StringComparer.Ordinal)) services.AddScoped(typeof(T), heir);
    }
}
