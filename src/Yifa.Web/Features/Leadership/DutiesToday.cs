using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Fields;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Leadership;

/// <summary>第一责任人的职责今年做了没有：for whoever signs; a duty without proof comes first, while there is still time to do it.</summary>
public sealed class DutiesToday(AppDbContext db, Viewer viewer, TownClock clock) : TodayParts
{
    public override async Task<IReadOnlyList<TodayPart>> ListAsync(CancellationToken stop)
    {
        if (!viewer.May(Area.Leadership, Deed.Read) || !viewer.May(Area.Reports, Deed.Sign)) return [];
        var year = new DateOnly(clock.Today.Year, 1, 1);
        var code = LedgerCatalogue.Of(typeof(DutyItem))!.Code;
        var items = await db.Set<DutyItem>().AsNoTracking().OrderBy(i => i.Head).ThenBy(i => i.Number).ThenBy(i => i.Id)
            .Select(i => new { i.Id, i.Head, i.Text, Acts = db.Set<DutyAct>().Count(a => a.ItemId == i.Id && a.DoneOn >= year) }).ToListAsync(stop);
        return
        [
            new("第一责任人的职责", [.. items.OrderBy(i => i.Acts > 0).Take(Most).Select(i => new TodayLine(i.Text, Wording.Of(i.Head), $"/ledgers/{code}/{i.Id}", i.Acts > 0 ? ChipState.Done : ChipState.Open, i.Acts > 0 ? $"今年 {i.Acts} 次" : "今年还没有"))],
                "还没有登记职责清单。", (LedgerWay.AddressOf<DutyAct>(), $"看履职记录（{items.Count(i => i.Acts > 0)}/{items.Count} 项今年有记录）")),
        ];
    }
}
