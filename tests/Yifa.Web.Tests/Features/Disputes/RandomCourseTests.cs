using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes.Course;
using Yifa.Web.Records;
using static Yifa.Web.Tests.Features.Disputes.Coursing;

namespace Yifa.Web.Tests.Features.Disputes;

/// <summary>
/// Random steps in random states, sent by hand as anyone could: only the moves of the table below pass, what was acknowledged is there
/// in the end, and the journal verifies. The table is written beside the program on purpose: the expectation must not come from what is tested.
/// </summary>
public sealed class RandomCourseTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static readonly Dictionary<string, string> Moves = new()
    {
        ["registered"] = "accept>accepted decline>declined transfer-out>transferred receive-papers refuse consent flag-risk report-risk inform-petitioner triage put-in-charge",
        ["accepted"] = "investigate>investigated mediate>mediating end>ended transfer-out>transferred receive-papers refuse consent name-mediator release-mediator explain-rights extend flag-risk report-risk inform-petitioner answer-petitioner triage put-in-charge",
        ["investigated"] = "mediate>mediating end>ended transfer-out>transferred receive-papers refuse consent name-mediator release-mediator explain-rights extend flag-risk report-risk inform-petitioner answer-petitioner triage put-in-charge",
        ["mediating"] = "mediate-again>mediating agree>agreed agree-orally>effective end>ended transfer-out>transferred receive-papers refuse consent name-mediator release-mediator explain-rights extend flag-risk report-risk inform-petitioner answer-petitioner triage put-in-charge",
        ["agreed"] = "mediate-again>mediating take-effect>effective end>ended refuse consent release-mediator flag-risk report-risk party-signed mediator-signed sealed copies-given promise answer-petitioner put-in-charge",
        ["effective"] = "follow-up>followed-up seek-confirmation>confirmation-sought flag-risk report-risk promise perform answer-petitioner put-in-charge",
        ["followed-up"] = "follow-up>followed-up seek-confirmation>confirmation-sought archive>archived flag-risk report-risk promise perform answer-petitioner put-in-charge",
        ["confirmation-sought"] = "confirmed>confirmed confirmation-refused>confirmation-refused flag-risk report-risk promise perform answer-petitioner put-in-charge",
        ["confirmed"] = "follow-up>followed-up flag-risk report-risk promise perform answer-petitioner put-in-charge",
        ["confirmation-refused"] = "follow-up>followed-up mediate-anew>mediating flag-risk report-risk perform answer-petitioner put-in-charge",
        ["declined"] = "archive>archived flag-risk report-risk answer-petitioner",
        ["ended"] = "archive>archived flag-risk report-risk answer-petitioner",
        ["transferred"] = "acknowledge archive>archived answer-petitioner",
        ["archived"] = "",
    };

    [Theory]
    [InlineData(Engine.Sqlite, 20260901)]
    [InlineData(Engine.Sqlite, 20260902)]
    [InlineData(Engine.Postgres, 20260903)]
    public async Task Only_the_moves_of_the_table_pass_nothing_acknowledged_is_lost_and_the_journal_verifies(Engine engine, int seed)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (mediator, _) = await RosterAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var lots = new Random(seed);
        var acknowledged = new List<(Guid Dispute, string Step)>();
        HashSet<string> reached = [];
        var refused = 0;
        for (var life = 0; life < 6; life++)
        {
            var (id, at) = (await QuarrelAsync(site, $"第{life}件"), "registered");
            for (var turn = 0; turn < 30; turn++)
            {
                var offered = Moves[at].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(m => m.Split('>')).ToDictionary(m => m[0], m => m.Length > 1 ? m[1] : at);
                // Mostly what the table allows, or the walk would never leave its beginning; now and then anything.
                var form = offered.Count > 0 && lots.Next(4) > 0 ? StepForms.Find(offered.Keys.ElementAt(lots.Next(offered.Count)))! : StepForms.All[lots.Next(StepForms.All.Count)];
                if (form.Code == "archive" && offered.ContainsKey("archive")) await officer.ProveAsync(id);
                var (_, codes) = await officer.ForceAsync(site, id, form.Code, [.. Fill(form, mediator, lots)]);
                var dispute = await site.DisputeAsync(id);
                if (codes.Length == 0)
                {
                    acknowledged.Add((id, form.Code));
                    Assert.True(offered.ContainsKey(form.Code), $"{at} let {form.Code} pass");
                    at = offered[form.Code];
                    reached.Add(at);
                }
                else refused++;
                Assert.Equal(acknowledged.Where(a => a.Dispute == id).Select(a => a.Step), dispute.Steps.OrderBy(s => s.Ordinal).Select(s => s.Code));
                Assert.Equal(at, dispute.Course().Stage.Code);
                Assert.True(dispute.AgreesWithCourse);
                Assert.Equal(dispute.Outcome == DisputeOutcome.Resolved, dispute.ResolvedOn is not null);
            }
        }
        Assert.True(refused > 10 && acknowledged.Count > 30 && reached.Count > 4, $"{refused} refused, {acknowledged.Count} taken, {string.Join(' ', reached)}");
        await using var scope = site.Scope();
        Assert.Equal(acknowledged.Count, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.CountAsync(e => e.Act == Acts.CourseStepped, Stop));
        var whole = await site.VerifyAsync();
        Assert.True(whole.Whole, whole.Finding);
    }

    private static IEnumerable<(string, string)> Fill(StepForm form, Guid mediator, Random lots)
    {
        foreach (var field in form.Fields)
        {
            if (lots.Next(30) == 0) continue;
            var text = field.Kind switch
            {
                StepFieldKind.Day when field.Name == "DueOn" => "2025-05-01",
                StepFieldKind.Day => "2025-02-27",
                StepFieldKind.Hour => "09:30",
                StepFieldKind.Money => "1200.50",
                StepFieldKind.Party => $"{lots.Next(1, 4)}",
                StepFieldKind.Performance => $"{lots.Next(1, 12)}",
                StepFieldKind.Roster or StepFieldKind.Named => mediator.ToString(),
                StepFieldKind.Choice or StepFieldKind.Tick => (lots.Next(4) > 0 ? field.Words[0] : field.Words[lots.Next(field.Words.Count)]).ToString(),
                StepFieldKind.Line or StepFieldKind.Lines => "写了一句",
                _ => throw new InvalidOperationException(field.Name),
            };
            yield return (field.Name, text);
        }
    }
}
