using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes;

/// <summary>矛盾纠纷：a quarrel found, registered once, and followed until it is settled. Source of the 排查/化解 figures.</summary>
[Index(nameof(TownCode), nameof(FoundOn), nameof(Id))]
[Index(nameof(TownCode), nameof(Outcome), nameof(FoundOn), nameof(Id))]
public sealed partial class Dispute : Record
{
    /// <summary>排查（受理）日期。</summary>
    public DateOnly FoundOn { get; set; }

    /// <summary>发生日期：从什么时候起；不知道为 null。</summary>
    public DateOnly? OccurredOn { get; set; }

    /// <summary>事发地点；没有写为 null。</summary>
    public string? Scene { get; set; }

    /// <summary>纠纷类别，司法部统计用 18 类。</summary>
    public DisputeKind Kind { get; set; }

    /// <summary>简要情况。</summary>
    public string Summary { get; set; } = "";

    /// <summary>涉及人数，人。</summary>
    public int? PeopleCount { get; set; }

    /// <summary>涉及金额，元。</summary>
    public decimal? Money { get; set; }

    /// <summary>来源。</summary>
    public DisputeChannel Channel { get; set; } = DisputeChannel.OtherChannel;

    /// <summary>调处层级。</summary>
    public DisputeLevel Level { get; set; }

    /// <summary>化解方式；没有登记为 null，不猜。</summary>
    public MediationWay? Way { get; set; }

    /// <summary>化解责任人。</summary>
    public string? Responsible { get; set; }

    /// <summary>协议形式。</summary>
    public AgreementForm? Agreement { get; set; }

    /// <summary>化解情况。</summary>
    public DisputeOutcome Outcome { get; set; }

    /// <summary>化解日期；没有化解时为 null。</summary>
    public DateOnly? ResolvedOn { get; set; }

    /// <summary>备注。</summary>
    public string? Remark { get; set; }

    /// <summary>当事人，至少一人。</summary>
    public List<DisputeParty> Parties { get; set; } = [];
}
