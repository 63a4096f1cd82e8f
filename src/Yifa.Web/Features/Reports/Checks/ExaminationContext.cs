using Yifa.Law;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>核对时已知的事。都可以没有：粘贴来的报告只有文字，一样能查。</summary>
public sealed record ExaminationContext
{
    /// <summary>什么都不知道。</summary>
    public static ExaminationContext Empty { get; } = new();

    /// <summary>报告年度；null 时从题名里找。</summary>
    public int? ReportYear { get; init; }

    /// <summary>公开之日；法规是否有效以年度末日和此日为准。</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>本镇上年的报告。</summary>
    public ReportText? LastYear { get; init; }

    /// <summary>可能被照抄的其他文字。</summary>
    public IReadOnlyList<Comparison> Comparisons { get; init; } = [];

    /// <summary>台账里的数。</summary>
    public IReadOnlyList<KnownFigure> KnownFigures { get; init; } = [];

    /// <summary>年度计划的目标值。</summary>
    public IReadOnlyList<PlannedValue> PlannedValues { get; init; } = [];

    /// <summary>法规名录：名称、日期 → 结论。</summary>
    public Func<string, DateOnly, TitleFinding> TitleOn { get; init; } = Instruments.Find;
}
