using Yifa.Web.Features.Reports.Checks;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Tests.Features.Reports.Checks;

/// <summary>Sentences set into a report where a check reads them, and the fixture files.</summary>
internal static class Sample
{
    public const string Opening = "云溪镇人民政府关于2024年法治政府建设情况的报告\n现将2024年法治政府建设情况报告如下：\n";

    public static string Seed => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Features/Reports/Checks/liuyin-2024-report.txt"));

    public static string Clean => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Features/Reports/Checks/yunxi-2024-report.txt"));

    public static IReadOnlyList<Finding> Examine(string text, ExaminationContext? context = null) =>
        Examination.Run(ReportText.Parse(text), context ?? ExaminationContext.Empty);

    /// <summary>What one check says of a sentence standing among the achievements.</summary>
    public static IReadOnlyList<Finding> Achieved(int check, string sentence, ExaminationContext? context = null) =>
        [.. Examine($"{Opening}一、主要举措和成效\n（一）各项工作\n{sentence}\n", context).Where(f => f.Check == check)];

    /// <summary>What one check says of a sentence standing among the shortcomings.</summary>
    public static IReadOnlyList<Finding> Lacking(int check, string sentence) =>
        [.. Examine($"{Opening}三、存在的不足和原因\n{sentence}\n").Where(f => f.Check == check)];

    /// <summary>What one check says of a sentence standing among next year's plans.</summary>
    public static IReadOnlyList<Finding> Planned(int check, string sentence) =>
        [.. Examine($"{Opening}四、2025年工作安排\n{sentence}\n").Where(f => f.Check == check)];
}
