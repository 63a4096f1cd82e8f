using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Matters;

/// <summary>
/// 哪天有哪些执法权：the list as of a day, and what a change of the list between two days took away and brought. When a superior publishes a new list, the old
/// one ends by one act on its last day; the new one is imported. What was begun under the old keeps it.
/// </summary>
[Requires(Area.Enforcement, Deed.Read)]
public sealed class IndexModel(AppDbContext db, RecordBook book, Viewer viewer, TownClock clock) : PageModel
{
    /// <summary>看哪一天；不写是今天。</summary>
    [BindProperty(SupportsGet = true)] public DateOnly? On { get; set; }

    /// <summary>只看一种来源。</summary>
    [BindProperty(SupportsGet = true)] public EnforcementSource? Source { get; set; }

    [BindProperty, Display(Name = "哪一份清单"), Required] public string? Document { get; set; }

    [BindProperty, Display(Name = "最后一天"), Required] public DateOnly? LastDay { get; set; }

    [BindProperty, Display(Name = "废止它的文件"), Required, StringLength(80)] public string? By { get; set; }

    public DateOnly Day { get; private set; }

    public IReadOnlyList<EnforcementMatter> InForce { get; private set; } = [];

    /// <summary>这一天起新归本镇的。</summary>
    public IReadOnlyList<EnforcementMatter> Begun { get; private set; } = [];

    /// <summary>这一天起不再归本镇的：前一天是最后一天。</summary>
    public IReadOnlyList<EnforcementMatter> Ended { get; private set; } = [];

    /// <summary>还没有定终止日期的清单文件，各有几项。</summary>
    public IReadOnlyList<(string Value, string Name)> Lists { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    /// <summary>公示页的地址。</summary>
    public string PublicPath => $"/p/{viewer.TownCode}/enforcement";

    public bool MayEnd => EnforcementRoles.MaySupervise(viewer);

    public IReadOnlyList<EnforcementMatter> Shown => [.. InForce.Where(m => Source is null || m.Source == Source)];

    public async Task OnGetAsync(CancellationToken stop)
    {
        await LoadAsync(stop);
        ModelState.Clear();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!MayEnd) return NotFound();
        await LoadAsync(stop);
        if (!ModelState.IsValid) return Page();
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.MattersEnded, async writing =>
        {
            var old = await db.Set<EnforcementMatter>().Where(m => m.Document == Document && m.ValidUntil == null && (m.ValidFrom == null || m.ValidFrom <= LastDay)).ToListAsync(stop);
            if (old.Count == 0) return MatterRefusals.NothingToEnd;
            foreach (var matter in old) matter.ValidUntil = LastDay;
            writing.Detail = new { document = Document, last = LastDay, by = By, count = old.Count };
            return old.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }, stop);
        if (answer.Refusal is null)
        {
            TempData[Look.Done] = $"{answer.Value} 项到{LastDay:yyyy年M月d日}为止。新的清单请用“导入台账”导入。";
            return Redirect($"/enforcement/matters?on={LastDay!.Value.AddDays(1):yyyy-MM-dd}");
        }
        Refusal = answer.Refusal;
        return Page();
    }

    /// <summary>同一天，只看一种来源。</summary>
    public string HrefOf(EnforcementSource? source) => $"/enforcement/matters?on={Day:yyyy-MM-dd}{(source is null ? "" : $"&source={source}")}";

    private async Task LoadAsync(CancellationToken stop)
    {
        Day = On ?? clock.Today;
        var before = Day.AddDays(-1);
        var all = db.Set<EnforcementMatter>().AsNoTracking();
        InForce = await all.InForceOn(Day).OrderBy(m => m.Source).ThenBy(m => m.Field).ThenBy(m => m.MatterCode).ThenBy(m => m.Id).ToListAsync(stop);
        Begun = [.. InForce.Where(m => m.ValidFrom == Day)];
        Ended = await all.Where(m => m.ValidUntil == before).OrderBy(m => m.MatterCode).ThenBy(m => m.Id).ToListAsync(stop);
        Lists = [.. (await all.Where(m => m.Document != null && m.ValidUntil == null).GroupBy(m => m.Document!).Select(g => new { g.Key, Count = g.Count() }).OrderBy(g => g.Key).ToListAsync(stop)).Select(g => (g.Key, $"{g.Key}（{g.Count} 项）"))];
    }
}

/// <summary>换清单时的拒绝。</summary>
public static class MatterRefusals
{
    public static Refusal NothingToEnd { get; } = new("matters.nothing-to-end", "这一份清单里没有可以终止的事项：都写了终止日期，或者那天还没有开始。", "请核对清单文件和最后一天。");
}
