using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Law.Enforcement;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Officers;

/// <summary>持证上岗：who may act on any day, the rate out of them, and the hours of training; every number opens its people.</summary>
[Requires(Area.Enforcement, Deed.Read)]
public sealed class IndexModel(OfficerRoster roster, AppDbContext db, TownClock clock) : PageModel
{
    /// <summary>名册里的一人，在这一天。</summary>
    public sealed record Row(EnforcementOfficer Officer, bool OnDuty, bool Certified, DateOnly? ValidUntil, IReadOnlyList<Refusal> WhyNot, decimal Hours);

    /// <summary>看哪一天；不写是今天。</summary>
    [BindProperty(SupportsGet = true)] public DateOnly? On { get; set; }

    /// <summary>只看哪些人：duty 在岗，certified 持证，uncertified 在岗而不能执法，short 学时不够；不写看全部。</summary>
    [BindProperty(SupportsGet = true)] public string? Show { get; set; }

    public DateOnly Day { get; private set; }

    public EnforcementSetting Setting { get; private set; } = new();

    public IReadOnlyList<Row> All { get; private set; } = [];

    public IReadOnlyList<Row> OnDuty => [.. All.Where(r => r.OnDuty && r.Officer.Kind == StaffKind.Officer)];

    public IReadOnlyList<Row> Certified => [.. OnDuty.Where(r => r.Certified)];

    public IReadOnlyList<Row> Short => [.. OnDuty.Where(r => r.Hours < Setting.TrainingHours)];

    public IReadOnlyList<Row> Shown => Show switch
    {
        "duty" => OnDuty,
        "certified" => Certified,
        "uncertified" => [.. OnDuty.Where(r => !r.Certified)],
        "short" => Short,
        _ => All,
    };

    /// <summary>持证率；没有在岗的人为 null，不是零。</summary>
    public string? Rate => OnDuty.Count == 0 ? null : (100m * Certified.Count / OnDuty.Count).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    public async Task OnGetAsync(CancellationToken stop)
    {
        Day = On ?? clock.Today;
        Setting = await EnforcementSetting.ReadAsync(db, stop);
        var hours = await roster.HoursAsync(Day.Year, stop);
        All =
        [
            .. (await roster.ListAsync(stop)).Select(o =>
            {
                var file = o.ToFile();
                return new Row(o, file.IsOnDutyOn(Day), file.IsCertifiedOn(Day), file.ValidUntilOn(Day), OfficerStanding.WhyNot(file, null, Day), hours.GetValueOrDefault(o.Name));
            }),
        ];
    }

    /// <summary>同一天，只看一部分。</summary>
    public string HrefOf(string? show) => $"/enforcement/officers?on={Day:yyyy-MM-dd}{(show is null ? "" : $"&show={show}")}";
}
