using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Procedures.Executions;

namespace Yifa.Web.Features.Enforcement;

/// <summary>强制执行的一步：one fact of its course. The money is the budget of a performance, or what it came to.</summary>
[Index(nameof(TownCode), nameof(Code), nameof(On))]
public sealed class ExecutionStep : EnforcementStep
{
    /// <summary>选了哪些。</summary>
    public IReadOnlySet<ExecutionWord> Chosen => WordNames.Select(Enum.Parse<ExecutionWord>).ToHashSet();

    /// <summary>程序看得懂的样子。</summary>
    public ExecutionEvent ToEvent() => new(Code, On)
    {
        Words = Chosen, Officer = OfficerId, Second = SecondId, DueOn = DueOn, Of = Of, Filmed = Media is not null,
        At = TimeOnly.TryParseExact(Hour, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null,
        Complete = Code switch
        {
            "order" => Text is not null && Terms is not null,
            "urge" => Terms is not null,
            "announce" => Terms is not null,
            "decide" when Chosen.Overlaps([ExecutionWord.PerformedByUs, ExecutionWord.PerformedByThird, ExecutionWord.PerformedByConcerned]) => Text is not null && Terms is not null && Manner is not null && Who is not null && Money is not null,
            "decide" => Text is not null && Terms is not null && Manner is not null,
            "carry-out" or "perform-at-once" => Text is not null && Venue is not null,
            _ => false,
        },
    };
}
