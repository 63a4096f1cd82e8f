using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Settings;

/// <summary>设置首页：what the town consists of, and how far the calendar reaches.</summary>
[Requires(Area.Settings, Deed.Read)]
public sealed class IndexModel(AppDbContext db, TownCalendar calendars, TownClock clock) : PageModel
{
    public Town Town { get; private set; } = new();

    public int Places { get; private set; }

    public int Boundaries { get; private set; }

    public int Departments { get; private set; }

    public int People { get; private set; }

    /// <summary>今年、明年里最先缺放假安排的一年；都有为 null。明年的要到十一月才缺：通知那时才发。</summary>
    public int? MissingYear { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Town = await db.Towns.AsNoTracking().SingleAsync(stop);
        Places = await db.Places.CountAsync(stop);
        Boundaries = await db.Set<PlaceBoundary>().CountAsync(stop);
        Departments = await db.Set<Department>().CountAsync(stop);
        People = await db.Set<Person>().CountAsync(stop);
        var calendar = await calendars.GetAsync(stop);
        var today = clock.Today;
        MissingYear = !calendar.Covers(today.Year) ? today.Year : today.Month >= 11 && !calendar.Covers(today.Year + 1) ? today.Year + 1 : null;
    }
}
