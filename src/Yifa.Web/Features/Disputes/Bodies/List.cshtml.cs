using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Bodies;

/// <summary>一个人经手的纠纷：the list whose length is the number of his workload.</summary>
[Requires(Area.Disputes, Deed.Read)]
public sealed class ListModel(AppDbContext db, Workload workload, TownClock clock) : PageModel
{
    private const int PageSize = 50;

    /// <summary>清单的一行。</summary>
    public sealed record Row(Guid Id, DateOnly FoundOn, string? Place, string? Number, DisputeKind Kind, DisputeOutcome Outcome, DateOnly? ResolvedOn);

    public string Name { get; private set; } = "";

    public string What { get; private set; } = "";

    public WorkPeriod Period { get; private set; } = null!;

    public int Total { get; private set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public Dictionary<string, string> PlaceNames { get; private set; } = [];

    public Pager Pages { get; private set; } = new("", null, null);

    public async Task<IActionResult> OnGetAsync(string? of, Work? what, DateOnly? afterDay, Guid? after, CancellationToken stop)
    {
        if (of is null || what is not { } work || !Enum.IsDefined(work)) return BadRequest();
        if (await workload.NameOfAsync(of, stop) is not { } name) return NotFound();
        (Name, What) = (name, WordOf(work));
        Period = await WorkPeriod.ReadAsync(db, Request, clock.Today, stop);
        var behind = workload.Behind(name, work, Period.Period);
        Total = await behind.CountAsync(stop);
        var page = after is { } last && afterDay is { } day ? behind.Where(d => d.FoundOn > day || (d.FoundOn == day && d.Id > last)) : behind;
        var rows = await page.OrderBy(d => d.FoundOn).ThenBy(d => d.Id).Take(PageSize + 1).Select(d => new Row(d.Id, d.FoundOn, d.Place, d.LedgerNumber, d.Kind, d.Outcome, d.ResolvedOn)).ToListAsync(stop);
        Rows = [.. rows.Take(PageSize)];
        PlaceNames = await db.Places.AsNoTracking().ToDictionaryAsync(p => p.Code, p => p.Name, stop);
        var self = $"/disputes/bodies/list?of={Uri.EscapeDataString(of)}&what={work}&{Period.Query}";
        Pages = new Pager($"共 {Total} 件，这一页 {Rows.Count} 件", after is null ? null : self,
            rows.Count > PageSize ? string.Create(CultureInfo.InvariantCulture, $"{self}&afterDay={Rows[^1].FoundOn:yyyy-MM-dd}&after={Rows[^1].Id}") : null);
        return Page();
    }

    private static string WordOf(Work work) => work switch { Work.Taken => "期内新接", Work.Settled => "期内化解", Work.Open => "期末在手" };
}
