using System.CommandLine;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Warnings.Watching;

/// <summary>命令 insight watch：巡查一次，或者把过去的日子每七天补查一遍。</summary>
public static class WatchVerb
{
    public static System.CommandLine.Command Create()
    {
        var asOf = new Option<DateOnly?>("--as-of") { Description = "查到哪一天，例如 2024-09-15；默认今天" };
        var weekly = new Option<DateOnly?>("--weekly-from") { Description = "从这一天起每七天补查一次，直到 --as-of；用来看导入的往年本来会有哪些预警" };
        var verb = new System.CommandLine.Command("watch", "巡查：看纠纷有没有在升、扎堆、反复、要逾期，有新的就发预警；同一件事不发两次") { asOf, weekly, Verbs.Data, Verbs.TownChoice, Verbs.Json };
        verb.SetAction((given, stop) => Verbs.InTownAsync(given, (services, cancel) => RunAsync(services, given.GetValue(asOf), given.GetValue(weekly), given.GetValue(Verbs.Json), cancel), stop));
        return verb;
    }

    private static async Task<int> RunAsync(IServiceProvider services, DateOnly? asOf, DateOnly? weeklyFrom, bool json, CancellationToken stop)
    {
        var last = asOf ?? services.GetRequiredService<TownClock>().Today;
        var first = weeklyFrom ?? last;
        if (first > last || last.DayNumber - first.DayNumber > 7 * 530) return Verbs.Refuse("--weekly-from 要在 --as-of 以前，最多早十年。");
        var (watch, db, time) = (services.GetRequiredService<Watch>(), services.GetRequiredService<AppDbContext>(), services.GetRequiredService<TimeProvider>());
        for (var day = last.AddDays(-(last.DayNumber - first.DayNumber) / 7 * 7); day <= last; day = day.AddDays(7))
        {
            var answer = await watch.RunAsync(Records.Command.Own(Ids.New(time), $"watch {day:O}"), day, stop);
            if (answer.Refusal is { } refusal) return Verbs.Refuse(refusal.ToString());
            var run = await db.Set<WatchRun>().AsNoTracking().SingleAsync(r => r.Id == Guid.Parse(answer.Value!), stop);
            var raised = run.Raised == 0 ? [] : await db.Set<Warning>().AsNoTracking().Where(w => w.RecordedAt == run.RanAt && w.RaisedOn == day).OrderBy(w => w.Id).ToListAsync(stop);
            var names = await db.Places.AsNoTracking().ToDictionaryAsync(p => p.Code, p => p.Name, stop);
            if (json)
            {
                Console.WriteLine(JsonSerializer.Serialize(new { asOf = day, matters = run.Matters, questions = run.Questions, raised = raised.Select(w => new { kind = w.Kind.ToString(), subject = WarningWords.SubjectOf(w, names), from = w.WatchedFrom, to = w.WatchedTo, actual = w.Actual, expected = w.Expected, reason = w.Reason }), extended = run.Extended }, Compact));
                continue;
            }
            Console.WriteLine(run.Said());
            foreach (var warning in raised) Console.WriteLine($"　{Wording.Of(warning.Kind)}　{WarningWords.SubjectOf(warning, names)}　{warning.Reason}");
        }
        return 0;
    }

    private static readonly JsonSerializerOptions Compact = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
