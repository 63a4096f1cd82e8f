using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>体检结果，供接口和命令行以 JSON 输出。</summary>
/// <param name="Title">报告题名。</param>
/// <param name="Year">报告年度。</param>
/// <param name="Blocks">阻止发布的问题数。</param>
/// <param name="Warns">提醒的问题数。</param>
/// <param name="Findings">问题，按位置。</param>
/// <param name="Notice">只是一段文字、不是一份完整的报告时，说明哪些没有查；完整的报告为 null。</param>
public sealed record ExaminationReport(string? Title, int? Year, int Blocks, int Warns, IReadOnlyList<Finding> Findings, string? Notice)
{
    private const string OnlyPart = "这段文字不像一份完整的报告（开头没有带“报告”二字的题名，或者不足六段），只按片段核对了数字和用语；有没有写全规定的内容，没有查。要查，请交上全文。";

    /// <summary>汇总。</summary>
    public static ExaminationReport Of(ReportText report, ExaminationContext context, IReadOnlyList<Finding> findings) =>
        new(report.Title, context.ReportYear ?? report.Year, findings.Count(f => f.Severity is Severity.Blocks), findings.Count(f => f.Severity is Severity.Warns), findings, NoticeOf(report));

    /// <summary>不是完整的报告时的说明。</summary>
    public static string? NoticeOf(ReportText report) => report.IsWhole ? null : OnlyPart;

    /// <summary>JSON；字段名小驼峰，汉字不转义。</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ExaminationJson.Readable.ExaminationReport);
}

/// <summary>体检结果的 JSON 形状，编译时生成。</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ExaminationReport))]
internal sealed partial class ExaminationJson : JsonSerializerContext
{
    /// <summary>The output is a file or a response of type JSON, never HTML: Chinese stays readable.</summary>
    public static ExaminationJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter<Severity>() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    });
}
