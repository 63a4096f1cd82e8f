using Yifa.Law.Enforcement;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>行政执法事项：what the town may enforce, in whose name, by which law, from when to when.</summary>
public sealed class EnforcementMatter : Record
{
    /// <summary>事项编码。</summary>
    public string? MatterCode { get; set; }

    /// <summary>执法事项。</summary>
    public string Title { get; set; } = "";

    /// <summary>事项来源。</summary>
    public EnforcementSource Source { get; set; }

    /// <summary>执法领域。</summary>
    public string? Field { get; set; }

    /// <summary>法律依据。</summary>
    public string? Basis { get; set; }

    /// <summary>法条版本，例如“2021年7月15日施行”：a matter keeps the version under which it stood in the list.</summary>
    public string? BasisVersion { get; set; }

    /// <summary>裁量基准，一档一行；只有一行的用分号隔开：a fine is held against what the line says in figures.</summary>
    public string? Bands { get; set; }

    /// <summary>委托机关。</summary>
    public string? Principal { get; set; }

    /// <summary>委托书：文号和委托的权限。</summary>
    public string? Entrustment { get; set; }

    /// <summary>公布文件。</summary>
    public string? Document { get; set; }

    /// <summary>公布日期；没有公布为 null。</summary>
    public DateOnly? PublishedOn { get; set; }

    /// <summary>列入行政检查事项清单。</summary>
    public bool Inspects { get; set; }

    /// <summary>检查要点，一点一行，或者用分号隔开。</summary>
    public string? CheckPoints { get; set; }

    /// <summary>实施日期。</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>终止日期。</summary>
    public DateOnly? ValidUntil { get; set; }

    /// <summary>检查要点；没有写的就是事项本身这一点。</summary>
    public IReadOnlyList<string> Points => CheckPoints?.Split(['\n', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } points ? points : [Title];

    /// <summary>判断有没有执法权用的样子。</summary>
    public EnforcementPower ToPower() => new(Title, Source)
    {
        Field = Field, Basis = Basis, Principal = Principal, Entrustment = Entrustment, From = ValidFrom, Until = ValidUntil, PublishedOn = PublishedOn, Inspects = Inspects,
    };
}
