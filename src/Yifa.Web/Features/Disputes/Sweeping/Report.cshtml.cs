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

namespace Yifa.Web.Features.Disputes.Sweeping;

/// <summary>
/// 报告一项排查：who took part, of the five kinds that the regulation names, and what was found. Nothing found is affirmed, never left
/// blank; what was found is registered from here, on a form that already knows the day, the village and the channel, and back.
/// </summary>
[Requires(Area.Disputes, Deed.Read)]
public sealed class ReportModel(AppDbContext db, RecordBook records, Viewer viewer, TownClock clock) : PageModel
{
    private const int Shown = 50;

    /// <summary>排查期间登记的一件。</summary>
    public sealed record One(Guid Id, DisputeKind Kind, DateOnly FoundOn);

    [BindProperty, Display(Name = "排查开始日期"), Required] public DateOnly? SweptOn { get; set; }

    [BindProperty, Display(Name = "排查结束日期")] public DateOnly? EndedOn { get; set; }

    [BindProperty, Display(Name = "排查负责人"), StringLength(20)] public string? Leader { get; set; }

    [BindProperty, Display(Name = "网格员"), Required, Range(0, 999)] public int? GridWorkers { get; set; }

    [BindProperty, Display(Name = "村（社区）工作者"), Required, Range(0, 999)] public int? VillageWorkers { get; set; }

    [BindProperty, Display(Name = "人民调解员"), Required, Range(0, 999)] public int? Mediators { get; set; }

    [BindProperty, Display(Name = "派出所人员"), Required, Range(0, 999)] public int? Police { get; set; }

    [BindProperty, Display(Name = "司法所人员"), Required, Range(0, 999)] public int? JusticeStaff { get; set; }

    [BindProperty, Display(Name = "发现纠纷（件）"), Required, Range(0, 9999)] public int? Found { get; set; }

    [BindProperty, Display(Name = "确认零报告：排查过了，一件也没有")] public bool ZeroAffirmed { get; set; }

    [BindProperty, Display(Name = "发出预警（件）"), Range(0, 9999)] public int? Warned { get; set; }

    public SweepTask Task { get; private set; } = null!;

    public string Village { get; private set; } = "";

    /// <summary>报告成的那一次排查；还没有报告、看不到为 null。</summary>
    public Sweep? Sweep { get; private set; }

    /// <summary>没有参加的几类人员。</summary>
    public IReadOnlyList<string> Missing { get; private set; } = [];

    /// <summary>排查期间登记的“排查发现”的纠纷。</summary>
    public IReadOnlyList<One> Registered { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    public bool MayWrite => viewer.May(Area.Disputes, Deed.Write);

    /// <summary>要组织五类人员的依据。</summary>
    public Citation Basis { get; } = Instruments.Cite("重庆市矛盾纠纷多元化解促进条例", "第十二条");

    /// <summary>登记发现的纠纷：日期、村、来源已经填好，登记完回到这里。</summary>
    public string NewDispute => $"/ledgers/disputes/new?f.foundOn={Sweep!.SweptOn:yyyy-MM-dd}&f.village={Task.Place}&f.channel={nameof(DisputeChannel.Sweep)}&back=/disputes/sweeping/{Task.Id}";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await LoadAsync(id, stop)) return NotFound();
        SweptOn = Task.StartsOn > clock.Today ? null : Task.StartsOn;
        ModelState.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!MayWrite || !await LoadAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var answer = await records.WriteAsync(await Command.FromAsync(Request, stop), Acts.RecordCreated, async writing =>
        {
            var task = await db.Set<SweepTask>().SingleAsync(t => t.Id == id, stop);
            if (task.SweepId is { } earlier && await db.Set<Sweep>().AnyAsync(s => s.Id == earlier, stop)) return SweepRefusals.Reported;
            if (SweptOn > clock.Today || EndedOn > clock.Today) return SweepRefusals.Ahead;
            if (EndedOn < SweptOn) return SweepRefusals.DaysReversed;
            if (Found == 0 && !ZeroAffirmed) return SweepRefusals.NotAffirmed;
            if (Found > 0 && ZeroAffirmed) return SweepRefusals.NotZero;
            var sweep = writing.Add(new Sweep
            {
                SweptOn = SweptOn!.Value, EndedOn = EndedOn, Place = task.Place, Theme = task.Theme, Leader = Leader?.Trim(), GridWorkers = GridWorkers, VillageWorkers = VillageWorkers,
                Mediators = Mediators, Police = Police, JusticeStaff = JusticeStaff, Found = Found!.Value, ZeroAffirmed = ZeroAffirmed, Warned = Warned,
            });
            task.SweepId = sweep.Id;
            (writing.Subject, writing.Detail) = (sweep.Id.ToString(), new { ledger = "sweeps", task = id, found = sweep.Found, zero = sweep.ZeroAffirmed });
            return sweep.Id.ToString();
        }, stop);
        if (answer.Refusal is null)
        {
            TempData[Look.Done] = Found == 0 ? "已报告：零报告。" : $"已报告：发现 {Found} 件，请接着登记。";
            return Redirect($"/disputes/sweeping/{id}");
        }
        Refusal = answer.Refusal;
        return Page();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken stop)
    {
        if (await db.Set<SweepTask>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == id, stop) is not { } task) return false;
        Task = task;
        Village = task.Place is null ? "全镇" : await db.Places.AsNoTracking().Where(p => p.Code == task.Place).Select(p => p.Name).FirstOrDefaultAsync(stop) ?? task.Place;
        Sweep = task.SweepId is null ? null : await db.Set<Sweep>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == task.SweepId, stop);
        if (Sweep is not { } sweep) return true;
        Missing = [.. new[] { ("网格员", sweep.GridWorkers), ("村（社区）工作者", sweep.VillageWorkers), ("人民调解员", sweep.Mediators), ("派出所人员", sweep.Police), ("司法所人员", sweep.JusticeStaff) }.Where(k => k.Item2 is null or 0).Select(k => k.Item1)];
        var until = sweep.EndedOn ?? task.DueOn;
        Registered = await db.Set<Dispute>().AsNoTracking().Where(d => d.Channel == DisputeChannel.Sweep && d.Place != null && d.Place.StartsWith(task.Place!) && d.FoundOn >= sweep.SweptOn && d.FoundOn <= until)
            .OrderBy(d => d.FoundOn).ThenBy(d => d.Id).Take(Shown).Select(d => new One(d.Id, d.Kind, d.FoundOn)).ToListAsync(stop);
        return true;
    }
}
