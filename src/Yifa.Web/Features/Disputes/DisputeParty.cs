using Microsoft.EntityFrameworkCore;
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

    /// <summary>公民身份号码，密封。</summary>
    public Sealed? IdNumber { get; set; }

    /// <summary>公民身份号码的检索键。</summary>
    public string? IdNumberKey { get; set; }

    /// <summary>联系电话，密封。</summary>
    public Sealed? Phone { get; set; }

    /// <summary>联系电话的检索键。</summary>
    public string? PhoneKey { get; set; }
}
