using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes;

/// <summary>人民调解委员会：a committee of people’s mediation, with its term.</summary>
public sealed class MediationCommittee : Record
{
    /// <summary>调委会名称。</summary>
    public string Name { get; set; } = "";

    /// <summary>调委会类型。</summary>
    public CommitteeKind Kind { get; set; }

    /// <summary>推选日期。</summary>
    public DateOnly? ElectedOn { get; set; }

    /// <summary>通报法院日期。</summary>
    public DateOnly? NotifiedOn { get; set; }

    /// <summary>办公地点。</summary>
    public string? Office { get; set; }

    /// <summary>撤销日期。</summary>
    public DateOnly? ClosedOn { get; set; }
}
