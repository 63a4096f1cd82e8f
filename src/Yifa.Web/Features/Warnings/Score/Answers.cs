using Yifa.Insight.Scoring;

namespace Yifa.Web.Features.Warnings.Score;

/// <summary>
/// 逐件看的属实不属实：a warning about one matter has no month to be compared with, so it is measured by what people said came of it. Each kind has a share
/// that must come true; below it the kind turns quiet, until the answers of the year are better again, or too few to tell.
/// </summary>
public static class Answers
{
    /// <summary>至少几个说了结果，才说得上好坏。</summary>
    public const int Fewest = 10;

    /// <summary>至少几成要属实，和怎么说；数件数的为 null。Who says “more likely than not late” must be right every other time; who says “go and look before it comes to blows” may be wrong twice for each time he is right.</summary>
    public static (double Share, string Said)? LeastOf(WarningKind kind) => kind switch
    {
        WarningKind.Rising or WarningKind.Cluster => null,
        WarningKind.Escalation => (1.0 / 3, "三分之一"),
        WarningKind.Clock => (0.5, "一半"),
    };

    /// <summary>该不该闭嘴。</summary>
    public static bool IsQuiet(WarningKind kind, WarningScore score) => LeastOf(kind) is var (share, _) && score.FallsShort(Fewest, share);
}
