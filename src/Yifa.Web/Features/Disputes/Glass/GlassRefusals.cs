using Yifa.Law;

namespace Yifa.Web.Features.Disputes.Glass;

/// <summary>打开保密件的拒绝。</summary>
public static class GlassRefusals
{
    /// <summary>一天里没有对上几次，就不再试。</summary>
    public const int MissesADay = 5;

    // One answer for what is not there, what is not sealed, what is out of scope: none of them may be told apart.
    public static Refusal NotFound { get; } = new("glass.not-found", "没有这个卷号的保密件，或者不在您的范围里。", "请向给您卷号的人核对；能先找承办人的，请承办人交办给您。");

    public static Refusal SeenAlready { get; } = new("glass.seen-already", "这一件您本来就看得到，不用打开。", "请到台账里看。");

    public static Refusal TooManyMisses { get; } = new("glass.too-many-misses", $"今天已经有 {MissesADay} 次没有对上，不能再试。", "请先向承办人或者镇领导核对卷号，明天再办；急的请承办人交办给您。");

    public static Refusal NotYours { get; } = new("glass.not-yours", "看过日报，由镇领导、安全管理员或者审计管理员登记。", "请告诉他们去看。");

    public static Refusal NothingToRead { get; } = new("glass.nothing-to-read", "这一天没有人打开过，或者这一天还没有过完。", "请选列出来的一天。");

    public static Refusal OwnOpening { get; } = new("glass.own-opening", "这一天有您自己打开的，不能由您自己看过就算。", "请另一位领导或者安全、审计管理员来看。");

    public static Refusal ReadAlready { get; } = new("glass.read-already", "您已经看过这一天的。", "不用再登记一次。");
}
