using Yifa.Law;

namespace Yifa.Web.Features.Enforcement.Reviews;

/// <summary>案卷评查时的拒绝。</summary>
public static class ReviewRefusals
{
    public static Refusal TwoReviewers { get; } = new("review.two-reviewers", "要有两名不同的评查人。", "请写两个人的姓名。");

    public static Refusal ReviewerHandles(string name) => new("review.reviewer-handles", $"评查人“{name}”是抽到的案件的承办人。", "请换一名没有办过这些案件的评查人。");

    public static Refusal NothingToDraw { get; } = new("review.nothing-to-draw", "这一段时间没有已经决定、还没有评查过的案件。", "请换一段时间。");

    public static Refusal BadNumber { get; } = new("review.bad-number", "各项只能写 0 到 99 的整数，抽取的件数写 1 到 50。", "请改正以后再提交。");

    public static Refusal TooLong { get; } = new("review.too-long", "“存在的问题”最多写 2000 个字。", "请写短一些，长的做成附件。");

    public static Refusal NotAReviewer { get; } = new("review.not-a-reviewer", "没有选是哪一名评查人打的分，或者他不是这一卷的评查人。", "请在“谁打的分”里选一个；评查人不足两名的，先在评查台账里写全。");

    public static Refusal ScoredAlready { get; } = new("review.scored-already", "这一卷两人都打过分，得分已经定了。", "要改的，在评查台账里写明理由再改。");
}
