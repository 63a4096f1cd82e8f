using System.Globalization;
using System.Text.Json;
using Yifa.Law;

namespace Yifa.Web.Features.Settings.Boundaries;

/// <summary>一块地方的轮廓：name and code as the file has them, and its rings of longitude and latitude.</summary>
/// <param name="Name">文件里的名称；没有为空。</param>
/// <param name="Code">文件里的代码；没有为空。</param>
/// <param name="Rings">各圈的点，经度、纬度，度。</param>
public sealed record Outline(string Name, string Code, IReadOnlyList<IReadOnlyList<(double Longitude, double Latitude)>> Rings)
{
    /// <summary>最大的文件，字节。</summary>
    public const int LargestFile = 8 << 20;

    private const int MostPoints = 400_000;

    // About ten metres: less than the stroke of the map, and what is left of a village is some dozens of points.
    private const double Tolerance = 0.0001;

    private static readonly string[] Names = ["name", "Name", "NAME", "名称", "村名", "行政村", "XZQMC", "ZLDWMC", "CUN"];
    private static readonly string[] Codes = ["code", "Code", "CODE", "代码", "区划代码", "XZQDM", "ZLDWDM", "adcode", "id"];

    /// <summary>读 GeoJSON（RFC 7946）的面；线和点不读。</summary>
    public static Ruling<IReadOnlyList<Outline>> Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length > LargestFile) return BoundaryRefusals.TooLarge;
        try
        {
            if (file.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) file = file[3..];
            using var json = JsonDocument.Parse(file, new JsonDocumentOptions { MaxDepth = 16 });
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("features", out var features) || features.ValueKind != JsonValueKind.Array) return BoundaryRefusals.NotGeoJson;
            var outlines = new List<Outline>();
            var points = 0;
            foreach (var feature in features.EnumerateArray())
            {
                if (Property(feature, "geometry") is not { } geometry || PolygonsOf(geometry) is not { } polygons) continue;
                var rings = new List<IReadOnlyList<(double, double)>>();
                foreach (var ring in polygons.SelectMany(polygon => polygon.EnumerateArray()))
                {
                    if (RingOf(ring) is not { } read) return BoundaryRefusals.NotDegrees;
                    if ((points += read.Count) > MostPoints) return BoundaryRefusals.TooLarge;
                    rings.Add(Simpler(read));
                }
                var properties = Property(feature, "properties");
                if (rings.Count > 0) outlines.Add(new(TextOf(properties, Names), TextOf(properties, Codes), rings));
            }
            return outlines.Count == 0 ? BoundaryRefusals.NoPolygon : outlines;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or FormatException)
        {
            return BoundaryRefusals.NotGeoJson;
        }
    }

    /// <summary>存下来的写法。</summary>
    public string Written() => string.Join('\n', Rings.Select(ring => string.Join(' ', ring.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Longitude:0.####},{p.Latitude:0.####}")))));

    private static JsonElement? Property(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var found) && found.ValueKind == JsonValueKind.Object ? found : null;

    private static IEnumerable<JsonElement>? PolygonsOf(JsonElement geometry)
    {
        if (!geometry.TryGetProperty("coordinates", out var coordinates) || coordinates.ValueKind != JsonValueKind.Array) return null;
        return geometry.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString() switch
        {
            "Polygon" => [coordinates],
            "MultiPolygon" => coordinates.EnumerateArray(),
            _ => null,
        } : null;
    }

    // Metres of a projection instead of degrees are the usual mistake; a map of them would be drawn somewhere in the sea.
    private static List<(double, double)>? RingOf(JsonElement ring)
    {
        var points = new List<(double, double)>(ring.GetArrayLength());
        foreach (var point in ring.EnumerateArray())
        {
            if (point.GetArrayLength() < 2) return null;
            var (longitude, latitude) = (point[0].GetDouble(), point[1].GetDouble());
            if (!(Math.Abs(longitude) <= 180) || !(Math.Abs(latitude) <= 90)) return null;
            points.Add((longitude, latitude));
        }
        return points.Count >= 4 ? points : null;
    }

    /// <summary>去掉看不出来的点（Douglas–Peucker 1973），首尾不动。Without recursion: a hostile ring must not end the program.</summary>
    public static List<(double Longitude, double Latitude)> Simpler(IReadOnlyList<(double Longitude, double Latitude)> ring)
    {
        var keep = new bool[ring.Count];
        keep[0] = keep[^1] = true;
        // A closed ring begins and ends in one point; it is cut in two at the point farthest from there.
        var middle = 0;
        for (var i = 1; i < ring.Count; i++) if (Distance(ring[i], ring[0], ring[0]) > Distance(ring[middle], ring[0], ring[0])) middle = i;
        keep[middle] = true;
        var open = new Stack<(int From, int To)>([(0, middle), (middle, ring.Count - 1)]);
        while (open.TryPop(out var part))
        {
            var (farthest, at) = (Tolerance, -1);
            for (var i = part.From + 1; i < part.To; i++)
                if (Distance(ring[i], ring[part.From], ring[part.To]) is var distance && distance > farthest) (farthest, at) = (distance, i);
            if (at < 0) continue;
            keep[at] = true;
            open.Push((part.From, at));
            open.Push((at, part.To));
        }
        return [.. ring.Where((_, i) => keep[i])];
    }

    private static double Distance((double X, double Y) point, (double X, double Y) from, (double X, double Y) to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = dx * dx + dy * dy;
        var along = length > 0 ? Math.Clamp(((point.X - from.X) * dx + (point.Y - from.Y) * dy) / length, 0, 1) : 0;
        return Math.Sqrt(Math.Pow(point.X - from.X - along * dx, 2) + Math.Pow(point.Y - from.Y - along * dy, 2));
    }

    private static string TextOf(JsonElement? properties, string[] names)
    {
        foreach (var name in names)
        {
            if (properties is not { } all || !all.TryGetProperty(name, out var value)) continue;
            var text = value.ValueKind switch { JsonValueKind.String => value.GetString()!, JsonValueKind.Number => value.GetRawText(), _ => "" };
            if (text.Trim().Length is > 0 and <= 60) return text.Trim();
        }
        return "";
    }
}

/// <summary>导入村界时的拒绝。</summary>
public static class BoundaryRefusals
{
    public static Refusal NoFile { get; } = new("boundary.no-file", "没有选择文件。", "请选一个 GeoJSON 文件（.geojson 或 .json），再导入。");

    public static Refusal TooLarge { get; } = new("boundary.too-large", $"文件太大：最多 {Outline.LargestFile >> 20} MB，40 万个点。", "请在制图软件里只导出本镇，并且化简以后再导入。");

    public static Refusal NotGeoJson { get; } = new("boundary.not-geojson", "这不是完好的 GeoJSON 文件。", "请在制图软件里另存为 GeoJSON（WGS 84 经纬度），再导入。");

    public static Refusal NoPolygon { get; } = new("boundary.no-polygon", "文件里没有面（Polygon），画不出村界。", "请换成各村范围是面的文件；只有点或线的不行。");

    public static Refusal NotDegrees { get; } = new("boundary.not-degrees", "文件里的坐标不是经纬度，或者有一圈不到四个点。", "请在制图软件里转成 WGS 84 经纬度（度），再导入。");

    public static Refusal NothingMatches { get; } = new("boundary.nothing-matches", "文件里没有一块对得上本镇的村（社区）。", "请核对文件里的名称（name）或 12 位代码（code）和“村（社区）”里写的是不是一样。");
}
