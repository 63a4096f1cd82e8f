using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Indicators;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Leadership;

/// <summary>不足与举措：each shortcoming of the year with the measure that answers it, in the order of the ledger.</summary>
public sealed class Shortcomings() : ListedSet("不足与举措")
{
    public override async Task<IReadOnlyList<ListedItem>> ReadAsync(AppDbContext db, Period period, CancellationToken stop)
    {
        var rows = await db.Set<Shortcoming>().AsNoTracking().Where(s => s.Year == period.From.Year).ToListAsync(stop);
        return [.. rows.OrderBy(s => int.TryParse(s.LedgerNumber, out var number) ? number : int.MaxValue).ThenBy(s => s.Id).Select(ItemOf)];
    }

    private static ListedItem ItemOf(Shortcoming row)
    {
        (string Name, string? Value)[] fields =
        [
            ("不足", row.Problem), ("原因", row.Cause), ("举措", row.Measure), ("部门", row.Department), ("目标", row.Target),
            ("期限", row.DueOn?.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)), ("指标", row.IndicatorCode),
        ];
        return new ListedItem(row.Problem, fields.Where(f => !string.IsNullOrWhiteSpace(f.Value)).ToDictionary(f => f.Name, f => f.Value!.Trim()));
    }
}
