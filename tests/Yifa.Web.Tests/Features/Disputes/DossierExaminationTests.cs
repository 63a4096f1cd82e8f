using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Disputes.Examining;
using Yifa.Web.Records;
using static Yifa.Web.Tests.Features.Disputes.Coursing;

namespace Yifa.Web.Tests.Features.Disputes;

/// <summary>The self-check over planted files: each kind of fault is found in the file that has it, and in no other; sound ones have none.</summary>
public sealed class DossierExaminationTests
{
    private const string Record = "先请两家到现场看了界桩，再回到调解室谈。建房的一方说檐口照老屋的样子做，没有想到滴水的事；邻家说去年雨季院墙已经泡软过一段。调解员讲了相邻关系的规定，建房的一方同意收檐。";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task Every_kind_of_fault_is_found_where_it_was_planted_and_none_in_a_sound_file(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (fit, ended) = await RosterAsync(site);
        var sound = await PlantAsync(site, fit, "没有毛病的一件");
        var plain = await PlantAsync(site, fit, "没有毛病的另一件", dispute => dispute.Steps.Single(s => s.Code == "mediate").Text = "短的记录不比");
        Dictionary<string, Guid> faulty = new()
        {
            ["session-before-acceptance"] = await PlantAsync(site, fit, "先调解后受理", dispute => On(dispute, "accept", 20)),
            ["agreement-before-session"] = await PlantAsync(site, fit, "先协议后调解", dispute => On(dispute, "mediate", 21)),
            ["visit-before-agreement"] = await PlantAsync(site, fit, "先回访后协议", dispute => On(dispute, "follow-up", 10)),
            ["not-signed"] = await PlantAsync(site, fit, "没有盖章", dispute => dispute.Steps.RemoveAll(s => s.Code is "sealed" || s is { Code: "party-signed", Party: 2 })),
            ["amounts-differ"] = await PlantAsync(site, fit, "字和数不一样", dispute => dispute.Steps.Single(s => s.Code == "agree").Terms = "赔偿二千三百元"),
            ["ledger-amount-differs"] = await PlantAsync(site, fit, "台账和协议不一样", dispute => dispute.Money = 5000),
            ["mediator-out-of-office"] = await PlantAsync(site, ended, "任期届满的调解员", mediatorName: "田文远"),
            ["identity-number"] = await PlantAsync(site, fit, "号码不对", sealedNumber: "500109190104077427"),
            ["odd-hour"] = await PlantAsync(site, fit, "夜里", dispute => dispute.Steps.Single(s => s.Code == "mediate").Hour = "23:10"),
            ["day-off"] = await PlantAsync(site, fit, "星期天", dispute => On(dispute, "mediate", 9)),
        };
        var here = await PlantAsync(site, fit, "上午在村里", dispute => (dispute.Steps.Single(s => s.Code == "mediate").Hour, dispute.Steps.Single(s => s.Code == "mediate").Venue) = ("15:00", "村委会"));
        await PlantAsync(site, fit, "同时在镇上", dispute => (dispute.Steps.Single(s => s.Code == "mediate").Hour, dispute.Steps.Single(s => s.Code == "mediate").Venue) = ("15:30", "镇调解室"));
        faulty["mediator-in-two-places"] = here;
        var copy = await PlantAsync(site, fit, "照抄的", dispute => (dispute.Steps.Single(s => s.Code == "mediate").Text, dispute.Steps.Single(s => s.Code == "mediate").Hour) = (Record.Replace("收檐", "收回檐口", StringComparison.Ordinal), "11:30"));
        await PlantAsync(site, fit, "被抄的", dispute => (dispute.Steps.Single(s => s.Code == "mediate").Text, dispute.Steps.Single(s => s.Code == "mediate").Hour) = (Record, "17:00"));
        faulty["copied-text"] = copy;

        await using var scope = site.Scope();
        var examination = scope.ServiceProvider.GetRequiredService<DossierExamination>();
        var all = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Dispute>().AsNoTracking().Include(d => d.Parties).Include(d => d.Steps).AsSplitQuery().ToListAsync(Stop);
        var examined = await examination.OfAsync(all, Stop);
        Assert.Equal(DossierRules.All.Select(r => r.Code).Order(StringComparer.Ordinal), faulty.Keys.Order(StringComparer.Ordinal));
        foreach (var (code, id) in faulty) Assert.True(examined[id].Findings.Select(f => f.Rule.Code).Distinct().SequenceEqual([code]), $"{code}: {string.Join('、', examined[id].Findings.Select(f => f.Rule.Code))}");
        Assert.All((Guid[])[sound, plain], id => Assert.Empty(examined[id].Findings));
        Assert.Equal("没有查出问题。", examined[sound].Said);
        // One alone finds the same as all together.
        Assert.Equal(["copied-text"], (await examination.OfAsync(all.Single(d => d.Id == copy), Stop)).Findings.Select(f => f.Rule.Code));
    }

    [Theory, BothEngines]
    public async Task The_page_says_rule_place_and_remedy_and_shows_what_was_copied_side_by_side_before_the_file_is_archived(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (fit, _) = await RosterAsync(site);
        await PlantAsync(site, fit, "被抄的", dispute => (dispute.Steps.Single(s => s.Code == "mediate").Text, dispute.Steps.Single(s => s.Code == "mediate").Hour) = (Record, "17:00"));
        var id = await PlantAsync(site, fit, "照抄的", dispute =>
        {
            (dispute.Steps.Single(s => s.Code == "mediate").Text, dispute.Steps.Single(s => s.Code == "mediate").Hour) = (Record + "电话13987654321。", "09:00");
            dispute.Steps.RemoveAll(s => s.Code is "archive" or "sealed");
        });
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var course = await officer.GetAsync(Address(id));
        Assert.Contains("错 1 处，疑 1 处。", course.QuerySelector("#examined")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(course.QuerySelector("form:has(input[name=step][value=archive]), [data-code='mediation.papers-missing']"));
        var page = await officer.GetAsync($"/disputes/{id}/papers/check");
        Assert.Equal(["not-signed", "copied-text"], page.QuerySelectorAll("[data-rule]").Select(s => s.GetAttribute("data-rule")));
        var unsigned = page.QuerySelector("[data-rule=not-signed]")!.TextContent;
        foreach (var said in (string[])["错", "第 5 步 协议书", "协议书上没有：调委会印章。", "补签、补盖并登记", "《人民调解法》第二十九条"]) Assert.Contains(said, unsigned, StringComparison.Ordinal);
        var copied = page.QuerySelector("[data-rule=copied-text]")!;
        Assert.Equal(2, copied.QuerySelectorAll("mark").Length);
        Assert.All(copied.QuerySelectorAll("mark"), mark => Assert.Contains("邻家说去年雨季院墙已经泡软过一段", mark.TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("13987654321", page.Source.Text, StringComparison.Ordinal);
        using var elsewhere = await site.AsAsync(Role.Counsel);
        Assert.NotEqual(System.Net.HttpStatusCode.OK, await elsewhere.StatusAsync($"/disputes/{id}/papers/check"));
    }

    [Theory, BothEngines]
    public async Task A_file_with_a_fault_is_archived_only_with_its_explanation_which_stays_in_the_file_and_a_doubt_keeps_none_open(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (fit, _) = await RosterAsync(site);
        var odd = await PlantAsync(site, fit, "夜里", dispute => { dispute.Steps.RemoveAll(s => s.Code == "archive"); dispute.Steps.Single(s => s.Code == "mediate").Hour = "23:10"; });
        var id = await PlantAsync(site, fit, "字和数不一样", dispute => { dispute.Steps.RemoveAll(s => s.Code == "archive"); dispute.Steps.Single(s => s.Code == "agree").Terms = "赔偿二千三百元"; });
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        foreach (var one in (Guid[])[odd, id]) await officer.ProveAsync(one, "测试");
        (string, string)[] archive = [("On", "2025-02-27"), ("Who", "周德清"), ("Text", "材料齐全")];
        await officer.TakenAsync(odd, "archive", archive);

        var course = await officer.GetAsync(Address(id));
        Assert.Contains("错 1 处，疑 0 处。协议、分期、表上的金额一致。", course.QuerySelector("#examined")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["mediation.faults-unexplained"], (await officer.ForceAsync(site, id, "archive", archive)).Codes);
        Assert.Equal("followed-up", (await site.DisputeAsync(id)).Course().Stage.Code);
        await officer.TakenAsync(id, "archive", [.. archive, ("Terms", "协议书写的是三千二百元，登记时抄错，原件无误。")]);
        using var closing = WordprocessingDocument.Open(new MemoryStream(await officer.Client.GetByteArrayAsync($"/disputes/{id}/papers/12-13", Stop)), isEditable: false);
        Assert.Contains("归档前自查查出的错：协议书写的是三千二百元，登记时抄错，原件无误。", closing.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Theory, InlineData("赔偿3,200元，另付1.5万元", 3200, 15000), InlineData("补三千二百元", 3200), InlineData("两万元分两期", 20000), InlineData("十五元", 15), InlineData("一万零五十元", 10050), InlineData("没有钱的事，元旦前办")]
    public void An_amount_in_words_or_digits_is_read_from_the_text(string text, params int[] amounts) => Assert.Equal(amounts.Select(a => (decimal)a), AmountText.In(text));

    private static int planted;

    // A sound course of its own hour, so that nobody is in two places; then whatever the test breaks.
    private static async Task<Guid> PlantAsync(TestSite site, Guid mediator, string summary, Action<Dispute>? change = null, string mediatorName = "杨良文", string? sealedNumber = null)
    {
        var nth = Interlocked.Increment(ref planted);
        DisputeStep[] steps =
        [
            new() { Code = "accept", On = new(2025, 2, 7), Stage = "accepted", Words = "OnApplication DisputeHere NotTakenUp", Number = $"（2025）人调字第{nth}号" },
            new() { Code = "name-mediator", On = new(2025, 2, 7), Stage = "accepted", MediatorId = mediator, MediatorName = mediatorName, Words = "ByCommittee Unconcerned" },
            new() { Code = "explain-rights", On = new(2025, 2, 8), Stage = "accepted", Words = "Orally", Who = "双方" },
            new() { Code = "mediate", On = new(2025, 2, 13), Stage = "mediating", Words = "NobodyInvited Settled", Hour = "10:00", Venue = "村委会调解室", Who = "双方", Text = Talks[nth % Talks.Length] },
            new() { Code = "agree", On = new(2025, 2, 13), Stage = "agreed", Text = "事实", Terms = "赔偿三千二百元", Manner = "现金", Venue = "村委会", DueOn = new(2025, 2, 20), Money = 3200 },
            new() { Code = "party-signed", On = new(2025, 2, 13), Stage = "agreed", Party = 1 },
            new() { Code = "party-signed", On = new(2025, 2, 13), Stage = "agreed", Party = 2 },
            new() { Code = "mediator-signed", On = new(2025, 2, 13), Stage = "agreed", MediatorId = mediator, MediatorName = mediatorName },
            new() { Code = "sealed", On = new(2025, 2, 13), Stage = "agreed" },
            new() { Code = "copies-given", On = new(2025, 2, 13), Stage = "agreed" },
            new() { Code = "take-effect", On = new(2025, 2, 13), Stage = "effective" },
            new() { Code = "follow-up", On = new(2025, 2, 21), Stage = "followed-up", Words = "Performed Calm", Who = "周德清", Text = "满意" },
            new() { Code = "archive", On = new(2025, 2, 24), Stage = "archived", Who = "周德清", Text = "齐全" },
        ];
        await using var scope = site.Scope();
        var number = sealedNumber is null ? null : scope.ServiceProvider.GetRequiredService<Vault>().Seal(sealedNumber);
        return await QuarrelAsync(site, summary, change: dispute =>
        {
            dispute.Money = 3200;
            (dispute.Outcome, dispute.ResolvedOn, dispute.Agreement) = (Yifa.Law.Vocabulary.DisputeOutcome.Resolved, new(2025, 2, 13), Yifa.Law.Vocabulary.AgreementForm.Written);
            dispute.Parties[0].IdNumber = number;
            for (var i = 0; i < steps.Length; i++)
            {
                (steps[i].Ordinal, steps[i].Procedure, steps[i].RecordedBy) = (i + 1, "2011-01-01", "测试");
                dispute.Steps.Add(steps[i]);
            }
            change?.Invoke(dispute);
        });
    }

    private static void On(Dispute dispute, string code, int day)
    {
        foreach (var step in dispute.Steps.Where(s => s.Code == code)) step.On = new(2025, 2, day);
    }

    // Each of another matter: sound files do not look alike.
    private static readonly string[] Talks = ["短的一", "短的二"];
}
