using Yifa.Law;

namespace Yifa.Web.Features.Reports;

/// <summary>写报告、签发、公开时的拒绝。</summary>
public static class ReportRefusals
{
    private static readonly Citation Supervision = Instruments.Cite("法治政府建设与责任落实督察工作规定", "第二十四条");

    public static Refusal NoReport(int year) => new("report.none", $"还没有起草{year}年的报告。", "请先在“年度报告”里起草。");

    public static Refusal NotAYear { get; } = new("report.year", "年度不对。", "请写 2000 到 2100 之间的年份。");

    public static Refusal CutOffOutsideYear { get; } = new("report.cut-off", "统计截止日不在报告年度里。", "请选报告年度里的一天，一般为 12 月 31 日。");

    public static Refusal BadTemplate(string problem) => new("report.template", $"模板写得不对：{problem}", "请按提示改好再保存；原来的模板没有动。");

    public static Refusal ChangedSinceSeen { get; } = new("report.changed-since-seen", "您看过草稿之后，记录或文字有变化，签发的不会是您看到的那一份。", "请重新看一遍草稿，再签发。");

    public static Refusal AlreadySigned { get; } = new("report.signed", "这一年的报告已经签发。", "要更正，请写明更正的理由再签发一次；原来的一份会保留。");

    public static Refusal NothingToRestate { get; } = new("report.same", "和已经签发的一字不差，没有什么要更正。", "确有变化后再更正。");

    public static Refusal NotSigned { get; } = new("report.not-signed", "报告还没有签发，不能公开。", "请领导先签发。", Supervision);

    public static Refusal NotReported { get; } = new("report.not-reported", "先报送上一级，再向社会公开；报送日期没有写，或写在今天以后。", "请写明报送区里的日期。", Supervision);

    public static Refusal AlreadyPublic { get; } = new("report.public", "这一份已经公开了。", "打开公开页面看看即可。");
}
