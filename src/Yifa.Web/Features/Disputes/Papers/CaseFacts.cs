using Yifa.Law;
using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Vocabulary;

namespace Yifa.Web.Features.Disputes.Papers;

/// <summary>文书上的一方当事人：what the record knows of him; the rest of his cells stays empty for the pen.</summary>
/// <param name="Name">姓名或者名称。</param>
/// <param name="Sex">性别，由身份号码得出；不知道为 null。</param>
/// <param name="Age">受理时的年龄，由身份号码得出；不知道为 null。</param>
/// <param name="Phone">联系方式；没有登记为 null。</param>
public sealed record CaseParty(string Name, Sex? Sex, int? Age, string? Phone)
{
    /// <summary>单位，不是自然人。</summary>
    public bool IsBody { get; init; }

    /// <summary>哪一边；没有分为 null。</summary>
    public PartySide? Side { get; init; }

    /// <summary>代表人、代理人的姓名；没有为 null。</summary>
    public string? Representative { get; init; }

    /// <summary>代表人的身份。</summary>
    public RepresentativeKind RepresentsAs { get; init; }

    /// <summary>住址、单位地址；没有登记为 null。</summary>
    public string? Address { get; init; }

    /// <summary>签名栏上的写法：who signs for him is named with his right to.</summary>
    public string Signer => Representative is null ? Name : $"{Name}（{Represented}）";

    /// <summary>谁代表，连同身份，例如“委托代理人林小月”；没有为 null。</summary>
    public string? Represented => Representative is null ? null : RepresentsAs switch
    {
        RepresentativeKind.Head => $"法定代表人{Representative}",
        RepresentativeKind.Guardian => $"法定代理人{Representative}",
        RepresentativeKind.Agent => $"委托代理人{Representative}",
    };
}

/// <summary>写卷宗要知道的：a dispute with its course, its parties opened, and the committee that deals with it.</summary>
/// <param name="Dispute">纠纷，连同当事人和各步。</param>
/// <param name="Parties">各方，按先后。</param>
/// <param name="Committee">调委会的名称。</param>
public sealed record CaseFacts(Dispute Dispute, IReadOnlyList<CaseParty> Parties, string Committee)
{
    /// <summary>各步，按先后。</summary>
    public IReadOnlyList<DisputeStep> Steps { get; } = [.. Dispute.Steps.OrderBy(s => s.Ordinal)];

    /// <summary>卷号；还没有受理为 null。</summary>
    public string? Number => (Last("accept") ?? Last("adm-accept") ?? Last("pet-accept"))?.Number;

    /// <summary>申请的各方；没有分过哪一边的，是头一个写的。</summary>
    public IReadOnlyList<CaseParty> Applicants => Parties.Any(p => p.Side is not null) ? [.. Parties.Where(p => p.Side == PartySide.Applicant)] : [.. Parties.Take(1)];

    /// <summary>文书上怎么称呼一方。</summary>
    public string RoleOf(CaseParty party) => Applicants.Contains(party) ? "申请人" : party.Side == PartySide.Third ? "第三人" : "被申\n请人";

    /// <summary>各方的姓名。</summary>
    public string Names => string.Join("、", Parties.Select(p => p.Name));

    /// <summary>到某一步为止指定过的调解员。</summary>
    public string MediatorsAt(DisputeStep step) => string.Join("、", Steps.Where(s => s.Ordinal < step.Ordinal && s.Code == "name-mediator" && !Released(s, step)).Select(s => s.MediatorName).Distinct());

    /// <summary>主持到底的调解员；换下的不在内。</summary>
    public string Mediators => string.Join("、", Steps.Where(s => s.Code == "name-mediator" && !Released(s, null)).Select(s => s.MediatorName).Distinct());

    /// <summary>某一种步骤的最后一次；没有为 null。</summary>
    public DisputeStep? Last(string code) => Steps.LastOrDefault(s => s.Code == code);

    /// <summary>某一种步骤办过没有。</summary>
    public bool Has(string code) => Last(code) is not null;

    /// <summary>归档的一步；还没有归档为 null。</summary>
    public DisputeStep? Filed => Last("archive") ?? Last("pet-file");

    /// <summary>达成的协议，最后一份；没有为 null。</summary>
    public DisputeStep? Agreement => Steps.LastOrDefault(s => s.Code is "agree" or "agree-orally");

    /// <summary>受理时选了什么。</summary>
    public bool Accepted(MediationWord word) => Last("accept")?.Chosen.Contains(word) == true;

    private bool Released(DisputeStep named, DisputeStep? before) => Steps.Any(s => s.Code == "release-mediator" && s.MediatorId == named.MediatorId && s.Ordinal > named.Ordinal && (before is null || s.Ordinal < before.Ordinal));
}
