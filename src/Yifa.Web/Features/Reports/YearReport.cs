using Yifa.Web.Records;

namespace Yifa.Web.Features.Reports;

/// <summary>年度报告：the town's working copy for one year: its template, and up to which day it counts. What is signed is kept apart in <see cref="SignedReport"/>.</summary>
public sealed class YearReport : Record
{
    /// <summary>报告年度。</summary>
    public int Year { get; set; }

    /// <summary>模板原文，见 docs/report.md。</summary>
    public string Template { get; set; } = "";

    /// <summary>统计截止日，一般为 12 月 31 日。</summary>
    public DateOnly CountedTo { get; set; }

    /// <summary>成文日期；没有定为 null。</summary>
    public DateOnly? IssuedOn { get; set; }
}

/// <summary>
/// 签发的报告：what was signed, frozen with its figures, their definitions and members. Never changed; a correction is another one
/// that names the one it restates and why.
/// </summary>
public sealed class SignedReport : Record
{
    public int Year { get; set; }

    public string Title { get; set; } = "";

    /// <summary>签发时的模板原文。</summary>
    public string Template { get; set; } = "";

    /// <summary>签发的正文，纯文字。</summary>
    public string Text { get; set; } = "";

    /// <summary>签发的正文，HTML 片段，数不带链接。</summary>
    public string Html { get; set; } = "";

    /// <summary>签发的 Word 文档，base64。</summary>
    public string Docx { get; set; } = "";

    /// <summary>正文与全部数的指纹（SHA-256），公开页面和二维码用它认版本。</summary>
    public string Hash { get; set; } = "";

    /// <summary>签发人。</summary>
    public string SignedBy { get; set; } = "";

    /// <summary>签发时刻（UTC）。</summary>
    public DateTime SignedAt { get; set; }

    /// <summary>更正的是哪一份；第一次签发为 null。</summary>
    public Guid? Restates { get; set; }

    /// <summary>更正的理由；第一次签发为 null。</summary>
    public string? Reason { get; set; }

    /// <summary>报送上一级的日期；没有报送为 null。</summary>
    public DateOnly? ReportedOn { get; set; }

    /// <summary>保密审查人；没有审查为 null。</summary>
    public string? SecrecyReviewedBy { get; set; }

    /// <summary>公开时刻（UTC）；没有公开为 null。</summary>
    public DateTime? PublishedAt { get; set; }

    public List<FrozenFigure> Figures { get; set; } = [];
}

/// <summary>冻结的数：one figure as signed, with the fingerprint of its definition and the ids of its members.</summary>
public sealed class FrozenFigure : RecordPart
{
    /// <summary>怎么问的：指标、筛选、期间。</summary>
    public string Key { get; set; } = "";

    /// <summary>指标代码；算出来的（率、合并）为算法名。</summary>
    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public string Unit { get; set; } = "";

    public Law.Indicators.FigureState State { get; set; }

    public decimal? Value { get; set; }

    public decimal? Numerator { get; set; }

    public decimal? Denominator { get; set; }

    public int Decimals { get; set; }

    public DateOnly From { get; set; }

    public DateOnly To { get; set; }

    /// <summary>口径。</summary>
    public string Rule { get; set; } = "";

    /// <summary>定义的指纹；算出来的为 null。</summary>
    public string? Definition { get; set; }

    /// <summary>可以公开的写法；太小的数为“不公开”。</summary>
    public string PublicText { get; set; } = "";

    /// <summary>背后记录的编号，压缩后 base64；算出来的为 null。</summary>
    public string? Members { get; set; }

    /// <summary>背后记录的条数。</summary>
    public int MemberCount { get; set; }
}
