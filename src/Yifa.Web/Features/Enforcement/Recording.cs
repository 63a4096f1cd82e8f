using System.Globalization;
using Yifa.Law.Enforcement;

namespace Yifa.Web.Features.Enforcement;

/// <summary>全过程记录：what the film of a step lacks.</summary>
public static class Recording
{
    /// <summary>一步的音像缺什么；不缺、不用全程录的为空。</summary>
    /// <param name="step">这一步。</param>
    /// <param name="all">这一件的各步。</param>
    /// <param name="toBeFilmed">应当全程录的，第几步。</param>
    /// <param name="unfilmed">其中还没有录像的。</param>
    public static IReadOnlyList<string> LackingOf(EnforcementStep step, IEnumerable<EnforcementStep> all, IEnumerable<int> toBeFilmed, IEnumerable<int> unfilmed)
    {
        if (!toBeFilmed.Contains(step.Ordinal)) return [];
        if (unfilmed.Contains(step.Ordinal)) return ["没有音像记录"];
        // What came with the act begins with it. Why there is no film is said in words, and is no piece.
        var pieces = all.Where(s => s.Code == "film" && s.Of == step.Ordinal && (s.Media ?? s.Hour ?? s.HourTo) is not null).Concat(step.Media is null ? [] : [step]).Select(s => (From: At(s.Hour), To: At(s.HourTo))).ToList();
        return pieces.Exists(p => p.From is null || p.To is null) ? ["有的录音录像没有写从几点到几点，录没录全看不出来"]
            : [.. Footage.Gaps([.. pieces.Select(p => new Footage(p.From!.Value, p.To!.Value))], At(step.Hour)).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.From:H\\:mm} 至 {g.To:H\\:mm} 没有录到"))];
    }

    private static TimeOnly? At(string? hour) => TimeOnly.TryParseExact(hour, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;
}
