using Microsoft.EntityFrameworkCore;
using Yifa.Law.Procedures.Penalties;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Enforcement.Cases;

/// <summary>文号：each kind of paper counts through its own year.</summary>
public sealed class CaseNumbers(AppDbContext db, Masthead masthead)
{
    private static readonly Dictionary<string, string> Marks = new()
    {
        ["decide-on-the-spot"] = "当罚", ["file"] = "罚立", ["notify"] = "罚告", ["order-correction"] = "责改", ["preserve"] = "登存", ["dispose-preserved"] = "登处", ["seize"] = "查扣", ["extend-seizure"] = "查延", ["send-for-test"] = "检告", ["release"] = "查处", ["hearing-notice"] = "听通", ["postpone"] = "缓缴", ["urge"] = "催告", ["surcharge"] = "加罚", ["transfer"] = "案移", ["apply-court"] = "申执",
    };

    /// <summary>这一步的文书要不要由程序编号。</summary>
    public static bool Numbers(PenaltyStep step) => step.Number is null && (Marks.ContainsKey(step.Code) || step.Code == "decide");

    /// <summary>下一个文号。</summary>
    /// <param name="penalty">案件。</param>
    /// <param name="step">要编号的一步。</param>
    /// <param name="stop">取消。</param>
    public async Task<string> NextAsync(PenaltyCase penalty, PenaltyStep step, CancellationToken stop)
    {
        var mark = Marks.GetValueOrDefault(step.Code) ?? (penalty.Course().Last("submit")?.Words.Contains(PenaltyWord.Punish) == true ? "罚决" : "不罚决");
        var given = db.Set<PenaltyStep>().IgnoreQueryFilters().Where(s => s.TownCode == penalty.TownCode && s.Code == step.Code && s.Number != null).Select(s => s.Number!);
        return await SerialNumber.NextAsync(given, $"{await masthead.TownNameAsync(stop)}{mark}〔{step.On.Year}〕", stop);
    }
}
