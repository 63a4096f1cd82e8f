using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Procedures;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Enforcement.Cases;
using Yifa.Web.Features.Enforcement.Codes;
using Yifa.Web.Features.Enforcement.Executions;
using Yifa.Web.Features.Enforcement.Inspections;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.FirmEntries;
using Yifa.Web.Features.Shared.Steps;
using Yifa.Web.Records;

namespace Yifa.Web.Running;

/// <summary>
/// 样例的执法：an inspection of a firm, two penalty cases, a reconsideration of one of them, a demolition and a road that was cleared at once, each with its whole course, so that no page of enforcement is
/// empty for a new user. They lie in the year after the ledgers of the sample, so that none of its figures moves; every step is asked of the procedure as on the page.
/// </summary>
public sealed class DemoEnforcement
{
    private const string Officers = "执法人员黄文、秦泉正";
    private static readonly IReadOnlySet<ProcedureRole> Roles = Enum.GetValues<ProcedureRole>().ToHashSet();

    private readonly IServiceProvider services;
    private readonly WorkCalendar calendar;
    private readonly Writing writing;
    private readonly Guid first;
    private readonly Guid second;
    private readonly CancellationToken stop;
    private int begun;

    private DemoEnforcement(IServiceProvider services, WorkCalendar calendar, Writing writing, (Guid First, Guid Second) officers, CancellationToken stop) =>
        (this.services, this.calendar, this.writing, first, second, this.stop) = (services, calendar, writing, officers.First, officers.Second, stop);

    /// <summary>写下各件的经过。</summary>
    /// <returns>几件。</returns>
    /// <exception cref="InvalidOperationException">样例名册里没有这两名执法人员，或者有一步办不了。</exception>
    public static async Task<int> WriteAsync(IServiceProvider services, CancellationToken stop)
    {
        var (db, time) = (services.GetRequiredService<AppDbContext>(), services.GetRequiredService<TimeProvider>());
        var calendar = await services.GetRequiredService<TownCalendar>().GetAsync(stop);
        var officers = await db.Set<EnforcementOfficer>().AsNoTracking().Where(o => o.Name == "黄文" || o.Name == "秦泉正").ToDictionaryAsync(o => o.Name, o => o.Id, stop);
        var matters = await db.Set<EnforcementMatter>().AsNoTracking().Where(m => m.MatterCode == "FQ-014" || m.MatterCode == "FD-001").ToDictionaryAsync(m => m.MatterCode!, m => m.Id, stop);
        var told = 0;
        var answer = await services.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(time), "enforcement"), Acts.CourseStepped, async writing =>
        {
            var demo = new DemoEnforcement(services, calendar, writing, (officers["黄文"], officers["秦泉正"]), stop);
            await demo.FinedAsync(matters["FQ-014"]);
            await demo.DefendedAsync(await demo.OnTheSpotAsync(matters["FQ-014"]));
            await demo.TornDownAsync(matters["FD-001"]);
            await demo.ClearedAsync(matters["FQ-014"]);
            await demo.InspectedAsync(matters["FQ-014"]);
            told = demo.begun;
            writing.Detail = new { demo = true, matters = told };
            return "enforcement";
        }, stop);
        return answer.Refusal is { } refusal ? throw new InvalidOperationException(refusal.ToString()) : told;
    }

    private async Task FinedAsync(Guid matter)
    {
        var penalty = Begin("在人行道上堆放砂石", "莫启明", "2025-05-06");
        await TakeAsync(penalty, "apply", "2025-05-06", "Citizen TwoYears Here NotFinedBefore Unconcerned", s => (s.MatterId, s.OfficerId, s.SecondId, s.Since, s.Text) = (matter, first, second, Day("2025-05-05"), "巡查时看到人行道上堆了一车砂石，行人要绕到车道上走。"));
        await TakeAsync(penalty, "file", "2025-05-07");
        await TakeAsync(penalty, "inspect", "2025-05-08", "CardsShown Signed", s => (s.Hour, s.Venue, s.Who, s.Text) = ("09:30", "柳荫街中段", "莫启明", "砂石占人行道长六米、宽一米五，没有围挡。拍照四张。"));
        await TakeAsync(penalty, "interview", "2025-05-08", "CardsShown Signed", s => (s.Hour, s.Venue, s.Who, s.Text) = ("10:30", "综合行政执法大队", "莫启明", "问：砂石是谁的？答：是我修房子用的，想着堆两天。问：有没有办过占道手续？答：没有，不知道要办。"));
        await TakeAsync(penalty, "order-correction", "2025-05-08", "", s => (s.DueOn, s.Text) = (Day("2025-05-12"), "三日内把砂石清走，恢复路面。"));
        await TakeAsync(penalty, "conclude", "2025-05-14", "Citizen Plain WithinBand NoCrime", s => (s.Text, s.Penalty, s.Money, s.Terms) = ("查明占道堆放砂石属实，有现场笔录、询问笔录、照片；五月十二日已经清走。", PenaltyKind.Fine, 300, "依据城市道路管理条例；占道面积小，限期内改正，从轻。"));
        await TakeAsync(penalty, "notify", "2025-05-15", "HearingNotTold", s => (s.Text, s.Terms, s.DueOn) = ("在人行道上堆放砂石九平方米，没有办理占道手续。", "依据城市道路管理条例，拟罚款三百元。", Day("2025-05-22")));
        await TakeAsync(penalty, "defence", "2025-05-19", "DefenceRejected", s => (s.Who, s.Text) = ("莫启明", "说不知道要办手续，希望少罚。复核：已经按从轻的情节拟定，维持。"));
        await TakeAsync(penalty, "submit", "2025-05-26", "Punish CorrectionOrdered", s => (s.Penalty, s.Money, s.Text, s.Terms, s.Manner) = (PenaltyKind.Fine, 300, "在人行道上堆放砂石九平方米，有笔录和照片为证。", "依据城市道路管理条例，罚款三百元。", "十五日内到指定银行缴纳"));
        await TakeAsync(penalty, "decide", "2025-05-27", "Stamped");
        await TakeAsync(penalty, "serve", "2025-05-28", "InPerson", s => s.Who = "莫启明");
        await TakeAsync(penalty, "publish", "2025-06-03", "PersonalDataRemoved", s => s.Who = "行政执法公示页");
        await TakeAsync(penalty, "pay", "2025-06-06", "", s => (s.Money, s.Number) = (300, "渝财罚0000317"));
        await TakeAsync(penalty, "close", "2025-06-10", "", s => s.Text = "罚款缴清，路面恢复。");
        await TakeAsync(penalty, "archive", "2025-06-12", "", s => s.Who = "黄文");
    }

    private async Task<PenaltyCase> OnTheSpotAsync(Guid matter)
    {
        var penalty = Begin("占道摆摊卖水果", "葛小林", "2025-07-08");
        await TakeAsync(penalty, "decide-on-the-spot", "2025-07-08", "Citizen Here FactsCertain NotFinedBefore CardsShown RightsTold CorrectionOrdered HandedOver Unconcerned", s =>
            (s.Hour, s.Venue, s.MatterId, s.OfficerId, s.SecondId, s.Penalty, s.Money, s.Text, s.Terms) = ("08:40", "柳荫街口", matter, first, second, PenaltyKind.Fine, 100, "在路口占道摆摊两平方米，劝过两次没有搬，当场承认。", "依据城市道路管理条例，罚款一百元，十五日内到银行缴。"));
        await TakeAsync(penalty, "report-spot", "2025-07-09", "", s => s.Who = "综合行政执法大队");
        await TakeAsync(penalty, "publish", "2025-07-14", "PersonalDataRemoved", s => s.Who = "行政执法公示页");
        await TakeAsync(penalty, "pay", "2025-07-16", "", s => (s.Money, s.Number) = (100, "渝财罚0000342"));
        return penalty;
    }

    private async Task DefendedAsync(PenaltyCase penalty)
    {
        await TakeAsync(penalty, "remedy-begun", "2025-07-24", "UnderReview", s => s.Number = "碚府复〔2025〕21号");
        var remedy = Begin(new RemedyCase { Kind = RemedyKind.Reconsideration, Cause = $"不服{penalty.DecisionNumber}", ReceivedOn = Day("2025-07-24"), CaseId = penalty.Id, CaseNumber = penalty.Number });
        Take("receive", "2025-07-24", "SummaryTrack", s => (s.Who, s.Venue, s.Number, s.Terms, s.Text) = ("葛小林", "北碚区人民政府", "碚府复〔2025〕21号", penalty.DecisionNumber, "认为摊位没有妨碍通行，请求撤销罚款。"));
        Take("draft", "2025-07-28", "CollectedBefore Listed", s => (s.Manner, s.Text, s.Terms) = ("请求维持本机关的决定", "摊位占路口人行道，劝过两次没有搬，当事人当场承认，有照片和决定书为证；罚款在法定幅度以内。", "行政处罚法第五十一条\n城市道路管理条例"));
        Take("sign", "2025-07-29", "", s => (s.Who, s.Manner) = ("何远山", "镇长"));
        Take("answer", "2025-07-30", "", s => (s.Who, s.Number) = ("区司法局行政复议科，当面交", "收件回执 21"));
        Take("outcome", "2025-08-20", "Maintained", s => (s.Number, s.Text) = ("碚府复决〔2025〕21号", "维持罚款一百元的决定。"));
        Take("close", "2025-08-22", "", s => s.Text = "维持，办结。");
        await TakeAsync(penalty, "remedy-ended", "2025-08-20", "Upheld", s => s.Number = "碚府复决〔2025〕21号");
        await TakeAsync(penalty, "close", "2025-08-25", "", s => s.Text = "罚款缴清，复议维持。");
        await TakeAsync(penalty, "archive", "2025-08-27", "", s => s.Who = "秦泉正");

        void Take(string code, string on, string words, Action<RemedyStep> fill)
        {
            var step = Step<RemedyStep>(code, on, words, fill);
            remedy.Take(step, Allowed(remedy.Course().Ask(step.ToEvent(), Roles, new(), calendar), code, remedy.Cause));
        }
    }

    private async Task TornDownAsync(Guid matter)
    {
        var execution = Begin(ExecutionKind.Demolition, "在村庄规划区内无证搭建砖棚", "覃万里", "明通村三组公路边砖棚一间，约二十八平方米", "2025-01-06");
        await TakeAsync(execution, "order", "2025-01-08", "Citizen RuralWithoutPermit CardsShown RightsTold Unconcerned InPerson", s => (s.MatterId, s.OfficerId, s.SecondId, s.Text, s.Terms, s.DueOn, s.Who) = (matter, first, second, "在公路边搭建砖棚一间，没有取得乡村建设规划许可证，有现场照片和测量记录。", "依据城乡规划法第六十五条，停止建设，自行拆除砖棚。", Day("2025-02-10"), "覃万里"));
        await TakeAsync(execution, "urge", "2025-02-17", "DefenceTold", s => (s.DueOn, s.Terms, s.Who) = (Day("2025-03-03"), "自行拆除砖棚一间，清走砖料。", "覃万里"));
        await TakeAsync(execution, "defence", "2025-02-24", "DefenceRejected", s => (s.Who, s.Text) = ("覃万里", "说砖棚是放农具的，希望保留。复核：占用公路边沟，不符合村庄规划，不能补办许可，理由不成立。"));
        await TakeAsync(execution, "legal-review", "2025-03-05", "ReviewerQualified ReviewPassed", s => (s.Who, s.Text) = ("周德清", "主体、依据、程序没有问题；提醒复议诉讼期满以后再实施。"));
        await TakeAsync(execution, "decide", "2025-03-07", "Stamped", s => (s.Text, s.Terms, s.Manner) = ("经责令、催告，逾期没有拆除。", "依据城乡规划法第六十五条、行政强制法第四十四条，强制拆除砖棚一间。", "复议、诉讼期满以后的工作日白天，由本机关组织拆除"));
        await TakeAsync(execution, "serve", "2025-03-10", "InPerson", s => s.Who = "覃万里");
        await TakeAsync(execution, "announce", "2025-03-11", "", s => (s.DueOn, s.Venue, s.Terms) = (Day("2025-03-31"), "砖棚的墙上和村务公开栏", "限期自行拆除公路边砖棚一间；逾期依法强制拆除。"));
        await TakeAsync(execution, "publish", "2025-03-20", "PersonalDataRemoved", s => s.Who = "行政执法公示页");
        await TakeAsync(execution, "carry-out", "2025-07-15", "Usual CardsShown PartyPresent UtilitiesKept", s => (s.Hour, s.Venue, s.Who, s.Text) = ("09:10", "明通村三组公路边", $"覃万里、村民小组长，{Officers}", "棚里的农具清点以后由当事人搬回家中。九点十分开始，十一点二十分拆完，砖料堆放在当事人院坝。没有停水停电。"));
        await TakeAsync(execution, "film", "2025-07-16", "", s => (s.Of, s.Text) = (9, "执法记录仪两台，八点五十分到十一点三十分；样例没有真的录像，没有加附件。"));
        await TakeAsync(execution, "close", "2025-07-18", "", s => s.Text = "拆除完毕，边沟恢复。");
    }

    private async Task ClearedAsync(Guid matter)
    {
        var execution = Begin(ExecutionKind.Performance, "渣土车遗洒渣土在街口", "永顺渣土运输队", "柳荫街口路面渣土约两立方米", "2025-10-20");
        await TakeAsync(execution, "perform-at-once", "2025-10-20", "Organisation MustClearNow PartyAway Peaceful Unconcerned", s => (s.Hour, s.Venue, s.MatterId, s.OfficerId, s.SecondId, s.Who, s.Text) = ("06:50", "柳荫街口", matter, first, second, "环卫所五人", "渣土铺满半幅路面，摩托车打滑。司机已经开走，电话没有人接。七点二十分清完，车辆恢复通行。"));
        await TakeAsync(execution, "tell-afterwards", "2025-10-20", "", s => s.Who = "当天下午通知运输队负责人，到场看了照片");
        await TakeAsync(execution, "charge", "2025-10-21", "", s => (s.Money, s.Text) = (420, "人工五人半个上午，洒水车一趟"));
        await TakeAsync(execution, "close", "2025-10-24", "", s => s.Text = "费用已由运输队承担。");
    }

    private async Task InspectedAsync(Guid matter)
    {
        var db = services.GetRequiredService<AppDbContext>();
        var (known, day) = (await db.Set<EnforcementMatter>().AsNoTracking().SingleAsync(m => m.Id == matter, stop), Day("2025-04-16"));
        var firm = (await FirmSource.Register.ListAsync(db, stop))[0];
        var inspection = Begin(new Inspection
        {
            FirmId = firm.Id, Object = firm.Name, Place = firm.Place, DoneOn = day, UntilOn = day, Kind = InspectionKind.Daily, Origin = "二〇二五年检查计划",
            Officer1Id = first, Officer1 = "黄文", Officer2Id = second, Officer2 = "秦泉正",
        });
        inspection.Examine([known]);
        await TakeAsync(inspection, "plan", "2025-04-10", "Unconcerned", s => (s.FromOn, s.DueOn, s.Venue, s.Who, s.Text) = (day, day, firm.Name, $"{inspection.Officer1}、{inspection.Officer2}", $"日常检查，{known.Title}。任务来源：{inspection.Origin}。"));
        await TakeAsync(inspection, "submit", "2025-04-10");
        await TakeAsync(inspection, "approve", "2025-04-11", "", s => (s.Number, s.Text) = ("检批〔2025〕1号", "同意，一次看完。"));
        await TakeAsync(inspection, "make-code", "2025-04-11", "", s => (s.FromOn, s.DueOn) = (day, day));
        inspection.Token = InspectionCode.New();
        await TakeAsync(inspection, "enter", "2025-04-16", "CertificatesShown Scanned RightsTold", s => (s.Hour, s.Who) = ("09:30", "门店负责人"));
        foreach (var (point, n) in inspection.Items[0].PointList.Select((p, n) => (p, n)))
        {
            var finding = new InspectionFinding { Item = 1, Point = point, Verdict = n == 0 ? FindingVerdict.Bad : FindingVerdict.Good, Note = n == 0 ? "货箱摆到人行道上，约一平方米" : null };
            finding.Follow(inspection);
            finding.Ordinal = n + 1;
            inspection.Findings.Add(finding);
        }
        await TakeAsync(inspection, "record", "2025-04-16", "CertificatesShown RightsTold", s => (s.Hour, s.Venue, s.Who, s.Text) = ("09:40", "门店和门前人行道", "门店负责人", "门前货箱占了一截人行道，其余没有发现问题。"));
        await TakeAsync(inspection, "tell", "2025-04-16", "ToCorrect", s => (s.DueOn, s.Who, s.Text) = (Day("2025-04-23"), "门店负责人", "七日内把货箱收回店里。"));
        await TakeAsync(inspection, "recheck", "2025-04-22", "Corrected", s => s.Text = "货箱已经收回店里，人行道通畅。");
        await TakeAsync(inspection, "close", "2025-04-23");
    }

    private T Begin<T>(T record) where T : Record
    {
        begun++;
        return writing.Add(record);
    }

    private PenaltyCase Begin(string cause, string party, string on)
    {
        var penalty = Begin(new PenaltyCase { Cause = cause, Party = party, Source = "巡查发现", FiledOn = Day(on), Pending = true });
        penalty.Number = $"线索{penalty.Id.ToString("N")[^8..]}";
        return penalty;
    }

    private ExecutionCase Begin(ExecutionKind kind, string cause, string party, string target, string on) => Begin(new ExecutionCase { Kind = kind, Cause = cause, Party = party, Target = target, FoundOn = Day(on) });

    private async Task TakeAsync(PenaltyCase penalty, string code, string on, string words = "", Action<PenaltyStep>? fill = null)
    {
        var (desk, step) = (services.GetRequiredService<CaseDesk>(), Step(code, on, words, fill));
        await desk.NameAsync(step, penalty.OfficerNamed, stop);
        var stage = Allowed(penalty.Course().Ask(step.ToEvent(), Roles, await desk.StandingAsync(penalty, step, stop), calendar), code, penalty.Cause);
        // What is written in this act is not in the database yet, where the next number is looked for: the sample has one of each kind.
        if (CaseNumbers.Numbers(step)) step.Number = await services.GetRequiredService<CaseNumbers>().NextAsync(penalty, step, stop);
        penalty.Take(step, stage);
    }

    private async Task TakeAsync(ExecutionCase execution, string code, string on, string words, Action<ExecutionStep> fill)
    {
        var (desk, cases, step) = (services.GetRequiredService<ExecutionDesk>(), services.GetRequiredService<CaseDesk>(), Step(code, on, words, fill));
        await cases.NameAsync(step, _ => null, stop);
        var stage = Allowed(execution.Course().Ask(step.ToEvent(), Roles, await desk.StandingAsync(execution, step, stop), calendar), code, execution.Cause);
        step.Number ??= await desk.NextNumberAsync(execution, step, stop);
        execution.Take(step, stage);
    }

    private async Task TakeAsync(Inspection inspection, string code, string on, string words = "", Action<InspectionStep>? fill = null)
    {
        var (desk, step) = (services.GetRequiredService<InspectionDesk>(), Step(code, on, words, fill));
        var standing = await desk.StandingAsync(inspection, inspection.DoneOn, code == "record" ? inspection.Findings : null, stop);
        inspection.Take(step, Allowed(inspection.Course().Ask(step.ToEvent(), Roles, standing, calendar), code, inspection.Object));
    }

    private TStep Step<TStep>(string code, string on, string words, Action<TStep>? fill) where TStep : CourseStep, new()
    {
        var step = new TStep { Code = code, On = Day(on), Words = words.Length > 0 ? words : null, RecordedAt = writing.At, RecordedBy = "样例" };
        fill?.Invoke(step);
        return step;
    }

    private static Stage Allowed(StepAnswer answer, string code, string cause) =>
        answer.Allowed ? answer.To! : throw new InvalidOperationException($"样例“{cause}”不能办“{code}”：{string.Join(" ", answer.Refusals)}");

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
