using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Warnings.Score;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Warnings.Watching;

/// <summary>
/// 巡查：looks at the town's disputes up to a day and raises what is new. Running it again for the same day, or for an earlier one,
/// raises nothing twice: a count that was told and goes on is lengthened; a matter that was told stays told.
/// </summary>
public sealed class Watch(AppDbContext db, RecordBook book, Viewer viewer, WatchedSource source, TermWatch terms, WarningScores scores, TownClock clock, TimeProvider time)
{
    private const int Years = 5, LongestLuck = 1_000_000;

    /// <summary>本镇的规矩。</summary>
    public async Task<WatchRules> RulesAsync(CancellationToken stop) => (await db.Set<WatchSetting>().AsNoTracking().FirstOrDefaultAsync(stop))?.Rules ?? WatchRules.Usual;

    /// <summary>查到某一天。答复是这次巡查的编号。</summary>
    public async Task<Answer> RunAsync(Command command, DateOnly asOf, CancellationToken stop)
    {
        if (viewer.Reach != Reach.Town) return WarningRefusals.WholeTown;
        if (asOf > clock.Today) return WarningRefusals.FutureDay;
        var rules = await RulesAsync(stop);
        var matters = await source.CountAsync(db, asOf.AddYears(-Years), asOf, stop);
        var judgement = new Judgement(matters, asOf, rules);
        List<Signal> signals = [.. judgement.Find()];
        if (rules.Kinds.Contains(WarningKind.Escalation))
            signals.AddRange(new Courses([.. (await source.ReadAsync(db, asOf.AddDays(-364), asOf, stop)).Where(m => rules.Categories.Contains(m.Kind))], asOf, rules.Signs).Escalations());
        if (rules.Kinds.Contains(WarningKind.Clock)) signals.AddRange(await terms.AtRiskAsync(rules, asOf, stop));
        var quiet = await scores.QuietAsync(matters, asOf, stop);
        var names = await db.Places.AsNoTracking().ToDictionaryAsync(p => p.Code, p => p.Name, stop);
        return await book.WriteAsync(command, Acts.Watched, async writing =>
        {
            var run = new WatchRun { TownCode = viewer.TownCode, Id = Ids.New(time), AsOf = asOf, RanAt = writing.At, RanBy = viewer.Name, Matters = judgement.Matters, Questions = judgement.Questions, Quiet = WatchSetting.Write(quiet) };
            var known = await db.Set<Warning>().Include(w => w.Cases).Include(w => w.Points).AsSplitQuery().Where(w => w.Outcome != WarningOutcome.Missed && w.RaisedOn > asOf.AddYears(-2)).OrderBy(w => w.RaisedOn).ThenBy(w => w.Id).ToListAsync(stop);
            foreach (var signal in signals)
            {
                if (known.FirstOrDefault(w => IsThat(w, signal)) is { } told)
                {
                    if (!signal.OfOneMatter && Extend(told, signal, asOf)) run.Extended++;
                    continue;
                }
                known.Add(writing.Add(Raised(signal, asOf, quiet.Contains(signal.Kind), names)));
                run.Raised++;
            }
            db.Add(run);
            (writing.Subject, writing.Detail) = (run.Id.ToString(), new { asOf = asOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), matters = run.Matters, questions = run.Questions, raised = run.Raised, extended = run.Extended, quiet = quiet.Count == 0 ? null : run.Quiet });
            return run.Id.ToString();
        }, stop);
    }

    // A matter is known by itself. A count is known by what and where it is, as long as its days touch those that were told.
    private static bool IsThat(Warning told, Signal signal)
    {
        if (told.Kind != signal.Kind) return false;
        if (signal.OfOneMatter) return told.Cases.Any(c => c.Ordinal == 1 && c.CaseId == signal.Members[0]);
        return told.Place == signal.Village && told.Category == signal.Category && signal.From <= told.WatchedTo.AddDays(7) && signal.To >= told.WatchedFrom;
    }

    private static bool Extend(Warning told, Signal signal, DateOnly asOf)
    {
        // Once its outcome is given it is closed; and a look further back adds nothing to what is told already.
        if (told.Outcome is not null || asOf <= told.WatchedTo) return false;
        var added = signal.Members.Except(told.Cases.Select(c => c.CaseId)).ToList();
        if (added.Count == 0) return false;
        foreach (var id in added) told.Cases.Add(Hung(told, new WarningCase { CaseId = id, Ordinal = told.Cases.Count + 1 }));
        var from = signal.From < told.WatchedFrom ? signal.From : told.WatchedFrom;
        (told.WatchedFrom, told.WatchedTo, told.Actual) = (from, asOf, told.Cases.Count);
        // What would be expected of the days of the signal, for all the days that are now told.
        told.Expected = Rounded(signal.Expected!.Value * (asOf.DayNumber - from.DayNumber + 1) / (signal.To.DayNumber - signal.From.DayNumber + 1));
        foreach (var (week, at) in signal.Weeks.Select((w, i) => (w, i + 1)))
        {
            var point = told.Points.FirstOrDefault(p => p.Ordinal == at);
            if (point is null) told.Points.Add(point = Hung(told, new WarningPoint { Ordinal = at }));
            (point.Week, point.Actual, point.Expected, point.Bound) = (week.Week, week.Actual, Rounded(week.Expected), Rounded(week.Bound));
        }
        var luck = LuckOf(signal);
        if (told.LuckDays is null || luck > told.LuckDays) (told.LuckDays, told.Certainty) = (luck, Rounded(signal.Certainty)!.Value);
        told.Reason = $"{told.RaisedOn:M月d日}发出以后还在继续：{told.WatchedFrom:M月d日}至{asOf:M月d日}共 {told.Actual} 件，照以往大约 {WarningWords.Number((double?)told.Expected)} 件。最近一次看，碰巧如此{WarningWords.Often(luck)}。";
        return true;
    }

    private static Warning Raised(Signal signal, DateOnly asOf, bool quiet, Dictionary<string, string> names)
    {
        var village = signal.Village is { } code ? names.GetValueOrDefault(code, code) : null;
        var luck = LuckOf(signal);
        return new Warning
        {
            Place = signal.Village, Kind = signal.Kind, Category = signal.Category, Matter = signal.Matter, WatchedFrom = signal.From, WatchedTo = signal.To, RaisedOn = asOf,
            Actual = signal.Actual, Expected = Rounded(signal.Expected), LuckDays = signal.Chance is null ? null : luck, Certainty = Rounded(signal.Certainty)!.Value, Quiet = quiet,
            Reason = WarningWords.ReasonOf(signal, luck), Advice = WarningWords.AdviceOf(signal, village is not null), Recipients = WarningWords.RecipientsOf(signal, village),
            Cases = [.. signal.Members.Select((id, i) => new WarningCase { CaseId = id, Ordinal = i + 1 })],
            Points = [.. signal.Weeks.Select((w, i) => new WarningPoint { Ordinal = i + 1, Week = w.Week, Actual = w.Actual, Expected = Rounded(w.Expected), Bound = Rounded(w.Bound) })],
        };
    }

    // A look each week: a chance of one in a hundred comes once in a hundred weeks.
    private static int LuckOf(Signal signal) => signal.Chance is { } chance ? (int)Math.Min(LongestLuck, Math.Round(7 / Math.Max(chance, 1e-9))) : 0;

    private static decimal? Rounded(double? value) => value is { } number ? Math.Round((decimal)Math.Min(number, 1e9), 2) : null;

    private static T Hung<T>(Warning to, T part) where T : RecordPart
    {
        part.Follow(to);
        return part;
    }
}
