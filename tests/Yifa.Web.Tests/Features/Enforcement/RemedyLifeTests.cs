using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Procedures.Remedies;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Enforcement.Remedies;
using Yifa.Web.Tests.Features.Disputes;
using Yifa.Web.Tests.Features.Figures;
using static Yifa.Web.Tests.Features.Enforcement.Casework;
using static Yifa.Web.Tests.Features.Enforcement.Responding;
using static Yifa.Web.Tests.Features.Enforcement.StepTaking;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>The town as respondent and defendant, by the forms on the page; who may not, what is not there, what is too early first.</summary>
public sealed class RemedyLifeTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(RemedyKind.Reconsideration)]
    [InlineData(RemedyKind.Litigation)]
    public void Every_step_of_the_procedure_has_a_form_and_every_form_a_step(RemedyKind kind) =>
        Assert.Equal(RemedyProcedure.Of(kind).Steps.Select(s => s.Code).Order(), RemedyForms.Of(kind).Select(f => f.Code).Order());

    [Theory, BothEngines]
    public async Task Who_may_not_read_finds_nothing_and_nobody_takes_the_step_of_another(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await Casework.BeginAsync(site);
        var court = new Responding(work);
        await court.FineAsync();
        // A number that somebody wrote where no number belongs, and where a line of the home page ends.
        await court.BeginAsync(RemedyKind.Reconsideration, "不服占道罚款决定，认为没有占道，请求撤销，联系电话是13000004554，白天打");
        foreach (var role in (Role[])[Role.VillageCadre, Role.GridWorker, Role.Counsel, Role.SystemAdministrator, Role.DistrictReader])
        {
            using var stranger = await site.AsAsync(role);
            Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync(court.Address));
            Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync("/remedies/new"));
            Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync($"/remedies/{court.Remedy}/papers"));
        }
        Assert.Equal(HttpStatusCode.NotFound, await work.Officer.StatusAsync($"/remedies/{Guid.Empty}/course"));
        Assert.Equal(HttpStatusCode.NotFound, await work.Officer.StatusAsync($"/remedies/new?case={Guid.Empty}"));
        Assert.Equal(HttpStatusCode.NotFound, await work.Leader.StatusAsync("/remedies/new"));
        // Too early, then the step of somebody else: the officer does not sign, the leader does not handle.
        Assert.Equal(["procedure.wrong-stage"], await court.ForceAsync(work.Officer, "answer", ("On", "2025-02-10"), ("Who", "区政府")));
        await court.TakenAsync(work.Officer, "receive", "2025-02-10", ("Word1", "OrdinaryTrack"), ("Text", "请求撤销"));
        Assert.Equal(["procedure.wrong-role"], await court.ForceAsync(work.Leader, "draft", [("On", "2025-02-11"), .. Drafting]));
        await court.TakenAsync(work.Officer, "draft", "2025-02-11", Drafting);
        Assert.Equal(["procedure.wrong-role"], await court.ForceAsync(work.Officer, "sign", ("On", "2025-02-11"), ("Who", "何远山"), ("Manner", "镇长")));
        Assert.Equal(["procedure.wrong-role"], await court.ForceAsync(work.Office, "sign", ("On", "2025-02-11"), ("Who", "何远山"), ("Manner", "镇长")));
        Assert.Equal(["receive", "draft"], (await court.RecordAsync()).Steps.OrderBy(s => s.Ordinal).Select(s => s.Code));
        // The leader finds on his own page what waits for his signature.
        Assert.Contains("等签发", Said(await work.Leader.GetAsync("/")), StringComparison.Ordinal);
        foreach (var who in (TestBrowser[])[work.Officer, work.Leader]) Assert.DoesNotContain("1300000", (await who.GetAsync("/")).Source.Text, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_reconsideration_in_the_summary_track_is_answered_lost_undone_on_the_case_and_closed(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await Casework.BeginAsync(site);
        var court = new Responding(work);
        await court.FineAsync();
        Assert.Contains("被复议、起诉了", Said(await work.Officer.GetAsync(work.Address)), StringComparison.Ordinal);
        var page = await court.BeginAsync(RemedyKind.Reconsideration);
        Assert.Contains("下一步：等副本", Said(page), StringComparison.Ordinal);
        // What the case says stands there already; five working days from Monday the 10th end on Monday the 17th.
        Assert.Equal("林小满", page.QuerySelector("#receive-who")!.GetAttribute("value"));
        Assert.Equal("北碚区人民政府", page.QuerySelector("#receive-venue")!.GetAttribute("value"));
        page = await court.TakenAsync(work.Officer, "receive", "2025-02-10", ("Word1", "SummaryTrack"), ("Number", "碚府复〔2025〕3号"), ("Text", "请求撤销"));
        Assert.Contains("2月17日", Said(page), StringComparison.Ordinal);
        Assert.Equal(["remedy-begun"], Owed(page));
        Assert.Equal(["remedy-begun"], Owed(await work.Officer.GetAsync(work.Address)));
        await work.TakenAsync(work.Officer, "remedy-begun", "2025-02-10", ("Word1", "UnderReview"));
        Assert.Empty(Owed(await work.Officer.GetAsync(court.Address)));
        Assert.Equal(["reconsideration.no-evidence-list"], Codes(await court.StepAsync(work.Officer, "draft", "2025-02-11", [.. Drafting.Where(f => f.Item1 != "Word2")])));
        Assert.Equal(["reconsideration.collected-since"], Codes(await court.StepAsync(work.Officer, "draft", "2025-02-11", [.. Drafting.Where(f => f.Item1 != "Word1"), ("Word1", "CollectedAfter")])));
        await court.TakenAsync(work.Officer, "draft", "2025-02-11", Drafting);
        await court.TakenAsync(work.Leader, "send-back", "2025-02-11", ("Text", "把告知写清楚"));
        await court.TakenAsync(work.Officer, "draft", "2025-02-12", Drafting);
        await court.TakenAsync(work.Leader, "sign", "2025-02-12", ("Who", "何远山"), ("Manner", "镇长"));
        // Two days late: refused without a reason, taken with one, and on record as late for good.
        Assert.Equal(["reconsideration.late-unexplained"], Codes(await court.StepAsync(work.Officer, "answer", "2025-02-19", ("Who", "区司法局，当面交"))));
        page = await court.TakenAsync(work.Officer, "answer", "2025-02-19", ("Who", "区司法局，当面交"), ("Manner", "副本误送村委会"));
        Assert.Contains("答复逾期", Said(page), StringComparison.Ordinal);
        Assert.Contains("第七十条", Said(page), StringComparison.Ordinal);
        await court.TakenAsync(work.Officer, "summon", "2025-02-19", ("DueOn", "2025-02-21"), ("Venue", "区司法局"));
        Assert.Contains("等定谁参加", Said(await work.Leader.GetAsync("/")), StringComparison.Ordinal);
        Assert.Equal(["reconsideration.lawyer-alone"], Codes(await court.StepAsync(work.Leader, "appoint", "2025-02-19", ("Word1", "LawyerAlone"), ("Who", "某律师"), ("Word2", "GeneralPowers"), ("Text", "出差"))));
        Assert.Equal(["reconsideration.absence-unexplained"], Codes(await court.StepAsync(work.Leader, "appoint", "2025-02-19", ("Word1", "StaffGoes"), ("Who", "白石头"), ("Word2", "GeneralPowers"))));
        await court.TakenAsync(work.Leader, "appoint", "2025-02-19", ("Word1", "StaffGoes"), ("Who", "白石头"), ("Word2", "GeneralPowers"), ("Text", "到区里开会"));
        await court.TakenAsync(work.Officer, "appear", "2025-02-21", ("Word1", "StaffGoes"), ("Who", "白石头"), ("Text", "到区里开会"));
        page = await court.TakenAsync(work.Officer, "outcome", "2025-02-25", ("Word1", "Revoked"), ("Number", "碚府复决〔2025〕3号"), ("Text", "撤销罚款"));
        Assert.Equal(["remedy-ended", "undo", "withdraw-publication"], Owed(page));
        Assert.Equal(["remedy-ended", "undo", "withdraw-publication"], Owed(await work.Leader.GetAsync(work.Address)));
        Assert.Equal(["reconsideration.case-not-undone", "reconsideration.still-published"], await court.ForceAsync(work.Leader, "close", ("On", "2025-02-25")));
        // Nothing was written to the case behind anybody's back.
        Assert.Equal(["decide-on-the-spot", "publish", "remedy-begun"], (await work.RecordAsync()).Steps.OrderBy(s => s.Ordinal).Select(s => s.Code));
        await work.TakenAsync(work.Officer, "remedy-ended", "2025-02-25", ("Word1", "Overturned"));
        await work.TakenAsync(work.Leader, "undo", "2025-02-25", ("Number", "碚府复决〔2025〕3号"), ("Text", "撤销罚款"));
        await work.TakenAsync(work.Officer, "withdraw-publication", "2025-02-26", ("Word1", "DecisionUndone"), ("Text", "复议撤销"));
        Assert.Empty(Owed(await work.Leader.GetAsync(court.Address)));
        await court.TakenAsync(work.Officer, "opinion", "2025-02-26", ("Number", "碚府复意〔2025〕1号"), ("Text", "规范当场处罚的告知"));
        Assert.Contains("4月27日", Said(await work.Officer.GetAsync(court.Address)), StringComparison.Ordinal);
        Assert.Equal(["reconsideration.opinion-unreported"], await court.ForceAsync(work.Leader, "close", ("On", "2025-02-26")));
        await court.TakenAsync(work.Officer, "opinion-report", "2025-02-27", ("Text", "已经培训"));
        await court.TakenAsync(work.Leader, "close", "2025-02-27");
        var told = await court.RecordAsync();
        Assert.Equal(("碚府复〔2025〕3号", new DateOnly(2025, 2, 10), new DateOnly(2025, 2, 25), RemedyOutcome.Corrected, false), (told.Number, told.ReceivedOn, told.ClosedOn!.Value, told.Outcome!.Value, told.HeadAppeared!.Value));
        Assert.DoesNotContain(court.Address, (await work.Officer.GetAsync("/")).Source.Text, StringComparison.Ordinal);
        Assert.Contains("1件", string.Concat(Said(await work.Officer.GetAsync("/figures/remedies.reconsideration.corrected/roots?year=2025")).Where(c => !char.IsWhiteSpace(c))), StringComparison.Ordinal);
        Assert.True((await site.VerifyAsync()).Whole);
    }

    [Theory, BothEngines]
    public async Task A_lawsuit_is_answered_heard_with_the_head_in_court_appealed_and_closed(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await Casework.BeginAsync(site);
        var court = new Responding(work);
        await court.FineAsync();
        await court.BeginAsync(RemedyKind.Litigation);
        await court.PrepareAsync("2025-02-05", "2025-02-06", ("Number", "（2025）渝0109行初1号"));
        var page = await work.Officer.GetAsync(court.Address);
        Assert.Contains("2月20日", Said(page), StringComparison.Ordinal);
        Assert.Equal(["remedy-begun"], Owed(page));
        Assert.Contains("等提交", Said(await work.Officer.GetAsync("/")), StringComparison.Ordinal);
        await court.TakenAsync(work.Officer, "answer", "2025-02-07", ("Who", "区法院立案庭"));
        await court.TakenAsync(work.Officer, "summon", "2025-02-10", ("DueOn", "2025-02-18"), ("Venue", "第三法庭"), ("Word1", "CourtAsked"));
        (string, string)[] staff = [("Word1", "StaffAndLawyer"), ("Who", "白石头、某律师"), ("Word2", "SpecialPowers"), ("Text", "出差")];
        Assert.Equal(["litigation.head-must-appear"], Codes(await court.StepAsync(work.Leader, "appoint", "2025-02-11", staff)));
        await court.TakenAsync(work.Leader, "appoint", "2025-02-11", ("Word1", "HeadGoes"), ("Who", "何远山"), ("Word2", "SpecialPowers"));
        Assert.Equal(["litigation.lawyer-alone", "litigation.head-must-appear"], Codes(await court.StepAsync(work.Officer, "appear", "2025-02-18", ("Word1", "LawyerAlone"), ("Who", "某律师"), ("Text", "忘了"))));
        await court.TakenAsync(work.Officer, "appear", "2025-02-18", ("Word1", "HeadGoes"), ("Who", "何远山、白石头"));
        Assert.Equal(["litigation.no-appeal-to-dismiss"], Codes(await court.StepAsync(work.Officer, "outcome", "2025-02-24", ("Word1", "AppealDismissed"), ("Word2", "ByJudgment"), ("Number", "行初1号"), ("Text", "驳回"))));
        page = await court.TakenAsync(work.Officer, "outcome", "2025-02-24", ("Word1", "Dismissed"), ("Word2", "ByJudgment"), ("Number", "（2025）渝0109行初1号"), ("Text", "驳回诉讼请求"));
        Assert.Contains("3月11日", Said(page), StringComparison.Ordinal);
        Assert.Equal(["litigation.not-in-force"], await court.ForceAsync(work.Leader, "close", ("On", "2025-02-25")));
        page = await court.TakenAsync(work.Officer, "appeal", "2025-02-25", ("Word1", "OthersAppeal"));
        Assert.Null((await court.RecordAsync()).Outcome);
        Assert.Contains("等上诉答辩", Said(page), StringComparison.Ordinal);
        await court.TakenAsync(work.Officer, "appeal-answer", "2025-02-26", ("Text", "一审正确"));
        await court.TakenAsync(work.Officer, "outcome", "2025-02-27", ("Word1", "AppealDismissed"), ("Word2", "ByJudgment"), ("Number", "（2025）渝01行终1号"), ("Text", "维持原判"));
        await court.TakenAsync(work.Leader, "close", "2025-02-27");
        var told = await court.RecordAsync();
        Assert.Equal((new DateOnly(2025, 2, 27), RemedyOutcome.Upheld, true), (told.ClosedOn!.Value, told.Outcome!.Value, told.HeadAppeared!.Value));
        await using var scope = site.Scope();
        var fact = await EnforcementFacts.Remedies(scope.ServiceProvider.GetRequiredService<AppDbContext>()).SingleAsync(Stop);
        Assert.Equal((RemedyKind.Litigation, RemedyOutcome.Upheld, true), (fact.Kind, fact.Outcome!.Value, fact.HeadAppeared!.Value));
        Assert.True((await site.VerifyAsync()).Whole);
    }

    [Theory, BothEngines]
    public async Task Of_two_at_once_the_second_is_told_and_a_double_click_counts_once(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await Casework.BeginAsync(site);
        var court = new Responding(work);
        await court.FineAsync();
        var start = await work.Officer.GetAsync($"/remedies/new?case={work.Case}");
        await work.Officer.SubmitAsync(start, new() { ["Kind"] = "Reconsideration" });
        var first = work.Officer.Last.RequestMessage!.RequestUri!.AbsolutePath;
        await work.Officer.GetAsync($"/remedies/new?case={work.Case}");
        await work.Officer.SubmitAsync(start, new() { ["Kind"] = "Reconsideration" });
        Assert.Equal(first, work.Officer.Last.RequestMessage!.RequestUri!.AbsolutePath);
        // Registered once already: the page says so to who begins again.
        Assert.Contains("已经登记过", Said(await work.Officer.GetAsync($"/remedies/new?case={work.Case}")), StringComparison.Ordinal);

        await court.BeginAsync(RemedyKind.Reconsideration);
        Dictionary<string, string> receive = new() { ["On"] = "2025-02-10", ["Word1"] = "OrdinaryTrack", ["Text"] = "请求撤销" };
        using var colleague = await site.AsAsync(Role.EnforcementOfficer);
        var stale = await colleague.GetAsync(court.Address);
        var page = await work.Officer.GetAsync(court.Address);
        await work.Officer.SubmitAsync(page, receive, FormOf("receive"));
        await work.Officer.GetAsync(court.Address);
        Assert.Empty(Codes(await work.Officer.SubmitAsync(page, receive, FormOf("receive"))));
        Assert.Equal(["record.changed"], Codes(await colleague.SubmitAsync(stale, receive, FormOf("receive"))));
        Assert.Equal(["receive"], (await court.RecordAsync()).Steps.Select(s => s.Code));
    }

    [Theory, BothEngines]
    public async Task What_the_course_says_is_not_changed_beside_it_and_its_file_is_kept(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await Casework.BeginAsync(site);
        var court = new Responding(work);
        await court.FineAsync();
        await court.BeginAsync(RemedyKind.Litigation);
        await court.TakenAsync(work.Officer, "receive", "2025-02-05", ("Text", "请求撤销"));
        foreach (var (field, value) in (Dictionary<string, string>)new() { ["f.closedOn"] = "2025-02-20", ["f.kind"] = "Reconsideration", ["f.headAppeared"] = "true" })
        {
            var page = await work.Officer.SubmitAsync(await work.Officer.GetAsync($"/ledgers/remedies/{court.Remedy}/edit"), new() { [field] = value }, "main form[method=post]");
            Assert.True(Said(page).Contains("由经过得出，不在这里改", StringComparison.Ordinal), $"{field}: {Said(page)}");
        }
        Assert.Equal((RemedyKind.Litigation, null, null), ((await court.RecordAsync()).Kind, (await court.RecordAsync()).ClosedOn, (await court.RecordAsync()).HeadAppeared));
        Assert.Equal(["step.day-in-future"], await court.ForceAsync(work.Officer, "draft", [("On", "2025-03-10"), .. Drafting]));
        Assert.Equal(["step.day-too-early"], await court.ForceAsync(work.Officer, "draft", [("On", "2025-02-04"), .. Drafting]));
        await using (var scope = site.Scope())
        {
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            Assert.Equal("1 件复议、诉讼已经有办理经过", await new RemedyHold().WhereAsync(db, typeof(RemedyCase), db.Set<RemedyCase>().Where(r => r.Id == court.Remedy).Select(r => r.Id), Guid.Empty, Stop));
        }
        // One that came with an old ledger, decided long ago, stays as it is.
        await site.RegisterAsync(new RemedyCase { Kind = RemedyKind.Litigation, Cause = "旧案", ReceivedOn = new(2024, 3, 1), ClosedOn = new(2024, 8, 1), Outcome = RemedyOutcome.Upheld });
        await using var late = site.Scope();
        var old = await late.ServiceProvider.GetRequiredService<AppDbContext>().Set<RemedyCase>().Where(r => r.Cause == "旧案").Select(r => r.Id).SingleAsync(Stop);
        var shown = await work.Officer.GetAsync($"/remedies/{old}/course");
        Assert.Contains("没有办理经过", Said(shown), StringComparison.Ordinal);
        Assert.Empty(shown.QuerySelectorAll("main form"));
    }
}
