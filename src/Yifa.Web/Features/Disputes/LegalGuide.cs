using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes;

/// <summary>法律明白人：a villager who knows the law and helps others to use it.</summary>
public sealed class LegalGuide : Record
{
    /// <summary>姓名。</summary>
    public string Name { get; set; } = "";

    /// <summary>联系电话，密封。</summary>
    public Sealed? Phone { get; set; }

    /// <summary>联系电话的检索键。</summary>
    public string? PhoneKey { get; set; }

    /// <summary>聘任日期。</summary>
    public DateOnly? AppointedOn { get; set; }

    /// <summary>最近培训日期。</summary>
    public DateOnly? TrainedOn { get; set; }

    /// <summary>退出日期。</summary>
    public DateOnly? LeftOn { get; set; }
}
