using System.Globalization;
using Yifa.Law.Enforcement;

namespace Yifa.Web.Features.Enforcement;

/// <summary>全过程记录：what the film of a step lacks.</summary>
public static class Recording
{
    /// <summary>一步的音像缺什么；不缺为空。</summary>
    /// <param name="step">这一步。</param>
    /// <param name="all">这一件的各步。</param>
    /// <param name="owed">应当有音像，还没有。</param>
    public static IReadOnlyList<string> LackingOf(EnforcementStep step, IEnumerable<EnforcementStep> all, bool owed)
    {
        if (owed) return ["没有音像记录"];
        var pieces = all.Where(s => s.Code == "film" && s.Of == step.Ordinal).Select(s => (From: At(s.Hour), To: At(s.HourTo))).Where(p => p is { From: not null, To: not null }).Select(p => new Footage(p.From!.Value, p.To!.Value)).ToList();
        return [.. Footage.Gaps(pieces, At(step.Hour)).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.From:H\\:mm} 至 {g.To:H\\:mm} 没有录到"))];
    }

    private static TimeOnly? At(string? hour) => TimeOnly.TryParseExact(hour, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;
}
