using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Records;
using static Yifa.Web.Tests.Features.Disputes.Coursing;

namespace Yifa.Web.Tests.Features.Disputes;

/// <summary>Pay by the case: off until the administrator switches it on; every number opens its cases, a case is paid once, what failed the self-check is not.</summary>
public sealed class SubsidyTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task It_is_off_until_the_administrator_switches_it_on_and_a_grade_can_be_corrected_by_hand(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (mediator, _) = await RosterAsync(site);
        var (oral, written) = (await PlantAsync(site, mediator, "口头的", "agree-orally", 5), await PlantAsync(site, mediator, "书面的", "agree", 6, dispute => dispute.PeopleCount = 12));
        await PlantAsync(site, mediator, "没有盖章的", "agree", 7, dispute => dispute.Steps.RemoveAll(s => s.Code == "sealed"));
        await PlantAsync(site, mediator, "没有谈成的", "end", 8);
        await PlantAsync(site, mediator, "行政调解的", "agree-orally", 4, dispute =>
        {
            dispute.Steps.Single(s => s.Code == "accept").Code = "adm-accept";
            dispute.Steps.Add(new() { Code = "triage", On = new(2025, 2, 7), Stage = "registered", Words = "AtTown ByAdministration Alone", Procedure = "2011-01-01", RecordedBy = "测试" });
        });
        var merged = await PlantAsync(site, mediator, "并入的", "agree-orally", 9, dispute => dispute.MergedInto = oral);
        await PlantAsync(site, mediator, "一月归档的", "agree-orally", 1, dispute => dispute.Steps.Single(s => s.Code == "archive").On = new(2025, 1, 20));

        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Assert.NotNull((await officer.GetAsync("/disputes/subsidy?year=2025&month=2")).QuerySelector("#off"));
        Assert.DoesNotContain("导出", Said(await officer.GetAsync("/disputes/subsidy?year=2025&month=2")), StringComparison.Ordinal);
        Assert.Empty((await officer.GetAsync($"/disputes/{written}/grade")).QuerySelectorAll("main form"));
        Assert.Empty((await officer.GetAsync("/settings/subsidy")).QuerySelectorAll("main form"));

        using (var administrator = await site.AsAsync(Role.SystemAdministrator))
        {
            var settings = await administrator.GetAsync("/settings/subsidy");
            Assert.Equal(["subsidy.out-of-order"], Codes(await administrator.SubmitAsync(settings, new() { ["IsOn"] = "true", ["MajorPeople"] = "5" })));
            settings = await administrator.SubmitAsync(await administrator.GetAsync("/settings/subsidy"), new() { ["IsOn"] = "true", ["Simple"] = "50", ["Ordinary"] = "100", ["Difficult"] = "300", ["Major"] = "800" });
            Assert.Contains("以案定补已打开", Said(settings), StringComparison.Ordinal);
            // He who sets the price sees no case.
            Assert.Equal(System.Net.HttpStatusCode.NotFound, await administrator.StatusAsync("/disputes/subsidy"));
        }

        var sheet = await officer.GetAsync("/disputes/subsidy?year=2025&month=2");
        Assert.Equal(["明通村调委会", "杨良文", "1", "0", "1", "0", "2", "350"], Cells(sheet, "#subsidies tbody tr"));
        Assert.Equal(new[] { "不是人民调解，是行政调解", "并入另一件，只算那一件", "自查有错：当事人、调解员签名，加盖印章", "没有达成协议" }.Order(StringComparer.Ordinal), sheet.QuerySelectorAll("#left-out tbody tr td:last-child").Select(c => c.TextContent).Order(StringComparer.Ordinal));
        // Each number opens as many cases as it says.
        foreach (var link in sheet.QuerySelectorAll("#subsidies a.fig").ToList())
        {
            var list = await officer.GetAsync(link.GetAttribute("href")!);
            Assert.Equal(link.TextContent, $"{list.QuerySelectorAll("#list tbody tr").Length}");
            Assert.DoesNotContain("杨良文", link.GetAttribute("href")!, StringComparison.Ordinal);
        }
        Assert.Contains("涉及 12 人，满 10 人", Said(await officer.GetAsync("/disputes/subsidy/list?year=2025&month=2")), StringComparison.Ordinal);
        // In a year each still counts once.
        Assert.Equal("3", Cells(await officer.GetAsync("/disputes/subsidy?year=2025"), "#subsidies tbody tr")[6]);

        var grade = await officer.GetAsync($"/disputes/{written}/grade");
        Assert.Contains("疑难", Said(grade), StringComparison.Ordinal);
        Assert.Equal(["subsidy.no-reason"], Codes(await officer.SubmitAsync(grade, new() { ["Grade"] = "Major" })));
        grade = await officer.GetAsync($"/disputes/{written}/grade");
        Assert.Equal(["subsidy.same-grade"], Codes(await officer.SubmitAsync(grade, new() { ["Grade"] = "Difficult", ["Reason"] = "照旧" })));
        grade = await officer.SubmitAsync(await officer.GetAsync($"/disputes/{written}/grade"), new() { ["Grade"] = "Major", ["Reason"] = "牵涉两个村" });
        foreach (var said in (string[])["重大：牵涉两个村", "周德清"]) Assert.Contains(said, Said(grade), StringComparison.Ordinal);
        Assert.Equal(["明通村调委会", "杨良文", "1", "0", "0", "1", "2", "850"], Cells(await officer.GetAsync("/disputes/subsidy?year=2025&month=2"), "#subsidies tbody tr"));
        using (var mediating = await site.AsAsync(Role.Mediator)) Assert.Empty((await mediating.GetAsync($"/disputes/{written}/grade")).QuerySelectorAll("main form"));

        var export = await officer.GetAsync("/disputes/subsidy?year=2025&month=2");
        await officer.SubmitAsync(export, form: "main form[method=post]");
        var bytes = await officer.Last.Content.ReadAsByteArrayAsync(Stop);
        Assert.Equal("以案定补表（2025年2月）.xlsx", officer.Last.Content.Headers.ContentDisposition!.FileNameStar);
        using var workbook = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        Assert.Equal(["补贴表", "各件", "没有算进去的"], workbook.WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value!));
        Assert.Contains("牵涉两个村", string.Concat(workbook.WorkbookPart.WorksheetParts.Select(p => p.Worksheet!.InnerText)), StringComparison.Ordinal);
        await using var scope = site.Scope();
        var journal = scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal;
        Assert.Equal((1, 1, 1), (await journal.CountAsync(e => e.Act == Acts.SubsidySet, Stop), await journal.CountAsync(e => e.Act == Acts.CaseGraded, Stop), await journal.CountAsync(e => e.Act == Acts.SubsidyExported, Stop)));
        var whole = await site.VerifyAsync();
        Assert.True(whole.Whole, whole.Finding);
        Assert.NotEqual(Guid.Empty, merged);
    }

    private static string[] Cells(AngleSharp.Dom.IDocument page, string row) => [.. page.QuerySelector(row)!.Children.Select(c => c.TextContent.Trim())];

    // A course on a day of its own, settled in the way said, and archived on the 20th.
    private static async Task<Guid> PlantAsync(TestSite site, Guid mediator, string summary, string ending, int hour, Action<Dispute>? change = null)
    {
        List<DisputeStep> steps =
        [
            new() { Code = "accept", On = new(2025, 2, 7), Stage = "accepted", Words = "OnApplication DisputeHere NotTakenUp", Number = $"（2025）人调字第{hour}号" },
            new() { Code = "name-mediator", On = new(2025, 2, 7), Stage = "accepted", MediatorId = mediator, MediatorName = "杨良文", Words = "ByCommittee Unconcerned" },
            new() { Code = "mediate", On = new(2025, 2, 13), Stage = "mediating", Words = "NobodyInvited Settled", Hour = $"{hour + 7:00}:00", Venue = "村委会", Who = "双方", Text = "谈了" },
            .. ending switch
            {
                "agree" => (DisputeStep[])[new() { Code = "agree", On = new(2025, 2, 13), Stage = "agreed", Terms = "改檐沟" }, new() { Code = "party-signed", Party = 1, On = new(2025, 2, 13), Stage = "agreed" }, new() { Code = "party-signed", Party = 2, On = new(2025, 2, 13), Stage = "agreed" }, new() { Code = "mediator-signed", MediatorId = mediator, MediatorName = "杨良文", On = new(2025, 2, 13), Stage = "agreed" }, new() { Code = "sealed", On = new(2025, 2, 13), Stage = "agreed" }, new() { Code = "take-effect", On = new(2025, 2, 13), Stage = "effective" }],
                "agree-orally" => [new() { Code = "agree-orally", On = new(2025, 2, 13), Stage = "effective", Terms = "改檐沟" }],
                _ => [new() { Code = "end", On = new(2025, 2, 13), Stage = "ended" }],
            },
            new() { Code = "archive", On = new(2025, 2, 20), Stage = "archived", Who = "周德清", Text = "齐全" },
        ];
        return await QuarrelAsync(site, summary, change: dispute =>
        {
            (dispute.Outcome, dispute.ResolvedOn, dispute.Agreement) = ending == "end" ? (DisputeOutcome.NotResolved, (DateOnly?)null, AgreementForm.None) : (DisputeOutcome.Resolved, new DateOnly(2025, 2, 13), ending == "agree" ? AgreementForm.Written : AgreementForm.Oral);
            for (var i = 0; i < steps.Count; i++)
            {
                (steps[i].Ordinal, steps[i].Procedure, steps[i].RecordedBy) = (i + 1, "2011-01-01", "测试");
                dispute.Steps.Add(steps[i]);
            }
            change?.Invoke(dispute);
        });
    }
}
