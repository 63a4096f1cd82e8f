using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;

namespace Yifa.Web;

/// <summary>
/// 命令行：every command of the program, and how one gets at a town's data. A command is a viewer like any other, sees one whole
/// town, and leaves its entries in the journal under the name 命令行.
/// </summary>
public static class Verbs
{
    /// <summary>数据目录；也可用环境变量 YIFA_DATA。</summary>
    public static Option<DirectoryInfo> Data { get; } = new("--data") { Description = "数据目录（也可用环境变量 YIFA_DATA）", Recursive = true };

    /// <summary>哪个镇街；只有一个时不用写。</summary>
    public static Option<string> TownChoice { get; } = new("--town") { Description = "镇街名称或区划代码；只有一个镇街时不用写" };

    /// <summary>给程序读的输出。</summary>
    public static Option<bool> Json { get; } = new("--json") { Description = "输出 JSON" };

    /// <summary>全部命令。</summary>
    public static IEnumerable<Command> All()
    {
        yield return Running.RunVerb.Create();
        yield return Features.Settings.SetUp.InitVerb.Create();
        yield return Features.Journal.VerifyVerb.Create();
        yield return Features.Figures.FiguresVerb.Create();
        yield return Features.Settings.BackUp.BackUpVerb.Create();
        yield return Features.Settings.BackUp.BackUpVerb.CreateRestore();
        yield return Features.Ledgers.Import.ImportVerb.Create();
        yield return Features.Ledgers.Import.UndoVerb.Create();
        yield return Features.Ledgers.Export.ExportVerb.Create();
        yield return Features.Reports.Drafting.ReportVerb.Create();
        yield return Features.Reports.Checkup.CheckReportVerb.Create();
        var insight = Features.Insight.InsightVerb.Create();
        insight.Add(Features.Warnings.Watching.WatchVerb.Create());
        yield return insight;
        yield return Features.Ledgers.Find.SearchVerb.Create();
    }

    /// <summary>命令行给出的数据目录；都没给时用当前目录下的 .data。</summary>
    public static string DataOf(ParseResult given) =>
        given.GetValue(Data)?.FullName ?? Environment.GetEnvironmentVariable("YIFA_DATA") ?? Path.Combine(Environment.CurrentDirectory, ".data");

    /// <summary>打开一个镇的数据做一件事。</summary>
    /// <param name="given">命令行参数。</param>
    /// <param name="act">要做的事；返回退出码。</param>
    /// <param name="stop">取消。</param>
    /// <returns>退出码；没有建镇或不知是哪个镇时为 2。</returns>
    public static async Task<int> InTownAsync(ParseResult given, Func<IServiceProvider, CancellationToken, Task<int>> act, CancellationToken stop)
    {
        var data = DataOf(given);
        if (Environment.GetEnvironmentVariable(Store.PostgresSetting) is null && !File.Exists(Path.Combine(data, "yifa.db")))
            return Refuse($"数据目录 {data} 里还没有建镇。请先运行 yifa init --data {data}。");
        await using var site = Site.Build(new SiteOptions(data) { Quiet = true });
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        await db.PrepareAsync(scope.ServiceProvider.GetRequiredService<WriterGate>(), stop);
        var towns = await db.Towns.IgnoreQueryFilters().AsNoTracking().OrderBy(t => t.Code).ToListAsync(stop);
        var choice = given.GetValue(TownChoice);
        var town = choice is null ? (towns.Count == 1 ? towns[0] : null) : towns.FirstOrDefault(t => t.Code == choice || t.Name == choice);
        if (town is null) return Refuse(towns.Count == 0 ? $"还没有建镇。请先运行 yifa init --data {data}。" : $"请用 --town 写明是哪个镇街：{string.Join("、", towns.Select(t => t.Name))}。");
        scope.ServiceProvider.GetRequiredService<Viewer>().BecomeProgram("命令行", town.Code);
        try
        {
            return await act(scope.ServiceProvider, stop);
        }
        catch (Exception away) when (away is IOException or UnauthorizedAccessException)
        {
            return Refuse($"文件读不出来或写不进去：{away.Message} 请看文件夹在不在、能不能写、磁盘满没满，再试一次。");
        }
    }

    /// <summary>把拒绝写到错误输出，退出码 2。</summary>
    public static int Refuse(string reason)
    {
        Console.Error.WriteLine(reason);
        return 2;
    }
}
