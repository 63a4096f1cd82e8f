using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Warnings.Watching;

/// <summary>一周的数和界限。</summary>
public sealed record SignalWeek(DateOnly Week, int Actual, double? Expected, double? Bound);

/// <summary>一个苗头，还不是预警：what one look at the records found, before it is known whether it was told already.</summary>
/// <param name="Kind">种类。</param>
/// <param name="Village">村（社区）；全镇的为 null。</param>
/// <param name="Category">类别；不分类的为 null。</param>
/// <param name="From">从哪天。</param>
/// <param name="To">到哪天。</param>
/// <param name="Expected">预期几件；逐件看的为 null。</param>
/// <param name="Chance">碰巧如此的概率；逐件看的为 null。</param>
/// <param name="Certainty">把握。</param>
/// <param name="Members">背后的事。</param>
/// <param name="Weeks">近十三周。</param>
/// <param name="Why">逐件看的，因为什么。</param>
public sealed record Signal(WarningKind Kind, string? Village, DisputeKind? Category, DateOnly From, DateOnly To, double? Expected, double? Chance, double Certainty, IReadOnlyList<Guid> Members, IReadOnlyList<SignalWeek> Weeks, string? Why = null)
{
    /// <summary>期限有险的，是哪一种事；别的为 null。</summary>
    public TermedKind? Matter { get; init; }

    /// <summary>实际几件。</summary>
    public int Actual => Members.Count;

    /// <summary>逐件看的，认的是那一件事；其余认村、类和日子。</summary>
    public bool OfOneMatter => Kind is WarningKind.Escalation or WarningKind.Clock;
}
