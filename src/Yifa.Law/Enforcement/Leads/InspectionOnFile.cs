using Yifa.Law.Procedures.Inspection;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Enforcement.Leads;

/// <summary>一次在册的检查：what supervision looks at. One of the old ledger has only its columns; one that was planned here has every step.</summary>
/// <param name="Id">编号。</param>
/// <param name="Object">检查对象。</param>
/// <param name="DoneOn">检查的日子。</param>
/// <param name="Course">办理经过；旧台账的没有一步。</param>
public sealed record InspectionOnFile(Guid Id, string Object, DateOnly DoneOn, InspectionCourse Course)
{
    /// <summary>企业名录里的哪一家；不在名录里为 null。</summary>
    public Guid? FirmId { get; init; }

    /// <summary>各检查领域。</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>检查类型；没有登记为 null。</summary>
    public InspectionKind? Kind { get; init; }

    /// <summary>不受频次上限的理由；没有为 null。</summary>
    public LiftGround? Ground { get; init; }

    /// <summary>理由的材料附上了。</summary>
    public bool HasPaper { get; init; }

    /// <summary>有完整检查记录。</summary>
    public bool Recorded { get; init; }

    /// <summary>台账上的检查人。</summary>
    public IReadOnlyList<string> Handlers { get; init; } = [];

    /// <summary>某一步的日子检查以外是什么情况：名册、清单当天怎么写；频次另外合起来看。</summary>
    public Func<InspectionEvent, InspectionStanding> StandingAt { get; init; } = _ => new([], true, [], []);

    /// <summary>进了企业的门，没有取消。</summary>
    internal bool Visited => Course.Events.Count == 0 ? Recorded : Course.EnteredOn is not null;

    /// <summary>检查的是同一家。</summary>
    internal bool IsOfSameFirm(InspectionOnFile other) => Object == other.Object || (FirmId is not null && FirmId == other.FirmId);
}
