using System.Text.Json;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Journal;

/// <summary>命令 verify：验证留痕。退出码 0 完好，1 有一处对不上。</summary>
public static class VerifyVerb
{
    public static System.CommandLine.Command Create()
    {
        var verb = new System.CommandLine.Command("verify", "验证留痕：从第一条起逐条核对，指出第一处对不上的地方") { Verbs.Data, Verbs.TownChoice, Verbs.Json };
        verb.SetAction((given, stop) => Verbs.InTownAsync(given, async (services, cancel) =>
        {
            var result = await services.GetRequiredService<Verification>().RunAsync(cancel);
            Console.WriteLine(given.GetValue(Verbs.Json)
                ? JsonSerializer.Serialize(new { whole = result.Whole, entries = result.Entries, records = result.Records, brokenEntry = result.BrokenSeq, finding = result.Finding })
                : result.Whole ? $"完好：留痕 {result.Entries} 条，记录 {result.Records} 条，全部对得上。" : $"对不上：{result.Finding}");
            return result.Whole ? 0 : 1;
        }, stop));
        return verb;
    }
}
