using System.Text.Json;
using System.Text.Json.Serialization;
using Yifa.Law.Indicators;

namespace Yifa.Web.Features.Figures;

/// <summary>一年的全部指标，给程序读：the same shape from the interface and from the command line.</summary>
/// <param name="From">期间第一天。</param>
/// <param name="To">期间最后一天。</param>
/// <param name="Place">村（社区）代码；全镇为 null。</param>
/// <param name="Figures">各指标。</param>
public sealed record FiguresJson(DateOnly From, DateOnly To, string? Place, IReadOnlyList<FigureJson> Figures)
{
    /// <summary>命令行输出用的写法；接口用框架的，属性名相同。</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true,
    };

    /// <summary>算出全部指标。</summary>
    public static async Task<FiguresJson> OfAsync(FigureBook book, Period period, FigureScope scope, CancellationToken stop)
    {
        var indicators = await book.IndicatorsAsync(stop);
        var figures = await book.AllAsync(indicators, period, scope, stop);
        return new(period.From, period.To, scope.Place, [.. indicators.Zip(figures, FigureJson.Of)]);
    }
}

/// <summary>一个指标的数。</summary>
/// <param name="Code">代码。</param>
/// <param name="Name">名称。</param>
/// <param name="Module">板块。</param>
/// <param name="State">value、zero、noData、notDue、withheld、noDenominator。</param>
/// <param name="Value">数值；没有数时为 null。</param>
/// <param name="Numerator">分子。</param>
/// <param name="Denominator">分母；不是率时为 null。</param>
/// <param name="Unit">单位。</param>
/// <param name="Rule">口径。</param>
/// <param name="Boundary">期间按哪个日期。</param>
/// <param name="Basis">法条依据。</param>
/// <param name="Version">定义的版次。</param>
/// <param name="Fingerprint">定义的指纹。</param>
public sealed record FigureJson(
    string Code, string Name, string Module, [property: JsonConverter(typeof(FigureStateConverter))] FigureState State,
    decimal? Value, decimal? Numerator, decimal? Denominator, string Unit, string Rule, string Boundary, string? Basis, int Version, string Fingerprint)
{
    /// <summary>由指标和数得出。</summary>
    public static FigureJson Of(Indicator indicator, Figure figure) => new(
        indicator.Code, indicator.Name, JsonNamingPolicy.CamelCase.ConvertName(indicator.Module.ToString()), figure.State,
        figure.Value, figure.Numerator, figure.Denominator, figure.Unit, figure.Rule, indicator.Boundary, indicator.Basis?.ToString(), indicator.Version, indicator.Fingerprint);
}

/// <summary>状态写成小写开头的英文词。</summary>
internal sealed class FigureStateConverter() : JsonStringEnumConverter<FigureState>(JsonNamingPolicy.CamelCase);
