using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Ledgers.Import;

/// <summary>认出的地方，或为什么认不出。</summary>
/// <param name="Code">代码；认不出为 null。</param>
/// <param name="Reason">认不出的原因；认出为 null。</param>
/// <param name="Village">认不出的网格所在的村，已知时有。</param>
public readonly record struct PlaceMatch(string? Code, string? Reason, string? Village = null);

/// <summary>
/// 地名簿：matches what people write (明通村、明通村村民委员会、柳荫镇明通村、第二网格) against the places that the town has.
/// A place that it does not have is never made silently: only when the person says so, or where the register of grids
/// names a grid of a known village.
/// </summary>
public sealed partial class PlaceBook
{
    private const int MostAsked = 10_000;
    private readonly string town;
    private readonly List<string> prefixes;
    private readonly List<Place> places;
    private readonly Dictionary<string, string?> villages = [];
    private readonly Dictionary<string, string> smaller = [];
    private readonly Dictionary<string, string> names = [];

    // A ledger names a few villages a hundred thousand times; forgotten when a place is added.
    private readonly Dictionary<string, PlaceMatch> asked = [];

    private PlaceBook(Town? town, string code, List<Place> places)
    {
        (this.town, this.places) = (code, places);
        prefixes = town is null ? [] : [.. new[] { town.FullName, $"{town.DistrictName}{town.Name}", town.Name }.Select(Plain).Where(p => p.Length > 1)];
        foreach (var place in places) Learn(place);
    }

    /// <summary>这次加上的地方。</summary>
    public List<Place> Added { get; } = [];

    /// <summary>其中导出的表上列着的：没有记录用到也要加。</summary>
    public HashSet<string> Listed { get; } = [];

    /// <summary>全部地方，按代码。</summary>
    public IEnumerable<Place> All => places.OrderBy(p => p.Code, StringComparer.Ordinal);

    public static async Task<PlaceBook> LoadAsync(AppDbContext db, CancellationToken stop) =>
        new(await db.Towns.AsNoTracking().FirstOrDefaultAsync(stop), db.Viewer.TownCode, await db.Places.AsNoTracking().OrderBy(p => p.Code).ToListAsync(stop));

    /// <summary>由代码得名称。</summary>
    public string NameOf(string code) => names.GetValueOrDefault(code, code);

    /// <summary>认村（社区），也认写到组、网格的。</summary>
    public PlaceMatch MatchVillage(string text)
    {
        if (asked.TryGetValue(text, out var before)) return before;
        var match = FindVillage(text);
        if (asked.Count < MostAsked) asked[text] = match;
        return match;
    }

    private PlaceMatch FindVillage(string text)
    {
        var plain = Bare(text);
        if (villages.TryGetValue(plain, out var code)) return code is null ? new(null, $"“{text}”不止一个村（社区）可以对上，请写全称") : new(code, null);
        return smaller.TryGetValue(Counted(plain), out var small) ? new(small, null) : new(null, $"本镇没有“{text}”");
    }

    /// <summary>认网格。</summary>
    /// <param name="text">网格的名称，可以只写“第2网格”。</param>
    /// <param name="village">同一行的村（社区）代码；没有为 null。</param>
    public PlaceMatch MatchGrid(string text, string? village)
    {
        var plain = Counted(Bare(text));
        if (smaller.TryGetValue(plain, out var code)) return new(code, null);
        if (village is not null && smaller.TryGetValue(Counted(Bare(NameOf(village)) + plain), out code)) return new(code, null);
        var owner = village ?? OwnerOf(plain);
        return villages.GetValueOrDefault(plain) is { } whole ? new(whole, null)
            : owner is null ? new(null, $"本镇没有“{text}”") : new(null, $"{NameOf(owner)}没有“{text}”，网格名册里也没有", owner);
    }

    /// <summary>加一个村（社区）。</summary>
    public string AddVillage(string text)
    {
        var name = Divisions.ShortName(text.Trim());
        var kind = name.EndsWith("社区", StringComparison.Ordinal) ? PlaceKind.Community : PlaceKind.Village;
        return Add(new Place { TownCode = town, Code = PlaceCodes.NextVillage(places, town, kind), Name = name, OfficialName = name == text.Trim() ? null : text.Trim(), Kind = kind });
    }

    /// <summary>在村（社区）下加一个网格。</summary>
    public string AddGrid(string village, string text)
    {
        var name = Plain(text);
        if (OwnerOf(Counted(name)) is null) name = NameOf(village) + name;
        return Add(new Place { TownCode = town, Code = PlaceCodes.NextChild(places, village, PlaceKind.Grid), Name = name, Kind = PlaceKind.Grid });
    }

    /// <summary>加一个导出的表上列着的地方：本镇没有同名的才加，代码空着就用原来的。</summary>
    /// <param name="code">原来的代码。</param>
    /// <param name="name">名称。</param>
    /// <param name="official">全称。</param>
    /// <param name="kind">级别。</param>
    /// <param name="village">组和网格属于哪个村（社区）；村（社区）自己为 null。</param>
    public void AddListed(string code, string name, string? official, PlaceKind kind, string? village)
    {
        if (places.Exists(p => p.Name == name)) return;
        var fits = village is null ? code.Length == town.Length + 3 && code.StartsWith(town, StringComparison.Ordinal) : code.StartsWith(village + "-", StringComparison.Ordinal);
        var free = fits && !places.Exists(p => p.Code == code) ? code : village is null ? PlaceCodes.NextVillage(places, town, kind) : PlaceCodes.NextChild(places, village, kind);
        Listed.Add(Add(new Place { TownCode = town, Code = free, Name = name, OfficialName = official, Kind = kind }));
    }

    private string Add(Place place)
    {
        places.Add(place);
        Added.Add(place);
        Learn(place);
        asked.Clear();
        return place.Code;
    }

    private void Learn(Place place)
    {
        names[place.Code] = place.Name;
        if (place.Kind is PlaceKind.Group or PlaceKind.Grid)
        {
            smaller[Counted(Bare(place.Name))] = place.Code;
            return;
        }
        foreach (var form in Forms(place).Distinct())
            // A short form that two places share (柳荫 of 柳荫村 and 柳荫社区) means neither.
            villages[form] = villages.TryGetValue(form, out var other) && other != place.Code ? Exact(form, place, other) : place.Code;
    }

    private string? Exact(string form, Place place, string? other) =>
        form == Bare(place.Name) ? place.Code : other is not null && form == Bare(NameOf(other)) ? other : null;

    private IEnumerable<string> Forms(Place place)
    {
        var name = Bare(place.Name);
        yield return name;
        if (place.OfficialName is { } official) yield return Bare(official);
        var stem = StemEnd().Replace(name, "");
        foreach (var tail in place.Kind == PlaceKind.Community ? new[] { "社区", "居委会", "居民委员会", "社区居委会", "社区居民委员会" } : ["村", "村委会", "村民委员会", "村村民委员会", "村村委会"]) yield return stem + tail;
        if (stem.Length > 1) yield return stem;
    }

    private string? OwnerOf(string grid) => villages.Where(v => v.Value is not null && grid.StartsWith(v.Key, StringComparison.Ordinal)).OrderByDescending(v => v.Key.Length).FirstOrDefault().Value;

    private string Bare(string text)
    {
        var plain = Plain(text);
        foreach (var prefix in prefixes)
            if (plain.Length > prefix.Length && plain.StartsWith(prefix, StringComparison.Ordinal)) return plain[prefix.Length..];
        return plain;
    }

    private static string Plain(string text) => string.Concat(NormalForm.Of(text).Where(c => !char.IsWhiteSpace(c) && !char.IsPunctuation(c)));

    /// <summary>第二网格、2号网格、第2网格 → 2网格.</summary>
    private static string Counted(string text) => Numbered().Replace(text, match =>
        (Array.IndexOf(Numerals, match.Groups[1].Value) is var at and >= 0 ? (at + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : match.Groups[1].Value.TrimStart('0')) + match.Groups[2].Value);

    private static readonly string[] Numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十"];

    [GeneratedRegex("(村|社区)$")]
    private static partial Regex StemEnd();

    [GeneratedRegex("第?([0-9]+|[一二三四五六七八九十]{1,3})号?(网格|组|社)$")]
    private static partial Regex Numbered();
}
