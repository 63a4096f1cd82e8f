using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Disputes.Course;
using Yifa.Web.Features.Shared.Steps;
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

    // By procedure, then by stage. A step that says where it leads stands as step>stage; triage in the first stage chooses the procedure.
    private static readonly Dictionary<string, Dictionary<string, string>> Moves = new()
    {
        ["people"] = new()
        {
            ["registered"] = "accept>accepted decline>declined transfer-out>transferred receive-papers refuse consent flag-risk report-risk inform-petitioner triage put-in-charge",
            ["accepted"] = "investigate>investigated mediate>mediating end>ended transfer-out>transferred receive-papers refuse consent name-mediator release-mediator explain-rights extend flag-risk report-risk inform-petitioner answer-petitioner triage put-in-charge",
            ["investigated"] = "mediate>mediating end>ended transfer-out>transferred receive-papers refuse consent name-mediator release-mediator explain-rights extend flag-risk report-risk inform-petitioner answer-petitioner triage put-in-charge",
            ["mediating"] = "mediate-again>mediating agree>agreed agree-orally>effective end>ended transfer-out>transferred receive-papers refuse consent name-mediator release-mediator explain-rights extend flag-risk report-risk inform-petitioner answer-petitioner triage put-in-charge",
            ["agreed"] = "mediate-again>mediating take-effect>effective end>ended refuse consent release-mediator flag-risk report-risk party-signed mediator-signed sealed copies-given promise answer-petitioner put-in-charge",
            ["effective"] = "follow-up>followed-up seek-confirmation>confirmation-sought flag-risk report-risk promise perform answer-petitioner put-in-charge report-court seek-recognition recognised tell-police",
            ["followed-up"] = "follow-up>followed-up seek-confirmation>confirmation-sought archive>archived flag-risk report-risk promise perform answer-petitioner put-in-charge report-court seek-recognition recognised tell-police",
            ["confirmation-sought"] = "confirmed>confirmed confirmation-refused>confirmation-refused confirmation-not-taken>effective confirmation-withdrawn>effective flag-risk report-risk promise perform answer-petitioner put-in-charge report-court seek-recognition recognised tell-police",
            ["confirmed"] = "follow-up>followed-up flag-risk report-risk promise perform answer-petitioner put-in-charge report-court seek-recognition recognised tell-police",
            ["confirmation-refused"] = "follow-up>followed-up mediate-anew>mediating flag-risk report-risk perform answer-petitioner put-in-charge report-court seek-recognition recognised tell-police",
            ["declined"] = "archive>archived flag-risk report-risk answer-petitioner report-court tell-police",
            ["ended"] = "archive>archived flag-risk report-risk answer-petitioner report-court tell-police",
            ["transferred"] = "acknowledge transfer-returned>registered transfer-resumed>accepted archive>archived answer-petitioner report-court",
            ["archived"] = "",
        },
        ["administration"] = new()
        {
            ["registered"] = "adm-accept>accepted decline>declined transfer-out>transferred receive-papers refuse consent flag-risk report-risk triage put-in-charge inform-petitioner",
            ["accepted"] = "mediate>mediating end>ended transfer-out>transferred receive-papers refuse consent name-conciliator explain-rights extend flag-risk report-risk triage put-in-charge inform-petitioner answer-petitioner",
            ["mediating"] = "mediate-again>mediating agree>agreed agree-orally>effective end>ended transfer-out>transferred receive-papers refuse consent name-conciliator explain-rights extend flag-risk report-risk triage put-in-charge inform-petitioner answer-petitioner",
            ["agreed"] = "mediate-again>mediating take-effect>effective end>ended refuse consent flag-risk report-risk party-signed adm-signed sealed copies-given promise put-in-charge answer-petitioner",
            ["effective"] = "follow-up>followed-up seek-confirmation>confirmation-sought flag-risk report-risk promise perform put-in-charge answer-petitioner report-court tell-police",
            ["followed-up"] = "follow-up>followed-up seek-confirmation>confirmation-sought archive>archived flag-risk report-risk promise perform put-in-charge answer-petitioner report-court tell-police",
            ["confirmation-sought"] = "confirmed>confirmed confirmation-refused>confirmation-refused confirmation-not-taken>effective confirmation-withdrawn>effective flag-risk report-risk promise perform put-in-charge answer-petitioner report-court tell-police",
            ["confirmed"] = "follow-up>followed-up flag-risk report-risk promise perform put-in-charge answer-petitioner report-court tell-police",
            ["confirmation-refused"] = "follow-up>followed-up mediate-anew>mediating flag-risk report-risk promise perform put-in-charge answer-petitioner report-court tell-police",
            ["declined"] = "archive>archived flag-risk report-risk answer-petitioner report-court tell-police",
            ["ended"] = "land-decide>land-decided archive>archived flag-risk report-risk answer-petitioner report-court tell-police",
            ["land-decided"] = "land-served archive>archived flag-risk report-risk",
            ["transferred"] = "acknowledge transfer-returned>registered transfer-resumed>accepted archive>archived answer-petitioner report-court",
            ["archived"] = "",
        },
        ["petition"] = new()
        {
            ["registered"] = "pet-accept>accepted pet-return>pet-returned pet-divert>pet-diverted pet-not-again>pet-not-again receive-papers inform-petitioner triage put-in-charge flag-risk report-risk",
            ["accepted"] = "pet-answer>pet-answered pet-extend pet-agree put-in-charge flag-risk report-risk",
            ["pet-answered"] = "pet-review-asked>pet-review-asked pet-close>pet-closed pet-file>archived pet-served pet-accepts put-in-charge flag-risk report-risk",
            ["pet-review-asked"] = "pet-reviewed>pet-reviewed put-in-charge flag-risk report-risk",
            ["pet-reviewed"] = "pet-recheck-asked>pet-recheck-asked pet-close>pet-closed pet-file>archived pet-accepts put-in-charge flag-risk report-risk",
            ["pet-recheck-asked"] = "pet-rechecked>pet-rechecked pet-recheck-hearing put-in-charge flag-risk report-risk",
            ["pet-rechecked"] = "pet-close>pet-closed pet-file>archived pet-accepts put-in-charge flag-risk report-risk",
            ["pet-closed"] = "pet-file>archived flag-risk report-risk",
            ["pet-returned"] = "pet-file>archived",
            ["pet-diverted"] = "pet-file>archived",
            ["pet-not-again"] = "pet-file>archived",
            ["archived"] = "",
        },
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
        for (var life = 0; life < 9; life++)
        {
            var (id, by, at) = (await QuarrelAsync(site, $"第{life}件"), "people", "registered");
            // Every third life is sent each other way, so that all three procedures are walked.
            if (life % 3 > 0)
            {
                var way = life % 3 == 1 ? "ByAdministration" : "ByPetition";
                await officer.TakenAsync(id, "triage", ("On", "2025-02-07"), ("Word1", "AtTown"), ("Word2", way), ("Word3", "Alone"), ("Text", "按性质分"));
                acknowledged.Add((id, "triage"));
                by = life % 3 == 1 ? "administration" : "petition";
            }
            for (var turn = 0; turn < 30; turn++)
            {
                var offered = Moves[by][at].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(m => m.Split('>')).ToDictionary(m => m[0], m => m.Length > 1 ? m[1] : at);
                // Mostly what the table allows, or the walk would never leave its beginning; now and then anything.
                var form = offered.Count > 0 && lots.Next(4) > 0 ? StepForms.Find(offered.Keys.ElementAt(lots.Next(offered.Count)))! : StepForms.All[lots.Next(StepForms.All.Count)];
                if (form.Code is "archive" or "pet-file" && offered.ContainsKey(form.Code)) await officer.ProveAsync(id);
                (string Name, string Value)[] fields = [.. Fill(form, mediator, lots)];
                var (_, codes) = await officer.ForceAsync(site, id, form.Code, fields);
                var dispute = await site.DisputeAsync(id);
                if (codes.Length == 0)
                {
                    acknowledged.Add((id, form.Code));
                    Assert.True(offered.ContainsKey(form.Code), $"{by} {at} let {form.Code} pass");
                    if (form.Code == "triage" && at == "registered") by = fields.First(f => f.Name == "Word2").Value switch { "ByAdministration" => "administration", "ByPetition" => "petition", _ => "people" };
                    at = offered[form.Code];
                    reached.Add(at);
                }
                else refused++;
                Assert.Equal(acknowledged.Where(a => a.Dispute == id).Select(a => a.Step), dispute.Steps.OrderBy(s => s.Ordinal).Select(s => s.Code));
                Assert.Equal((by switch { "people" => "mediation", "administration" => "administrative-mediation", _ => "petition" }, at), (dispute.Course().Procedure.Kind, dispute.Course().Stage.Code));
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
                StepFieldKind.Pick when field.Name == nameof(DisputeStep.Party) => $"{lots.Next(1, 4)}",
                StepFieldKind.Pick when field.Name == nameof(DisputeStep.Of) => $"{lots.Next(1, 12)}",
                StepFieldKind.Pick => mediator.ToString(),
                StepFieldKind.Choice or StepFieldKind.Tick => (lots.Next(4) > 0 ? field.Words[0] : field.Words[lots.Next(field.Words.Count)]).Value,
                StepFieldKind.Line or StepFieldKind.Lines => "写了一句",
                _ => throw new InvalidOperationException(field.Name),
            };
            yield return (field.Name, text);
        }
    }
}
