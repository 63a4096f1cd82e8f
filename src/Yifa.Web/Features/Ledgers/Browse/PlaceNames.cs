using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>地名：the names of the town's places by their codes, as pages write them.</summary>
public sealed class PlaceNames
{
    private readonly List<Place> places;
    private readonly Dictionary<string, string> names;

    private PlaceNames(List<Place> places) => (this.places, names) = (places, places.ToDictionary(p => p.Code, p => p.Name));

    public static async Task<PlaceNames> OfAsync(AppDbContext db, CancellationToken stop) =>
        new(await db.Places.AsNoTracking().OrderBy(p => p.Code).ToListAsync(stop));

    /// <summary>代码的名称；不认识的照写代码。</summary>
    public string Of(string code) => names.GetValueOrDefault(code, code);

    /// <summary>这个人能选的村（社区）；只看一个村的人没有可选的。</summary>
    public IReadOnlyList<(string Value, string Name)> VillagesFor(Viewer viewer) => viewer.Reach == Reach.Place
        ? []
        : [.. places.Where(p => p.Kind is PlaceKind.Village or PlaceKind.Community).Select(p => (p.Code, p.Name))];
}
