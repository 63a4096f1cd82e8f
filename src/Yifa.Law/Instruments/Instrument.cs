namespace Yifa.Law;

/// <summary>法规的种类。</summary>
public enum InstrumentKind
{
    /// <summary>法律（含宪法、有关法律问题的决定）。</summary>
    Law,

    /// <summary>行政法规。</summary>
    AdministrativeRegulation,

    /// <summary>地方性法规。</summary>
    LocalRegulation,

    /// <summary>规章。</summary>
    Rule,

    /// <summary>党内法规和党的政策文件。</summary>
    PartyRule,

    /// <summary>司法解释。</summary>
    JudicialInterpretation,

    /// <summary>规范性文件和其他政策文件。</summary>
    Policy,

    /// <summary>国家标准、行业标准。</summary>
    Standard,

    /// <summary>著作，不是法规，列入以免误认。</summary>
    Book,
}

/// <summary>
/// 法规：one instrument with its official title, the version now in force and what became of it.
/// A later revision under the same title is another version, not another instrument.
/// </summary>
/// <param name="Title">正式名称，法律含“中华人民共和国”。</param>
/// <param name="Kind">种类。</param>
public sealed record Instrument(string Title, InstrumentKind Kind)
{
    private const string Republic = "中华人民共和国";

    /// <summary>文号，例如“国务院令第713号”。</summary>
    public string? Number { get; init; }

    /// <summary>现行版本通过、修订或公布之日；没有录入的为 null。</summary>
    public DateOnly? Version { get; init; }

    /// <summary>现行版本施行之日；没有录入的为 null。</summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>这部法规（第一个版本）最早施行之日；没有录入的为 null，按一直有处理。</summary>
    public DateOnly? FirstInForce { get; init; }

    /// <summary>废止或停止执行之日；有效的为 null。</summary>
    public DateOnly? RepealedOn { get; init; }

    /// <summary>被哪一部取代。</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>除去掉“中华人民共和国”以外的其他通行简称。</summary>
    public IReadOnlyList<string> OtherShortTitles { get; init; } = [];

    /// <summary>true 名称和日期已核对；false 凭资料记录，上线前由司法所核对。</summary>
    public bool Verified { get; init; } = true;

    /// <summary>简称：去掉“中华人民共和国”。</summary>
    public string ShortTitle => Title.StartsWith(Republic, StringComparison.Ordinal) && Title.Length > Republic.Length ? Title[Republic.Length..] : Title;

    // A title that quotes another law reads badly inside 《》; those have a customary short title.
    private string QuotableTitle => ShortTitle.Contains('《', StringComparison.Ordinal) && OtherShortTitles.Count > 0 ? OtherShortTitles[0] : ShortTitle;

    /// <summary>引用其中一条。</summary>
    /// <param name="article">条、款、项；整部作依据的为 null。</param>
    /// <param name="verified">条文是否已核对。</param>
    public Citation Cite(string? article = null, bool verified = true) => new(QuotableTitle, article, InForceFrom, verified && Verified);

    /// <summary>给人看的写法。</summary>
    public override string ToString() => $"《{Title}》";
}
