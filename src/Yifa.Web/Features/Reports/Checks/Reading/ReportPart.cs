namespace Yifa.Web.Features.Reports.Checks.Reading;

/// <summary>报告的部分：the five prescribed contents, by which a sentence is read as done, lacking or planned.</summary>
public enum ReportPart
{
    /// <summary>标题、主送、引言。</summary>
    Opening,

    /// <summary>主要举措和成效。</summary>
    Achievements,

    /// <summary>党政主要负责人履行第一责任人职责情况。</summary>
    FirstResponsible,

    /// <summary>不足和原因。</summary>
    Shortcomings,

    /// <summary>下年度安排。</summary>
    NextYear,

    /// <summary>其他需要报告的情况。</summary>
    OtherMatters,
}
