using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Features.Counsel;
using Yifa.Web.Features.Decisions;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Firms;
using Yifa.Web.Features.Grid;
using Yifa.Web.Features.Leadership;
using Yifa.Web.Features.Openness;
using Yifa.Web.Features.Study;
using Yifa.Web.Tests.Features.Figures;

namespace Yifa.Web.Tests.Features.Home;

/// <summary>What must still be done by a day, of every kind that is followed until done. The clock stands at 27 February 2025.</summary>
public sealed class FollowUpTests
{
    private static readonly DateOnly Past = new(2025, 2, 20), Done = new(2025, 2, 21);

    [Theory, BothEngines]
    public async Task What_a_meeting_a_plan_or_a_document_set_waits_until_it_is_done(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync(
            new Resolution { MeetingTitle = "专题会议", HeldOn = new(2025, 1, 6), Content = "议定的事", Owner = "周德清", DueOn = Past }, new Resolution { MeetingTitle = "专题会议", HeldOn = new(2025, 1, 6), Content = "落实了的事", DueOn = Past, DoneOn = Done },
            new PlanTask { Year = 2025, Plan = "工作计划", Task = "计划的事", DueOn = Past.AddDays(1) }, new DocumentTask { DocumentTitle = "通知", ReceivedOn = new(2025, 1, 6), Clause = "第一条", Requirement = "还没有分解的条款", DueOn = Past.AddDays(2) },
            new KeyProject { Year = 2025, Title = "领战的项目", Commander = "方成", DueOn = Past.AddDays(3) }, new ImprovementMeasure { Year = 2024, Problem = "不足", Content = "改进的举措", DueOn = Past.AddDays(4) },
            new StudyPlanItem { Year = 2025, Law = "信访工作条例", PlannedOn = Past.AddDays(5) });
        var rows = await RowsAsync(site, Role.JusticeOfficer);
        Assert.Equal((string[])["议定的事", "计划的事", "还没有分解的条款", "领战的项目", "改进的举措", "信访工作条例"], rows.Keys);
        Assert.All((string[])["▲ 超期 7 天", "会议议定", "专题会议 · 周德清", "等落实"], words => Assert.Contains(words, rows["议定的事"], StringComparison.Ordinal));
        Assert.Contains("等分解", rows["还没有分解的条款"], StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task Counsel_contracts_decisions_and_supervision_wait_for_their_next_step(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync(
            new CounselRequest { Subject = "问法律顾问的事", RequestedOn = new(2025, 2, 10), RequiredOn = Past }, new CounselRequest { Subject = "答复了的事", RequestedOn = new(2025, 2, 10), AnsweredOn = Done },
            new SignedContract { Number = "1号", Title = "交付没有付款的合同", SignedOn = new(2024, 6, 3), DeliveredOn = new(2025, 1, 20), PaymentDays = 90, SmallFirm = true }, new SignedContract { Number = "2号", Title = "快到期的合同", SignedOn = new(2024, 6, 3), ExpiresOn = new(2025, 2, 28) },
            new SignedContract { Number = "3号", Title = "履行完的合同", SignedOn = new(2024, 6, 3), DeliveredOn = new(2024, 8, 1), PaidOn = new(2024, 8, 20), ExpiresOn = new(2025, 1, 1), ClosedOn = new(2025, 1, 1) },
            new MajorDecision { Year = 2025, Title = "目录里的决策", CommentFrom = new(2025, 1, 6), PlannedOn = new(2025, 8, 31) }, new SupervisionOpinion { Number = "执监1号", IssuedOn = new(2025, 2, 12), Against = "大队", Problem = "要整改的问题", DueOn = new(2025, 3, 12) });
        var rows = await RowsAsync(site, Role.JusticeOfficer);
        Assert.Equal((string[])["问法律顾问的事", "快到期的合同", "要整改的问题", "交付没有付款的合同", "目录里的决策"], rows.Keys);
        // Agreed were ninety days; the law lets a small firm wait sixty, to 21 March.
        Assert.All((string[])["等付款", "60日", "3月21日", "《保障中小企业款项支付条例》第九条"], words => Assert.Contains(words, rows["交付没有付款的合同"], StringComparison.Ordinal));
        Assert.Contains("等合法性审查", rows["目录里的决策"], StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task Grid_events_firm_requests_receipts_and_sweeps_wait_too(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync(
            new GridEvent { FoundOn = new(2025, 2, 24), Content = "一般的事件", Level = ResponseClass.Ordinary, Place = "500109111226-01" }, new GridEvent { FoundOn = new(2025, 2, 25), Content = "紧急的事件", Level = ResponseClass.Urgent, DispatchedOn = new(2025, 2, 25), Place = "500109111226-01" },
            new FirmRequest { RaisedOn = new(2025, 2, 10), FirmName = "甲公司", Content = "延了期的诉求", DueOn = Past, ExtendedTo = new(2025, 3, 7), AnsweredOn = Past }, new DataExchange { ExchangedOn = new(2025, 1, 6), Platform = "区平台", Title = "没有回执的报送" },
            new DataExchange { ExchangedOn = new(2025, 1, 6), Platform = "区平台", Title = "收到的通报", Direction = ExchangeDirection.Received },
            new Sweep { SweptOn = new(2024, 11, 4), Found = 2, Place = "500109111226", NextOn = new(2024, 12, 2) }, new Sweep { SweptOn = new(2024, 12, 9), Found = 1, Place = "500109111226", NextOn = new(2025, 2, 26) });
        var rows = await RowsAsync(site, Role.JusticeOfficer);
        Assert.Equal((string[])["紧急的事件", "明通村集中排查", "一般的事件", "延了期的诉求", "没有回执的报送"], rows.Keys);
        Assert.All((string[])["等响应", "24小时"], words => Assert.Contains(words, rows["紧急的事件"], StringComparison.Ordinal));
        Assert.All((string[])["超期 1 天", "《重庆市矛盾纠纷多元化解促进条例》第十二条"], words => Assert.Contains(words, rows["明通村集中排查"], StringComparison.Ordinal));
        Assert.All((string[])["等办结", "延期时限"], words => Assert.Contains(words, rows["延了期的诉求"], StringComparison.Ordinal));
        Assert.Contains("没有登记期限", rows["没有回执的报送"], StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_committee_is_told_what_its_roll_lacks_and_when_its_term_ends_and_a_grid_what_its_team_lacks(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await site.RegisterAsync(new MediationCommittee { Name = "明通村调委会", Kind = CommitteeKind.Village, ElectedOn = new(2022, 2, 26), Place = "500109111226" }, new GridUnit { GridName = "明通村第1网格", Place = "500109111226-01" });
        await site.RegisterAsync(
            new Mediator { CommitteeName = "明通村调委会", Name = "甲", Sex = Sex.Male, Post = MediatorPost.Head }, new Mediator { CommitteeName = "明通村调委会", Name = "乙", Sex = Sex.Male, Post = MediatorPost.Member }, new Mediator { CommitteeName = "明通村调委会", Name = "丙", Sex = Sex.Female, Post = MediatorPost.Engaged },
            new GridMember { Name = "丁", Post = GridPost.Head, Place = "500109111226-01", GridName = "明通村第1网格" }, new GridMember { Name = "戊", Post = GridPost.FullTime, Place = "500109111226-01", GridName = "明通村第1网格", LeftOn = new(2025, 1, 1) });
        using var browser = await site.AsAsync(Role.JusticeOfficer);
        var rows = (await browser.GetAsync("/")).QuerySelectorAll("main table.list tbody tr").Select(r => r.TextContent).ToList();
        Assert.Equal(3, rows.Count);
        Assert.All((string[])["等换届", "超期 1 天", "《人民调解法》第九条"], words => Assert.Contains(words, rows[0], StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains("3至9名委员", StringComparison.Ordinal) && row.Contains("妇女成员", StringComparison.Ordinal) && !row.Contains("一名主任", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains("1+3+N 还缺：专职网格员、兼职网格员、网格指导员", StringComparison.Ordinal));
    }

    private static async Task<Dictionary<string, string>> RowsAsync(TestSite site, Role role)
    {
        using var browser = await site.AsAsync(role);
        return (await browser.GetAsync("/")).QuerySelectorAll("main table.list tbody tr").ToDictionary(r => r.QuerySelector("th a")!.TextContent.Trim(), r => r.TextContent);
    }
}
