using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Indicators;
using Yifa.Law.Tables;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Figures.Tables;

/// <summary>没有公开的年度数据：the last year of which there are cases, from its first of January on, due on the thirty-first.</summary>
public sealed class TablesAwaiting() : AwaitingSource(Area.Figures)
{
    public override Deed For => Deed.Write;

    public override async Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop)
    {
        if (await FactSources.Of(typeof(PenaltyFact)).LatestAsync(db, DateOnly.MaxValue, stop) is not { Year: var year }) return new([], 0);
        var published = await db.Set<PublishedTable>().AsNoTracking().Where(t => t.Year == year).Select(t => t.TableCode).Distinct().ToListAsync(stop);
        List<Awaiting> open =
        [
            .. OfficialTables.All.Where(t => t.IsPublic && !published.Contains(t.Code)).Select(t => new Awaiting($"公开{year}年{t.Title}", $"/figures/tables/{t.Code}?year={year}", "等公开", Set(new DateOnly(year + 1, 1, 31), "国办发〔2018〕118号", calendar))
            {
                From = new DateOnly(year + 1, 1, 1),
            }),
        ];
        return new(open, open.Count);
    }
}
