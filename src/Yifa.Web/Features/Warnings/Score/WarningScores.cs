using Microsoft.EntityFrameworkCore;
using Yifa.Insight.Scoring;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Warnings.Watching;

namespace Yifa.Web.Features.Warnings.Score;

/// <summary>一个月的成绩。</summary>
/// <param name="Month">那个月的第一天。</param>
/// <param name="Raised">发出几个。</param>
/// <param name="Right">属实几个。</param>
/// <param name="Wrong">误报几个。</param>
/// <param name="Unclear">说不清几个。</param>
/// <param name="Missed">漏报几件，含没有报就逾期的。</param>
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

/// <summary>
/// 预警的成绩：hits, misses, false alarms and lead of a year back from a day, as people said of each; the expectation beside it. A term that ran out untold
/// is a miss that nobody need report: the records say so themselves.
/// </summary>
public sealed class WarningScores(AppDbContext db, WatchedSource source, TermWatch terms)
{
    // How long before a month began a matter may have begun whose term ends in it: ninety days at most, and as many to add.
    private const int LongestDays = 180;

    private sealed record Row(WarningKind Kind, string? Place, Yifa.Law.Vocabulary.DisputeKind? Category, DateOnly WatchedFrom, DateOnly WatchedTo, DateOnly RaisedOn, decimal Certainty, WarningOutcome? Outcome, DateOnly? OutcomeOn, DateOnly? NoticedOn, Guid Id)
    {
        // What is looked at one by one is about that one matter, not about its village.
        public string Subject => Answers.LeastOf(Kind) is not null && Outcome != WarningOutcome.Missed ? Id.ToString() : $"{Place} {Category}";
    }

    public async Task<IReadOnlyList<KindScore>> ListAsync(DateOnly until, CancellationToken stop)
    {
        var rows = await RowsAsync(until, stop);
        var matters = await source.CountAsync(db, until.AddYears(-5), until, stop);
        var late = await RanOutUntoldAsync(until, stop);
        return [.. Enum.GetValues<WarningKind>().Select(kind => Of(kind, [.. rows.Where(r => r.Kind == kind)], Forecasts.Of(kind, matters, until), kind == WarningKind.Clock ? late : [], until))];
    }

    /// <summary>到某日为止该闭嘴的种类。</summary>
    public async Task<IReadOnlySet<WarningKind>> QuietAsync(IReadOnlyList<Watched> matters, DateOnly until, CancellationToken stop)
    {
        var rows = await RowsAsync(until, stop);
        return Enum.GetValues<WarningKind>().Where(kind => IsQuiet(kind, [.. rows.Where(r => r.Kind == kind)], Forecasts.Of(kind, matters, until), until)).ToHashSet();
    }

    private static DateOnly FirstOf(DateOnly until) => new DateOnly(until.Year, until.Month, 1).AddMonths(1 - Forecasts.Months);

    private Task<List<Row>> RowsAsync(DateOnly until, CancellationToken stop)
    {
        var from = FirstOf(until);
        return db.Set<Warning>().AsNoTracking().Where(w => w.RaisedOn >= from && w.RaisedOn <= until)
            .Select(w => new Row(w.Kind, w.Place, w.Category, w.WatchedFrom, w.WatchedTo, w.RaisedOn, w.Certainty, w.Outcome, w.OutcomeOn, w.NoticedOn, w.Id)).ToListAsync(stop);
    }

    // A look at a day that is past knows no answer that was given later.
    private static bool IsQuiet(WarningKind kind, List<Row> rows, IReadOnlyList<MonthlyCount> counts, DateOnly until)
    {
        var known = rows.Where(r => !(r.OutcomeOn > until)).ToList();
        return Answers.LeastOf(kind) is null ? Forecasts.IsQuiet(counts) : Answers.IsQuiet(kind, WarningScore.Of(Judged(known), [.. Real(known).Select(Happened)], []));
    }

    // Looked at before its term was over, and told to nobody: by the day on which the term ended.
    private async Task<IReadOnlyList<DateOnly>> RanOutUntoldAsync(DateOnly until, CancellationToken stop)
    {
        var rules = (await db.Set<WatchSetting>().AsNoTracking().FirstOrDefaultAsync(stop))?.Rules ?? WatchRules.Usual;
        if (!rules.Kinds.Contains(WarningKind.Clock)) return [];
        var from = FirstOf(until);
        var since = from.AddDays(-LongestDays);
        List<Termed> late = [];
        foreach (var kind in TermedSource.All) late.AddRange((await terms.ReadAsync(kind, rules, since, until, stop)).Where(m => m.Due >= from && m.Due < until && m.OpenOn(m.Due)));
        if (late.Count == 0) return [];
        var looks = await db.Set<WatchRun>().AsNoTracking().Where(r => r.AsOf >= since && r.AsOf <= until).Select(r => r.AsOf).Distinct().ToListAsync(stop);
        var told = await db.Set<Warning>().AsNoTracking().Where(w => w.Kind == WarningKind.Clock && w.RaisedOn >= since).SelectMany(w => w.Cases.Where(c => c.Ordinal == 1).Select(c => c.CaseId)).ToHashSetAsync(stop);
        return [.. late.Where(m => !told.Contains(m.Id) && looks.Exists(day => day > m.Day && day < m.Due)).Select(m => m.Due)];
    }

    // Nobody knows of a warning whose outcome was not told, or is unclear: it is neither a hit nor a false alarm.
    private static List<Yifa.Insight.Scoring.Warning> Judged(List<Row> rows) =>
        [.. rows.Where(r => r.Outcome is WarningOutcome.True or WarningOutcome.False).Select(r => new Yifa.Insight.Scoring.Warning(r.Subject, r.RaisedOn, (double)r.Certainty))];

    private static List<Row> Real(List<Row> rows) => [.. rows.Where(r => r.Outcome is WarningOutcome.True or WarningOutcome.Missed)];

    private static Happening Happened(Row r) => new(r.Subject, r.WatchedFrom, r.Outcome == WarningOutcome.Missed ? r.WatchedTo : r.RaisedOn > r.WatchedTo ? r.RaisedOn : r.WatchedTo, r.NoticedOn ?? r.RaisedOn);

    private static KindScore Of(WarningKind kind, List<Row> rows, IReadOnlyList<MonthlyCount> counts, IReadOnlyList<DateOnly> late, DateOnly until)
    {
        var (judged, real) = (Judged(rows), Real(rows));
        var score = WarningScore.Of(judged, [.. real.Select(Happened)], counts);
        // The lead is known only where somebody said when people would have known.
        var lead = WarningScore.Of(judged, [.. real.Where(r => r.NoticedOn is not null).Select(Happened)], []).LeadDays;
        var months = Enumerable.Range(0, Forecasts.Months).Select(i => FirstOf(until).AddMonths(i)).Select(month =>
        {
            var own = rows.Where(r => r.RaisedOn >= month && r.RaisedOn < month.AddMonths(1)).ToList();
            int Count(WarningOutcome outcome) => own.Count(r => r.Outcome == outcome);
            var raised = own.Where(r => r.Outcome != WarningOutcome.Missed).ToList();
            var (right, wrong) = (Count(WarningOutcome.True), Count(WarningOutcome.False));
            return new ScoreMonth(month, raised.Count, right, wrong, Count(WarningOutcome.Unclear), Count(WarningOutcome.Missed) + late.Count(due => due >= month && due < month.AddMonths(1)),
                raised.Count == 0 ? null : raised.Average(r => (double)r.Certainty), right + wrong == 0 ? null : (double)right / (right + wrong));
        }).ToList();
        return new(kind, score with { LeadDays = lead, Misses = score.Misses + late.Count }, Forecasts.ComparedIn(counts), IsQuiet(kind, rows, counts, until), months);
    }
}
