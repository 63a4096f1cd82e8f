using Yifa.Insight.Searching;

namespace Yifa.Web.Features.Shared;

/// <summary>
/// 是不是同一个地方：the same village and the same written place, however it was typed. It finds matters to look at; the place itself is in no warning,
/// for it may say whose door it was.
/// </summary>
public static class SameSpot
{
    /// <summary>几天里又起一件才算：a quarter, in which what caused the first is likely still there.</summary>
    public const int Days = 90;

    // “村口”, “路边”: every village has them.
    private const int Shortest = 4;

    /// <summary>地方的键；没有写村、没有写地点，或者写得太短，为 null。</summary>
    public static string? KeyOf(WatchedCourse matter)
    {
        if (matter is not { Village: { } village, Scene: { } scene }) return null;
        var written = string.Concat(SearchText.Normalize(scene).Where(char.IsLetterOrDigit));
        return written.Length < Shortest ? null : $"{village} {written}";
    }
}
