namespace Yifa.Web.Features.Reports.Templates;

/// <summary>内置模板：what a town starts from; it copies and edits it, the original stays.</summary>
public static class BuiltInTemplates
{
    /// <summary>法治政府建设情况年度报告的模板原文。</summary>
    public static string AnnualReport => Read("annual-report.txt");

    private static string Read(string name)
    {
        using var stream = typeof(BuiltInTemplates).Assembly.GetManifestResourceStream("Reports/" + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
