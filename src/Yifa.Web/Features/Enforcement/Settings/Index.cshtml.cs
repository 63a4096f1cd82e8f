using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Settings;

/// <summary>执法设置：caps by field with the paper that published them, and the few numbers that the law leaves open. Every change is journaled with what was before.</summary>
[Requires(Area.Enforcement, Deed.Read)]
public sealed class IndexModel(AppDbContext db, RecordBook book, Viewer viewer, TownClock clock) : PageModel
{
    /// <summary>上限的表单。</summary>
    public sealed class CapForm
    {
        [Display(Name = "检查领域"), Required, StringLength(40)] public string? Field { get; set; }

        [Display(Name = "从哪一年起"), Required, Range(2025, 2099)] public int? FromYear { get; set; }

        [Display(Name = "一年最多几次"), Required, Range(0, 365)] public int? PerYear { get; set; }

        [Display(Name = "公布的文号"), Required, StringLength(80)] public string? Paper { get; set; }
    }

    /// <summary>其余各数的表单。</summary>
    public sealed class NumbersForm
    {
        [Display(Name = "每人每年培训学时"), Required, Range(1, 400)] public int? TrainingHours { get; set; }

        [Display(Name = "紧急检查几日内补批"), Required, Range(1, 10)] public int? LateApprovalDays { get; set; }

        [Display(Name = "到期前几天提醒"), Required, RegularExpression("^[0-9]{1,3}( [0-9]{1,3}){0,4}$", ErrorMessage = "“到期前几天提醒”要写成 60 30 10 这样，用空格隔开。")] public string? WarnDays { get; set; }

        [Display(Name = "近九十天进门几次就提醒"), Required, Range(1, 50)] public int? EntriesToWarn { get; set; }

        [Display(Name = "投诉执法的电话"), RegularExpression("^[0-9][0-9 、-]{2,29}$", ErrorMessage = "“投诉执法的电话”只写数字和短横；有几个的用顿号隔开。")] public string? ComplaintPhone { get; set; }

        [Display(Name = "投诉执法的地址"), StringLength(EnforcementSetting.LongestAddress)] public string? ComplaintAddress { get; set; }

        /// <summary>现在的设置，填在表单里。</summary>
        public static NumbersForm Of(EnforcementSetting setting) => new()
        {
            TrainingHours = setting.TrainingHours, LateApprovalDays = setting.LateApprovalDays, WarnDays = setting.WarnDays, EntriesToWarn = setting.EntriesToWarn, ComplaintPhone = setting.ComplaintPhone, ComplaintAddress = setting.ComplaintAddress,
        };
    }

    [BindProperty] public CapForm Cap { get; set; } = new();

    [BindProperty] public NumbersForm Numbers { get; set; } = new();

    public IReadOnlyList<FieldCap> Caps { get; private set; } = [];

    public EnforcementSetting Setting { get; private set; } = new();

    /// <summary>检查清单里有、还没有上限的领域。</summary>
    public IReadOnlyList<string> Missing { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    public bool MayChange => EnforcementRoles.MaySupervise(viewer);

    public async Task OnGetAsync(CancellationToken stop)
    {
        await LoadAsync(stop);
        (Cap.FromYear, Numbers) = (clock.Today.Year, NumbersForm.Of(Setting));
    }

    public async Task<IActionResult> OnPostCapAsync(CancellationToken stop)
    {
        if (!MayChange) return NotFound();
        await LoadAsync(stop);
        Only(nameof(Cap));
        if (!ModelState.IsValid) return Page();
        return await SaveAsync(writing => CapAsync(writing, stop), $"“{Cap.Field}”领域的上限已登记。", stop);
    }

    public async Task<IActionResult> OnPostNumbersAsync(CancellationToken stop)
    {
        if (!MayChange) return NotFound();
        await LoadAsync(stop);
        Only(nameof(Numbers));
        if (!ModelState.IsValid) return Page();
        return await SaveAsync(async writing =>
        {
            var row = await db.Set<EnforcementSetting>().FirstOrDefaultAsync(stop) ?? db.Add(new EnforcementSetting { TownCode = viewer.TownCode }).Entity;
            var before = Told(row);
            (row.TrainingHours, row.LateApprovalDays, row.WarnDays, row.EntriesToWarn) = (Numbers.TrainingHours!.Value, Numbers.LateApprovalDays!.Value, Numbers.WarnDays!, Numbers.EntriesToWarn!.Value);
            (row.ComplaintPhone, row.ComplaintAddress) = (Given(Numbers.ComplaintPhone), Given(Numbers.ComplaintAddress));
            (row.ChangedBy, row.ChangedAt) = (viewer.Name, writing.At);
            writing.Detail = new { before, after = Told(row) };
            return "set";
        }, "设置已改。", stop);
    }

    private async Task<Answer> CapAsync(Writing writing, CancellationToken stop)
    {
        var (field, year) = (Cap.Field!.Trim(), Cap.FromYear!.Value);
        var row = await db.Set<FieldCap>().FirstOrDefaultAsync(c => c.Field == field && c.FromYear == year, stop);
        writing.Detail = new { field, year, before = row?.PerYear, after = Cap.PerYear, paper = Cap.Paper };
        row ??= db.Add(new FieldCap { TownCode = viewer.TownCode, Field = field, FromYear = year }).Entity;
        (row.PerYear, row.Paper, row.ChangedBy, row.ChangedAt) = (Cap.PerYear!.Value, Cap.Paper!.Trim(), viewer.Name, writing.At);
        return field;
    }

    private async Task<IActionResult> SaveAsync(Func<Writing, Task<Answer>> change, string done, CancellationToken stop)
    {
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.EnforcementSet, change, stop);
        if ((Refusal = answer.Refusal) is not null) return Page();
        TempData[Look.Done] = done;
        return RedirectToPage();
    }

    // Two forms on one page: what the other one asks is not missing from this one.
    private void Only(string form)
    {
        foreach (var key in ModelState.Keys.Where(k => !k.StartsWith(form + ".", StringComparison.Ordinal)).ToList()) ModelState.Remove(key);
        if (form == nameof(Cap)) Numbers = NumbersForm.Of(Setting);
    }

    private async Task LoadAsync(CancellationToken stop)
    {
        Setting = await EnforcementSetting.ReadAsync(db, stop);
        Caps = await db.Set<FieldCap>().AsNoTracking().OrderBy(c => c.Field).ThenBy(c => c.FromYear).ToListAsync(stop);
        var today = clock.Today;
        var fields = await db.Set<EnforcementMatter>().AsNoTracking().InForceOn(today).Where(m => m.Inspects && m.Field != null).Select(m => m.Field!).Distinct().ToListAsync(stop);
        Missing = [.. fields.Where(f => Caps.All(c => c.Field != f || c.FromYear > today.Year)).Order(StringComparer.Ordinal)];
    }

    private static object Told(EnforcementSetting row) => new { hours = row.TrainingHours, late = row.LateApprovalDays, warn = row.WarnDays, entries = row.EntriesToWarn.ToString(CultureInfo.InvariantCulture), phone = row.ComplaintPhone, address = row.ComplaintAddress };

    private static string? Given(string? text) => text?.Trim() is { Length: > 0 } given ? given : null;
}
