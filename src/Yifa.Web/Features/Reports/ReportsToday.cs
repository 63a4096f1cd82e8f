using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Fields;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Reports;

/// <summary>年度报告到了哪一步：the leader sees what waits for his signature, the district what was signed, sent and published.</summary>
public sealed class ReportsToday(AppDbContext db, Viewer viewer) : TodayParts
{
    public override async Task<IReadOnlyList<TodayPart>> ListAsync(CancellationToken stop)
    {
        var signs = viewer.May(Area.Reports, Deed.Sign);
        if (!viewer.May(Area.Reports, Deed.Read) || (viewer.May(Area.Reports, Deed.Write) && !signs)) return [];
        var signed = (await db.Set<SignedReport>().AsNoTracking().Where(r => !db.Set<SignedReport>().Any(later => later.Restates == r.Id))
            .OrderByDescending(r => r.Year).Take(Most).Select(r => new { r.Year, r.SignedAt, r.SignedBy, r.ReportedOn, r.PublishedAt }).ToListAsync(stop)).ToDictionary(r => r.Year);
        List<TodayLine> lines = [];
        if (signs)
        {
            foreach (var year in await db.Set<YearReport>().AsNoTracking().Select(r => r.Year).OrderDescending().Take(Most).ToListAsync(stop))
                if (!signed.ContainsKey(year)) lines.Add(new($"{year}年报告", "草稿已有，看过再签。", $"/reports/{year}/sign", ChipState.Soon, "等您签发"));
        }
        foreach (var report in signed.Values.OrderByDescending(r => r.Year))
        {
            var sent = report.ReportedOn is { } day ? $" · {day:yyyy年M月d日}报区里" : "";
            lines.Add(report.PublishedAt is { } at
                ? new($"{report.Year}年报告", $"{report.SignedBy}签发{sent} · {TownClock.DayOf(at):yyyy年M月d日}公开", $"/p/{viewer.TownCode}/{report.Year}", ChipState.Done, "已公开")
                : new($"{report.Year}年报告", $"{TownClock.DayOf(report.SignedAt):yyyy年M月d日} {report.SignedBy}签发{sent}", $"/reports/{report.Year}/frozen", ChipState.Open, "已签发，没有公开"));
        }
        return [new("年度报告", lines, signs ? "没有等您签发的报告。" : "还没有签发的报告。", ("/reports", "看各年的报告"))];
    }
}
