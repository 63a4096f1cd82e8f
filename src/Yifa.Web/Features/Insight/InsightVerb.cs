using System.CommandLine;

namespace Yifa.Web.Features.Insight;

/// <summary>
/// 命令 insight：runs a method of Yifa.Insight on any CSV and prints CSV, so that anyone can compare our numbers with a reference. It opens no
/// town and reads nothing but the file. 0 done, 2 refused.
/// </summary>
public static class InsightVerb
{
    public static Command Create() => new("insight", "分析：把一种统计方法用在任意 CSV 上，结果也是 CSV，便于与别的软件核对")
    {
        CountVerbs.Farrington(),
        CountVerbs.Ears(),
        ScanVerb.Create(),
        LinkVerb.Create(),
    };

    /// <summary>文件参数。</summary>
    internal static Argument<string> File() => new("FILE.csv") { Description = "CSV 文件，第一行是列名；写 - 从标准输入读" };

    /// <summary>读文件，算，写结果；不合的说明缘由，退出码 2，不写半截结果。</summary>
    internal static int Run(string path, Func<CsvTable, IEnumerable<string>> compute)
    {
        List<string> lines;
        try
        {
            using var reader = path == "-" ? Console.In : new StreamReader(path);
            lines = [.. compute(CsvTable.Read(reader))];
        }
        catch (FormatException wrong)
        {
            return Verbs.Refuse($"{path}：{wrong.Message}");
        }
        catch (IOException wrong)
        {
            return Verbs.Refuse($"读不了 {path}：{wrong.Message}");
        }
        catch (UnauthorizedAccessException)
        {
            return Verbs.Refuse($"没有权限读 {path}。");
        }
        foreach (var line in lines) Console.WriteLine(line);
        return 0;
    }

    /// <summary>选项的值不在范围内时的说明。</summary>
    internal static FormatException Outside(string option, string range) => new($"选项 {option} 应在 {range} 之间。");
}
