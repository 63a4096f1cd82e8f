using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Procedures.AnnualReport;

/// <summary>法治政府建设年度报告应当写的五项内容。</summary>
public enum ReportContent
{
    [Display(Name = "上年度推进法治政府建设的主要举措和成效")] Measures,
    [Display(Name = "上年度推进法治政府建设存在的不足和原因")] Shortcomings,
    [Display(Name = "上年度党政主要负责人履行推进法治建设第一责任人职责的有关情况")] Principals,
    [Display(Name = "下年度推进法治政府建设的主要安排")] NextYear,
    [Display(Name = "其他需要报告的情况")] Other,
}
