using Yifa.Law;

namespace Yifa.Web.Features.Warnings;

/// <summary>预警板块的拒绝。</summary>
public static class WarningRefusals
{
    public static Refusal WholeTown { get; } = new("warning.whole-town", "巡查要看全镇的数，您只看得到本村的。", "请司法所或者镇领导来查；查到的会给您看。");

    public static Refusal FutureDay { get; } = new("warning.future-day", "不能查到还没有到的一天。", "请选今天或者以前的一天。");

    public static Refusal AlreadyActed { get; } = new("warning.already-acted", "这个预警已经写过处置，没有再写一遍。", "请重新打开看看；还有要补的，写在结果里。");

    public static Refusal OutcomeGiven { get; } = new("warning.outcome-given", "这个预警的结果已经说过了，只问一次。", "请重新打开看看是谁说的。");

    public static Refusal OutcomeMissing { get; } = new("warning.outcome-missing", "没有选结果。", "请在属实、误报、说不清里选一个。");

    public static Refusal NothingWatched { get; } = new("warning.nothing-watched", "四种预警都不看，就不用巡查了。", "请至少留一种；实在不需要，不点“巡查”就行。");

    public static Refusal SignPoints(double least, double most) => new("warning.sign-points", $"分要写 {least:0.#} 到 {most:0.#} 之间的数。", "请改成这个范围里的数再存；不看的苗头写 0。");

    public static Refusal SignWords(string name) => new("warning.sign-words", $"“{name}”的词太多或者太长。", $"每种最多 {Watching.SignRules.MostWords} 个词，每个词最多 {Watching.SignRules.LongestWord} 个字；请删短再存。");

    public static Refusal DayOrder { get; } = new("warning.day-order", "发现的日子早于开始的日子，或者还没有到。", "请核对这几个日子。");
}
