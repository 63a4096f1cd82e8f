using Microsoft.EntityFrameworkCore;
using Yifa.Insight.Scoring;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Warnings.Score;

/// <summary>一个月的成绩。</summary>
/// <param name="Month">那个月的第一天。</param>
/// <param name="Raised">发出几个。</param>
/// <param name="Right">属实几个。</param>
/// <param name="Wrong">误报几个。</param>
/// <param name="Unclear">说不清几个。</param>
/// <param name="Missed">漏报几件。</param>
/// <param name="Said">发出时平均几成把握；没有发出为 null。</param>
/// <param name="CameTrue">说了结果的里面，属实几成；都没有说为 null。</param>
public sealed record ScoreMonth(DateOnly Month, int Raised, int Right, int Wrong, int Unclear, int Missed, double? Said, double? CameTrue)
{
    /// <summary>还没有说结果的。</summary>
    public int Pending => Raised - Right - Wrong - Unclear;
}

/// <summary>一种预警的成绩。</summary>
/// <param name="Kind">种类。</param>
/// <param name="Score">合起来的成绩。</param>
/// <param name="Compared">预期能比的月数。</param>
/// <param name="Quiet">是否该闭嘴。</param>
/// <param name="Months">逐月。</param>
public sealed record KindScore(WarningKind Kind, WarningScore Score, int Compared, bool Quiet, IReadOnlyList<ScoreMonth> Months);

/// <summary>预警的成绩：hits, misses, false alarms and lead of a year back from a day, as people said of each; the expectation beside it.</summary>
public sealed class WarningScores(AppDbContext db, WatchedSource source)
{
    private sealed record Row(WarningKind Kind, string? Place, Yifa.Law.Vocabulary.DisputeKind? Category, DateOnly WatchedFrom, DateOnly WatchedTo, DateOnly RaisedOn, decimal Certainty, WarningOutcome? Outcome, DateOnly? NoticedOn, Guid Id)
    {
        // What is looked at one by one is about that one matter, not about its village.
        public string Subject => Kind is WarningKind.Escalation or WarningKind.Clock && Outcome != WarningOutcome.Missed ? Id.ToString() : $"{Place} {Category}";
    }

    public async Task<IReadOnlyList<KindScore>> ListAsync(DateOnly until, CancellationToken stop)
    {
        var from = new DateOnly(until.Year, until.Month, 1).AddMonths(1 - Forecasts.Months);
        var rows = await db.Set<Warning>().AsNoTracking().Where(w => w.RaisedOn >= from && w.RaisedOn <= until)
            .Select(w => new Row(w.Kind, w.Place, w.Category, w.WatchedFrom, w.WatchedTo, w.RaisedOn, w.Certainty, w.Outcome, w.NoticedOn, w.Id)).ToListAsync(stop);
        var matters = await source.CountAsync(db, until.AddYears(-5), until, stop);
        return [.. Enum.GetValues<WarningKind>().Select(kind => Of(kind, [.. rows.Where(r => r.Kind == kind)], Forecasts.Of(kind, matters, until), from))];
    }

    private static KindScore Of(WarningKind kind, List<Row> rows, IReadOnlyList<MonthlyCount> counts, DateOnly from)
    {
        // Nobody knows of a warning whose outcome was not told, or is unclear: it is neither a hit nor a false alarm.
        var judged = rows.Where(r => r.Outcome is WarningOutcome.True or WarningOutcome.False).Select(r => new Yifa.Insight.Scoring.Warning(r.Subject, r.RaisedOn, (double)r.Certainty)).ToList();
        var real = rows.Where(r => r.Outcome is WarningOutcome.True or WarningOutcome.Missed).ToList();
        Happening Happened(Row r) => new(r.Subject, r.WatchedFrom, r.Outcome == WarningOutcome.Missed ? r.WatchedTo : r.RaisedOn > r.WatchedTo ? r.RaisedOn : r.WatchedTo, r.NoticedOn ?? r.RaisedOn);
        var score = WarningScore.Of(judged, [.. real.Select(Happened)], counts);
        // The lead is known only where somebody said when people would have known.
        var lead = WarningScore.Of(judged, [.. real.Where(r => r.NoticedOn is not null).Select(Happened)], []).LeadDays;
        var months = Enumerable.Range(0, Forecasts.Months).Select(i => from.AddMonths(i)).Select(month =>
        {
            var own = rows.Where(r => r.RaisedOn >= month && r.RaisedOn < month.AddMonths(1)).ToList();
            int Count(WarningOutcome outcome) => own.Count(r => r.Outcome == outcome);
            var raised = own.Where(r => r.Outcome != WarningOutcome.Missed).ToList();
            var (right, wrong) = (Count(WarningOutcome.True), Count(WarningOutcome.False));
            return new ScoreMonth(month, raised.Count, right, wrong, Count(WarningOutcome.Unclear), Count(WarningOutcome.Missed),
                raised.Count == 0 ? null : raised.Average(r => (double)r.Certainty), right + wrong == 0 ? null : (double)right / (right + wrong));
        }).ToList();
        return new(kind, score with { LeadDays = lead }, Forecasts.ComparedIn(counts), Forecasts.IsQuiet(counts), months);
    }
}
