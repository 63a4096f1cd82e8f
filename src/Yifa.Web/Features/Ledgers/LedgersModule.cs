using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers;

/// <summary>台账模块的服务。</summary>
public static class LedgersModule
{
    public static void AddServices(IServiceCollection services) => services.AddSingleton(LedgerCatalogue.Areas);
}
