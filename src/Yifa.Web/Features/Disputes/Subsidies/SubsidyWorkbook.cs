using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Ledgers.Sheets;

namespace Yifa.Web.Features.Disputes.Subsidies;

/// <summary>补贴表的工作簿：one line a mediator, then every case behind the numbers, then what was left out and why.</summary>
public static class SubsidyWorkbook
{
    private static readonly CaseGrade[] Grades = [CaseGrade.Simple, CaseGrade.Ordinary, CaseGrade.Difficult, CaseGrade.Major];

    public static void Write(Stream output, SubsidySheet sheet, string period, string exported)
    {
        using var writer = new XlsxWriter(output, leaveOpen: true) { Footer = exported };
        writer.BeginSheet("补贴表", [new("调委会", 30), new("调解员", 12), .. Grades.Select(g => new XlsxColumn($"{Wording.Of(g)}（件）", 12)), new("件数", 10), new("金额（元）", 14)]);
        foreach (var row in sheet.Rows) writer.Row([row.Committee, row.Mediator, .. Grades.Select(g => (XlsxCell)(int?)row.Count(g)), (int?)row.Cases.Count, (decimal?)row.Amount]);
        writer.Row(["合计", period, .. Grades.Select(g => (XlsxCell)(int?)sheet.Cases.Count(c => c.Grade == g)), (int?)sheet.Cases.Count, (decimal?)sheet.Total]);
        writer.BeginSheet("各件", [new("卷号", 24), new("纠纷类别", 18), new("归档日期", 14), new("调委会", 30), new("调解员", 12), new("等级", 8), new("为什么", 50), new("改定", 24), new("金额（元）", 14)]);
        foreach (var one in sheet.Cases) writer.Row(one.Number, Wording.Of(one.Kind), $"{one.FiledOn:yyyy-MM-dd}", one.Committee, one.Mediator, Wording.Of(one.Grade), string.Join("；", one.Reasons), one.ByHand, (decimal?)one.Amount);
        writer.BeginSheet("没有算进去的", [new("卷号", 24), new("纠纷类别", 18), new("归档日期", 14), new("为什么", 60)]);
        foreach (var one in sheet.LeftOut) writer.Row(one.Number, Wording.Of(one.Kind), $"{one.FiledOn:yyyy-MM-dd}", one.Why);
    }
}
