using Yifa.Law;

namespace Yifa.Web.Features.Disputes.Sweeping;

/// <summary>排查计划和报告的拒绝。</summary>
public static class SweepRefusals
{
    private static readonly Citation Regularly = Instruments.Cite("重庆市矛盾纠纷多元化解促进条例", "第十二条");

    public static Refusal WholeTown { get; } = new("sweep.whole-town", "排查由镇里统一安排，您看不到全镇，不能安排。", "请告诉司法所要排查什么。", Regularly);

    public static Refusal NoVillage { get; } = new("sweep.no-village", "没有选村（社区），或者选的不是本镇的。", "请至少选一个村（社区）。");

    public static Refusal DaysReversed { get; } = new("sweep.days-reversed", "截止日期早于开始日期。", "请改一改日期。");

    public static Refusal Reported { get; } = new("sweep.reported", "这项排查已经报告过了。", "要改，请打开那一次排查的记录修改。");

    public static Refusal NotAffirmed { get; } = new("sweep.zero-not-affirmed", "写着发现0件，没有确认零报告：分不清是没有纠纷还是没有填。", "确实一件也没有，请勾“确认零报告”；有的，请写件数。");

    public static Refusal NotZero { get; } = new("sweep.not-zero", "勾了零报告，却写着发现了纠纷。", "请去掉“确认零报告”，或者把件数改成0。");

    public static Refusal Ahead { get; } = new("sweep.ahead", "排查日期还没有到。", "请写已经开展的日期。");
}
