using Yifa.Law;

namespace Yifa.Web.Features.Reports.Checks.Reading;

/// <summary>读不了一份报告的理由。</summary>
public static class ReadingRefusals
{
    /// <summary>没有文字。</summary>
    public static Refusal Empty { get; } = new("report-text.empty", "没有读到文字。", "请粘贴报告正文，或上传能选中文字的 .docx 文件；扫描件要先转成文字。");

    /// <summary>不像文字。</summary>
    public static Refusal NotText { get; } = new("report-text.not-text", "读到的不是文字，可能是 .doc、.pdf 或图片。", "请另存为 .docx 或 .txt，或把正文复制粘贴进来。");

    /// <summary>过长。真实年度报告在一万字上下，到这个长度的不会是一份镇街报告。</summary>
    public static Refusal TooLong(int length) => new(
        "report-text.too-long",
        $"文字有{length}个字符，超过报告体检的上限{ReportText.LongestText}个字符。",
        "请只粘贴一份报告的正文。");
}
