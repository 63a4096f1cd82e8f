using System.Globalization;
using Yifa.Law.Indicators;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Figures;

/// <summary>看哪一年、哪个村：what every page of figures is chosen by, read from the address.</summary>
/// <param name="Year">年度。</param>
/// <param name="Period">期间，通常是整年。</param>
/// <param name="Place">村（社区）代码；全镇为 null。</param>
/// <param name="Places">可选的村（社区）。</param>
public sealed record FigureChoice(int Year, Period Period, string? Place, IReadOnlyList<(string Code, string Name)> Places)
{
    private const int FirstYear = 2000;

    /// <summary>范围。</summary>
    public FigureScope Scope => new(Place);

    /// <summary>所选村的名称；全镇为 null。</summary>
    public string? PlaceName => Place is null ? null : Places.FirstOrDefault(p => p.Code == Place).Name ?? Place;

    /// <summary>地址里的写法，接在 ? 后面。</summary>
    public string Query =>
        (Period == Period.Year(Year) ? string.Create(CultureInfo.InvariantCulture, $"year={Year}") : string.Create(CultureInfo.InvariantCulture, $"from={Period.From:yyyy-MM-dd}&to={Period.To:yyyy-MM-dd}"))
        + (Place is null ? "" : $"&place={Uri.EscapeDataString(Place)}");

    /// <summary>读地址。看不到的村当作没有选。</summary>
    public static async Task<FigureChoice> ReadAsync(FigureBook figures, TownClock clock, Viewer viewer, HttpRequest request, CancellationToken stop)
    {
        var today = clock.Today;
        var year = int.TryParse(request.Query["year"], CultureInfo.InvariantCulture, out var given) && given >= FirstYear && given <= today.Year + 1 ? given : await figures.DefaultYearAsync(stop);
        var period = Day(request.Query["from"]) is { } from && Day(request.Query["to"]) is { } to && from <= to && from.Year >= FirstYear && to.Year <= today.Year + 1 ? new Period(from, to) : Period.Year(year);
        var villages = (await figures.PlacesAsync(stop)).Where(p => p.Kind is PlaceKind.Village or PlaceKind.Community)
            .Where(p => viewer.Reach != Reach.Place || p.Code == Dimension.VillageOf(viewer.Place)).Select(p => (p.Code, p.Name)).ToList();
        var place = request.Query["place"].ToString();
        var known = villages.Any(v => v.Code == Dimension.VillageOf(place));
        return new(period.To.Year, period, known ? place : null, villages);
    }

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
