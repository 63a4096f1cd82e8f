namespace Yifa.Law.Procedures.AnnualReport;

/// <summary>
/// 法治政府建设年度报告程序：起草 → 核对 → 签发 → 三月一日前报送 → 四月一日前公开。
/// Publishing does not wait for a reply from above, but never comes before reporting.
/// </summary>
public static class AnnualReportProcedure
{
    /// <summary>种类代码。</summary>
    public const string Kind = "annual-report";

    private const string Supervision = "法治政府建设与责任落实督察工作规定";

    /// <summary>报告年度的最后一日，报送和公开的期限从这天起算。</summary>
    public static readonly Moment YearEnd = new("year-end", "报告年度终了之日");

    public static readonly Stage Draft = new("draft", "起草中");
    public static readonly Stage Checked = new("checked", "已核对");
    public static readonly Stage Signed = new("signed", "已签发");
    public static readonly Stage Reported = new("reported", "已报送");
    public static readonly Stage Published = new("published", "已公开", IsFinal: true);

    public static readonly DocumentKind Text = new("report.text", "法治政府建设情况报告", Article());
    public static readonly DocumentKind Receipt = new("report.receipt", "报送凭证", Article());
    public static readonly DocumentKind PublicText = new("report.public-text", "公开版本", Article());

    /// <summary>《法治政府建设与责任落实督察工作规定》施行以来的程序。</summary>
    public static Procedure Of2019 { get; } = new(Kind, "2019-04-15", "法治政府建设年度报告", Instruments.Cite(Supervision), new DateOnly(2019, 4, 15), Draft,
    [
        new("check", "核对", [Draft], Checked, ProcedureRole.Checker, Article())
        {
            Documents = [Text],
            Guards = [AnnualReportGuards.AllContents, AnnualReportGuards.NoBlockingFindings, AnnualReportGuards.EveryFigureHasSource],
        },
        new("return", "退回修改", [Checked], Draft, ProcedureRole.Principal, Article()),
        new("sign", "签发", [Checked], Signed, ProcedureRole.Principal, Article())
        {
            Documents = [Text],
            Guards = [AnnualReportGuards.AllContents, AnnualReportGuards.NoBlockingFindings, AnnualReportGuards.FiguresFrozen],
        },
        new("report", "报送", [Signed], Reported, ProcedureRole.Clerk, Article())
        {
            Documents = [Receipt],
            Limits = [new(Deadlines.Find("RPT-UP").Term, YearEnd, LimitEffect.Warns)],
        },
        new("publish", "公开", [Reported], Published, ProcedureRole.Clerk, Article())
        {
            Documents = [PublicText],
            Guards = [AnnualReportGuards.SecrecyReviewed, AnnualReportGuards.PersonalDataRemoved],
            Limits = [new(Deadlines.Find("RPT-PUB").Term, YearEnd, LimitEffect.Warns)],
        },
    ]);

    private static Citation Article() => Instruments.Cite(Supervision, "第二十四条");
}
