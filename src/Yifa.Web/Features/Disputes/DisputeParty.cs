using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes;

/// <summary>当事人：one person of a dispute. The identity number and the phone are sealed and found by keyed hash only.</summary>
[Index(nameof(TownCode), nameof(Name))]
[Index(nameof(TownCode), nameof(IdNumberKey))]
[Index(nameof(TownCode), nameof(PhoneKey))]
public sealed class DisputeParty : RecordPart
{
    /// <summary>姓名；未成年人的写成“林某（未成年人）”，真名在 <see cref="RealName"/>。</summary>
    public string Name { get; set; } = "";

    /// <summary>是未成年人。</summary>
    public bool Minor { get; set; }

    /// <summary>未成年人的真名，密封：no list, search, paper or export can show what it does not hold; other people's names are not here.</summary>
    public Sealed? RealName { get; set; }

    /// <summary>哪一边；没有分为 null。</summary>
    public PartySide? Side { get; set; }

    /// <summary>自然人还是单位；没有写为 null，看名称。</summary>
    public PartyKind? Kind { get; set; }

    /// <summary>代表人、代理人的姓名；没有、替未成年人代理的为 null。</summary>
    public string? Representative { get; set; }

    /// <summary>替未成年人代理的人，密封：who the guardian is tells who the child is.</summary>
    public Sealed? Guardian { get; set; }

    /// <summary>代表人的身份；没有代表人为 null。</summary>
    public RepresentativeKind? RepresentsAs { get; set; }

    /// <summary>住址、单位地址，密封。</summary>
    public Sealed? Address { get; set; }

    /// <summary>就是企业台账里的哪一家；不是的为 null。</summary>
    public Guid? FirmId { get; set; }

    /// <summary>公民身份号码，密封。</summary>
    public Sealed? IdNumber { get; set; }

    /// <summary>公民身份号码的检索键。</summary>
    public string? IdNumberKey { get; set; }

    /// <summary>联系电话，密封。</summary>
    public Sealed? Phone { get; set; }

    /// <summary>联系电话的检索键。</summary>
    public string? PhoneKey { get; set; }

    private static readonly string[] Bodies = ["公司", "合作社", "厂", "店", "委员会", "村委会", "居委会", "学校", "医院", "中心", "银行", "经营部"];

    /// <summary>是单位：as it was written; else as the name sounds.</summary>
    public bool IsOrganisation => Kind is { } kind ? kind == PartyKind.Organisation : Name.Length > 3 && Bodies.Any(b => Name.EndsWith(b, StringComparison.Ordinal));

    /// <summary>另存一份，好换先后。</summary>
    internal DisputeParty Copy() => (DisputeParty)MemberwiseClone();

    /// <summary>这一行改写这个人：what is known of a person goes where he goes.</summary>
    /// <param name="name">姓名。</param>
    /// <param name="known">他原来那一行；没有登记过为 null。</param>
    internal void Become(string name, DisputeParty? known) =>
        (Name, IdNumber, IdNumberKey, Phone, PhoneKey, Minor, RealName, Side, Kind, Representative, Guardian, RepresentsAs, Address, FirmId)
            = (name, known?.IdNumber, known?.IdNumberKey, known?.Phone, known?.PhoneKey, known?.Minor ?? false, known?.RealName, known?.Side, known?.Kind, known?.Representative, known?.Guardian, known?.RepresentsAs, known?.Address, known?.FirmId);
}
