using System.CommandLine;
using System.Text.Json;
using Yifa.Law;
using Yifa.Web.Features.Ledgers.Import;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Export;

/// <summary>命令 export：导出台账。退出码 0 已导出，2 用法不对，3 存不进去（留痕写不下就不导出）。</summary>
public static class ExportVerb
{
    public static System.CommandLine.Command Create()
    {
        var target = new Argument<string>("目标") { Description = "一个 .xlsx 文件，或者一个文件夹（每本台账一个文件）" };
        var ledger = new Option<string[]>("--ledger") { Description = "只导出这几本（代码）", AllowMultipleArgumentsPerToken = true };
        var purpose = new Option<string>("--purpose") { Description = "写明用途，连同完整的个人信息导出，可以再导入；不写则遮住" };
        var verb = new System.CommandLine.Command("export", "导出台账为 .xlsx，附一张数量表") { target, Verbs.Data, Verbs.TownChoice, ledger, purpose, Verbs.Json };
        verb.SetAction((given, stop) =>
        {
            var chosen = given.GetValue(ledger) is { Length: > 0 } codes ? codes : [.. LedgerCatalogue.All.Select(l => l.Code)];
            if (chosen.FirstOrDefault(code => LedgerCatalogue.Find(code) is null) is { } unknown) return Task.FromResult(Verbs.Refuse(ImportRefusals.UnknownLedger(unknown).ToString()));
            return Verbs.InTownAsync(given, (services, cancel) => RunAsync(services, [.. chosen.Select(code => LedgerCatalogue.Find(code)!)], given.GetValue(target)!, given.GetValue(purpose), given.GetValue(Verbs.Json), cancel), stop);
        });
        return verb;
    }

    private static async Task<int> RunAsync(IServiceProvider services, IReadOnlyList<Ledger> ledgers, string target, string? purpose, bool json, CancellationToken stop)
    {
        var together = Path.GetExtension(target).Equals(".xlsx", StringComparison.OrdinalIgnoreCase) && !Directory.Exists(target);
        if (together && Path.GetDirectoryName(Path.GetFullPath(target)) is { } parent) Directory.CreateDirectory(parent);
        if (!together) Directory.CreateDirectory(target);
        var export = services.GetRequiredService<LedgerExport>();
        var reason = string.IsNullOrWhiteSpace(purpose) ? null : purpose;
        Ruling<IReadOnlyList<ExportedLedger>> written;
        if (together)
        {
            await using var to = File.Create(target);
            written = await export.WriteAsync(ledgers, reason, to, stop);
        }
        else written = await export.WriteEachAsync(ledgers, reason, one => File.Create(Path.Combine(target, one.Code + ".xlsx")), stop);
        if (!written.TryGet(out var exported, out var refusal))
        {
            Console.Error.WriteLine(refusal);
            return refusal.Code == "store.not-writable" ? 3 : 2;
        }
        if (json) Console.WriteLine(JsonSerializer.Serialize(exported.Select(e => new { ledger = e.Ledger.Code, name = e.Ledger.Name, rows = e.Rows, sha256 = e.Sha256 }), ImportReport.Json));
        else
        {
            foreach (var one in exported) Console.WriteLine($"{one.Ledger.Name}　{one.Rows} 行　{one.Sha256}");
            Console.WriteLine($"已导出到 {Path.GetFullPath(target)}{(purpose is null ? "（个人信息已遮住）" : "")}。");
        }
        return 0;
    }
}
