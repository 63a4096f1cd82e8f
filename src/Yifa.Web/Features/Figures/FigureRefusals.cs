using Yifa.Law;

namespace Yifa.Web.Features.Figures;

/// <summary>指标板块的拒绝。</summary>
public static class FigureRefusals
{
    public static Refusal NotEmpty { get; } = new("figure.not-empty", "这个数不是空的，不用确认为零。", "请点这个数看背后的记录；记录有错，先改记录。");

    public static Refusal NotBegun { get; } = new("figure.not-begun", "这一年还没有开始，不能确认没有。", "请等年度开始以后再确认。");

    public static Refusal NotCountable { get; } = new("figure.not-countable", "率和镇情常量不能确认为零。", "请确认它的分子或者补登记。");

    public static Refusal NotAffirmed { get; } = new("figure.not-affirmed", "这个数没有人确认过为零。", "不用撤回。");

    public static Refusal NotOver { get; } = new("figure.not-over", "这一年还没有过完，年度数据不能公开。", "请等到下一年一月再公开。");

    public static Refusal OnlyWholeTown { get; } = new("figure.only-whole-town", "公开的是全镇全年的表，不是一个村、一个月的。", "请选全镇、全年再公开。");

    public static Refusal NothingToPublish { get; } = new("figure.nothing-to-publish", "这张表里一个数也没有，公开出去等于说没有做过事。", "请先补登记；确实没有的，先在指标页确认本年没有。");

    public static Refusal SamePublished { get; } = new("figure.same-published", "现在的数和已经公开的一样。", "不用再公开。");

    public static Refusal Unknown { get; } = new("figure.unknown", "没有这个指标。", "请回到指标页重新选。");

    public static Refusal Unchanged { get; } = new("figure.unchanged", "定义和现在用的一版一样，没有新增一版。", "请改了再存，或者离开这一页。");

    public static Refusal ListClosed(string area) => new("figure.list-closed", $"您没有查看“{area}”台账的权限，只能看数，不能看背后的记录。", "需要看记录，请找司法所。");
}
