using Yifa.Web.Features.Reports.Documents;
using Yifa.Web.Features.Reports.Drafting;
using Yifa.Web.Features.Reports.Publishing;
using Yifa.Web.Features.Reports.Signing;

namespace Yifa.Web.Features.Reports;

/// <summary>报告模块的服务和公开页面。</summary>
public static class ReportsModule
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddScoped<ReportSets>();
        services.AddScoped<ReportDrafter>();
        services.AddScoped<ReportSigning>();
        services.AddScoped<ReportPublishing>();
        services.AddSingleton<PdfConverter>();
    }

    public static void MapEndpoints(IEndpointRouteBuilder endpoints) => PublicPages.Map(endpoints);
}
