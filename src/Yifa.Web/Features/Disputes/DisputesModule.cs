using Yifa.Web.Features.Disputes.Bodies;
using Yifa.Web.Features.Disputes.Course;
using Yifa.Web.Features.Disputes.Examining;
using Yifa.Web.Features.Disputes.Kin;
using Yifa.Web.Features.Disputes.Minors;
using Yifa.Web.Features.Disputes.Papers;
using Yifa.Web.Features.Disputes.Slips;
using Yifa.Web.Features.Disputes.Subsidies;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Disputes;

/// <summary>矛盾纠纷模块的服务。</summary>
public static class DisputesModule
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddSingleton<WatchedSource, DisputesWatched>();
        services.AddSingleton<LearnedKinds>();
        services.AddScoped<ColumnAdvice, KindAdvice>();
        services.AddScoped<Workload>();
        services.AddScoped<MediatorRoster>();
        services.AddScoped<CaseDesk>();
        services.AddScoped<DossierExamination>();
        services.AddScoped<SubsidyBook>();
        services.AddSingleton<KnownReports>();
        services.AddScoped<SlipMatches>();
        services.AddScoped<KinSource, KinOfDisputes>();
        services.AddScoped<AfterEntry, LikelySlip>();
        services.AddScoped<AfterEntry, LikelyDispute>();
        services.AddScoped<MinorDoor>();
    }
}
