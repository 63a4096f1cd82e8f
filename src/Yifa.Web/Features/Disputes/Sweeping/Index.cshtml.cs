using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Sweeping;

/// <summary>排查计划：a plan is a period, a theme and villages; each village gets its own task, which its people see on 今日.</summary>
[Requires(Area.Disputes, Deed.Read)]
public sealed class IndexModel(AppDbContext db, RecordBook records, Viewer viewer, TownCalendar calendars, TownClock clock) : PageModel
{
    private const int Most = 200;

    /// <summary>一项任务。</summary>
    public sealed record Row(Guid Id, string Theme, string Village, DateOnly DueOn, DueDate Due, bool Done, int? Found);

    [BindProperty, Display(Name = "排查重点"), Required, StringLength(40)] public string? Theme { get; set; }

    [BindProperty, Display(Name = "开始日期"), Required] public DateOnly? StartsOn { get; set; }

    [BindProperty, Display(Name = "截止日期"), Required] public DateOnly? DueOn { get; set; }

    [BindProperty] public List<string> Villages { get; set; } = [];

    public Refusal? Refusal { get; private set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public IReadOnlyList<(string Code, string Name)> Places { get; private set; } = [];

    /// <summary>看得到全镇的才能安排。</summary>
    public bool MayPlan => viewer.Reach == Reach.Town && viewer.May(Area.Disputes, Deed.Write);

    public async Task OnGetAsync(CancellationToken stop)
    {
        await LoadAsync(stop);
        (StartsOn, Villages) = (clock.Today, [.. Places.Select(p => p.Code)]);
        ModelState.Clear();
    }

    /// <summary>安排：选了几个村就是几项任务，一次登记。</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!viewer.May(Area.Disputes, Deed.Write)) return NotFound();
        await LoadAsync(stop);
        if (!MayPlan) Refusal = SweepRefusals.WholeTown;
        else if (ModelState.IsValid)
        {
            var chosen = Places.Where(p => Villages.Contains(p.Code)).ToList();
            if (chosen.Count == 0 || chosen.Count < Villages.Distinct().Count()) Refusal = SweepRefusals.NoVillage;
            else if (DueOn < StartsOn) Refusal = SweepRefusals.DaysReversed;
            else
            {
                var answer = await records.WriteAsync(await Command.FromAsync(Request, stop), Acts.SweepsPlanned, writing =>
                {
                    foreach (var (code, _) in chosen) writing.Add(new SweepTask { Theme = Theme!.Trim(), StartsOn = StartsOn!.Value, DueOn = DueOn!.Value, Place = code });
                    writing.Detail = new { from = $"{StartsOn:yyyy-MM-dd}", to = $"{DueOn:yyyy-MM-dd}", villages = chosen.ConvertAll(c => c.Code) };
                    return Task.FromResult<Answer>("planned");
                }, stop);
                if (answer.Refusal is null)
                {
                    TempData[Look.Done] = $"已安排 {chosen.Count} 个村（社区）的排查。";
                    return RedirectToPage();
                }
                Refusal = answer.Refusal;
            }
        }
        return Page();
    }

    private async Task LoadAsync(CancellationToken stop)
    {
        var places = await db.Places.AsNoTracking().Where(p => p.Kind == PlaceKind.Village || p.Kind == PlaceKind.Community).OrderBy(p => p.Code).ToListAsync(stop);
        Places = [.. places.Select(p => (p.Code, p.Name))];
        var names = places.ToDictionary(p => p.Code, p => p.Name);
        var calendar = await calendars.GetAsync(stop);
        var tasks = await db.Set<SweepTask>().AsNoTracking().OrderBy(t => t.SweepId != null).ThenBy(t => t.DueOn).ThenBy(t => t.Id).Take(Most).ToListAsync(stop);
        var ids = tasks.Select(t => t.SweepId).OfType<Guid>().ToList();
        var found = await db.Set<Sweep>().AsNoTracking().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Found, stop);
        Rows =
        [
            .. tasks.Select(t => new Row(t.Id, t.Theme, t.Place is { } code ? names.GetValueOrDefault(code, code) : "全镇", t.DueOn,
                LegalClock.Due(t.StartsOn, Term.Set(t.DueOn, "排查计划"), calendar).Value, t.SweepId is { } sweep && found.ContainsKey(sweep), t.SweepId is { } one && found.TryGetValue(one, out var count) ? count : null)),
        ];
    }
}
