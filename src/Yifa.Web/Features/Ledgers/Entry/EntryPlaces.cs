using Yifa.Web.Access;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Ledgers.Entry;

/// <summary>能登记到的地方：the villages and grids that one may choose, which are those one sees.</summary>
public sealed class EntryPlaces
{
    private readonly List<Place> places;
    private readonly Viewer viewer;

    public EntryPlaces(IEnumerable<Place> all, Viewer viewer)
    {
        this.viewer = viewer;
        places = [.. all.Where(p => InReach(p.Code) || IsAbove(p.Code))];
    }

    /// <summary>村（社区）：of a person who answers for one grid, the village above it.</summary>
    public IReadOnlyList<(string Value, string Name)> Villages => [.. places.Where(p => !IsBelowVillage(p)).Select(p => (p.Code, p.Name))];

    /// <summary>组和网格；<paramref name="withVillages"/> 没有村（社区）一栏的表，没分到网格的可以选村。</summary>
    public IReadOnlyList<(string Value, string Name)> Grids(bool withVillages) =>
        [.. places.Where(p => InReach(p.Code) && (withVillages || IsBelowVillage(p))).Select(p => (p.Code, IsBelowVillage(p) ? p.Name : $"{p.Name}（不分网格）"))];

    /// <summary>记录该写在哪里：the place that was chosen, narrowed to one's own grid; null 表示不在范围里。</summary>
    public bool TryPlace(string? chosen, out string? place)
    {
        place = chosen;
        if (viewer.Reach != Reach.Place) return true;
        if (chosen is null || IsAbove(chosen)) place = viewer.Place;
        return place is { Length: > 0 } && InReach(place);
    }

    private bool InReach(string code) => viewer.Reach != Reach.Place || code == viewer.Place || code.StartsWith(viewer.Place + "-", StringComparison.Ordinal);

    private bool IsAbove(string code) => viewer.Reach == Reach.Place && viewer.Place.StartsWith(code + "-", StringComparison.Ordinal);

    private static bool IsBelowVillage(Place place) => place.Kind is PlaceKind.Grid or PlaceKind.Group;
}
