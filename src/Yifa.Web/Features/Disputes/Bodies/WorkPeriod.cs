using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Indicators;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Disputes.Bodies;

/// <summary>看哪一段的工作量：a year, or one month of it, read from the address; without it the last year that holds anything.</summary>
/// <param name="Year">年度。</param>
/// <param name="Month">第几个月；整年为 null。</param>
public sealed record WorkPeriod(int Year, int? Month)
{
    private const int FirstYear = 2000;

    public Period Period => Month is { } month ? Period.Month(Year, month) : Period.Year(Year);

    /// <summary>给人看的写法。</summary>
    public string Label => Month is { } month ? $"{Year}年{month}月" : $"{Year}年";

    /// <summary>地址里的写法，接在 ? 后面。</summary>
    public string Query => string.Create(CultureInfo.InvariantCulture, $"year={Year}") + (Month is { } month ? string.Create(CultureInfo.InvariantCulture, $"&month={month}") : "");

    public static async Task<WorkPeriod> ReadAsync(AppDbContext db, HttpRequest request, DateOnly today, CancellationToken stop)
    {
        var year = int.TryParse(request.Query["year"], CultureInfo.InvariantCulture, out var given) && given >= FirstYear && given <= today.Year + 1 ? given
            : (await db.Set<Dispute>().Where(d => d.FoundOn <= today).MaxAsync(d => (DateOnly?)d.FoundOn, stop) ?? today).Year;
        return new(year, int.TryParse(request.Query["month"], CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 ? month : null);
    }
}
