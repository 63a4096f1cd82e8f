using Yifa.Law;
using Yifa.Law.Procedures.Mediation;

namespace Yifa.Web.Features.Disputes.Subsidies;

/// <summary>以案定补的拒绝。</summary>
public static class SubsidyRefusals
{
    public static Refusal Off { get; } = new("subsidy.off", "本镇没有开以案定补。", "要用的，请管理员在“设置”里打开，写明各等级的金额。", CaseGrading.Basis);

    public static Refusal NotClosed { get; } = new("subsidy.not-closed", "这件纠纷还没有归档，不评等级。", "办完、归档以后再评。", CaseGrading.Basis);

    public static Refusal NoReason { get; } = new("subsidy.no-reason", "没有选等级，或者没有写理由。", "改定等级要选一等，并写一句理由（200 字以内）。", CaseGrading.Basis);

    public static Refusal SameGrade { get; } = new("subsidy.same-grade", "现在就是这一等，不用改。", "要改的，请选另一等。", CaseGrading.Basis);

    public static Refusal OutOfOrder { get; } = new("subsidy.out-of-order", "重大的界线不能比疑难的低。", "请把重大的人数、金额写得比疑难的高。");
}
