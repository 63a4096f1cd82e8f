using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes;

/// <summary>人民调解员：a member of a mediation committee, or someone it engaged.</summary>
public sealed class Mediator : Record
{
    /// <summary>所属调委会。</summary>
    public string CommitteeName { get; set; } = "";

    /// <summary>姓名。</summary>
    public string Name { get; set; } = "";

    /// <summary>性别。</summary>
    public Sex Sex { get; set; }

    /// <summary>调委会职务。</summary>
    public MediatorPost Post { get; set; }

    /// <summary>是否专职。</summary>
    public bool? FullTime { get; set; }

    /// <summary>文化程度。</summary>
    public string? Education { get; set; }

    /// <summary>公民身份号码，密封。</summary>
    public Sealed? IdNumber { get; set; }

    /// <summary>公民身份号码的检索键。</summary>
    public string? IdNumberKey { get; set; }

    /// <summary>联系电话，密封。</summary>
    public Sealed? Phone { get; set; }

    /// <summary>联系电话的检索键。</summary>
    public string? PhoneKey { get; set; }

    /// <summary>任职日期。</summary>
    public DateOnly? AppointedOn { get; set; }

    /// <summary>最近培训日期。</summary>
    public DateOnly? TrainedOn { get; set; }

    /// <summary>离任日期。</summary>
    public DateOnly? LeftOn { get; set; }

    /// <summary>属于哪一条调委会；对不上时为 null。</summary>
    public Guid? CommitteeId { get; set; }
}
