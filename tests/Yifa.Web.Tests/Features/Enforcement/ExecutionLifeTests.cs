using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Procedures.Executions;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Enforcement.Executions;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Disputes;
using Yifa.Web.Tests.Features.Figures;
using Yifa.Web.Tests.Features.Reports.Documents;
using static Yifa.Web.Tests.Features.Enforcement.Casework;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>Demolition and performance in the party's stead, by the forms on the page; who may not, what is not there, what is too early first.</summary>
public sealed class ExecutionLifeTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(ExecutionKind.Demolition)]
    [InlineData(ExecutionKind.Performance)]
    public void Every_step_of_the_procedure_has_a_form_and_every_form_a_step(ExecutionKind kind) =>
        Assert.Equal(ExecutionProcedure.Of(kind).Steps.Select(s => s.Code).Order(), ExecutionForms.Of(kind).Select(f => f.Code).Order());

    [Theory, BothEngines]
    public async Task Who_may_not_read_finds_nothing_and_nobody_takes_the_step_of_another(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await BeginAsync(site);
        var act = new Executing(work);
        await act.BeginAsync(ExecutionKind.Demolition);
        foreach (var role in (Role[])[Role.VillageCadre, Role.GridWorker, Role.Counsel, Role.SystemAdministrator, Role.DistrictReader])
        {
            using var stranger = await site.AsAsync(role);
            Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync(act.Address));
            Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync("/executions/new"));
            Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync($"/executions/{act.Execution}/papers/order"));
        }
        Assert.Equal(HttpStatusCode.NotFound, await work.Officer.StatusAsync($"/executions/{Guid.Empty}/course"));
        Assert.Equal(HttpStatusCode.NotFound, await work.Leader.StatusAsync("/executions/new"));
        // Missing: without a cause, without a way.
        var page = await work.Officer.SubmitAsync(await work.Officer.GetAsync("/executions/new"), new() { ["Kind"] = "Demolition", ["Cause"] = " " }, "main form");
        Assert.Equal(["execution.cause-missing"], Codes(page));
        Assert.Contains("请选是强制拆除还是代履行", Said(await work.Officer.SubmitAsync(await work.Officer.GetAsync("/executions/new"), new() { ["Cause"] = "占道堆放" }, "main form")), StringComparison.Ordinal);
        // Wrong stage, then the step of somebody else.
        Assert.Equal(["procedure.wrong-stage"], await act.ForceAsync(work.Officer, "carry-out", ("On", "2025-02-03"), ("Hour", "09:00"), ("Venue", "原处"), ("Word1", "Usual"), ("Word3", "PartyPresent"), ("Word4", "UtilitiesKept"), ("Who", "村民小组长")));
        await act.TakenAsync(work.Officer, "order", "2025-02-03", [("Word4", "Citizen"), ("Word1", "RuralWithoutPermit"), ("Word2", "CardsShown"), ("DueOn", "2025-02-14"), ("Word3", "RightsTold"), .. act.Ordering]);
        await act.TakenAsync(work.Officer, "urge", "2025-02-17", ("DueOn", "2025-02-24"), ("Word1", "DefenceTold"));
        Assert.Contains("procedure.wrong-role", await act.ForceAsync(work.Officer, "decide", ("On", "2025-02-26"), ("Manner", "拆"), ("Text", "拆"), ("Terms", "拆"), ("Word1", "Stamped")));
        Assert.Equal(HttpStatusCode.NotFound, await work.Leader.StatusAsync($"/executions/{act.Execution}/papers/order"));
    }

    [Theory, BothEngines]
    public async Task An_execution_comes_from_its_penalty_case_and_each_shows_the_other(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await BeginAsync(site);
        Assert.Equal(HttpStatusCode.NotFound, await work.Officer.StatusAsync($"/executions/new?case={Guid.Empty}"));
        await work.InquireAsync("1000");
        var way = (await work.Officer.GetAsync(work.Address)).QuerySelector("#executions a.btn")!.GetAttribute("href")!;
        Assert.Empty((await work.Leader.GetAsync(work.Address)).QuerySelectorAll("#executions a.btn"));
        var form = await work.Officer.GetAsync(way);
        Assert.Contains("从处罚案件来：占道经营卖菜", Said(form), StringComparison.Ordinal);
        Assert.Equal("林小满", form.QuerySelector("#Party")!.GetAttribute("value"));
        var page = await work.Officer.SubmitAsync(form, new() { ["Kind"] = "Performance", ["Target"] = "人行道上的棚子" }, "main form");
        Assert.Equal(work.Address, page.QuerySelector("#case a")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("#case .notice"));
        var course = work.Officer.Last.RequestMessage!.RequestUri!.AbsolutePath;
        Assert.Contains(course, (await work.Officer.GetAsync(work.Address)).QuerySelectorAll("#executions a").Select(a => a.GetAttribute("href")));
        // Whoever enforces sees that the case is being fought over.
        await work.Officer.SubmitAsync(await work.Officer.GetAsync($"/remedies/new?case={work.Case}"), new() { ["Kind"] = "Reconsideration" }, "main form");
        Assert.Contains("行政复议还没有结果", (await work.Officer.GetAsync(course)).QuerySelector("#case .notice")!.TextContent, StringComparison.Ordinal);
        var whole = await site.VerifyAsync();
        Assert.True(whole.Whole, whole.Finding);
    }

    [Theory, BothEngines]
    public async Task A_house_without_a_permit_comes_down_only_after_the_whole_time_of_the_remedies(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        site.Clock.MoveTo(new(2025, 8, 7));
        using var work = await BeginAsync(site);
        var act = new Executing(work);
        await act.UpToNoticeAsync();
        // What waits stands on the page of the day, with the day from which it may go on.
        Assert.Contains("强制拆除：在村庄规划区内无证建房", Said(await work.Officer.GetAsync("/")), StringComparison.Ordinal);
        var record = await act.RecordAsync();
        Assert.Equal("柳荫镇责停〔2025〕1号", record.Number);
        Assert.Equal("柳荫镇强拆决〔2025〕1号", record.Last("decide")!.Number);
        // Too early: the law gives the party half a year for the court.
        (string, string)[] tearing = [("Hour", "09:00"), ("Venue", "明通村二组"), ("Word1", "Usual"), ("Word2", "CardsShown"), ("Word3", "WitnessPresent"), ("Word4", "UtilitiesKept"), ("Who", "村民小组长、见证人"), ("Text", "清点屋内物品以后拆除，物品交当事人签收")];
        Assert.Equal(["execution.remedies-open"], Codes(await act.StepAsync(work.Officer, "carry-out", "2025-08-04", tearing)));
        Assert.Contains("等强制拆除", Said(await work.Officer.GetAsync(act.Address)), StringComparison.Ordinal);
        Assert.Equal(["execution.at-night", "execution.utilities-cut"], Codes(await act.StepAsync(work.Officer, "carry-out", "2025-08-06", [("Hour", "05:30"), ("Word4", "UtilitiesCut"), .. tearing.Where(t => t.Item1 is not ("Hour" or "Word4"))])));
        await act.TakenAsync(work.Officer, "carry-out", "2025-08-06", tearing);
        await act.TakenAsync(work.Officer, "publish", "2025-08-06", ("Who", "镇政府网站"), ("Word1", "PersonalDataRemoved"));
        Assert.Equal(["execution.not-filmed"], await act.ForceAsync(work.Leader, "close", ("On", "2025-08-07")));
        await act.TakenAsync(work.Officer, "film", "2025-08-07", ("Of", "7"), ("Text", "执法记录仪两台，八点五十分到十一点"));
        await act.TakenAsync(work.Leader, "close", "2025-08-07");
        record = await act.RecordAsync();
        Assert.Equal((new(2025, 2, 3), new(2025, 2, 26), new(2025, 8, 6), ExecutionOutcome.Executed, new(2025, 8, 7)), (record.OrderedOn!.Value, record.DecidedOn!.Value, record.DoneOn!.Value, record.Outcome!.Value, record.ClosedOn!.Value));
        Assert.True(record.AgreesWithCourse);
        // What the course says is not changed in the ledger, and the file is not removed for good.
        var edited = await work.Officer.SubmitAsync(await work.Officer.GetAsync($"/ledgers/executions/{act.Execution}/edit"), new() { ["f.doneOn"] = "2025-08-01" }, "main form");
        Assert.Contains("由经过得出", Said(edited), StringComparison.Ordinal);
        await using (var scope = site.Scope())
        {
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            Assert.Equal("1 件强制执行已经有办理经过", await new ExecutionHold().WhereAsync(db, typeof(ExecutionCase), db.Set<ExecutionCase>().Where(e => e.Id == act.Execution).Select(e => e.Id), Guid.Empty, Stop));
        }
        // The yearly figures: one of demolition, nobody performed in another's stead; of measures nobody said anything, so there is no sum yet.
        var table = await (await site.AsAsync(Role.JusticeOfficer)).GetAsync("/figures/tables/enforcement-coercion?year=2025&span=y");
        var cells = table.QuerySelectorAll("#table tbody td").Select(c => c.TextContent.Trim()).ToList();
        Assert.Equal(("0", "1", '注'), (cells[9], cells[10], cells[^1][0]));
        Assert.Contains("强制拆除", Said(await (await site.AsAsync(Role.JusticeOfficer)).GetAsync("/figures/executions.done/roots?year=2025")), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task An_officer_with_an_interest_is_replaced_and_what_was_served_by_notice_shows_both_days(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await BeginAsync(site);
        var third = new EnforcementOfficer { Name = "江上风", CertificateNumber = "渝-003", IssuedOn = new(2023, 1, 1), ValidUntil = new(2027, 12, 31), OnDuty = true };
        await site.RegisterAsync(third);
        var act = new Executing(work);
        await act.BeginAsync(ExecutionKind.Demolition);
        (string, string)[] order = [("Word4", "Citizen"), ("Word1", "RuralWithoutPermit"), ("Word2", "CardsShown"), ("DueOn", "2025-03-10"), ("Word3", "RightsTold"), .. act.Ordering.Where(o => o.Item1 is not ("Word5" or "Word6"))];
        Assert.Equal(["execution.officer-concerned"], Codes(await act.StepAsync(work.Officer, "order", "2025-02-03", [.. order, ("Word5", "Concerned"), ("Word6", "ByNotice")])));
        var page = await act.TakenAsync(work.Officer, "order", "2025-02-03", [.. order, ("Word5", "Unconcerned"), ("Word6", "ByNotice")]);
        Assert.Contains("视为送达", Said(page), StringComparison.Ordinal);
        Assert.Contains("2025年3月5日", Said(page), StringComparison.Ordinal);
        var served = await act.RecordAsync();
        served.Steps.Add(new() { Ordinal = 2, Code = "urge", On = new(2025, 3, 11), DueOn = new(2025, 3, 20), Terms = "自行拆除" });
        string Told(string code) => WordprocessingDocument.Open(new MemoryStream(ExecutionPapers.Write(code, new(served, "柳荫镇人民政府", "北碚区人民政府", "北碚区人民法院"))), false).MainDocumentPart!.Document!.InnerText;
        Assert.Contains("于2025年2月3日公告、2025年3月5日视为向你（单位）送达", Told("urging"), StringComparison.Ordinal);
        foreach (var said in (string[])["责令停止建设、限期改正通知书", "2025年2月3日", "2025年3月5日（自发出公告之日起经过三十日）", "公告送达"]) Assert.Contains(said, Told("order-receipt"), StringComparison.Ordinal);
        await act.TakenAsync(work.Leader, "replace-officer", "2025-02-05", ("OfficerId", $"{work.First}"), ("SecondId", $"{third.Id}"), ("Word1", "Unconcerned"), ("Text", "是当事人的表兄，自行申请回避"));
        Assert.Equal(["明月光（渝-002）", "江上风（渝-003）"], (await act.RecordAsync()).Officers);
    }

    [Theory, BothEngines]
    public async Task What_blocks_a_road_is_cleared_by_others_three_working_days_after_the_last_word_or_at_once(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await BeginAsync(site);
        var act = new Executing(work);
        await act.BeginAsync(ExecutionKind.Performance, "渣土堵塞村道边沟", "永顺渣土运输队");
        await act.TakenAsync(work.Officer, "order", "2025-02-03", [("Word3", "Organisation"), ("Word1", "CardsShown"), ("DueOn", "2025-02-05"), ("Word2", "RightsTold"), .. act.Ordering]);
        await act.TakenAsync(work.Officer, "urge", "2025-02-06", ("DueOn", "2025-02-10"), ("Word1", "DefenceTold"));
        (string, string)[] deciding = [("Word1", "TrafficHarm"), ("Word2", "PerformedByThird"), ("Who", "明通村劳务队"), ("Manner", "二月中旬白天机械清运"), ("Money", "1800"), ("Word3", "Stamped")];
        Assert.Equal(["execution.no-harm"], Codes(await act.StepAsync(work.Leader, "decide", "2025-02-11", [("Word1", "NoHarm"), .. deciding.Skip(1)])));
        await act.TakenAsync(work.Leader, "decide", "2025-02-11", deciding);
        await act.TakenAsync(work.Officer, "serve", "2025-02-11", ("Word1", "LeftBehind"), ("Who", "见证人"));
        await act.TakenAsync(work.Officer, "remind", "2025-02-11", ("DueOn", "2025-02-14"), ("Who", "林小满"));
        (string, string)[] clearing = [("Hour", "09:00"), ("Venue", "村道"), ("Word1", "Usual"), ("Who", "劳务队三人"), ("Word2", "AllSigned"), ("Word3", "Peaceful"), ("Text", "清运渣土两车")];
        Assert.Equal(["execution.not-reminded"], await act.ForceAsync(work.Officer, "carry-out", [("On", "2025-02-13"), .. clearing]));
        await act.TakenAsync(work.Officer, "carry-out", "2025-02-14", clearing);
        await act.TakenAsync(work.Officer, "charge", "2025-02-14", ("Money", "1650"), ("Text", "按台班计"));
        await act.TakenAsync(work.Officer, "publish", "2025-02-14", ("Who", "镇政府网站"), ("Word1", "PersonalDataRemoved"));
        await act.TakenAsync(work.Leader, "close", "2025-02-14");
        // A firm is public by its name.
        Assert.Contains("永顺渣土运输队", (await site.Anonymous().GetAsync($"/p/{TestSite.Town}/decisions")).QuerySelector("#executions")!.TextContent, StringComparison.Ordinal);
        // Another one cannot wait; who was not there is told afterwards.
        await act.BeginAsync(ExecutionKind.Performance, "水泥车遗洒在县道上");
        await act.TakenAsync(work.Officer, "perform-at-once", "2025-02-20", [("Hour", "23:10"), ("Venue", "县道"), ("Word1", "MustClearNow"), ("Word2", "PartyAway"), ("Word3", "Peaceful"), ("Word4", "Citizen"), .. act.Ordering.Where(o => o.Item1 is not ("Terms" or "Word6"))]);
        Assert.Equal(["execution.absent-not-told"], await act.ForceAsync(work.Leader, "close", ("On", "2025-02-20")));
        await act.TakenAsync(work.Officer, "tell-afterwards", "2025-02-20", ("Who", "电话告知林小满"));
        await act.TakenAsync(work.Leader, "close", "2025-02-20");
    }

    [Theory, BothEngines]
    public async Task An_old_one_of_the_ledger_stays_as_it_is_and_a_paper_is_handed_out_on_record(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await BeginAsync(site);
        await site.RegisterAsync(new ExecutionCase { Kind = ExecutionKind.Demolition, Cause = "旧案", FoundOn = new(2024, 3, 1), DoneOn = new(2024, 8, 1), Outcome = ExecutionOutcome.Executed });
        await using (var scope = site.Scope())
        {
            var old = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<ExecutionCase>().Where(e => e.Cause == "旧案").Select(e => e.Id).SingleAsync(Stop);
            var shown = await work.Officer.GetAsync($"/executions/{old}/course");
            Assert.Contains("没有办理经过", Said(shown), StringComparison.Ordinal);
            Assert.Empty(shown.QuerySelectorAll("main form"));
        }
        var act = new Executing(work);
        await act.UpToNoticeAsync();
        var page = await work.Officer.GetAsync(act.Address);
        Assert.Equal(["责令停止建设、限期改正通知书", "送达回证：责令停止建设、限期改正通知书", "履行催告书", "送达回证：履行催告书", "法制审核意见书", "强制拆除决定书", "送达回证", "限期拆除公告"], page.QuerySelectorAll("#papers li").Select(l => l.TextContent.Trim()));
        using var package = WordprocessingDocument.Open(new MemoryStream(await work.Officer.Client.GetByteArrayAsync($"/executions/{act.Execution}/papers/decision", Stop)), false);
        var text = package.MainDocumentPart!.Document!.InnerText;
        foreach (var said in (string[])["柳荫镇强拆决〔2025〕1号", "林小满", "明通村二组砖混房一间", "2025年2月17日催告", "北碚区人民政府申请行政复议", "北碚区人民法院提起行政诉讼", "柳荫镇人民政府"]) Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await work.Officer.StatusAsync($"/executions/{act.Execution}/papers/record"));
        Assert.Equal(HttpStatusCode.NotFound, await work.Officer.StatusAsync($"/executions/{act.Execution}/papers/reminder"));
        await using var last = site.Scope();
        Assert.Equal(1, await last.ServiceProvider.GetRequiredService<AppDbContext>().Journal.CountAsync(e => e.Act == Acts.PapersTaken && e.Subject == act.Execution.ToString(), Stop));
    }

    [Theory]
    [InlineData(ExecutionKind.Demolition, 11)]
    [InlineData(ExecutionKind.Performance, 11)]
    public async Task Every_paper_is_valid_and_becomes_a_pdf(ExecutionKind kind, int papers)
    {
        var execution = new ExecutionCase { Kind = kind, Number = "柳荫镇责停〔2025〕1号", Cause = "无证建房", Party = "林小满", Target = "砖混房一间", FoundOn = new(2025, 2, 3), OrderedOn = new(2025, 2, 3), Outcome = ExecutionOutcome.Executed };
        foreach (var form in ExecutionForms.Of(kind))
        {
            execution.Steps.Add(new()
            {
                Code = form.Code, Procedure = ExecutionProcedure.Of(kind).Version, Stage = "done", Ordinal = execution.Steps.Count + 1, On = new(2025, 2, 3), DueOn = new(2025, 2, 14), Text = "第一段\n第二段", Terms = "依据城乡规划法第六十五条", Manner = "白天", Venue = "明通村", Who = "林小满", Hour = "09:00",
                Money = 1800, Number = "柳荫镇〔2025〕1号", Words = string.Join(' ', form.Fields.Where(f => f.Words.Count > 0).Select(f => f.Words[0].Value)), RecordedBy = "甲", OfficerId = form.Code == "order" ? Guid.AllBitsSet : null, OfficerName = "白石头（渝-001）", SecondName = "明月光（渝-002）",
            });
        }
        var file = new ExecutionFile(execution, "柳荫镇人民政府", "北碚区人民政府", "北碚区人民法院");
        var validator = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019);
        var available = ExecutionPapers.Available(execution);
        Assert.Equal(papers, available.Count);
        foreach (var (code, name) in available)
        {
            var docx = ExecutionPapers.Write(code, file);
            using var package = WordprocessingDocument.Open(new MemoryStream(docx), false);
            Assert.Empty(validator.Validate(package, Stop).Select(e => $"{name} {e.Path?.XPath}: {e.Description}"));
            var lines = (await Office.Lines(await Office.Pdf(docx))).SelectMany(p => p).Select(l => l.Replace("　", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)).ToList();
            Assert.Contains(lines, l => l.Contains(name.Split('：')[0], StringComparison.Ordinal));
            Assert.Contains(lines, l => l.Contains("林小满", StringComparison.Ordinal) || l.Contains("无证建房", StringComparison.Ordinal));
        }
    }
}
