using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Law.Enforcement;
using Yifa.Web.Access;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Calculators;

/// <summary>不缴怎么办：what an unpaid fine comes to, and the days on which a court may be asked to enforce it. Nothing is kept.</summary>
[Requires(Area.Own, Deed.Read)]
public sealed class UnpaidModel(TownCalendar calendars, TownClock clock) : PageModel
{
    /// <summary>加处罚款的依据。</summary>
    public static Citation Basis { get; } = Instruments.Cite("行政处罚法", "第七十二条");

    /// <summary>申请法院执行的依据。</summary>
    public static Citation CourtBasis { get; } = Instruments.Cite("行政强制法", "第五十三条");

    [FromQuery] public DateOnly? Served { get; set; }

    [FromQuery] public DateOnly? Postponed { get; set; }

    [FromQuery] public DateOnly? Until { get; set; }

    [FromQuery] public string? Fine { get; set; }

    [FromQuery] public int? Paused { get; set; }

    /// <summary>罚款，元；没有写为 0。</summary>
    public decimal Amount => decimal.TryParse(Fine, NumberStyles.Number, CultureInfo.InvariantCulture, out var money) && money is > 0 and < 1e12m ? money : 0;

    /// <summary>加处算到哪天。</summary>
    public DateOnly Day => Until ?? clock.Today;

    /// <summary>缴款的最后一天。</summary>
    public DueDate? Due { get; private set; }

    public decimal Surcharge { get; private set; }

    public CourtWindow? Window { get; private set; }

    public Refusal? Refusal { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        if (Request.Query.Count == 0) return;
        if (Served is not { Year: > 1990 and < 2100 } served || (Postponed is { } later && (later < served || later.Year > 2100)) || Paused < 0)
        {
            Refusal = CalculatorRefusals.ServedMissing;
            return;
        }
        var calendar = await calendars.GetAsync(stop);
        Due = LegalClock.Due(served, Deadlines.Find("PEN-PAY").Term, calendar).Value;
        // Who was given more time is late only after it.
        var lastDay = Postponed > Due.Effective ? Postponed.Value : Due.Effective;
        Surcharge = Law.Enforcement.Surcharge.Of(Amount, lastDay, Day, Paused ?? 0);
        Window = CourtWindow.Of(served, calendar, Postponed);
    }

    /// <summary>填回去的写法；没有为空。</summary>
    public string Shown(decimal money) => money == 0 ? "" : money.ToString("0.##", CultureInfo.InvariantCulture);
}
