using Yifa.Law.Vocabulary;

namespace Yifa.Law.Enforcement;

/// <summary>一项执法权：what the list of the town says of one matter, as far as it decides whether one may act on it.</summary>
/// <param name="Title">执法事项。</param>
/// <param name="Source">法定、赋权还是委托。</param>
public sealed record EnforcementPower(string Title, EnforcementSource Source)
{
    /// <summary>执法领域；没有分领域为 null。</summary>
    public string? Field { get; init; }

    /// <summary>依据的条文；没有写为 null。</summary>
    public string? Basis { get; init; }

    /// <summary>委托机关；不是委托的为 null。</summary>
    public string? Principal { get; init; }

    /// <summary>委托书；没有写为 null。</summary>
    public string? Entrustment { get; init; }

    /// <summary>从哪天起；没有写为 null，早就有的。</summary>
    public DateOnly? From { get; init; }

    /// <summary>到哪天为止，含当日；没有定为 null。</summary>
    public DateOnly? Until { get; init; }

    /// <summary>清单哪天公布；还没有公布为 null。</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>列入了行政检查事项清单。</summary>
    public bool Inspects { get; init; }

    /// <summary>这一天有没有效。</summary>
    public bool IsInForceOn(DateOnly day) => !(From > day) && !(Until < day);

    /// <summary>以谁的名义：an entrusted power is used in the name of the body that entrusted it.</summary>
    /// <param name="town">本镇政府的名称。</param>
    public string ActsInNameOf(string town) => Source switch
    {
        EnforcementSource.Statutory or EnforcementSource.Empowered => town,
        EnforcementSource.Entrusted => Principal ?? town,
    };
}
