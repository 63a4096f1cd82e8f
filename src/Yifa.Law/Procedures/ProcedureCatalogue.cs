using Yifa.Law.Procedures.Administrative;
using Yifa.Law.Procedures.AnnualReport;
using Yifa.Law.Procedures.Executions;
using Yifa.Law.Procedures.Inspection;
using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Procedures.Petition;
using Yifa.Law.Procedures.Remedies;

namespace Yifa.Law.Procedures;

/// <summary>
/// 程序目录：every procedure by kind and by day. A matter is opened under the version in force that day and is always carried on under the same version.
/// </summary>
public sealed class ProcedureCatalogue
{
    private readonly IReadOnlyList<Procedure> procedures;

    /// <summary>由若干程序组成；同一种类的版本不得重复。</summary>
    public ProcedureCatalogue(IEnumerable<Procedure> procedures)
    {
        this.procedures = [.. procedures.OrderBy(procedure => procedure.Kind, StringComparer.Ordinal).ThenBy(procedure => procedure.InForceFrom)];
        var twice = this.procedures.GroupBy(procedure => (procedure.Kind, procedure.Version)).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            throw new ArgumentException($"程序 {twice.Key.Kind} 的版本 {twice.Key.Version} 有两份。", nameof(procedures));
    }

    /// <summary>随程序发布的目录。</summary>
    public static ProcedureCatalogue Standard { get; } = new([MediationProcedure.Of2011, AdministrativeProcedure.Of2023, PetitionProcedure.Of2022, AnnualReportProcedure.Of2019, InspectionProcedure.Of2025, PenaltyCaseProcedure.Of2021, RemedyProcedure.Reconsideration, RemedyProcedure.Litigation, ExecutionProcedure.Demolition, ExecutionProcedure.Performance]);

    /// <summary>全部程序。</summary>
    public IReadOnlyList<Procedure> All => procedures;

    /// <summary>某日新开的事项用哪个版本；那天还没有这种程序的为 null。</summary>
    public Procedure? InForceOn(string kind, DateOnly day) => procedures.LastOrDefault(procedure => procedure.Kind == kind && procedure.InForceFrom <= day);

    /// <summary>事项开立时用的版本；没有的为 null。</summary>
    public Procedure? Version(string kind, string version) => procedures.FirstOrDefault(procedure => procedure.Kind == kind && procedure.Version == version);
}
