using Microsoft.EntityFrameworkCore;
using Yifa.Law.Procedures.Mediation;
using Yifa.Web.Features.Shared.Steps;

namespace Yifa.Web.Features.Disputes;

/// <summary>办理的一步：one fact of the course of a dispute.</summary>
[Index(nameof(TownCode), nameof(MediatorId))]
[Index(nameof(TownCode), nameof(Code), nameof(DueOn))]
public sealed class DisputeStep : CourseStep
{
    /// <summary>哪一方当事人，从 1 起。</summary>
    public int? Party { get; set; }

    /// <summary>哪一名调解员。</summary>
    public Guid? MediatorId { get; set; }

    /// <summary>这名调解员当时的姓名。</summary>
    public string? MediatorName { get; set; }

    /// <summary>选了哪些。</summary>
    public IReadOnlySet<MediationWord> Chosen => WordNames.Select(Enum.Parse<MediationWord>).ToHashSet();

    /// <summary>程序看得懂的样子。</summary>
    public MediationEvent ToEvent() => new(Code, On)
    {
        Words = Chosen, Party = Party, Mediator = MediatorId, DueOn = DueOn, Of = Of,
        Named = Who?.Split(['、', '，', ',', '；', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length ?? 0,
        Told = Text is not null && Terms is not null,
        Complete = Text is not null && Terms is not null && Manner is not null && Venue is not null && DueOn is not null,
    };
}
