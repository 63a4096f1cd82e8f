using System.CommandLine;
using System.Text.Json;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Import;

/// <summary>命令 import：导入台账。退出码 0 全部办好，1 有行没有导入，2 有文件不收或用法不对，3 存不进去。</summary>
public static class ImportVerb
{
    public static System.CommandLine.Command Create()
    {
        var paths = new Argument<string[]>("文件或文件夹") { Arity = ArgumentArity.OneOrMore };
        var dryRun = new Option<bool>("--dry-run") { Description = "只检查，什么也不写" };
        var acceptGood = new Option<bool>("--accept-good") { Description = "有问题的行留下，其余照样导入" };
        var acceptDoubtful = new Option<bool>("--accept-doubtful") { Description = "存疑的行也导入；与已登记不同的，按表更新" };
        var createPlaces = new Option<bool>("--create-places") { Description = "本镇没有的村（社区）、网格，导入时加上" };
        var ledger = new Option<string>("--ledger") { Description = "指明是哪本台账：" + string.Join("、", LedgerCatalogue.All.Select(l => $"{l.Code} {l.Name}")) };
        var marked = new Option<FileInfo>("--marked") { Description = "把标好问题的表格存到这里（.xlsx）" };
        var verb = new System.CommandLine.Command("import", "导入台账（.xlsx、.xls、.csv）：按表头认出是哪本，先登记名录，每个文件要么全部写成，要么什么也不留")
            { paths, Verbs.Data, Verbs.TownChoice, dryRun, acceptGood, acceptDoubtful, createPlaces, ledger, marked, Verbs.Json };
        verb.SetAction((given, stop) =>
        {
            if (given.GetValue(ledger) is { } code && LedgerCatalogue.Find(code) is null) return Task.FromResult(Verbs.Refuse(ImportRefusals.UnknownLedger(code).ToString()));
            var (files, missing) = FilesOf(given.GetValue(paths)!);
            if (missing is not null) return Task.FromResult(Verbs.Refuse($"没有这个文件或文件夹：{missing}。"));
            if (files.Count == 0) return Task.FromResult(Verbs.Refuse("文件夹里没有 .xlsx、.xls 或 .csv 文件。"));
            var options = new ImportOptions { AcceptGood = given.GetValue(acceptGood), AcceptDoubtful = given.GetValue(acceptDoubtful), CreatePlaces = given.GetValue(createPlaces), Ledger = given.GetValue(ledger) };
            return Verbs.InTownAsync(given, async (services, cancel) =>
            {
                var outcomes = await RunAsync(services, files, options, given.GetValue(dryRun), quiet: given.GetValue(Verbs.Json), cancel);
                if (given.GetValue(marked) is { } target) SaveMarked(files, outcomes, target, cancel);
                var exit = ExitOf(files, outcomes);
                if (given.GetValue(Verbs.Json)) Console.WriteLine(JsonSerializer.Serialize(new { exit, files = outcomes.Select(ImportReport.Of) }, ImportReport.Json));
                else foreach (var outcome in outcomes) Tell(outcome);
                return exit;
            }, stop);
        });
        return verb;
    }

    /// <summary>一个要导入的路径；在文件夹里碰到的，不是台账就跳过，不算错。</summary>
    private sealed record Found(ImportFile File, bool Named);

    private static (List<Found> Files, string? Missing) FilesOf(IReadOnlyList<string> paths)
    {
        var files = new List<Found>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
                files.AddRange(Directory.EnumerateFiles(path).Where(f => Path.GetExtension(f).ToLowerInvariant() is ".xlsx" or ".xls" or ".csv" && Path.GetFileName(f)[0] is not ('~' or '.'))
                    .Order(StringComparer.Ordinal).Select(f => new Found(FileOf(f), Named: false)));
            else if (File.Exists(path)) files.Add(new(FileOf(path), Named: true));
            else return ([], path);
        }
        return (files, null);
    }

    private static ImportFile FileOf(string path) => new(Path.GetFileName(path), () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 << 10));

    private static async Task<IReadOnlyList<ImportOutcome>> RunAsync(IServiceProvider services, List<Found> files, ImportOptions options, bool dryRun, bool quiet, CancellationToken stop)
    {
        var importer = services.GetRequiredService<Importer>();
        var time = services.GetRequiredService<TimeProvider>();
        var progress = new ImportProgress();
        await using var shown = quiet || Console.IsErrorRedirected ? null : time.CreateTimer(_ => Console.Error.Write($"\r{progress.FileName}：已读 {progress.Rows} 行　"), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        List<ImportFile> each = [.. files.Select(f => f.File)];
        return dryRun ? await importer.TryAsync(each, _ => options, progress, stop)
            : await importer.CommitAsync(each, _ => options, (file, hash) => Records.Command.Own(Records.Ids.New(time), hash), progress, null, stop);
    }

    private static void SaveMarked(List<Found> files, IReadOnlyList<ImportOutcome> outcomes, FileInfo target, CancellationToken stop)
    {
        var faulty = files.Zip(outcomes).Where(f => f.Second.Problems.Count > 0).ToList();
        foreach (var (found, outcome) in faulty)
        {
            var path = faulty.Count == 1 ? target.FullName : Path.Combine(target.DirectoryName!, $"{Path.GetFileNameWithoutExtension(target.Name)}-{Path.GetFileNameWithoutExtension(outcome.FileName)}.xlsx");
            using var to = File.Create(path);
            MarkedFile.Write(found.File, outcome, to, stop);
        }
    }

    private static int ExitOf(List<Found> files, IReadOnlyList<ImportOutcome> outcomes)
    {
        var exit = 0;
        foreach (var (found, outcome) in files.Zip(outcomes))
        {
            exit = Math.Max(exit, outcome.Refusal?.Code switch
            {
                null => outcome.Clean ? 0 : 1,
                "import.not-clean" => 1,
                "import.not-recognised" when !found.Named => 0,
                "store.not-writable" => 3,
                _ => 2,
            });
        }
        return exit;
    }

    private static void Tell(ImportOutcome outcome)
    {
        Console.WriteLine();
        Console.WriteLine(outcome.FileName);
        foreach (var sheet in outcome.Sheets)
        {
            Console.WriteLine($"  {sheet.Plan.Sheet.Name} → 《{sheet.Plan.Ledger.Name}》（把握 {sheet.Plan.Confidence:P0}{(sheet.Plan.Remembered ? "，按记住的对应" : "")}）");
            Console.WriteLine($"    读到 {sheet.Read} 行，{(outcome.DryRun ? "可以登记" : "登记")} {sheet.Added}，更新 {sheet.Updated}，没有变化 {sheet.Unchanged}，不能导入 {sheet.Rejected}，存疑 {sheet.Doubtful}");
            if (sheet.Plan.Columns.Where(c => c.Target is null).Select(c => c.Head.Leaf).ToList() is { Count: > 0 } left) Console.WriteLine($"    没有导入的列：{string.Join("、", left)}");
        }
        foreach (var problem in outcome.Problems.Take(20)) Console.WriteLine($"    {(problem.Problem.Rejected ? "不能导入" : "存疑")} {problem.SheetName} {problem.Address} {problem.Problem.Head}：{problem.Problem.Reason}");
        if (outcome.Problems.Count > 20) Console.WriteLine($"    ……还有 {outcome.Problems.Count - 20} 处，用 --marked 存成标好的表格");
        if (outcome.NewPlaces.Count > 0) Console.WriteLine($"    加上的村（社区）、网格：{string.Join("、", outcome.NewPlaces)}");
        if (outcome.Refusal is { } refusal) Console.WriteLine($"  没有导入：{refusal}");
        else if (!outcome.DryRun) Console.WriteLine(outcome.Batch is { } batch ? $"  已导入，批次 {batch}；要撤销请用 yifa undo {batch}" : "  以前已经导入过，没有变化");
    }
}
