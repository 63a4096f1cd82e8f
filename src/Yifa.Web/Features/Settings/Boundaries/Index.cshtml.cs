using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Charts;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Settings.Boundaries;

/// <summary>村界：brought in from a file that the town has, matched by code and then by name; what does not match is named and left out.</summary>
[Requires(Area.Settings, Deed.Read)]
[RequestSizeLimit(Outline.LargestFile + (1 << 20))]
public sealed class IndexModel(AppDbContext db, RecordBook book, Viewer viewer) : PageModel
{
    [BindProperty] public IFormFile? Upload { get; set; }

    public Refusal? Refusal { get; private set; }

    public IReadOnlyList<(Place Place, bool Drawn)> Rows { get; private set; } = [];

    public IHtmlContent? Map { get; private set; }

    public async Task OnGetAsync(CancellationToken stop) => await LoadAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!viewer.May(Area.Settings, Deed.Write)) return NotFound();
        if (!(await ReadAsync(stop)).TryGet(out var outlines, out var refusal))
        {
            Refusal = refusal;
            await LoadAsync(stop);
            return Page();
        }
        var villages = await VillagesAsync(stop);
        var matched = new Dictionary<string, Outline>();
        var strange = new List<string>();
        foreach (var outline in outlines)
        {
            if (Of(outline, villages) is { } village) matched[village.Code] = outline;
            else strange.Add(outline.Name.Length > 0 ? outline.Name : outline.Code.Length > 0 ? outline.Code : "没有名称的一块");
        }
        return await ChangeAsync(matched.Count == 0 ? BoundaryRefusals.NothingMatches : null, async writing =>
        {
            foreach (var old in await db.Set<PlaceBoundary>().Where(b => matched.Keys.Contains(b.Code)).ToListAsync(stop)) db.Remove(old);
            await db.SaveChangesAsync(stop);
            foreach (var (code, outline) in matched) db.Add(new PlaceBoundary { TownCode = viewer.TownCode, Code = code, Rings = outline.Written() });
            writing.Detail = new { villages = matched.Keys.Order(StringComparer.Ordinal).ToList() };
            return $"{matched.Count}";
        }, $"认出 {matched.Count} 个村（社区）。" + (strange.Count == 0 ? "" : $"没有对上、没有导入的：{string.Join("、", strange.Take(10))}{(strange.Count > 10 ? "等" : "")}。"), stop);
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken stop)
    {
        if (!viewer.May(Area.Settings, Deed.Write)) return NotFound();
        return await ChangeAsync(null, async writing =>
        {
            db.RemoveRange(await db.Set<PlaceBoundary>().ToListAsync(stop));
            writing.Detail = new { villages = Array.Empty<string>() };
            return "0";
        }, "村界都去掉了，地图画成方块。", stop);
    }

    private async Task<IActionResult> ChangeAsync(Refusal? refused, Func<Writing, Task<Answer>> change, string done, CancellationToken stop)
    {
        Refusal = refused ?? (await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.BoundariesChanged, change, stop)).Refusal;
        if (Refusal is null)
        {
            TempData[Look.Done] = done;
            return RedirectToPage();
        }
        await LoadAsync(stop);
        return Page();
    }

    private async Task<Ruling<IReadOnlyList<Outline>>> ReadAsync(CancellationToken stop)
    {
        if (Upload is not { Length: > 0 }) return BoundaryRefusals.NoFile;
        if (Upload.Length > Outline.LargestFile) return BoundaryRefusals.TooLarge;
        using var bytes = new MemoryStream();
        await Upload.CopyToAsync(bytes, stop);
        return Outline.Read(bytes.ToArray());
    }

    // 12 digits are the code itself; other files add zeros behind it.
    private static Place? Of(Outline outline, List<Place> villages) =>
        villages.FirstOrDefault(v => outline.Code.Length >= 12 && outline.Code.StartsWith(v.Code, StringComparison.Ordinal))
        ?? villages.FirstOrDefault(v => outline.Name.Length > 0 && (v.Name == outline.Name || v.OfficialName == outline.Name || v.Name.TrimEnd('村') == outline.Name || outline.Name.EndsWith(v.Name, StringComparison.Ordinal)));

    private Task<List<Place>> VillagesAsync(CancellationToken stop) =>
        db.Places.AsNoTracking().Where(p => p.Kind == PlaceKind.Village || p.Kind == PlaceKind.Community).OrderBy(p => p.Code).ToListAsync(stop);

    private async Task LoadAsync(CancellationToken stop)
    {
        var drawn = await db.Set<PlaceBoundary>().AsNoTracking().ToDictionaryAsync(b => b.Code, b => b.Rings, stop);
        Rows = [.. (await VillagesAsync(stop)).Select(p => (p, drawn.ContainsKey(p.Code)))];
        if (drawn.Count > 0) Map = VillageMap.Draw("boundaries", "各村的范围", [.. Rows.Select(r => new MapPlace(r.Place.Name, "", 0, drawn.GetValueOrDefault(r.Place.Code)))]);
    }
}
