using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Warnings.Map;

/// <summary>一个村（社区）这段日子里的件数，和平常比。</summary>
/// <param name="Code">村（社区）代码。</param>
/// <param name="Count">这段日子排查到的，件。</param>
/// <param name="Usual">以前一样长的四段，平均每段几件；记录还没有那么久，为 null。</param>
public sealed record VillageCount(string Code, int Count, double? Usual)
{
    /// <summary>多得显眼：at least three, and half as many again as usual. A look, no verdict: that is what the warnings are for.</summary>
    public bool Above => Usual is { } usual && Count >= 3 && Count >= usual * 1.5;
}

/// <summary>各村的件数：the window that ends on a day, beside the four windows of the same length before it.</summary>
public static class VillageCounts
{
    /// <summary>和几段比。</summary>
    public const int Earlier = 4;

    /// <summary>要读的第一天。</summary>
    public static DateOnly FirstDay(DateOnly until, int days) => until.AddDays(-days * (Earlier + 1) + 1);

    /// <param name="cases">从 <see cref="FirstDay"/> 到 <paramref name="until"/> 的全部。</param>
    /// <param name="villages">各村代码。</param>
    /// <param name="since">最早的记录在哪天；一条也没有为 null。</param>
    /// <param name="until">到哪天。</param>
    /// <param name="days">几天。</param>
    public static IReadOnlyList<VillageCount> Of(IEnumerable<Watched> cases, IEnumerable<string> villages, DateOnly? since, DateOnly until, int days)
    {
        var from = until.AddDays(1 - days);
        var enough = since <= FirstDay(until, days);
        var all = cases.Where(c => c.Village is not null).ToLookup(c => c.Village!);
        return [.. villages.Select(code => new VillageCount(code, all[code].Count(c => c.Day >= from), enough ? (double)all[code].Count(c => c.Day < from) / Earlier : null))];
    }
}
