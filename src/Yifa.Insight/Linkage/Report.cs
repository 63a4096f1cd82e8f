namespace Yifa.Insight.Linkage;

/// <summary>一次反映：one report of a dispute through one channel. Missing is null; a masked number keeps its stars.</summary>
/// <param name="Day">反映的日子。</param>
/// <param name="PartyA">当事人或来电人。</param>
/// <param name="PartyB">对方。</param>
/// <param name="Phone">电话，可打码。</param>
/// <param name="IdentityNumber">身份证号，可打码。</param>
/// <param name="Village">村（社区）。</param>
/// <param name="Address">地址。</param>
/// <param name="Kind">纠纷类型。</param>
/// <param name="Text">经过。</param>
public sealed record Report(DateOnly Day, string? PartyA, string? PartyB = null, string? Phone = null, string? IdentityNumber = null,
    string? Village = null, string? Address = null, string? Kind = null, string? Text = null)
{
    /// <summary>别的当事人的电话，可打码。</summary>
    public IReadOnlyList<string> MorePhones { get; init; } = [];

    /// <summary>别的当事人的身份证号，可打码。</summary>
    public IReadOnlyList<string> MoreIdentityNumbers { get; init; } = [];
}
