using System.CommandLine;

namespace Yifa.Web.Features.Ledgers.Import;

/// <summary>命令 undo：撤销一批导入。退出码 0 已撤销，1 不能撤销，2 用法不对，3 存不进去。</summary>
public static class UndoVerb
{
    public static System.CommandLine.Command Create()
    {
        var batch = new Argument<Guid>("批次") { Description = "导入时给出的批次编号" };
        var verb = new System.CommandLine.Command("undo", "撤销一批导入：这一批的记录没有别处用着才可以") { batch, Verbs.Data, Verbs.TownChoice };
        verb.SetAction((given, stop) => Verbs.InTownAsync(given, async (services, cancel) =>
        {
            var id = given.GetValue(batch);
            var answer = await services.GetRequiredService<Undoing>().UndoAsync(id, Records.Command.Own(Records.Ids.New(services.GetRequiredService<TimeProvider>()), id.ToString()), cancel);
            if (answer.Refusal is { } refusal)
            {
                Console.Error.WriteLine(refusal);
                return refusal.Code == "store.not-writable" ? 3 : 1;
            }
            Console.WriteLine($"已撤销，撤回 {answer.Value} 条记录。");
            return 0;
        }, stop));
        return verb;
    }
}
