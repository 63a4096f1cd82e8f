using Yifa.Law.Procedures.Inspection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Shared.Steps;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>检查经过的一步：one fact of the course of an inspection.</summary>
public sealed class InspectionStep : CourseStep
{
    /// <summary>计划检查的日子、检查码从哪天起有效。</summary>
    public DateOnly? FromOn { get; set; }

    /// <summary>选了哪些。</summary>
    public IReadOnlySet<InspectionWord> Chosen => WordNames.Select(Enum.Parse<InspectionWord>).ToHashSet();

    /// <summary>程序看得懂的样子。</summary>
    public InspectionEvent ToEvent() => new(Code, On) { Words = Chosen, FromOn = FromOn, DueOn = DueOn };
}

/// <summary>检查的一个事项，照拟定时清单上的样子：the list may change afterwards, the inspection keeps its own article and version.</summary>
public sealed class InspectionItem : RecordPart
{
    /// <summary>清单里的哪一条。</summary>
    public Guid MatterId { get; set; }

    /// <summary>执法事项。</summary>
    public string Title { get; set; } = "";

    /// <summary>执法领域。</summary>
    public string? Field { get; set; }

    /// <summary>事项来源。</summary>
    public EnforcementSource Source { get; set; }

    /// <summary>法律依据。</summary>
    public string? Basis { get; set; }

    /// <summary>法条版本。</summary>
    public string? BasisVersion { get; set; }

    /// <summary>委托机关。</summary>
    public string? Principal { get; set; }

    /// <summary>检查要点，一点一行。</summary>
    public string Points { get; set; } = "";

    /// <summary>检查要点，一点一个。</summary>
    public IReadOnlyList<string> PointList => Points.Split('\n');
}

/// <summary>一个检查要点的结论。</summary>
public sealed class InspectionFinding : RecordPart
{
    /// <summary>第几个事项。</summary>
    public int Item { get; set; }

    /// <summary>要点。</summary>
    public string Point { get; set; } = "";

    /// <summary>结论。</summary>
    public FindingVerdict Verdict { get; set; }

    /// <summary>说明；没有为 null。</summary>
    public string? Note { get; set; }
}
