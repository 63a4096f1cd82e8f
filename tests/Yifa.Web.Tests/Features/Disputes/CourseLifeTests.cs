using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using static Yifa.Web.Tests.Features.Disputes.Coursing;

namespace Yifa.Web.Tests.Features.Disputes;

/// <summary>Whole lives of disputes, from the register to the archive, by the forms on the page.</summary>
public sealed class CourseLifeTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task A_quarrel_in_the_village_is_settled_by_word_of_mouth_visited_and_filed(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (mediator, _) = await RosterAsync(site);
        var id = await QuarrelAsync(site);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        // From the record and from the first page to the course.
        Assert.NotNull((await cadre.GetAsync($"/ledgers/disputes/{id}")).QuerySelector($"main a[href='{Address(id)}']"));
        Assert.NotNull((await cadre.GetAsync("/")).QuerySelector($"#waiting a[href='{Address(id)}'], main table a[href='{Address(id)}']"));
        Assert.Contains("下一步：等受理", Said(await cadre.GetAsync(Address(id))), StringComparison.Ordinal);

        await cadre.TalkAsync(id, mediator, "Settled");
        var page = await cadre.GetAsync(Address(id));
        Assert.Contains("下一步：等写协议", Said(page), StringComparison.Ordinal);
        // A month from the acceptance, with every day of it.
        Assert.Contains("3月9日", Said(page), StringComparison.Ordinal);
        Assert.Contains("《人民调解工作若干规定》第三十三条", Said(page), StringComparison.Ordinal);
        Assert.Equal(31, page.QuerySelectorAll(".days > li:not(.wd)").Length);

        page = await cadre.StepAsync(id, "agree-orally", ("On", "2025-02-10"), ("Word1", "WrittenNeeded"), ("Text", "滴水"), ("Terms", "改檐沟"));
        Assert.Equal(["mediation.written-form-needed"], Codes(page));
        Assert.Equal("改檐沟", page.QuerySelector("#agree-orally-terms")!.TextContent.Trim());
        Assert.Equal(DisputeOutcome.InHand, (await site.DisputeAsync(id)).Outcome);
        page = await cadre.TakenAsync(id, "agree-orally", ("On", "2025-02-10"), ("Word1", "OralSuffices"), ("Text", "屋檐滴水到邻家"), ("Terms", "陈大有三月底前改好檐沟"), ("DueOn", "2025-03-31"));
        var settled = await site.DisputeAsync(id);
        Assert.Equal((DisputeOutcome.Resolved, new DateOnly(2025, 2, 10), AgreementForm.Oral), (settled.Outcome, settled.ResolvedOn, settled.Agreement));
        Assert.Contains("等履行", Said(await cadre.GetAsync("/")), StringComparison.Ordinal);
        Assert.Contains("3月31日", Said(page), StringComparison.Ordinal);

        site.Clock.MoveTo(new(2025, 4, 2));
        using var later = await site.AsAsync(Role.VillageCadre);
        Assert.Contains("▲ 超期 2 天", Said(await later.GetAsync("/")), StringComparison.Ordinal);
        await later.TakenAsync(id, "perform", ("On", "2025-04-01"), ("Of", "5"), ("Text", "檐沟改好了"));
        await later.TakenAsync(id, "follow-up", ("On", "2025-04-02"), ("Who", "王国华"), ("Word1", "Performed"), ("Word2", "Calm"), ("Text", "两家都满意"));
        await later.ProveAsync(id);
        await later.TakenAsync(id, "archive", ("On", "2025-04-02"), ("Who", "王国华"), ("Text", "材料齐全"));
        page = await later.GetAsync(Address(id));
        Assert.Contains("已经归档，办完了", Said(page), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main form"));
        Assert.Equal(8, page.QuerySelectorAll(".rail > li").Length);

        // The record tells the same course; nothing of it is lost, and the journal holds.
        Assert.Contains("达成口头协议（2025-02-10）", Said(await later.GetAsync($"/ledgers/disputes/{id}")), StringComparison.Ordinal);
        Assert.DoesNotContain(Address(id), (await later.GetAsync("/")).Source.Text, StringComparison.Ordinal);
        var whole = await site.VerifyAsync();
        Assert.True(whole.Whole, whole.Finding);
    }

    [Theory, BothEngines]
    public async Task A_matter_from_the_police_is_agreed_in_writing_signed_sealed_confirmed_by_the_court_and_filed(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (mediator, _) = await RosterAsync(site);
        var id = await QuarrelAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.StepAsync(id, "accept", ("On", "2025-02-07"), ("Word1", "OnEntrustment"), ("Word2", "DisputeHere"), ("Word3", "TakenUp"));
        Assert.Equal(["mediation.taken-up-elsewhere"], Codes(page));
        Assert.Contains("《人民调解工作若干规定》第二十二条", page.QuerySelector(".refusal")!.TextContent, StringComparison.Ordinal);
        await officer.TakenAsync(id, "receive-papers", ("On", "2025-02-06"), ("Word1", "FromPolice"), ("Number", "公调〔2025〕3号"));
        await officer.TakenAsync(id, "accept", ("On", "2025-02-07"), ("Word1", "OnEntrustment"), ("Word2", "DisputeHere"), ("Word3", "TakenUp"));
        await officer.TakenAsync(id, "name-mediator", ("On", "2025-02-07"), ("MediatorId", mediator.ToString()), ("Word1", "ByParties"), ("Word2", "Unconcerned"));
        await officer.TakenAsync(id, "investigate", ("On", "2025-02-07"), ("Venue", "现场"), ("Who", "双方和邻居"), ("Text", "打斗中摔坏手机，电话13987654321"));
        page = await officer.GetAsync(Address(id));
        Assert.Contains("《人民调解工作若干规定》第三十条", page.QuerySelector("[data-code='mediation.rights-not-explained']")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("13987654321", page.Source.Text, StringComparison.Ordinal);
        await officer.TakenAsync(id, "explain-rights", ("On", "2025-02-08"), ("Word1", "InWriting"), ("Who", "双方"));
        (string, string)[] session = [("Venue", "镇调解室"), ("Who", "双方"), ("Word1", "NobodyInvited"), ("Text", "谈赔偿")];
        await officer.TakenAsync(id, "mediate", [("On", "2025-02-10"), ("Word2", "ToContinue"), .. session]);
        page = await officer.GetAsync(Address(id));
        Assert.NotNull(page.QuerySelector("[data-code='mediation.not-settled']"));
        await officer.TakenAsync(id, "mediate-again", [("On", "2025-02-12"), ("Word2", "Settled"), .. session]);

        page = await officer.StepAsync(id, "agree", ("On", "2025-02-12"), ("Text", "打斗摔坏手机"), ("Terms", "赔偿三千二百元"), ("Manner", "现金"), ("Money", "3200"));
        Assert.Equal(["mediation.agreement-incomplete"], Codes(page));
        await officer.TakenAsync(id, "agree", ("On", "2025-02-12"), ("Text", "打斗摔坏手机，陈大有负责"), ("Terms", "赔偿三千二百元，分两期"), ("Manner", "现金"), ("Venue", "镇调解室"), ("DueOn", "2025-03-31"), ("Money", "3200"));
        await officer.TakenAsync(id, "promise", ("On", "2025-02-12"), ("DueOn", "2025-02-20"), ("Text", "第一期"), ("Money", "1200"));
        await officer.TakenAsync(id, "promise", ("On", "2025-02-12"), ("DueOn", "2025-03-31"), ("Text", "第二期"), ("Money", "2000"));
        page = await officer.GetAsync(Address(id));
        // Not in force until all three are there, whatever is sent.
        Assert.Equal(["mediation.parties-not-signed", "mediation.mediator-not-signed", "mediation.not-sealed", "mediation.copies-not-given"], page.QuerySelectorAll("li:has(> b) [data-code]").Where(e => e.ParentElement!.QuerySelector("b")!.TextContent == "协议生效").Select(e => e.GetAttribute("data-code")));
        Assert.Contains("mediation.parties-not-signed", (await officer.ForceAsync(site, id, "take-effect")).Codes);
        await officer.TakenAsync(id, "party-signed", ("On", "2025-02-12"), ("Party", "1"));
        Assert.Equal(["course.already-signed"], Codes(await officer.StepAsync(id, "party-signed", ("On", "2025-02-12"), ("Party", "1"))));
        await officer.TakenAsync(id, "party-signed", ("On", "2025-02-14"), ("Party", "2"));
        await officer.TakenAsync(id, "mediator-signed", ("On", "2025-02-12"), ("MediatorId", mediator.ToString()));
        Assert.Equal(DisputeOutcome.InHand, (await site.DisputeAsync(id)).Outcome);
        await officer.TakenAsync(id, "sealed", ("On", "2025-02-13"));
        await officer.TakenAsync(id, "copies-given", ("On", "2025-02-14"), ("Text", "各执一份，留存一份"));
        await officer.TakenAsync(id, "take-effect");
        var settled = await site.DisputeAsync(id);
        // The day of the last signature, not the day somebody registers it.
        Assert.Equal((DisputeOutcome.Resolved, new DateOnly(2025, 2, 14), AgreementForm.Written), (settled.Outcome, settled.ResolvedOn, settled.Agreement));

        page = await officer.GetAsync(Address(id));
        // Thirty days from 14 February end on Sunday 16 March: the party's period rolls to Monday.
        Assert.Contains("3月17日", Said(page), StringComparison.Ordinal);
        Assert.Contains("《人民调解法》第三十三条", Said(page), StringComparison.Ordinal);
        page = await officer.StepAsync(id, "seek-confirmation", ("On", "2025-02-20"), ("Who", "北碚区人民法院"), ("Word1", "OneSidedly"), ("Word2", "TitleClaim"));
        Assert.Equal(["mediation.not-joint", "mediation.not-confirmable"], Codes(page));
        await officer.TakenAsync(id, "seek-confirmation", ("On", "2025-02-20"), ("Who", "北碚区人民法院"), ("Word1", "Jointly"), ("Word2", "NoBar"));
        await officer.TakenAsync(id, "confirmed", ("On", "2025-02-26"), ("Number", "（2025）渝0109民特3号"));
        await officer.TakenAsync(id, "perform", ("On", "2025-02-26"), ("Of", "9"), ("Text", "付清第一期"), ("Money", "1200"));
        Assert.Contains("1,200 元", Said(await officer.GetAsync(Address(id))), StringComparison.Ordinal);
        await officer.TakenAsync(id, "follow-up", ("On", "2025-02-27"), ("Who", "周德清"), ("Word1", "PartlyPerformed"), ("Word2", "Calm"), ("Text", "第二期没有到期"));
        await officer.ProveAsync(id);
        await officer.TakenAsync(id, "archive", ("On", "2025-02-27"), ("Who", "周德清"), ("Text", "第二期履行凭证后补"));
        var whole = await site.VerifyAsync();
        Assert.True(whole.Whole, whole.Finding);
    }

    [Theory, BothEngines]
    public async Task Handed_on_and_returned_a_matter_goes_on_where_it_was_and_an_agreement_without_a_day_is_recognised_once_it_is_performed(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (mediator, _) = await RosterAsync(site);
        var id = await QuarrelAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await officer.TakenAsync(id, "receive-papers", ("On", "2025-02-06"), ("Word1", "FromPolice"));
        (string, string)[] handing = [("Word1", "ToTown"), ("Who", "静观镇调委会"), ("Text", "当事人在静观镇")], back = [("Who", "静观镇调委会"), ("Text", "纠纷发生在柳荫")];
        await officer.TakenAsync(id, "transfer-out", [("On", "2025-02-06"), .. handing]);
        var page = await officer.GetAsync(Address(id));
        Assert.Null(page.QuerySelector("input[name=step][value=transfer-resumed]"));
        Assert.Equal(["mediation.not-accepted-before"], (await officer.ForceAsync(site, id, "transfer-resumed", [("On", "2025-02-07"), .. back])).Codes);
        await officer.TakenAsync(id, "transfer-returned", [("On", "2025-02-07"), .. back]);
        Assert.Equal(DisputeOutcome.InHand, (await site.DisputeAsync(id)).Outcome);
        await officer.TalkAsync(id, mediator, "Settled");
        await officer.TakenAsync(id, "transfer-out", [("On", "2025-02-11"), .. handing]);
        // No rule names days for the receipt: the desk says so, and when to ask for it.
        var waiting = (await officer.GetAsync("/")).QuerySelectorAll("main table.list tbody tr").Single(r => r.TextContent.Contains("滴水", StringComparison.Ordinal));
        foreach (var said in (string[])["等回执", "2月21日", "没有法定日数，建议10日内催到回执"]) Assert.Contains(said, waiting.TextContent, StringComparison.Ordinal);
        page = await officer.TakenAsync(id, "transfer-resumed", [("On", "2025-02-12"), .. back]);
        // Thirty days from the acceptance on 7 February, not from the return.
        Assert.Contains("3月9日", Said(page), StringComparison.Ordinal);
        await officer.TakenAsync(id, "mediate", ("On", "2025-02-13"), ("Venue", "村委会"), ("Who", "双方"), ("Word1", "NobodyInvited"), ("Text", "赔了礼"), ("Word2", "Settled"));
        await officer.TakenAsync(id, "agree-orally", ("On", "2025-02-13"), ("Word1", "OralSuffices"), ("Text", "推搡"), ("Terms", "当面赔礼"));
        Assert.Equal(["mediation.not-performed"], (await officer.ForceAsync(site, id, "seek-recognition", ("On", "2025-02-13"), ("Who", "柳荫派出所"))).Codes);
        page = await officer.GetAsync(Address(id));
        Assert.Contains("没有写期限", Said(page), StringComparison.Ordinal);
        var agreed = (await site.DisputeAsync(id)).Steps.Single(s => s.Code == "agree-orally").Ordinal;
        await officer.TakenAsync(id, "perform", ("On", "2025-02-13"), ("Of", $"{agreed}"), ("Text", "当面赔了礼"));
        await officer.TakenAsync(id, "seek-recognition", ("On", "2025-02-14"), ("Who", "柳荫派出所"));
        await officer.TakenAsync(id, "seek-confirmation", ("On", "2025-02-17"), ("Who", "北碚区人民法院"), ("Word1", "Jointly"), ("Word2", "NoBar"));
        await officer.TakenAsync(id, "confirmation-withdrawn", ("On", "2025-02-19"), ("Text", "已经履行，不用确认"));
        var settled = await site.DisputeAsync(id);
        Assert.Equal((DisputeOutcome.Resolved, new DateOnly(2025, 2, 13), AgreementForm.Oral), (settled.Outcome, settled.ResolvedOn, settled.Agreement));
        Assert.True((await site.VerifyAsync()).Whole);
    }

    [Theory, BothEngines]
    public async Task A_refusal_locks_the_matter_and_is_answered_by_telling_where_to_go(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await RosterAsync(site);
        var id = await QuarrelAsync(site);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        var page = await cadre.TakenAsync(id, "refuse", ("On", "2025-02-08"), ("Party", "2"), ("Text", "说只打官司"));
        Assert.Contains("已锁住", Said(page), StringComparison.Ordinal);
        Assert.Contains("陈大有", page.QuerySelector(".rail")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("《人民调解法》第十七条", page.QuerySelector("[data-code='mediation.party-refused']")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("input[name=step][value=accept]"));
        Assert.Equal(["mediation.party-refused"], (await cadre.ForceAsync(site, id, "accept", ("On", "2025-02-09"), ("Word1", "OnInitiative"), ("Word2", "DisputeHere"), ("Word3", "NotTakenUp"))).Codes);
        page = await cadre.StepAsync(id, "decline", ("On", "2025-02-09"), ("Word1", "PartyRefuses"), ("Text", "告知"));
        Assert.Equal(["mediation.referral-not-explained"], Codes(page));
        await cadre.TakenAsync(id, "decline", ("On", "2025-02-09"), ("Word1", "PartyRefuses"), ("Word2", "ReferralExplained"), ("Text", "可以向北碚区人民法院起诉"));
        var declined = await site.DisputeAsync(id);
        Assert.Equal((DisputeOutcome.Elsewhere, null, AgreementForm.None), (declined.Outcome, declined.ResolvedOn, declined.Agreement));
        Assert.Contains("等归档", Said(await cadre.GetAsync("/")), StringComparison.Ordinal);
        await cadre.ProveAsync(id);
        await cadre.TakenAsync(id, "archive", ("On", "2025-02-10"), ("Who", "王国华"), ("Text", "材料齐全"));
        Assert.True((await site.VerifyAsync()).Whole);
    }

    [Theory, BothEngines]
    public async Task A_failure_ends_with_the_advice_of_article_26(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (mediator, _) = await RosterAsync(site);
        var id = await QuarrelAsync(site);
        using var mediating = await site.AsAsync(Role.Mediator);
        await mediating.TalkAsync(id, mediator, "NotSettled");
        Assert.Contains("下一步：等终止", Said(await mediating.GetAsync(Address(id))), StringComparison.Ordinal);
        var page = await mediating.StepAsync(id, "end", ("On", "2025-02-11"), ("Word1", "NotSettled"), ("Text", "各不相让"));
        Assert.Equal(["mediation.other-ways-not-explained"], Codes(page));
        Assert.Contains("《人民调解法》第二十六条", page.QuerySelector(".refusal")!.TextContent, StringComparison.Ordinal);
        await mediating.TakenAsync(id, "end", ("On", "2025-02-11"), ("Word1", "NotSettled"), ("Word2", "OtherWaysExplained"), ("Text", "各不相让，告知可以起诉"));
        Assert.Equal((DisputeOutcome.NotResolved, AgreementForm.None), ((await site.DisputeAsync(id)).Outcome, (await site.DisputeAsync(id)).Agreement));
        await mediating.ProveAsync(id);
        await mediating.TakenAsync(id, "archive", ("On", "2025-02-12"), ("Who", "杨良文"), ("Text", "材料齐全"));
        Assert.True((await site.VerifyAsync()).Whole);
    }

    [Theory, BothEngines]
    public async Task A_risk_is_due_today_on_the_first_page_and_bars_every_further_step_until_it_is_reported(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (mediator, _) = await RosterAsync(site);
        var id = await QuarrelAsync(site);
        // A grid worker sees it first, and may say so; he may not accept the matter.
        using var worker = await site.AsAsync(Role.GridWorker);
        var page = await worker.GetAsync(Address(id));
        Assert.Contains("应当由人民调解委员会办理", page.QuerySelector("[data-code='procedure.wrong-role']")!.TextContent, StringComparison.Ordinal);
        page = await worker.TakenAsync(id, "flag-risk", ("On", "2025-02-27"), ("Word1", "PublicOrder"), ("Text", "扬言约人来打"));
        Assert.Contains("有激化风险，没有报告", Said(page), StringComparison.Ordinal);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        var today = (await cadre.GetAsync("/")).QuerySelectorAll("main table.list tbody tr").Where(r => r.TextContent.Contains("滴水", StringComparison.Ordinal)).ToList();
        Assert.Contains("等报告公安", today[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("今天 24:00", today[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("《人民调解法》第二十五条", today[0].TextContent, StringComparison.Ordinal);
        await cadre.TakenAsync(id, "accept", ("On", "2025-02-27"), ("Word1", "OnInitiative"), ("Word2", "PartyHere"), ("Word3", "NotTakenUp"));
        await cadre.TakenAsync(id, "name-mediator", ("On", "2025-02-27"), ("MediatorId", mediator.ToString()), ("Word1", "ByCommittee"), ("Word2", "Unconcerned"));
        await cadre.TakenAsync(id, "explain-rights", ("On", "2025-02-27"), ("Word1", "Orally"), ("Who", "双方"));
        Assert.Equal(["mediation.escalation-not-reported"], (await cadre.ForceAsync(site, id, "mediate", ("On", "2025-02-27"), ("Venue", "村委会"), ("Who", "双方"), ("Word1", "NobodyInvited"), ("Text", "谈"), ("Word2", "ToContinue"))).Codes);
        await cadre.TakenAsync(id, "report-risk", ("On", "2025-02-27"), ("Hour", "10:15"), ("Who", "柳荫派出所值班民警"), ("Text", "分开双方，请家里人看着"));
        Assert.DoesNotContain("等报告公安", Said(await cadre.GetAsync("/")), StringComparison.Ordinal);
        await cadre.TakenAsync(id, "mediate", ("On", "2025-02-27"), ("Venue", "村委会"), ("Who", "双方"), ("Word1", "NobodyInvited"), ("Text", "谈"), ("Word2", "ToContinue"));
    }

    [Theory, BothEngines]
    public async Task An_imported_dispute_stays_as_it_is_and_can_be_given_a_course(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var (mediator, _) = await RosterAsync(site);
        var id = await QuarrelAsync(site, change: d => (d.Outcome, d.ResolvedOn, d.Agreement) = (DisputeOutcome.Resolved, new DateOnly(2025, 2, 12), AgreementForm.Oral));
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.GetAsync(Address(id));
        Assert.Contains("导入的旧账就照这样留着", Said(page), StringComparison.Ordinal);
        Assert.Equal(["open"], page.QuerySelectorAll("input[name=step]").Select(i => i.GetAttribute("value")));
        Assert.Equal(["course.closed-in-ledger"], (await officer.ForceAsync(site, id, "accept", ("On", "2025-02-07"), ("Word1", "OnApplication"), ("Word2", "DisputeHere"), ("Word3", "NotTakenUp"))).Codes);
        page = await officer.StepAsync(id, "open");
        Assert.NotNull(page.QuerySelector(".error"));
        Assert.Equal(DisputeOutcome.Resolved, (await site.DisputeAsync(id)).Outcome);
        await officer.TakenAsync(id, "open", ("Word1", "ReopensLedger"));
        Assert.Equal((DisputeOutcome.InHand, (DateOnly?)null), ((await site.DisputeAsync(id)).Outcome, (await site.DisputeAsync(id)).ResolvedOn));
        await officer.TalkAsync(id, mediator, "Settled");
        await officer.TakenAsync(id, "agree-orally", ("On", "2025-02-12"), ("Word1", "OralSuffices"), ("Text", "滴水"), ("Terms", "改檐沟"));
        Assert.Equal((DisputeOutcome.Resolved, new DateOnly(2025, 2, 12)), ((await site.DisputeAsync(id)).Outcome, (await site.DisputeAsync(id)).ResolvedOn));
    }
}
