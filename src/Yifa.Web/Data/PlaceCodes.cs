using System.Globalization;

namespace Yifa.Web.Data;

/// <summary>
/// 村（社区）、组、网格的代码：a child's code begins with its parent's, so that “本村及以下” is a prefix; one rule for the
/// settings page and for what an import adds.
/// </summary>
public static class PlaceCodes
{
    /// <summary>下一个空着的村（社区）代码：社区从 001 起，村从 201 起。</summary>
    public static string NextVillage(IEnumerable<Place> places, string town, PlaceKind kind) =>
        town + NextAfter(places.Where(p => p.Kind is PlaceKind.Village or PlaceKind.Community).Select(p => p.Code[town.Length..]), kind == PlaceKind.Community ? 1 : 201).ToString("D3", CultureInfo.InvariantCulture);

    /// <summary>村（社区）下面下一个空着的组或网格代码。</summary>
    public static string NextChild(IEnumerable<Place> places, string village, PlaceKind kind)
    {
        var stem = village + (kind == PlaceKind.Group ? "-Z" : "-W");
        return stem + NextAfter(places.Where(p => p.Code.StartsWith(stem, StringComparison.Ordinal)).Select(p => p.Code[stem.Length..]), 1).ToString("D2", CultureInfo.InvariantCulture);
    }

    private static int NextAfter(IEnumerable<string> taken, int first)
    {
        var numbers = taken.Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToHashSet();
        while (numbers.Contains(first)) first++;
        return first;
    }
}
