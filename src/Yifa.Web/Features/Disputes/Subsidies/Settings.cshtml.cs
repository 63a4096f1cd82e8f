using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Subsidies;

/// <summary>以案定补设置：on or off, how much for each grade, where the grades begin. The administrator sets it, who sees no case.</summary>
[Requires(Area.Settings, Deed.Read)]
public sealed class SettingsModel(AppDbContext db, SubsidyBook subsidies, RecordBook book, Viewer viewer) : PageModel
{
    private const double MostMoney = 100_000_000;

    [BindProperty, Display(Name = "本镇用以案定补")] public bool IsOn { get; set; }

    [BindProperty, Display(Name = "简易，一件（元）"), Range(0, MostMoney)] public decimal Simple { get; set; }

    [BindProperty, Display(Name = "一般，一件（元）"), Range(0, MostMoney)] public decimal Ordinary { get; set; }

    [BindProperty, Display(Name = "疑难，一件（元）"), Range(0, MostMoney)] public decimal Difficult { get; set; }

    [BindProperty, Display(Name = "重大，一件（元）"), Range(0, MostMoney)] public decimal Major { get; set; }

    [BindProperty, Display(Name = "几人以上算疑难"), Range(2, 100_000)] public int DifficultPeople { get; set; }

    [BindProperty, Display(Name = "几元以上算疑难"), Range(1, MostMoney)] public decimal DifficultMoney { get; set; }

    [BindProperty, Display(Name = "调解几次以上算疑难"), Range(2, 100)] public int DifficultSessions { get; set; }

    [BindProperty, Display(Name = "几人以上算重大"), Range(2, 100_000)] public int MajorPeople { get; set; }

    [BindProperty, Display(Name = "几元以上算重大"), Range(1, MostMoney)] public decimal MajorMoney { get; set; }

    public SubsidySetting Kept { get; private set; } = new();

    public Refusal? Refusal { get; private set; }

    public bool MayChange => viewer.May(Area.Settings, Deed.Write);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Kept = await subsidies.SettingAsync(stop);
        (IsOn, Simple, Ordinary, Difficult, Major) = (Kept.IsOn, Short(Kept.Simple), Short(Kept.Ordinary), Short(Kept.Difficult), Short(Kept.Major));
        (DifficultPeople, DifficultMoney, DifficultSessions, MajorPeople, MajorMoney) = Kept.Rules;
        (DifficultMoney, MajorMoney) = (Short(DifficultMoney), Short(MajorMoney));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!MayChange) return NotFound();
        Kept = await subsidies.SettingAsync(stop);
        if (!ModelState.IsValid) return Page();
        if (MajorPeople < DifficultPeople || MajorMoney < DifficultMoney)
        {
            Refusal = SubsidyRefusals.OutOfOrder;
            return Page();
        }
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.SubsidySet, async writing =>
        {
            var row = await db.Set<SubsidySetting>().FirstOrDefaultAsync(stop) ?? db.Add(new SubsidySetting { TownCode = viewer.TownCode }).Entity;
            var before = Told(row);
            (row.IsOn, row.Simple, row.Ordinary, row.Difficult, row.Major, row.ChangedBy, row.ChangedAt) = (IsOn, Simple, Ordinary, Difficult, Major, viewer.Name, writing.At);
            (row.DifficultPeople, row.DifficultMoney, row.DifficultSessions, row.MajorPeople, row.MajorMoney) = (DifficultPeople, DifficultMoney, DifficultSessions, MajorPeople, MajorMoney);
            writing.Detail = new { before, after = Told(row) };
            return "set";
        }, stop);
        if ((Refusal = answer.Refusal) is not null) return Page();
        TempData[Look.Done] = IsOn ? "以案定补已打开，照这些金额和界线评定。" : "以案定补已关上。";
        return RedirectToPage();
    }

    // A store with four decimals would write 50.0000 into the field.
    private static decimal Short(decimal money) => money / 1.0000000000000000000000000000m;

    private static object Told(SubsidySetting row) => new { on = row.IsOn, simple = row.Simple, ordinary = row.Ordinary, difficult = row.Difficult, major = row.Major, rules = row.Rules };
}
