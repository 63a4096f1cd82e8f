using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Vocabulary;

namespace Yifa.Web.Features.Enforcement;

/// <summary>办案的一步：one fact of the course of a penalty case. The money is the fine.</summary>
[Index(nameof(TownCode), nameof(Code), nameof(On))]
public sealed class PenaltyStep : EnforcementStep
{
    /// <summary>违法行为发生（连续、继续的，终了）之日。</summary>
    public DateOnly? Since { get; set; }

    /// <summary>处罚种类，最重的一种。</summary>
    public PenaltyKind? Penalty { get; set; }

    /// <summary>并处的另一种。</summary>
    public PenaltyKind? Also { get; set; }

    /// <summary>没收的违法所得、财物，元。</summary>
    public decimal? Confiscated { get; set; }

    /// <summary>选了哪些。</summary>
    public IReadOnlySet<PenaltyWord> Chosen => WordNames.Select(Enum.Parse<PenaltyWord>).ToHashSet();

    /// <summary>程序看得懂的样子。</summary>
    public PenaltyEvent ToEvent() => new(Code, On)
    {
        At = TimeOnly.TryParseExact(Hour, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null,
        Words = Chosen, Officer = OfficerId, Second = SecondId, Since = Since, DueOn = DueOn, Of = Of, Filmed = Media is not null, Kind = Penalty, Also = Also, Fine = Money, Confiscated = Confiscated, Band = Code == "conclude" ? Manner : null,
        Complete = Code switch
        {
            "decide-on-the-spot" => Text is not null && Terms is not null && Venue is not null && Hour is not null,
            "inspect" or "interview" or "hearing" => Text is not null && Venue is not null && Hour is not null,
            "seize" => Text is not null && Terms is not null,
            "submit" when Chosen.Contains(PenaltyWord.Punish) => Text is not null && Terms is not null && Manner is not null,
            "notify" or "submit" => Text is not null && Terms is not null,
            "extend" or "conclude" or "urge" => Terms is not null,
            _ => false,
        },
    };
}
