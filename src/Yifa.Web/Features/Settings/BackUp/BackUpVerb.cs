using System.CommandLine;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Settings.BackUp;

/// <summary>命令 backup 和 restore。</summary>
public static class BackUpVerb
{
    public static System.CommandLine.Command Create()
    {
        var target = new Argument<DirectoryInfo>("DIR") { Description = "备份到哪个目录（新目录）" };
        var keys = new Option<DirectoryInfo>("--keys") { Description = "密钥另存到哪里；不能在备份目录里面" };
        var verb = new System.CommandLine.Command("backup", "备份：运行中也可以；密钥另存一处") { Verbs.Data, target, keys };
        verb.SetAction((given, stop) => BackUpAsync(Verbs.DataOf(given), given.GetRequiredValue(target).FullName, given.GetValue(keys)?.FullName, stop));
        return verb;
    }

    public static System.CommandLine.Command CreateRestore()
    {
        var source = new Argument<DirectoryInfo>("DIR") { Description = "从哪个备份目录" };
        var keys = new Option<DirectoryInfo>("--keys") { Description = "另存的密钥在哪里" };
        var verb = new System.CommandLine.Command("restore", "恢复：把备份放进一个新的数据目录，逐个文件核对") { Verbs.Data, source, keys };
        verb.SetAction((given, stop) => RestoreAsync(Verbs.DataOf(given), given.GetRequiredValue(source).FullName, given.GetValue(keys)?.FullName, stop));
        return verb;
    }

    private static async Task<int> BackUpAsync(string data, string target, string? keys, CancellationToken stop)
    {
        if (Environment.GetEnvironmentVariable(Store.PostgresSetting) is null && !File.Exists(Path.Combine(data, "yifa.db")))
            return Verbs.Refuse($"数据目录 {data} 里没有数据，没有东西可备份。请用 --data 写明目录。");
        await using var site = Site.Build(new SiteOptions(data) { Quiet = true });
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AppDbContext>().PrepareAsync(scope.ServiceProvider.GetRequiredService<WriterGate>(), stop);
        var copy = ActivatorUtilities.CreateInstance<SafeCopy>(scope.ServiceProvider);
        var (made, refusal) = await copy.ToAsync(target, keys, stop);
        if (refusal is not null) return Verbs.Refuse(refusal.ToString());
        Console.WriteLine($"已备份到 {target}：{made!.Files.Count} 个文件，{made.Files.Sum(f => f.Bytes)} 字节，指纹在 manifest.json。");
        Console.WriteLine(keys is null
            ? "密钥没有备份。第一次备份、换过密钥以后，请加 --keys 目录，另存一处。"
            : $"密钥另存到 {keys}，请由另一个人保管。");
        return 0;
    }

    private static async Task<int> RestoreAsync(string data, string source, string? keys, CancellationToken stop)
    {
        var (restored, refusal) = await SafeCopy.RestoreAsync(source, keys, new DataFolder(data, new SiteOptions(data).Keys), stop);
        if (refusal is not null) return Verbs.Refuse(refusal.ToString());
        Console.WriteLine($"已恢复 {restored!.At:yyyy-MM-dd HH:mm}（UTC）的备份到 {data}，{restored.Files.Count} 个文件都与清单相符。");
        Console.WriteLine("请接着运行 yifa verify 核对留痕。");
        return 0;
    }
}
