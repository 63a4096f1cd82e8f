using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Features.Enforcement.Cases;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Disputes;
using static Yifa.Web.Tests.Features.Enforcement.Casework;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>Penalty cases from the clue to the archive, by the forms on the page; who may not, what is not there, what is too early first.</summary>
public sealed class CaseLifeTests
{
    private static readonly (string, string)[] Told = [("Word1", "HearingNotTold"), ("DueOn", "2025-02-17")];

    [Fact]
    public void Every_step_of_the_procedure_has_a_form_and_every_form_a_step() =>
        Assert.Equal(PenaltyCaseProcedure.Of2021.Steps.Select(s => s.Code).Order(), CaseForms.All.Select(f => f.Code).Order());

    [Theory, BothEngines]
    public async Task Who_may_not_read_finds_nothing_and_nobody_takes_the_step_of_another(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await BeginAsync(site);
        await work.ClueAsync();
        foreach (var role in (Role[])[Role.VillageCadre, Role.GridWorker, Role.Counsel, Role.SystemAdministrator, Role.DistrictReader])
        {
            using var stranger = await site.AsAsync(role);
            Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync(work.Address));
            Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync("/penalty-cases/new"));
        }
        Assert.Equal(HttpStatusCode.NotFound, await work.Officer.StatusAsync($"/penalty-cases/{Guid.Empty}/course"));
        Assert.Equal(HttpStatusCode.NotFound, await work.Leader.StatusAsync("/penalty-cases/new"));
        // The officer does not approve, the leader does not handle, the judicial office does neither.
        await work.TakenAsync(work.Officer, "apply", "2025-02-03", work.Applying);
        Assert.Equal(["procedure.wrong-role"], (await work.ForceAsync(work.Officer, "file", ("On", "2025-02-04"))).Codes);
        Assert.Equal(["procedure.wrong-role"], (await work.ForceAsync(work.Office, "file", ("On", "2025-02-04"))).Codes);
        Assert.Contains("procedure.wrong-role", (await work.ForceAsync(work.Leader, "inspect", ("On", "2025-02-04"), ("Who", "某"), ("Word1", "CardsShown"), ("Word2", "Signed"))).Codes);
        Assert.Equal(["apply"], (await work.RecordAsync()).Steps.Select(s => s.Code));
    }

    [Theory, BothEngines]
    public async Task A_clue_counts_nowhere_until_the_leader_files_it(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await BeginAsync(site);
        Assert.Equal(["case.cause-missing"], Codes(await work.Officer.SubmitAsync(await work.Officer.GetAsync("/penalty-cases/new"), new() { ["Cause"] = " " }, "main form")));
        // What does not fit is said at its field, and never left out in silence.
        var tooLong = await work.Officer.SubmitAsync(await work.Officer.GetAsync("/penalty-cases/new"), new() { ["Cause"] = "占道", ["Party"] = new string('林', 201) }, "main form");
        Assert.Contains("200", tooLong.QuerySelector(".field.bad .error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("案由", tooLong.QuerySelector("label[for=Cause]")!.TextContent.Trim());
        var page = await work.ClueAsync();
        Assert.Contains("下一步：等立案", Said(page), StringComparison.Ordinal);
        Assert.True((await work.RecordAsync()).Pending);
        await work.TakenAsync(work.Officer, "apply", "2025-02-03", work.Applying);
        Assert.Contains("等批准立案", Said(await work.Officer.GetAsync("/")), StringComparison.Ordinal);
        // The officer waits for the head, who finds it on his own page; done, it is gone from there.
        var home = await work.Leader.GetAsync("/");
        Assert.Contains("等您批准：执法（1 件）", Said(home), StringComparison.Ordinal);
        Assert.DoesNotContain("等您批准", Said(await work.Officer.GetAsync("/")), StringComparison.Ordinal);
        await work.TakenAsync(work.Leader, "file", "2025-02-04", ("Text", "同意"));
        Assert.DoesNotContain("等您批准：执法", Said(await work.Leader.GetAsync("/")), StringComparison.Ordinal);
        var filed = await work.RecordAsync();
        Assert.False(filed.Pending);
        Assert.Equal((new DateOnly(2025, 2, 4), "白石头", "明月光"), (filed.FiledOn, filed.Officer1, filed.Officer2));
        Assert.EndsWith("罚立〔2025〕1号", filed.Number, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_case_is_opened_only_on_a_matter_in_force_with_two_officers_whose_certificates_hold(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await BeginAsync(site, m => m.ValidUntil = new(2025, 1, 31), o => o.ValidUntil = new(2025, 1, 15));
        await work.ClueAsync();
        // Neither is offered; made up by hand, neither is taken.
        var page = await work.Officer.GetAsync(work.Address);
        Assert.Contains("penalty.matter-not-in-force", page.Source.Text, StringComparison.Ordinal);
        Assert.Contains("penalty.nominees-unfit", page.Source.Text, StringComparison.Ordinal);
        var (_, codes) = await work.ForceAsync(work.Officer, "apply", [("On", "2025-02-03"), .. work.Applying]);
        Assert.Equal(["请从列出的里面选“执法事项”。", "请从列出的里面选“执法人员二”。"], codes.Where(c => c.StartsWith('请')));
        Assert.Empty((await work.RecordAsync()).Steps);
    }

    [Theory, BothEngines]
    public async Task A_small_fine_on_the_spot_is_decided_reported_collected_published_and_closed(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await BeginAsync(site);
        await work.ClueAsync();
        (string, string)[] spot =
        [
            ("Hour", "10:00"), ("Venue", "柳荫街口"), ("MatterId", $"{work.Matter}"), ("OfficerId", $"{work.First}"), ("SecondId", $"{work.Second}"), ("Word1", "Citizen"), ("Word2", "Here"), ("Word3", "FactsCertain"), ("Penalty", "Fine"), ("Word4", "NotFinedBefore"),
            ("Text", "占道摆摊，当场承认"), ("Terms", "依据条例第三十六条罚款一百元"), ("Word5", "CardsShown"), ("Word6", "RightsTold"), ("Word7", "CorrectionOrdered"), ("Word8", "HandedOver"), ("Word9", "Unconcerned"),
        ];
        Assert.Equal(["penalty.not-for-the-spot"], Codes(await work.StepAsync(work.Officer, "decide-on-the-spot", "2025-02-20", [.. spot, ("Money", "201")])));
        Assert.Equal(["penalty.nominees-unfit"], Codes(await work.StepAsync(work.Officer, "decide-on-the-spot", "2025-02-20", [.. spot.Where(f => f.Item1 != "SecondId"), ("SecondId", $"{work.First}"), ("Money", "100")])));
        await work.TakenAsync(work.Officer, "decide-on-the-spot", "2025-02-20", [.. spot, ("Money", "100")]);
        var decided = await work.RecordAsync();
        Assert.Equal((PenaltyProcedure.Summary, new DateOnly(2025, 2, 20), new DateOnly(2025, 2, 20), 100m, false), (decided.Procedure, decided.DecidedOn!.Value, decided.ServedOn!.Value, decided.Fine!.Value, decided.Pending));
        Assert.EndsWith("当罚〔2025〕1号", decided.DecisionNumber, StringComparison.Ordinal);
        Assert.Equal(decided.DecisionNumber, decided.Number);
        await work.TakenAsync(work.Officer, "collect", "2025-02-20", ("Word1", "SmallSum"), ("Money", "100"), ("Number", "票0001"), ("Word2", "ReceiptGiven"));
        Assert.Contains("penalty.cash-not-handed-in", (await work.ForceAsync(work.Leader, "close", ("On", "2025-02-21"))).Codes);
        await work.TakenAsync(work.Officer, "report-spot", "2025-02-21", ("Who", "综合行政执法大队"));
        await work.TakenAsync(work.Officer, "hand-in", "2025-02-21", ("Who", "财政所"));
        await work.TakenAsync(work.Officer, "publish", "2025-02-24", ("Who", "镇政府网站"), ("Word1", "PersonalDataRemoved"));
        await work.TakenAsync(work.Leader, "close", "2025-02-25");
        await work.TakenAsync(work.Officer, "archive", "2025-02-26", ("Who", "白石头"));
        var page = await work.Officer.GetAsync(work.Address);
        Assert.Contains("已经归档，办完了", Said(page), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main form"));
        Assert.DoesNotContain(work.Address, (await work.Officer.GetAsync("/")).Source.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2025, 2, 25), (await work.RecordAsync()).ClosedOn);
        var whole = await site.VerifyAsync();
        Assert.True(whole.Whole, whole.Finding);
    }

    [Theory, BothEngines]
    public async Task An_ordinary_case_with_a_hearing_is_told_heard_reviewed_decided_served_and_paid(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await BeginAsync(site);
        await work.InquireAsync("6000");
        var page = await work.Officer.GetAsync(work.Address);
        Assert.Contains("达到“较大数额”（5000 元）", Said(page), StringComparison.Ordinal);
        // What the report said already stands in the notice; the right to a hearing cannot be left out.
        Assert.Equal("查明占道经营属实，有笔录、照片", page.QuerySelector("#notify-text")!.TextContent.Trim());
        Assert.Equal(["penalty.hearing-not-told"], Codes(await work.StepAsync(work.Officer, "notify", "2025-02-07", Told)));
        await work.TakenAsync(work.Officer, "notify", "2025-02-07", ("Word1", "HearingTold"), ("DueOn", "2025-02-14"));
        // Five working days from 7 February end on the 14th.
        Assert.Contains("2月14日", Said(await work.Officer.GetAsync(work.Address)), StringComparison.Ordinal);
        await work.TakenAsync(work.Officer, "request-hearing", "2025-02-10", ("Who", "林小满"));
        Assert.Contains("penalty.hearing-open", (await work.ForceAsync(work.Officer, "submit", [.. Submitting("6000"), ("On", "2025-02-17")])).Codes);
        Assert.Equal(["penalty.hearing-notice-late"], Codes(await work.StepAsync(work.Officer, "hearing-notice", "2025-02-11", ("DueOn", "2025-02-18"), ("Venue", "镇政府二楼"), ("Who", "周德清"), ("Word1", "OpenHearing"))));
        await work.TakenAsync(work.Officer, "hearing-notice", "2025-02-11", ("DueOn", "2025-02-21"), ("Venue", "镇政府二楼"), ("Who", "周德清"), ("Word1", "OpenHearing"));
        (string, string)[] hearing = [("Hour", "09:00"), ("Venue", "镇政府二楼"), ("Text", "当事人陈述，调查人员举证"), ("Word1", "HearingHeld")];
        Assert.Equal(["penalty.host-handles-case"], Codes(await work.StepAsync(work.Office, "hearing", "2025-02-21", [.. hearing, ("Who", "白石头")])));
        await work.TakenAsync(work.Office, "hearing", "2025-02-21", [.. hearing, ("Who", "周德清")]);
        await work.TakenAsync(work.Officer, "defence", "2025-02-21", ("Who", "林小满"), ("Text", "愿意整改，请求从轻"), ("Word1", "DefenceAdopted"));
        Assert.Contains("penalty.not-reviewed", (await work.ForceAsync(work.Officer, "submit", [.. Submitting("5000"), ("On", "2025-02-24")])).Codes);
        Assert.Equal(["penalty.reviewer-handles-case"], Codes(await work.StepAsync(work.Office, "legal-review", "2025-02-24", ("Who", "明月光"), ("Word1", "ReviewerQualified"), ("Word2", "ReviewPassed"), ("Text", "合法适当"))));
        await work.TakenAsync(work.Office, "legal-review", "2025-02-24", ("Who", "周德清"), ("Word1", "ReviewerQualified"), ("Word2", "ReviewPassed"), ("Text", "主体适格，程序合法，裁量适当"));
        Assert.Equal(["penalty.heavier-than-told"], Codes(await work.StepAsync(work.Officer, "submit", "2025-02-24", Submitting("6001"))));
        await work.TakenAsync(work.Officer, "submit", "2025-02-24", Submitting("5000"));
        await work.TakenAsync(work.Leader, "send-back", "2025-02-24", ("Text", "把整改情况写进去"));
        await work.TakenAsync(work.Officer, "submit", "2025-02-25", Submitting("5000"));
        await work.TakenAsync(work.Leader, "decide", "2025-02-25", ("Word1", "Stamped"));
        var decided = await work.RecordAsync();
        Assert.Equal((new DateOnly(2025, 2, 24), new DateOnly(2025, 2, 25), 5000m, PenaltyKind.Fine), (decided.ReviewedOn!.Value, decided.DecidedOn!.Value, decided.Fine!.Value, decided.Penalty!.Value));
        Assert.EndsWith("罚决〔2025〕1号", decided.DecisionNumber, StringComparison.Ordinal);
        Assert.Equal(["penalty.no-consent-to-wire"], Codes(await work.StepAsync(work.Officer, "serve", "2025-02-26", ("Word1", "ByWireUnconfirmed"), ("Who", "林小满"))));
        await work.TakenAsync(work.Officer, "serve", "2025-02-26", ("Word1", "InPerson"), ("Who", "林小满"));
        await work.TakenAsync(work.Officer, "publish", "2025-02-27", ("Who", "镇政府网站"), ("Word1", "PersonalDataRemoved"));
        await work.TakenAsync(work.Officer, "pay", "2025-02-27", ("Money", "2000"), ("Number", "票0002"));
        Assert.Equal("已缴 2000 元", (await work.RecordAsync()).Execution);
        Assert.Contains("penalty.not-done", (await work.ForceAsync(work.Leader, "close", ("On", "2025-02-27"))).Codes);

        site.Clock.MoveTo(new(2025, 3, 20));
        using var later = await site.AsAsync(Role.EnforcementOfficer);
        page = await later.GetAsync(work.Address);
        // The last day to pay was 13 March; seven days at three in a hundred of what is unpaid.
        Assert.Contains("今天的加处罚款630 元", Said(page).Replace("\n", "", StringComparison.Ordinal).Replace(" 今", "今", StringComparison.Ordinal), StringComparison.Ordinal);
        await work.TakenAsync(later, "pay", "2025-03-20", ("Money", "3000"), ("Number", "票0003"));
        await work.TakenAsync(later, "film", "2025-03-20", ("Of", "8"), ("Text", "听证室固定机位，九点到十点，光盘存卷"));
        using var chief = await site.AsAsync(Role.Leader);
        await work.TakenAsync(chief, "close", "2025-03-20");
        var whole = await site.VerifyAsync();
        Assert.True(whole.Whole, whole.Finding);
    }

    [Theory, BothEngines]
    public async Task A_seizure_wants_approval_a_list_and_a_film_and_is_told_by_the_clock(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await BeginAsync(site);
        await work.ClueAsync();
        await work.TakenAsync(work.Officer, "apply", "2025-02-03", work.Applying);
        await work.TakenAsync(work.Leader, "file", "2025-02-04");
        (string, string)[] seize = [("Word1", "Seizing"), ("Word3", "CardsShown"), ("Word4", "PartyPresent"), ("Word5", "CaseGoods"), ("Word6", "RightsTold"), ("Word7", "ListHandedOver"), ("Word8", "NotSeizedBefore"), ("Who", "镇执法仓库"), ("Terms", "占道经营的工具，依据条例第三十六条"), ("Text", "三轮车一辆")];
        Assert.Equal(["penalty.measure-not-approved"], Codes(await work.StepAsync(work.Officer, "seize", "2025-02-05", [.. seize, ("Word2", "ApprovedBefore")])));
        // The decision says why and on what article: without them it is not taken.
        Assert.Equal(["penalty.seizure-incomplete"], Codes(await work.StepAsync(work.Officer, "seize", "2025-02-05", [.. seize.Where(f => f.Item1 != "Terms"), ("Word2", "Urgent")])));
        await work.TakenAsync(work.Officer, "seize", "2025-02-05", [.. seize, ("Word2", "Urgent")]);
        Assert.Contains("下一步：等补批", Said(await work.Officer.GetAsync(work.Address)), StringComparison.Ordinal);
        Assert.Contains("紧急措施没有补批", Said(await work.Leader.GetAsync(work.Address)), StringComparison.Ordinal);
        await work.TakenAsync(work.Leader, "approve-measure", "2025-02-06", ("Word1", "Seizing"), ("Of", "3"));
        // Thirty days from the 5th, counted on without rolling: the body's own period.
        Assert.Contains("3月7日", Said(await work.Officer.GetAsync(work.Address)), StringComparison.Ordinal);
        Assert.Contains("penalty.goods-held", (await work.ForceAsync(work.Leader, "drop", ("On", "2025-02-07"), ("Text", "查无实据"))).Codes);
        await work.TakenAsync(work.Officer, "release", "2025-02-07", ("Of", "3"), ("Word1", "Returned"), ("Text", "与案件无关"));
        Assert.Equal(["柳荫镇查扣〔2025〕1号", "柳荫镇查处〔2025〕1号"], (await work.RecordAsync()).Steps.OrderBy(s => s.Ordinal).Where(s => s.Code is "seize" or "release").Select(s => s.Number));
        await work.TakenAsync(work.Leader, "drop", "2025-02-07", ("Text", "查无实据"));
        Assert.Contains("penalty.not-filmed", (await work.ForceAsync(work.Leader, "close", ("On", "2025-02-08"))).Codes);
    }

    [Theory, BothEngines]
    public async Task What_was_seized_is_tested_and_goes_to_the_police_with_the_case(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await BeginAsync(site);
        await work.ClueAsync();
        Assert.Equal(["penalty.officer-concerned"], Codes(await work.StepAsync(work.Officer, "apply", "2025-02-03", [.. work.Applying.Where(f => f.Item1 != "Word5"), ("Word5", "Concerned")])));
        await work.TakenAsync(work.Officer, "apply", "2025-02-03", work.Applying);
        await work.TakenAsync(work.Leader, "file", "2025-02-04");
        (string, string)[] seize = [("Word1", "Seizing"), ("Word2", "Urgent"), ("Word3", "CardsShown"), ("Word4", "PartyPresent"), ("Word5", "CaseGoods"), ("Word6", "RightsTold"), ("Word7", "ListHandedOver"), ("Who", "镇执法仓库"), ("Terms", "怀疑有毒有害，依据食品安全法"), ("Text", "熟食一箱")];
        Assert.Equal(["penalty.seized-before"], Codes(await work.StepAsync(work.Officer, "seize", "2025-02-05", [.. seize, ("Word8", "SeizedByOthers")])));
        await work.TakenAsync(work.Officer, "seize", "2025-02-05", [.. seize, ("Word8", "NotSeizedBefore")]);
        await work.TakenAsync(work.Leader, "approve-measure", "2025-02-06", ("Word1", "Seizing"), ("Of", "3"));
        // Seven days at the laboratory: the thirty of the seizure end on 14 March and no longer on the 7th.
        await work.TakenAsync(work.Officer, "send-for-test", "2025-02-07", ("Of", "3"), ("DueOn", "2025-02-13"), ("Who", "区食药检所"), ("Word1", "TestTold"), ("Text", "菌落总数"));
        Assert.Contains("3月14日", Said(await work.Officer.GetAsync(work.Address)), StringComparison.Ordinal);
        await work.TakenAsync(work.Officer, "test-returned", "2025-02-13", ("Of", "3"), ("Number", "检报〔2025〕7号"), ("Text", "超标"));
        Assert.Contains("penalty.no-transfer-proposed", (await work.ForceAsync(work.Leader, "approve-transfer", ("On", "2025-02-14"), ("Word1", "MoveApproved"), ("Text", "同意"))).Codes);
        await work.TakenAsync(work.Officer, "propose-transfer", "2025-02-14", ("Who", "白石头、明月光"), ("Text", "超标，涉嫌犯罪"));
        await work.TakenAsync(work.Leader, "approve-transfer", "2025-02-14", ("Word1", "MoveApproved"), ("Text", "同意"));
        await work.TakenAsync(work.Officer, "transfer", "2025-02-14", ("Who", "派出所"), ("Text", "全卷"));
        Assert.Equal(["penalty.police-not-answered", "penalty.goods-held"], (await work.ForceAsync(work.Officer, "archive", ("On", "2025-02-17"), ("Who", "白石头"))).Codes);
        var page = await work.TakenAsync(work.Officer, "police-answer", "2025-02-17", ("Word1", "PoliceTook"));
        Assert.Contains("等移交物品", Said(page), StringComparison.Ordinal);
        await work.TakenAsync(work.Officer, "hand-over-goods", "2025-02-18", ("Who", "派出所"), ("Text", "熟食一箱，样品一份"));
        page = await work.TakenAsync(work.Officer, "archive", "2025-02-18", ("Who", "白石头"));
        Assert.Contains("办完了", Said(page), StringComparison.Ordinal);
        Assert.Contains("涉案物品移交清单", Said(await work.Officer.GetAsync($"/penalty-cases/{work.Case}/papers")), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task Numbers_run_without_a_gap_and_what_the_course_says_is_not_changed_beside_it(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await BeginAsync(site);
        for (var i = 1; i <= 3; i++)
        {
            await work.ClueAsync($"占道 {i}");
            await work.TakenAsync(work.Officer, "apply", "2025-02-03", work.Applying);
            await work.TakenAsync(work.Leader, "file", "2025-02-04");
            Assert.EndsWith($"罚立〔2025〕{i}号", (await work.RecordAsync()).Number, StringComparison.Ordinal);
        }
        var page = await work.Officer.SubmitAsync(await work.Officer.GetAsync($"/ledgers/penalty-cases/{work.Case}/edit"), new() { ["f.decidedOn"] = "2025-02-10" }, "main form[method=post]");
        Assert.Contains("由经过得出，不在这里改", Said(page), StringComparison.Ordinal);
        Assert.Null((await work.RecordAsync()).DecidedOn);
        // Two at once: the second is told that the first changed it.
        var stale = await work.Officer.GetAsync(work.Address);
        await work.TakenAsync(work.Officer, "inspect", "2025-02-05", ("Who", "某"), ("Hour", "09:00"), ("Venue", "街口"), ("Word1", "CardsShown"), ("Text", "占道"), ("Word2", "Signed"));
        var second = await work.Officer.SubmitAsync(stale, new() { ["On"] = "2025-02-05", ["Who"] = "某", ["Hour"] = "09:00", ["Venue"] = "街口", ["Word1"] = "CardsShown", ["Text"] = "占道", ["Word2"] = "Signed" }, "form:has(input[name=step][value=inspect])");
        Assert.Equal(["record.changed"], Codes(second));
    }

    [Theory, BothEngines]
    public async Task Who_is_under_fourteen_by_his_number_is_not_punished_and_the_page_says_so_from_the_opening(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await BeginAsync(site);
        var page = await work.ClueAsync();
        Assert.Contains("没有登记当事人的身份号码", page.QuerySelector("#leniency")!.TextContent, StringComparison.Ordinal);
        // Twelve years old on the day of the act, by a number that is invented.
        const string Number = "500109201209011231";
        var real = Enumerable.Range(0, 11).Select(i => Number[..17] + "0123456789X"[i]).First(n => Yifa.Law.IdentityNumber.Parse(n, new(2025, 2, 27)).TryGet(out _, out _));
        async Task NumberedAsync()
        {
            await using var scope = site.Scope();
            var vault = scope.ServiceProvider.GetRequiredService<Vault>();
            await work.ChangeAsync(c => (c.PartyIdNumber, c.PartyIdNumberKey) = (vault.Seal(real), vault.LookupKey(real)));
        }
        await NumberedAsync();
        page = await work.Officer.GetAsync(work.Address);
        Assert.Contains("不满十四周岁：不予行政处罚，责令监护人加以管教。", page.QuerySelector("#leniency")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("本镇没有处罚过这个当事人", page.QuerySelector("#leniency")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("第三十条", page.QuerySelector("#leniency")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("20120901", page.Source.Text, StringComparison.Ordinal);
        await work.InquireAsync("1000");
        await NumberedAsync();
        await work.TakenAsync(work.Officer, "notify", "2025-02-07", Told);
        (string, string)[] spared = [("Word1", "UnderFourteen"), ("Text", "占道经营属实"), ("Terms", "不满十四周岁，不予处罚"), ("Word2", "CorrectionOrdered"), ("Word3", "Educated")];
        page = await work.Officer.GetAsync(work.Address);
        Assert.Equal("UnderFourteen", ((IHtmlSelectElement)page.QuerySelector("form:has(input[name=step][value=submit]) [name=Word1]")!).Value);
        Assert.Equal(["penalty.under-fourteen"], Codes(await work.StepAsync(work.Officer, "submit", "2025-02-24", Submitting("1000"))));
        Assert.Equal(["penalty.guardian-not-ordered"], Codes(await work.StepAsync(work.Officer, "submit", "2025-02-24", spared)));
        await work.TakenAsync(work.Officer, "submit", "2025-02-24", [.. spared, ("Word4", "GuardianOrdered")]);
        page = await work.TakenAsync(work.Leader, "decide", "2025-02-25", ("Word1", "Stamped"));
        Assert.Equal(PenaltyKind.NoPenalty, (await work.RecordAsync()).Penalty);
        Assert.Null(page.QuerySelector("#leniency"));
    }

    private static (string, string)[] Submitting(string fine) => [("Word1", "Punish"), ("Penalty", "Fine"), ("Money", fine), ("Text", "占道经营属实"), ("Terms", "依据条例第三十六条罚款"), ("Manner", "十五日内到指定银行缴"), ("Word2", "CorrectionOrdered")];
}
