using Yifa.Web.Features.Enforcement.Cases;
using Yifa.Web.Features.Enforcement.Executions;
using Yifa.Web.Features.Enforcement.Inspections;
using Yifa.Web.Features.Enforcement.Leads;
using Yifa.Web.Features.Enforcement.Mailbox;
using Yifa.Web.Features.Enforcement.Officers;
using Yifa.Web.Features.Enforcement.Openly;
using Yifa.Web.Features.Enforcement.Papers;
using Yifa.Web.Features.Enforcement.Remedies;
using Yifa.Web.Features.Enforcement.Remedies.Bundle;

namespace Yifa.Web.Features.Enforcement;

/// <summary>行政执法模块的服务。</summary>
public static class EnforcementModule
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddScoped<CaseDesk>();
        services.AddScoped<CaseNumbers>();
        services.AddScoped<CasesOnFile>();
        services.AddScoped<ExecutionsOnFile>();
        services.AddScoped<InspectionsOnFile>();
        services.AddScoped<PenaltyDesk>();
        services.AddScoped<Publicity>();
        services.AddScoped<RemedyDesk>();
        services.AddScoped<RemedyPaperDesk>();
        services.AddScoped<ExecutionDesk>();
        services.AddScoped<OfficerRoster>();
        services.AddScoped<InspectionDesk>();
        services.AddScoped<MailRound>();
        services.AddScoped<MailTaking>();
        services.AddSingleton<MailboxTries>();
    }
}
