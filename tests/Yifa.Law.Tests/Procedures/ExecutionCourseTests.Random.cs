using Yifa.Law.Procedures.Executions;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Executions.ExecutionWord;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

public partial class ExecutionCourseTests
{
    // What ends an execution before it is carried out, and what stands in its way, is guessed seldom: else the walk would never come to the act itself.
    private static readonly string[] WaysOut = ["self-performed", "end", "stay", "remedy-begun", "perform-at-once"];
    private static readonly HashSet<ExecutionWord> Hurdles = [NotRural, Concerned, DefenceAdopted, DefenceUnheard, ReviewReturned, ReviewFailed, ReviewerUnqualified, NoHarm, PerformedByConcerned, NobodyPresent, UtilitiesCut, ExecutionWord.Overturned, ByNotice, ExecutionWord.Urgent];

    [Theory]
    [InlineData(ExecutionKind.Demolition)]
    [InlineData(ExecutionKind.Performance)]
    public void 乱走三百件没有一件违法(ExecutionKind kind)
    {
        var random = new Random(20261128);
        var procedure = ExecutionProcedure.Of(kind);
        var words = Enum.GetValues<ExecutionWord>();
        var (carried, closed) = (0, 0);
        for (var round = 0; round < 300; round++)
        {
            var course = new ExecutionCourse(procedure, []);
            var day = On("2025-03-03");
            for (var i = 0; i < 90; i++)
            {
                // Now and then the months of a lawsuit pass.
                day = day.AddDays(random.Next(40) == 0 ? random.Next(120, 200) : random.Next(8));
                var open = procedure.From(course.Stage).ToList();
                if (open.Count == 0) break;
                // Half of the time what the course itself says is next.
                var step = random.Next(2) == 0 && course.NextOn(day, WorkCalendar.Official).Step is { } named ? named : open[random.Next(open.Count)].Code;
                if (WaysOut.Contains(step) && random.Next(15) > 0) continue;
                var next = new ExecutionEvent(step, day)
                {
                    Words = words.Where(w => Hurdles.Contains(w) ? random.Next(12) == 0 : random.Next(6) > 0).ToHashSet(), Officer = random.Next(2) == 0 ? First : Second, Second = random.Next(2) == 0 ? Second : Third,
                    DueOn = random.Next(8) == 0 ? null : day.AddDays(random.Next(20)), At = random.Next(10) == 0 ? null : new TimeOnly(random.Next(24), 0), Of = random.Next(course.Events.Count + 2), Filmed = random.Next(2) == 0, Complete = random.Next(6) > 0,
                };
                if (course.Ask(next, Everybody, new(), WorkCalendar.Official).Allowed) course = new(procedure, [.. course.Events, next]);
            }
            Lawful(course);
            if (course.Last("carry-out") is not null) carried++;
            if (course.Stage == ExecutionStages.Closed) closed++;
        }
        Assert.True(carried > 20 && closed > 20, $"{carried} 件走到了实施，{closed} 件走到了结案：乱走得不够深。");
    }

    // Written beside the program on purpose: what the act wants before each step, looked for in what came before it.
    private static void Lawful(ExecutionCourse course)
    {
        foreach (var (one, i) in course.Events.Select((e, i) => (e, i)))
        {
            List<ExecutionEvent> before = [.. course.Events.Take(i)];
            int At(string step) => before.FindLastIndex(e => e.Step == step);
            ExecutionEvent Before(string step) => before[At(step)];
            bool standing = !(before.FindLast(e => e.Step == "remedy-ended")?.Words.Contains(ExecutionWord.Overturned) ?? false), stayed = At("stay") > At("resume");
            if (one.Step == "urge") Assert.True(Before("order").DueOn < one.On && one.Words.Contains(DefenceTold) && standing && !stayed);
            if (one.Step == "decide")
            {
                Assert.True(Before("urge").DueOn < one.On && one.Words.Contains(Stamped) && one.Complete && standing && !stayed);
                if (At("defence") > At("urge")) Assert.False(Before("defence").Words.Overlaps([DefenceAdopted, DefenceUnheard]));
                if (course.IsDemolition) Assert.True(At("legal-review") > At("urge") && Before("legal-review").Words.Contains(ReviewPassed));
                else Assert.True(one.Words.Overlaps([TrafficHarm, Pollution, ResourceHarm]) && !one.Words.Contains(PerformedByConcerned));
            }
            if (one.Step == "carry-out") CarriedOut(course.IsDemolition, one, before, standing && !stayed);
            if (one.Step == "perform-at-once") Assert.True(one.Words.Contains(MustClearNow) && one.Words.Contains(Peaceful) && one.Officer != one.Second);
            if (one.Step == "close")
            {
                Assert.True(At("decide") < 0 || At("publish") > At("decide") || !standing);
                if (At("perform-at-once") >= 0 && Before("perform-at-once").Words.Contains(PartyAway)) Assert.True(At("tell-afterwards") >= 0);
                if (course.IsDemolition && At("carry-out") is >= 0 and var done) Assert.True(before[done].Filmed || before.Exists(e => e.Step == "film" && e.Of == done + 1));
            }
        }
    }

    private static void CarriedOut(bool demolition, ExecutionEvent one, List<ExecutionEvent> before, bool free)
    {
        ExecutionEvent Before(string step) => before.FindLast(e => e.Step == step)!;
        Assert.True(free && Before("serve").ServedOn <= one.On);
        if (!one.Words.Contains(ExecutionWord.Urgent)) Assert.True(one.At is { Hour: >= 6 and < 22 } && !WorkCalendar.Official.IsHoliday(one.On));
        if (!demolition)
        {
            Assert.True(Before("remind").DueOn <= one.On && Before("remind").On.AddDays(3) <= one.On && one.Words.Contains(AllSigned) && one.Words.Contains(Peaceful));
            return;
        }
        Assert.True(Before("announce").DueOn < one.On && !one.Words.Contains(NobodyPresent) && !one.Words.Contains(UtilitiesCut) && one.Complete);
        // Half a year for whoever went to nobody; whoever did has had his answer.
        if (before.Exists(e => e.Step == "remedy-begun")) Assert.True(before.FindLastIndex(e => e.Step == "remedy-ended") > before.FindLastIndex(e => e.Step == "remedy-begun"));
        else Assert.True(Before("order").ServedOn.AddMonths(6) <= one.On);
    }
}
