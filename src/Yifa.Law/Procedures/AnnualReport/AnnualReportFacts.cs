namespace Yifa.Law.Procedures.AnnualReport;

/// <summary>年度报告的事实。</summary>
public sealed record AnnualReportFacts : MatterFacts
{
    /// <summary>五项内容中还没有写的，按规定的次序；写全的为空。</summary>
    public IReadOnlyList<ReportContent> MissingContents { get; init; } = [];

    /// <summary>发布前检查还有几处必须改正。</summary>
    public int BlockingFindings { get; init; }

    /// <summary>正文里还有几个数没有来源。</summary>
    public int FiguresWithoutSource { get; init; }

    /// <summary>签发时已固定数据和名单。</summary>
    public bool FiguresFrozen { get; init; }

    /// <summary>已作保密审查，可以公开。</summary>
    public bool SecrecyReviewed { get; init; }

    /// <summary>已核对公开版本没有不应公开的个人信息。</summary>
    public bool PersonalDataRemoved { get; init; }
}
