using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes;

/// <summary>
/// 一份文书签了名没有：which attachment is its signed scan, or why there is none. Only ever added: the last word counts, the earlier ones stay.
/// </summary>
public sealed class PaperProof : RecordPart
{
    /// <summary>文书的代码，例如“7-4”：卷内第几项、第几步写的。</summary>
    public string Paper { get; set; } = "";

    /// <summary>第几个附件是它的扫描件；没有扫描件的为 null。</summary>
    public int? File { get; set; }

    /// <summary>为什么没有扫描件；有扫描件的为 null。</summary>
    public string? Reason { get; set; }

    /// <summary>登记之日。</summary>
    public DateOnly On { get; set; }

    /// <summary>登记时刻（UTC）。</summary>
    public DateTime RecordedAt { get; set; }

    /// <summary>登记人。</summary>
    public string RecordedBy { get; set; } = "";
}
