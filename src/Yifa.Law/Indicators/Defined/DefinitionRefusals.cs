namespace Yifa.Law.Indicators;

/// <summary>定义指标时的拒绝。</summary>
public static class DefinitionRefusals
{
    public static Refusal NameMissing { get; } = new("definition.no-name", "没有写名称。", "请写一个二十个字以内的名称，例如“涉水纠纷件数”。");

    public static Refusal NameTaken(string name) => new("definition.name-taken", $"已经有叫“{name}”的指标。", "请换一个名称；要改口径，请在原指标上改一版。");

    public static Refusal FactUnknown { get; } = new("definition.no-fact", "没有选台账。", "请先选从哪本台账里数。");

    public static Refusal FieldUnknown(string field) => new("definition.no-field", $"这本台账没有“{field}”这一栏。", "请从下拉框里选一栏。");

    public static Refusal NotComparable(string field, string how) => new("definition.cannot-compare", $"“{field}”这一栏不能用“{how}”来比。", "文字可比“是、不是、写有”，数和日期可比“不少于、不多于”，词汇和是否可比“是、不是”。");

    public static Refusal ValueUnreadable(string field, string? value) => new("definition.bad-value", $"“{field}”的值“{value}”认不出来。", "日期写成2024-01-31，数写阿拉伯数字，词汇照台账里的叫法写。");

    public static Refusal QuantityMissing { get; } = new("definition.no-quantity", "合计要选一个数的栏目，去重计数要选一个文字、词汇或日期的栏目。", "请在“合计或去重的栏目”里选一栏。");

    public static Refusal PeriodUnknown { get; } = new("definition.no-period", "没有选按哪个日期。", "请选一个日期栏目；只有名录可以选“现有，不论日期”。");

    public static Refusal DecimalsWrong { get; } = new("definition.bad-decimals", "小数位数应在 0 到 4 之间。", "请改成 0 到 4 的一个数。");

    public static Refusal TooDeep { get; } = new("definition.too-deep", "条件太多或套得太深。", "最多三层、五十个条件，请分成几个指标。");
}
