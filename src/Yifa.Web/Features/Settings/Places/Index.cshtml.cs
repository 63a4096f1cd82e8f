using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Settings.Places;

/// <summary>村（社区）、组和网格：the list, and adding one. A place is never removed: records of past years belong to it.</summary>
[Requires(Area.Settings, Deed.Read)]
public sealed class IndexModel(AppDbContext db, RecordBook book, Viewer viewer) : PageModel
{
    /// <summary>级别的值和名称。</summary>
    public static IReadOnlyList<(string Value, string Name)> Kinds { get; } = [.. Enum.GetValues<PlaceKind>().Select(kind => (kind.ToString(), NameOf(kind)))];

    [BindProperty, Required, StringLength(30), Display(Name = "名称")] public string? Name { get; set; }

    [BindProperty, Display(Name = "级别")] public PlaceKind Kind { get; set; } = PlaceKind.Grid;

    [BindProperty, Display(Name = "属于")] public string? Parent { get; set; }

    [BindProperty, Display(Name = "区划代码")] public string? Code { get; set; }

    public Refusal? Refusal { get; private set; }

    public IReadOnlyList<Place> Rows { get; private set; } = [];

    /// <summary>可以放组和网格的村（社区）。</summary>
    public IEnumerable<(string Value, string Name)> Villages => Rows.Where(IsVillage).Select(p => (p.Code, p.Name));

    public async Task OnGetAsync(CancellationToken stop) => await LoadAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!viewer.May(Area.Settings, Deed.Write)) return NotFound();
        await LoadAsync(stop);
        if (!ModelState.IsValid) return Page();
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.PlaceAdded, async writing =>
        {
            var places = await db.Places.AsNoTracking().ToListAsync(stop);
            if (places.Any(p => p.Name == Name!.Trim())) return SettingsRefusals.PlaceTaken(Name!.Trim());
            if (!NewCode(places).TryGet(out var code, out var refusal)) return refusal;
            db.Add(new Place { TownCode = viewer.TownCode, Code = code, Name = Name!.Trim(), Kind = Kind });
            (writing.Subject, writing.Detail) = (code, new { name = Name!.Trim(), kind = Kind.ToString() });
            return code;
        }, stop);
        if (answer.Refusal is { } refused)
        {
            Refusal = refused;
            return Page();
        }
        TempData[Look.Done] = $"已加上{Name!.Trim()}。";
        return RedirectToPage();
    }

    /// <summary>级别的名称。</summary>
    public static string NameOf(PlaceKind kind) => kind switch
    {
        PlaceKind.Village => "村",
        PlaceKind.Community => "社区",
        PlaceKind.Group => "组",
        PlaceKind.Grid => "网格",
    };

    private static bool IsVillage(Place place) => place.Kind is PlaceKind.Village or PlaceKind.Community;

    private Ruling<string> NewCode(List<Place> places)
    {
        if (Kind is PlaceKind.Group or PlaceKind.Grid)
        {
            if (!places.Any(p => p.Code == Parent && IsVillage(p))) return SettingsRefusals.NeedsParent;
            return PlaceCodes.NextChild(places, Parent!, Kind);
        }
        if (string.IsNullOrWhiteSpace(Code)) return PlaceCodes.NextVillage(places, viewer.TownCode, Kind);
        var code = Code.Trim();
        if (code.Length != 12 || !code.All(char.IsAsciiLetterOrDigit) || !code.StartsWith(viewer.TownCode, StringComparison.Ordinal)) return SettingsRefusals.PlaceCodeWrong(code, viewer.TownCode);
        return places.Any(p => p.Code == code) ? SettingsRefusals.PlaceCodeTaken(code) : code;
    }

    private async Task LoadAsync(CancellationToken stop) => Rows = await db.Places.AsNoTracking().OrderBy(p => p.Code).ToListAsync(stop);
}
