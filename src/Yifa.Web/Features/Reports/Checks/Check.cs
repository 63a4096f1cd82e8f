using Yifa.Law;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>一项检查：numbered as in the grammar of reports (1–18), then those on titles, document numbers and form.</summary>
/// <param name="Number">第几项。</param>
/// <param name="Code">稳定的代码。</param>
/// <param name="Name">名称。</param>
/// <param name="Find">查法；不改变任何东西，同样的文字同样的结果。</param>
public sealed record Check(int Number, string Code, string Name, Func<Check, ReportText, ExaminationContext, IEnumerable<Finding>> Find)
{
    private const int LongestQuote = 120;

    /// <summary>某段某处的问题。</summary>
    internal Finding At(ReportText report, Paragraph paragraph, int start, int length, Severity severity, string reason, string whatToDo, Citation? citation = null)
    {
        var (offset, size) = paragraph.Place(start, length);
        var quote = report.Source.AsSpan(offset, Math.Min(size, LongestQuote)).ToString().Trim();
        return new Finding(Number, Code, severity, paragraph.IsTitle ? "标题" : paragraph.Section.Path, paragraph.Index, offset, size,
            size > LongestQuote ? quote + "……" : quote, reason, whatToDo, citation);
    }

    /// <summary>整篇的问题，没有一处可指。</summary>
    internal Finding Whole(Severity severity, string reason, string whatToDo, Citation? citation = null) =>
        new(Number, Code, severity, "全文", 0, 0, 0, "", reason, whatToDo, citation);
}
