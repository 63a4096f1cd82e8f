using System.CommandLine;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;
using Yifa.Web.Features.Ledgers.Import;
using Yifa.Web.Records.Ledgers;
using Yifa.Web.Records.Searching;

namespace Yifa.Web.Features.Ledgers.Find;

/// <summary>命令 search：查找的索引编到了哪里，补编，或者从头编。</summary>
public static class SearchVerb
{
    public static System.CommandLine.Command Create()
    {
        var rebuild = new Option<bool>("--rebuild") { Description = "从头编一遍：索引缺了、坏了，或者升级以后；编的时候照样能用、照样查得到" };
        var verb = new System.CommandLine.Command("search", "查找的索引：把成批登记的编进去，说编了多少") { rebuild, Verbs.Data, Verbs.TownChoice, Verbs.Json };
        verb.SetAction((given, stop) => Verbs.InTownAsync(given, async (services, cancel) =>
        {
            var (db, catchUp) = (services.GetRequiredService<AppDbContext>(), services.GetRequiredService<SearchCatchUp>());
            if (given.GetValue(rebuild)) await catchUp.StartAnewAsync(cancel);
            var taken = await catchUp.RunAsync(given.GetValue(Verbs.Json) || Console.IsErrorRedirected ? null : new Counter(), cancel);
            var indexed = await db.Set<SearchEntry>().CountAsync(cancel);
            var records = 0;
            foreach (var ledger in LedgerCatalogue.All) records += await LedgerTable.Of(db, ledger).CountAsync(cancel);
            if (given.GetValue(Verbs.Json)) Console.WriteLine(JsonSerializer.Serialize(new { taken, indexed, records }, ImportReport.Json));
            else Console.WriteLine($"编入 {taken} 条；索引里共 {indexed} 条，各台账在用的共 {records} 条{(indexed < records ? "，索引缺了，请加上 --rebuild 从头编一遍" : "")}。");
            return indexed < records ? 1 : 0;
        }, stop));
        return verb;
    }

    private sealed class Counter : IProgress<int>
    {
        public void Report(int value) => Console.Error.Write($"\r已编 {value} 条　");
    }
}
