using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Mediation.MediationWord;

namespace Yifa.Law.Procedures.Mediation;

/// <summary>分流的一条建议。</summary>
/// <param name="Word">往哪里分。</param>
/// <param name="Reason">为什么。</param>
/// <param name="Basis">依据；只是经验的为 null。</param>
public sealed record TriageAdvice(MediationWord Word, string Reason, Citation? Basis = null)
{
    /// <summary>多少人起算人多：a habit of the trade and no law; whoever triages decides.</summary>
    public const int Many = 10;

    private static readonly Citation Hard = Instruments.Cite("人民调解工作若干规定", "第二十一条", verified: false);

    /// <summary>争的可能是土地权属的类别：the town may decide on the title to land.</summary>
    public static bool MayBeLandTitle(DisputeKind kind) => kind is DisputeKind.ForestLand or DisputeKind.HousingLand;

    /// <summary>这件纠纷可以往哪里分，各有理由；没有特别理由的在本地由人民调解办。</summary>
    /// <param name="kind">类别。</param>
    /// <param name="people">涉及人数；不知道为 null。</param>
    /// <param name="risky">有激化风险。</param>
    /// <param name="before">同样的当事人以前有过几件。</param>
    /// <param name="channel">从哪里来；不问为 null。</param>
    public static IReadOnlyList<TriageAdvice> For(DisputeKind kind, int? people, bool risky, int before, DisputeChannel? channel = null)
    {
        List<TriageAdvice> advice = [];
        if (channel == DisputeChannel.Petition) advice.Add(new(ByPetition, "信访转来的：先看能不能导入诉讼、仲裁、复议、行政程序，或者当事人愿意调解；都不行的，走信访程序。", Instruments.Cite("信访工作条例", "第三十一条")));
        if (risky) advice.Add(new(AtTown, "有激化风险，村里不宜单独调。", Instruments.Cite("人民调解法", "第二十五条")));
        if (people >= Many) advice.Add(new(AtTown, $"涉及 {people} 人，人多的由镇里牵头、几家联合调。", Hard));
        if (before > 0) advice.Add(new(AtTown, $"同样的当事人以前有过 {before} 件，村里调过又起，由镇里看看症结。", Hard));
        if (CompetentFor(kind) is { } competent) advice.Add(competent);
        if (advice.Count == 0) advice.Add(new(AtVillage, "没有特别的情形，就近由村（社区）人民调解，小事不出村。", Instruments.Cite("信访工作条例", "第十五条")));
        return advice;
    }

    // Kinds for which an office is competent: its mediation is a way beside the people's, never in place of enforcement.
    private static TriageAdvice? CompetentFor(DisputeKind kind) => kind switch
    {
        DisputeKind.Demolition or DisputeKind.Pollution or DisputeKind.MigrantWages or DisputeKind.OtherLabour or DisputeKind.Medical or DisputeKind.Traffic or DisputeKind.PropertyService or DisputeKind.OtherConsumer or DisputeKind.ECommerce or DisputeKind.Tourism =>
            new(ByAdministration, $"{Wording.Of(kind)}有主管部门，可以行政调解；不能用调解代替执法。"),
        DisputeKind.ForestLand or DisputeKind.HousingLand =>
            new(ByAdministration, "争的是土地权属的，先行政调解，不成的镇政府可以作出处理决定；只争使用、相邻的，人民调解。", Instruments.Cite("土地管理法", "第十四条")),
        DisputeKind.MarriageFamily or DisputeKind.Neighbours or DisputeKind.Contract or DisputeKind.Business or DisputeKind.Damages or DisputeKind.Other => null,
    };
}
