using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Reports.Signing;

/// <summary>一个冻结的数背后的记录：what was counted when the report was signed, also when a record has since been changed or removed.</summary>
[Requires(Area.Reports, Deed.Read)]
public sealed class MembersModel(AppDbContext db, ReportSigning signing) : PageModel
{
    private const int PageSize = 200;

    public sealed record Row(Guid Id, string Kind, int Version, bool Deleted);

    public int Year { get; private set; }

    public FrozenFigure Figure { get; private set; } = new();

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public int From { get; private set; }

    public int? Next => From + PageSize < Figure.MemberCount ? From + PageSize : null;

    public async Task<IActionResult> OnGetAsync(int year, int ordinal, int from, CancellationToken stop)
    {
        (Year, From) = (year, Math.Max(0, from));
        if (await signing.LatestAsync(year, stop) is not { } signed) return NotFound();
        var figure = await db.Set<FrozenFigure>().AsNoTracking().FirstOrDefaultAsync(f => f.RecordId == signed.Id && f.Ordinal == ordinal && f.Members != null, stop);
        if (figure is null) return NotFound();
        Figure = figure;
        var ids = MemberIds.Unpack(figure.Members!).Skip(From).Take(PageSize).ToList();
        var versions = (await db.RecordVersions.AsNoTracking().Where(v => ids.Contains(v.RecordId)).Select(v => new { v.RecordId, v.Kind, v.Version, Deleted = v.Content == null }).ToListAsync(stop))
            .GroupBy(v => v.RecordId).ToDictionary(g => g.Key, g => g.MaxBy(v => v.Version)!);
        Rows = [.. ids.Select(id => versions.TryGetValue(id, out var last) ? new Row(id, last.Kind, last.Version, last.Deleted) : new Row(id, "", 0, true))];
        return Page();
    }
}
