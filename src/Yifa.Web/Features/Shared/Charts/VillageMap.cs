using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Yifa.Web.Features.Shared.Charts;

/// <summary>地图上的一个村（社区）。</summary>
/// <param name="Name">名称。</param>
/// <param name="Shown">写在名称下面的数；不写为空。</param>
/// <param name="Share">颜色深浅，0 最浅，1 最深。</param>
/// <param name="Rings">轮廓，写法见 <c>PlaceBoundary.Rings</c>；没有为 null。</param>
public sealed record MapPlace(string Name, string Shown, double Share, string? Rings);

/// <summary>
/// 各村的地图：by the villages' outlines where all of them are known, as tiles in the order of their codes where they are not. Half a
/// map would hide who is missing. Darker is more; the number stands in the place, so that nothing is told by colour alone.
/// </summary>
public static class VillageMap
{
    private const int Width = 520, Pad = 8, TileHeight = 64, Columns = 4;

    // So that dark words stay readable on it.
    private const double Darkest = 0.45;

    /// <summary>画图；一个村也没有的返回 null。</summary>
    public static IHtmlContent? Draw(string id, string title, IReadOnlyList<MapPlace> places)
    {
        if (places.Count == 0) return null;
        var said = string.Join("，", places.Select(p => p.Name + p.Shown)) + "。";
        return places.All(p => p.Rings is { Length: > 0 }) ? Outlined(id, title, said, places) : Tiled(id, title, said, places);
    }

    private static IHtmlContent Tiled(string id, string title, string said, IReadOnlyList<MapPlace> places)
    {
        var columns = Math.Min(Columns, places.Count);
        // A hair from the edge, where half of the stroke would be cut off.
        var width = (Width - 2 - Pad * (columns - 1.0)) / columns;
        var svg = new Svg(id, Width, (places.Count + columns - 1) / columns * (TileHeight + Pad), title, said);
        for (var i = 0; i < places.Count; i++)
        {
            var (x, y) = (1 + i % columns * (width + Pad), i / columns * (TileHeight + Pad) + Pad / 2.0);
            svg.Area([[(x, y), (x + width, y), (x + width, y + TileHeight), (x, y + TileHeight)]], places[i].Share * Darkest, places[i].Name + places[i].Shown);
            Words(svg, x + width / 2, y + TileHeight / 2.0, places[i]);
        }
        return svg.Done();
    }

    private static IHtmlContent Outlined(string id, string title, string said, IReadOnlyList<MapPlace> places)
    {
        var outlines = places.Select(p => p.Rings!.Split('\n').Select(RingOf).ToList()).ToList();
        var all = outlines.SelectMany(rings => rings).SelectMany(ring => ring).ToList();
        var (west, east, south, north) = (all.Min(p => p.X), all.Max(p => p.X), all.Min(p => p.Y), all.Max(p => p.Y));
        // A degree of longitude is shorter than one of latitude by the cosine of the latitude; for a town that is map enough.
        var narrow = Math.Cos((south + north) / 2 * Math.PI / 180);
        var scale = (Width - 2 * Pad) / Math.Max((east - west) * narrow, Math.Max((north - south) * 0.7, 1e-6));
        (double X, double Y) On((double X, double Y) p) => (Pad + (p.X - west) * narrow * scale, Pad + (north - p.Y) * scale);
        var svg = new Svg(id, Width, (int)Math.Ceiling((north - south) * scale) + 2 * Pad, title, said);
        for (var i = 0; i < places.Count; i++) svg.Area(outlines[i].Select(ring => ring.Select(On)), places[i].Share * Darkest, places[i].Name + places[i].Shown);
        // The words last, over every border.
        for (var i = 0; i < places.Count; i++)
        {
            var (x, y) = On(Middle(outlines[i].MaxBy(ring => Math.Abs(AreaOf(ring)))!));
            Words(svg, x, y, places[i]);
        }
        return svg.Done();
    }

    private static void Words(Svg svg, double x, double y, MapPlace place)
    {
        svg.Text(x, place.Shown.Length > 0 ? y - 4 : y + 4, Svg.Cut(place.Name, 7), "middle", "value");
        if (place.Shown.Length > 0) svg.Text(x, y + 14, place.Shown, "middle", "value");
    }

    private static List<(double X, double Y)> RingOf(string written) =>
        [.. written.Split(' ').Select(point => point.Split(',')).Select(p => (double.Parse(p[0], CultureInfo.InvariantCulture), double.Parse(p[1], CultureInfo.InvariantCulture)))];

    // The centre of gravity of a ring (the shoelace formula); of one without an area, the mean of its points.
    private static (double X, double Y) Middle(List<(double X, double Y)> ring)
    {
        var area = AreaOf(ring);
        if (Math.Abs(area) < 1e-12) return (ring.Average(p => p.X), ring.Average(p => p.Y));
        double x = 0, y = 0;
        for (var i = 0; i < ring.Count; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
            var cross = (a.X - ring[0].X) * (b.Y - ring[0].Y) - (b.X - ring[0].X) * (a.Y - ring[0].Y);
            x += (a.X + b.X - 2 * ring[0].X) * cross;
            y += (a.Y + b.Y - 2 * ring[0].Y) * cross;
        }
        return (ring[0].X + x / (6 * area), ring[0].Y + y / (6 * area));
    }

    private static double AreaOf(List<(double X, double Y)> ring)
    {
        double twice = 0;
        for (var i = 0; i < ring.Count; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
            twice += (a.X - ring[0].X) * (b.Y - ring[0].Y) - (b.X - ring[0].X) * (a.Y - ring[0].Y);
        }
        return twice / 2;
    }
}
