namespace Yifa.Law.Procedures.AnnualReport;

/// <summary>年度报告的条件：each with the article that wants it.</summary>
public static class AnnualReportGuards
{
    private static readonly Citation Article = Instruments.Cite("法治政府建设与责任落实督察工作规定", "第二十四条");

    public static readonly Guard AllContents = Guard.On<AnnualReportFacts>("五项内容齐全",
        new("report.contents-missing", "报告要写全五项：举措和成效、不足和原因、主要负责人履职、下年度安排、其他情况。", "请补写缺少的部分；没有其他情况的，写明“无其他需要报告的情况”。", Article), facts => facts.MissingContents.Count == 0);

    public static readonly Guard NoBlockingFindings = Guard.On<AnnualReportFacts>("没有必须改正的错误",
        new("report.blocking-findings", "发布前检查还有必须改正的地方。", "请打开检查结果，逐处改正或者写明理由。", Article), facts => facts.BlockingFindings == 0);

    public static readonly Guard EveryFigureHasSource = Guard.On<AnnualReportFacts>("每个数都有来源",
        new("report.figure-without-source", "正文里还有手写的、没有来源的数。", "请改为插入指标，或者登记这个数的来源。", Article), facts => facts.FiguresWithoutSource == 0);

    public static readonly Guard FiguresFrozen = Guard.On<AnnualReportFacts>("数据和名单已固定",
        new("report.figures-not-frozen", "签发前要固定全部数据和数据背后的名单。", "请先固定数据，再签发。", Article), facts => facts.FiguresFrozen);

    public static readonly Guard SecrecyReviewed = Guard.On<AnnualReportFacts>("已作保密审查",
        new("report.secrecy-not-reviewed", "公开以前要作保密审查，涉密内容不公开。", "请由保密审查人审查并登记结论。", Article), facts => facts.SecrecyReviewed);

    public static readonly Guard PersonalDataRemoved = Guard.On<AnnualReportFacts>("没有不应公开的个人信息",
        new("report.personal-data", "还没有核对公开版本里有没有个人信息。", "请核对并去掉姓名、号码、住址等个人信息。", Instruments.Cite("个人信息保护法", "第二十五条")), facts => facts.PersonalDataRemoved);
}
