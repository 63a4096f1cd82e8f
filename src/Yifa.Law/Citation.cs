namespace Yifa.Law;

/// <summary>
/// 法条依据：which article of which instrument, in which version, a rule rests on.
/// A gate, a deadline or a figure that cites nothing is an opinion; this is what makes it law.
/// </summary>
/// <param name="Instrument">法规名称，不带书名号，例如“行政处罚法”。</param>
/// <param name="Article">条、款、项，例如“第六十条”；整部法规作依据时为 null。</param>
/// <param name="InForceFrom">该版本施行之日。</param>
/// <param name="Verified">true 表示已对照条文；false 表示凭资料记录，上线前由司法所核对。</param>
public sealed record Citation(string Instrument, string? Article = null, DateOnly? InForceFrom = null, bool Verified = true)
{
    /// <summary>给人看的写法：《行政处罚法》第六十条。</summary>
    public override string ToString() => $"《{Instrument}》{Article}";

    /// <summary>写在页面上的：没有对照过条文的，写明待核对。</summary>
    public string Shown => Verified ? ToString() : $"{this}（待司法所核对）";
}
