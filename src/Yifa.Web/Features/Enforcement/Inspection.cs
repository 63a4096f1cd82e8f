using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>行政检查：one object with a full record counts once. One that is planned here has a course; an imported row has none and stays as it is.</summary>
[Index(nameof(TownCode), nameof(DoneOn), nameof(Id))]
[Index(nameof(TownCode), nameof(FirmId))]
[Index(nameof(TownCode), nameof(Token))]
public sealed partial class Inspection : Record
{
    /// <summary>检查日期；还没有进门的是计划的日子。</summary>
    public DateOnly DoneOn { get; set; }

    /// <summary>检查对象。</summary>
    public string Object { get; set; } = "";

    /// <summary>检查领域；几个领域合并检查的用顿号隔开。</summary>
    public string? Field { get; set; }

    /// <summary>检查类型；没有登记为 null。</summary>
    public InspectionKind? Kind { get; set; }

    /// <summary>检查人一。</summary>
    public string? Officer1 { get; set; }

    /// <summary>检查人二。</summary>
    public string? Officer2 { get; set; }

    /// <summary>有完整检查记录。</summary>
    public bool Recorded { get; set; }

    /// <summary>是否发现问题。</summary>
    public bool? ProblemFound { get; set; }

    /// <summary>整改完成日期。</summary>
    public DateOnly? CorrectedOn { get; set; }

    /// <summary>企业名录里的哪一家；不在名录里的为 null。</summary>
    public Guid? FirmId { get; set; }

    /// <summary>计划检查到哪一天，含当日；没有经过的为 null。</summary>
    public DateOnly? UntilOn { get; set; }

    /// <summary>任务来源。</summary>
    public string? Origin { get; set; }

    /// <summary>事先定下的协助检查人数。</summary>
    public int? Assistants { get; set; }

    /// <summary>不受频次上限的理由；没有为 null。</summary>
    public LiftGround? Ground { get; set; }

    /// <summary>检查人一是名册里的谁；没有经过的为 null。</summary>
    public Guid? Officer1Id { get; set; }

    /// <summary>检查人二是名册里的谁；没有经过的为 null。</summary>
    public Guid? Officer2Id { get; set; }

    /// <summary>检查码；没有生成、重新拟定、取消的为 null。</summary>
    public string? Token { get; set; }

    /// <summary>同一次入企登记的各条有同一个编号；单独登记的为 null。</summary>
    public Guid? EntryId { get; set; }

    /// <summary>检查哪些事项，拟定时清单上的样子。</summary>
    [Aside] public List<InspectionItem> Items { get; set; } = [];

    /// <summary>经过，按登记的先后。</summary>
    [Aside] public List<InspectionStep> Steps { get; set; } = [];

    /// <summary>各要点的结论。</summary>
    [Aside] public List<InspectionFinding> Findings { get; set; } = [];
}
