using Yifa.Web.Data;
using Yifa.Web.Features.Ledgers.Bin;
using Yifa.Web.Features.Ledgers.Entry;
using Yifa.Web.Features.Ledgers.Export;
using Yifa.Web.Features.Ledgers.Import;
using Yifa.Web.Features.Ledgers.Import.Wizard;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers;

/// <summary>台账模块的服务。</summary>
public static class LedgersModule
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddSingleton(LedgerCatalogue.Areas);
        services.AddSingleton<AttachmentReceiver>();
        services.AddSingleton(provider => new FileStore(provider.GetRequiredService<DataFolder>().Files, provider.GetRequiredService<Vault>()));
        services.AddScoped<Importer>();
        services.AddSingleton<ImportDesk>();
        services.AddScoped<Undoing>();
        services.AddScoped<Remembering>();
        services.AddScoped<LedgerExport>();
        services.AddScoped<Entering>();
        services.AddSingleton(BinTerm.FromEnvironment());
    }
}
