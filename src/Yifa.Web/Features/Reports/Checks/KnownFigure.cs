using Yifa.Law.Indicators;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>台账里的数：what the records say, against which the text is held.</summary>
/// <param name="Code">指标代码。</param>
/// <param name="Name">指标名称，例如“矛盾纠纷排查”“化解率”。</param>
/// <param name="Unit">单位；率为“%”。</param>
/// <param name="Value">数值；没有数为 null，不参与核对。</param>
/// <param name="Numerator">率的分子。</param>
/// <param name="Denominator">率的分母。</param>
public sealed record KnownFigure(string Code, string Name, string Unit, decimal? Value, decimal? Numerator = null, decimal? Denominator = null)
{
    /// <summary>报告里的其他叫法，例如“排查纠纷”。</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>来自指标。</summary>
    public static KnownFigure From(Figure figure) =>
        new(figure.Code, figure.Name, figure.Unit, figure.State is FigureState.Value or FigureState.Zero ? figure.Value : null, figure.Numerator, figure.Denominator);
}

/// <summary>计划数：年度计划里的目标值，不能当作实绩写进报告。</summary>
/// <param name="Name">计划事项，例如“普法宣传活动”。</param>
/// <param name="Unit">单位。</param>
/// <param name="Planned">计划值。</param>
/// <param name="Actual">实绩；还没有记录为 null。</param>
public sealed record PlannedValue(string Name, string Unit, decimal Planned, decimal? Actual);

/// <summary>对照的文字：上年报告，或流传的范文。</summary>
/// <param name="Name">给人看的名称，例如“2023年报告”。</param>
/// <param name="Text">文字。</param>
public sealed record Comparison(string Name, Reading.ReportText Text);
