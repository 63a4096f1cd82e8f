using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Enforcement.Executions;
using Yifa.Web.Features.Shared.Steps;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Disputes;
using Yifa.Web.Tests.Features.Figures;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>
/// Random steps in random states of executions, sent by hand by whoever: only the moves of the tables below pass, and only from those whose they are; what was acknowledged is
/// there in the end, and the journal verifies. The tables are written beside the program on purpose, as <see cref="RandomCourseTests"/> has its own.
/// </summary>
public sealed class RandomExecutionTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private const string WhileWaiting = "replace-officer remedy-begun remedy-ended stay resume self-performed>performed end>ended";

    private static readonly Dictionary<string, string> Demolition = new()
    {
        ["registered"] = "order>ordered",
        ["ordered"] = $"urge>urged {WhileWaiting}",
        ["urged"] = $"decide>decided legal-review announce defence {WhileWaiting}",
        ["decided"] = $"carry-out>done serve announce defence publish {WhileWaiting}",
        ["done"] = "close>closed film publish remedy-ended",
        ["performed"] = "close>closed publish",
        ["ended"] = "close>closed publish",
        ["closed"] = "",
    };

    private static readonly Dictionary<string, string> Performance = new()
    {
        ["registered"] = "order>ordered perform-at-once>done",
        ["ordered"] = $"urge>urged {WhileWaiting}",
        ["urged"] = $"decide>decided defence {WhileWaiting}",
        ["decided"] = $"carry-out>done serve remind defence publish {WhileWaiting}",
        ["done"] = "close>closed tell-afterwards charge publish remedy-ended",
        ["performed"] = "close>closed publish",
        ["ended"] = "close>closed publish",
        ["closed"] = "",
    };

    // What is not the officer's is the head's, but for the review.
    private static readonly HashSet<string> OfTheHead = ["replace-officer", "decide", "stay", "resume", "end", "close"];

    private const string OfTheReviewer = "legal-review";

    /// <summary>What is there after a step was sent.</summary>
    private sealed record Seen(int Version, string Stage, IReadOnlyList<string> Steps, bool Agrees);

    [Theory]
    [InlineData(Engine.Sqlite, 20261101)]
    [InlineData(Engine.Sqlite, 20261102)]
    [InlineData(Engine.Postgres, 20261103)]
    public async Task An_execution_takes_only_the_moves_of_the_table_nothing_acknowledged_is_lost_and_the_journal_verifies(Engine engine, int seed)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await Casework.BeginAsync(site, m => m.ValidFrom = new(2020, 1, 1));
        var third = new EnforcementOfficer { Name = "江上风", CertificateNumber = "渝-003", IssuedOn = new(2023, 1, 1), ValidUntil = new(2027, 12, 31), OnDuty = true };
        await site.RegisterAsync(third);
        var act = new Executing(work);
        var walk = new Walk(work, third.Id, new Random(seed));
        for (var life = 0; life < 12; life++)
        {
            var kind = life % 2 == 0 ? ExecutionKind.Demolition : ExecutionKind.Performance;
            await act.BeginAsync(kind);
            await walk.LifeAsync(kind == ExecutionKind.Demolition ? Demolition : Performance, "registered", ExecutionForms.Of(kind), act.Address, new(2023, 2, 1), async () =>
            {
                var now = await act.RecordAsync();
                return new(now.Version, now.Course().Stage.Code, [.. now.Steps.OrderBy(s => s.Ordinal).Select(s => s.Code)], now.AgreesWithCourse);
            });
        }
        await walk.EndAsync();
    }

    /// <summary>Some lives of executions: what was sent, what was taken, where it led.</summary>
    private sealed class Walk(Casework work, Guid other, Random lots)
    {
        private const int Turns = 40;
        private static readonly DateOnly Today = new(2025, 2, 27);
        private readonly HashSet<string> reached = [];
        private int taken, refused;

        public async Task LifeAsync(Dictionary<string, string> moves, string start, IReadOnlyList<StepForm> forms, string address, DateOnly from, Func<Task<Seen>> look)
        {
            var (at, on, mine) = (start, from, new List<string>());
            var seen = await look();
            for (var turn = 0; turn < Turns; turn++)
            {
                // Terms run out meanwhile, now and then that of a lawsuit.
                on = on.AddDays(lots.Next(8) == 0 ? lots.Next(150, 200) : lots.Next(0, 16)) is var later && later < Today ? later : Today;
                var offered = moves[at].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(m => m.Split('>')).ToDictionary(m => m[0], m => m.Length > 1 ? m[1] : at);
                // Mostly what the table allows, or the walk would never leave its beginning; now and then anything.
                var code = offered.Count > 0 && lots.Next(5) > 0 ? offered.Keys.ElementAt(lots.Next(offered.Count)) : forms[lots.Next(forms.Count)].Code;
                var form = forms.First(f => f.Code == code);
                var owner = form.Code == OfTheReviewer ? work.Office : OfTheHead.Contains(form.Code) ? work.Leader : work.Officer;
                var who = lots.Next(6) > 0 ? owner : owner == work.Officer ? work.Leader : work.Officer;
                var (answer, page) = await who.ForceAsync(work.Site, address, seen.Version, form.Code, [.. Fill(form, on)]);
                seen = await look();
                if (seen.Steps.Count > mine.Count)
                {
                    Assert.True(offered.ContainsKey(form.Code), $"{at} let {form.Code} pass");
                    Assert.True(who == owner, $"{form.Code} was taken by somebody else");
                    mine.Add(form.Code);
                    at = offered[form.Code];
                    reached.Add(at);
                    taken++;
                }
                else
                {
                    // Whoever is refused is told why.
                    Assert.True(answer.StatusCode == HttpStatusCode.NotFound || page.QuerySelector(".refusal, .error") is not null, $"{at}: nothing was said of {form.Code}");
                    refused++;
                }
                Assert.Equal(mine, seen.Steps);
                Assert.Equal(at, seen.Stage);
                Assert.True(seen.Agrees);
            }
        }

        public async Task EndAsync()
        {
            Assert.True(refused > 10 && taken > 30 && reached.Count > 5 && reached.Contains("closed"), $"{refused} refused, {taken} taken, {string.Join(' ', reached)}");
            await using var scope = work.Site.Scope();
            Assert.Equal(taken, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.CountAsync(e => e.Act == Acts.CourseStepped, Stop));
            var whole = await work.Site.VerifyAsync();
            Assert.True(whole.Whole, whole.Finding);
        }

        private IEnumerable<(string, string)> Fill(StepForm form, DateOnly on)
        {
            foreach (var field in form.Fields)
            {
                if (lots.Next(30) == 0) continue;
                var value = field.Kind switch
                {
                    StepFieldKind.Day => $"{(field.Name == nameof(CourseStep.DueOn) ? on.AddDays(10) : on):yyyy-MM-dd}",
                    StepFieldKind.Hour => field.Name == nameof(CourseStep.Hour) ? "09:30" : "11:30",
                    StepFieldKind.Money => "1800",
                    StepFieldKind.Pick => PickOf(field.Name, form.Code),
                    StepFieldKind.Choice or StepFieldKind.Tick => (lots.Next(5) > 0 ? field.Words[0] : field.Words[lots.Next(field.Words.Count)]).Value,
                    StepFieldKind.Line when field.Name == nameof(CourseStep.Media) => null,
                    StepFieldKind.Line or StepFieldKind.Lines => "写了一句",
                    _ => throw new InvalidOperationException(field.Name),
                };
                if (value is not null) yield return (field.Name, value);
            }
        }

        private string PickOf(string field, string step) => field switch
        {
            nameof(EnforcementStep.MatterId) => work.Matter.ToString(),
            nameof(EnforcementStep.OfficerId) => work.First.ToString(),
            nameof(EnforcementStep.SecondId) => (step == "replace-officer" ? other : work.Second).ToString(),
            _ => $"{lots.Next(1, 12)}",
        };
    }
}
