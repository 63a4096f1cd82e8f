using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Tests.Indicators.Rows;

namespace Yifa.Law.Tests.Indicators;

/// <summary>领导责任、学法考试、合同顾问、决策、网格、企业、宣传、公开、镇情的口径。</summary>
public sealed class WorkIndicatorTests
{
    [Fact]
    public void 专题研究只数领导小组会议()
    {
        var facts = Enum.GetValues<MeetingKind>().Select(k => (Fact)new MeetingFact { Day = Day(3, 18), Kind = k, Due = 14, Attended = 13 }).Append(new MeetingFact { Day = Day(3, 19), Due = 10 }).ToArray();
        Assert.Equal((2, 1, 1, 1), (Count("专题研究次数", facts), Count("党委会研究法治工作次数", facts), Count("政府会议研究法治工作次数", facts), Count("联席会议次数", facts)));
        Assert.Equal((6, 65), (Count("法治建设会议次数", facts), Count("法治建设会议参会人次", facts)));
        Assert.Equal((65m, 70m, 92.86m), (Figure("法治建设会议到会率", facts) is var rate ? (rate.Numerator, rate.Denominator, rate.Value) : default));
    }

    [Fact]
    public void 议定事项落实率的分母是有议定事项的会议()
    {
        MeetingFact[] facts = [new() { Day = Day(1, 2), Resolved = true, FollowedUp = true }, new() { Day = Day(1, 3), Resolved = true }, new() { Day = Day(1, 4), FollowedUp = true }];
        Assert.Equal(50, Figure("议定事项落实记录率", facts).Value);
    }

    [Fact]
    public void 第一责任人四个亲自各数各的()
    {
        var facts = Enum.GetValues<DutyWay>().Select(w => (Fact)new DutyFact { Day = Day(5, 5), Way = w, Proven = w == DutyWay.Arranged }).ToArray();
        Assert.Equal((4, 1, 1, 1, 1), (Count("第一责任人履职次数", facts), Count("亲自部署次数", facts), Count("亲自过问次数", facts), Count("亲自协调次数", facts), Count("亲自督办次数", facts)));
        Assert.Equal(25, Figure("履职有证明材料率", facts).Value);
    }

    [Fact]
    public void 不足和举措按年度()
    {
        ShortcomingFact[] facts = [new() { Year = 2024, Measured = true, Linked = true }, new() { Year = 2024 }, new() { Year = 2023, Measured = true }];
        Assert.Equal((2, 1), (Count("不足条数", facts), Count("举措条数", facts)));
        Assert.Equal((50, 50), (Figure("不足对应举措率", facts).Value, Figure("不足挂数率", facts).Value));
    }

    [Theory]
    [InlineData("中心组学习次数", StudyOccasion.CentreGroup), InlineData("镇村干部会议学习次数", StudyOccasion.CadreMeeting), InlineData("党委会会前学法次数", StudyOccasion.BeforeCommittee)]
    [InlineData("政府会议学法次数", StudyOccasion.GovernmentMeeting), InlineData("三会一课学法次数", StudyOccasion.BranchMeeting), InlineData("主题党日学法次数", StudyOccasion.PartyDay)]
    [InlineData("法治讲座次数", StudyOccasion.Lecture), InlineData("旁听庭审次数", StudyOccasion.CourtVisit)]
    public void 学法按场合数(string name, StudyOccasion occasion)
    {
        var all = Enum.GetValues<StudyOccasion>().Select(o => (Fact)new StudyFact { Day = Day(2, 7), Occasion = o }).ToArray();
        Assert.Equal(1, Count(name, all));
        Assert.Equal(1, Count(name, new StudyFact { Day = Day(2, 7), Occasion = occasion }));
        Assert.Equal((9, 3), (Count("学法次数", all), Count("领导班子学法次数", all)));
    }

    [Fact]
    public void 学法人次学时相加_到会率是合计之比()
    {
        StudyFact[] facts = [new() { Day = Day(2, 7), Due = 98, Attended = 96, Hours = 1.5m }, new() { Day = Day(3, 25), Due = 2, Attended = 2, Hours = 1.5m }, new() { Day = Day(3, 26), Attended = 50 }];
        Assert.Equal((148, 3m), (Count("学法人次", facts), Count("学法学时", facts)));
        Assert.Equal(98, Figure("学法到会率", facts).Value);
    }

    [Fact]
    public void 考试合格率的分母是实考_缺考的不合格也不算()
    {
        ExamFact[] facts =
        [
            new() { Day = Day(10, 16), Sat = true, Score = 90, Passed = true }, new() { Day = Day(10, 16), Sat = true, Score = 89.5m, Passed = true },
            new() { Day = Day(10, 18), Sat = true, Score = 40 }, new() { Day = Day(10, 18), Sat = false },
        ];
        Assert.Equal((4, 3, 1, 2, 1), (Count("考试应考", facts), Count("考试实考", facts), Count("考试缺考", facts), Count("考试合格", facts), Count("考试优秀", facts)));
        Assert.Equal((75, 66.67m, 33.33m), (Figure("考试参考率", facts).Value, Figure("考试合格率", facts).Value, Figure("考试优秀率", facts).Value));
        Assert.Equal(2, Count("考试场次", facts));
        Assert.Equal("73.17分", Figure("考试平均分", facts).Display);
    }

    [Fact]
    public void 合同按送审日期_签订到期各按自己的日期()
    {
        ContractFact[] facts =
        [
            new() { Day = Day(1, 11), SignedOn = Day(1, 22), Amount = 154000, Opinions = 3, Adoption = Adoption.Full, PaymentDays = 60, PerformUntil = Day(5, 11, 2025) },
            new() { Day = Day(12, 30), SignedOn = Day(1, 5, 2025), Amount = 0.5m, Adoption = Adoption.Rejected, PaymentDays = 61 }, new() { Day = Day(12, 30, 2023), SignedOn = Day(1, 2) },
        ];
        Assert.Equal((2, 2, 154000.5m, 3), (Count("合同审查件数", facts), Count("合同签订件数", facts), Count("合同审查金额", facts), Count("合同审查意见条数", facts)));
        Assert.Equal((1, 1, 0, 1), (Count("合同审查意见采纳件数", facts), Count("付款期限超上限合同件数", facts), Count("合同到期件数", facts), Count("合同到期件数", Period.Year(2025), facts)));
        Assert.Equal(50, Figure("合同审查意见采纳率", facts).Value);
    }

    [Fact]
    public void 法律意见采纳含部分采纳()
    {
        OpinionFact[] facts =
        [
            new() { Day = Day(1, 29), Matter = OpinionMatter.NormativeDocument, Adoption = Adoption.Full, RequiredOn = Day(1, 31) }, new() { Day = Day(2, 20), Matter = OpinionMatter.MajorDecision, Adoption = Adoption.Partial, RequiredOn = Day(2, 19) },
            new() { Day = Day(3, 1), Matter = OpinionMatter.Petition, Adoption = Adoption.Rejected, Reasoned = true }, new() { Day = Day(3, 2), Matter = OpinionMatter.Litigation },
        ];
        Assert.Equal((4, 2, 1, 1), (Count("法律意见条数", facts), Count("法律意见采纳条数", facts), Count("法律意见全部采纳条数", facts), Count("法律意见未采纳条数", facts)));
        Assert.Equal((50, 100, 50), (Figure("法律意见采纳率", facts).Value, Figure("未采纳说明理由率", facts).Value, Figure("法律意见按时出具率", facts).Value));
        Assert.Equal((1, 1, 1, 1, 0, 0), (Count("重大决策法律意见条数", facts), Count("规范性文件法律意见条数", facts), Count("信访法律意见条数", facts), Count("涉诉法律意见条数", facts), Count("合同法律意见条数", facts), Count("村居事务法律意见条数", facts)));
    }

    [Fact]
    public void 法律顾问按期末在聘_同一人两份合同算一人()
    {
        CounselFact[] facts =
        [
            new() { Day = Day(1, 1), Until = Day(12, 31), Lawyer = "甲", Firm = "律所一" }, new() { Day = Day(1, 1), Lawyer = "甲", Firm = "律所一" },
            new() { Day = Day(1, 1), Until = Day(12, 30), Lawyer = "乙", Firm = "律所二" }, new() { Day = Day(1, 1, 2025), Lawyer = "丙", Firm = "律所一" },
        ];
        Assert.Equal((1, 1), (Count("法律顾问人数", facts), Count("法律顾问律所数", facts)));
    }

    [Fact]
    public void 三重一大是四类_重大决策含重大行政决策()
    {
        var facts = Enum.GetValues<DecisionCategory>().Select(c => new DecisionFact { Day = Day(4, 17), Category = c }).ToArray();
        Assert.Equal((4, 2, 1, 1, 1, 1), (Count("三重一大件数", facts), Count("重大决策件数", facts), Count("重大行政决策件数", facts), Count("重要干部任免件数", facts), Count("重大项目安排件数", facts), Count("大额资金使用件数", facts)));
        var reviewed = facts.Select((f, i) => f with { ReviewedOn = i == 0 ? Day(4, 17) : i == 1 ? Day(4, 18) : null, Consulted = i != 4, HeadSpokeLast = i == 0 ? true : i == 1 ? false : null, Result = i == 0 ? DecisionResult.Deferred : DecisionResult.Passed }).ToArray();
        Assert.Equal((1, 1, 4), (Count("重大事项合法性审查件数", reviewed), Count("重大决策征求意见件数", reviewed), Count("重大事项通过件数", reviewed)));
        Assert.Equal((20, 50, 50), (Figure("重大事项合法性审查率", reviewed).Value, Figure("重大决策征求意见率", reviewed).Value, Figure("主要负责人末位表态率", reviewed).Value));
    }

    [Fact]
    public void 合法性审查按类别数()
    {
        var facts = Enum.GetValues<ReviewMatter>().Select((m, i) => (Fact)new ReviewFact { Day = Day(4, 1), Matter = m, Opinions = i, ReviewedOn = i < 3 ? Day(4, 9) : null, Adoption = i == 0 ? Adoption.Full : i == 1 ? Adoption.Rejected : null }).ToArray();
        Assert.Equal((6, 1, 1, 1, 1, 15), (Count("合法性审查件数", facts), Count("重大决策合法性审查件数", facts), Count("规范性文件合法性审查件数", facts), Count("重大执法决定审查件数", facts), Count("村居事项审查件数", facts), Count("合法性审查意见条数", facts)));
        Assert.Equal((50, 50), (Figure("合法性审查办结率", facts).Value, Figure("合法性审查意见采纳率", facts).Value));
    }

    [Fact]
    public void 规范性文件制定备案清理各按自己的日期_现行有效看期末()
    {
        NormativeFact[] facts =
        [
            new() { Day = Day(3, 1), ReviewedOn = Day(2, 20), FiledOn = Day(1, 2, 2025) }, new() { Day = Day(4, 1), ReviewedOn = Day(4, 2), ValidUntil = Day(12, 30) },
            new() { Day = Day(3, 1, 2020), CleanUp = CleanUp.Repealed, CleanedOn = Day(5, 1) }, new() { Day = Day(3, 1, 2020), CleanUp = CleanUp.Lapsed, CleanedOn = Day(5, 1, 2025) },
            new() { Day = Day(3, 1, 2020), CleanUp = CleanUp.Amended, CleanedOn = Day(6, 1) },
        ];
        Assert.Equal((2, 1, 0, 2, 1, 1), (Count("规范性文件制定件数", facts), Count("规范性文件审核件数", facts), Count("规范性文件备案件数", facts), Count("规范性文件清理件数", facts), Count("规范性文件废止失效件数", facts), Count("规范性文件修改件数", facts)));
        Assert.Equal((3, 50), (Count("现行有效规范性文件件数", facts), Figure("规范性文件备案率", facts).Value));
    }

    [Fact]
    public void 网格员只数专职和兼职_离任当天起不算()
    {
        var facts = Enum.GetValues<GridPost>().Select(p => new GridMemberFact { Day = Day(1, 8), Post = p, GridName = "第1网格" })
            .Concat([new() { Day = Day(1, 8), Post = GridPost.FullTime, GridName = "第2网格", LeftOn = Day(12, 31) }, new() { Post = GridPost.PartTime, GridName = "第3网格", LeftOn = Day(1, 1, 2025) }, new() { Day = Day(2, 1, 2025), Post = GridPost.Head, GridName = "第4网格" }])
            .ToArray<Fact>();
        Assert.Equal((2, 3, 8, 1, 1, 8), (Count("网格数", facts), Count("网格员人数", facts), Count("网格力量人数", facts), Count("网格长人数", facts), Count("专职网格员人数", facts), Count("新增网格力量人数", facts)));
    }

    [Fact]
    public void 走访数次数_异常处理率的分母是有异常的()
    {
        GridVisitFact[] facts =
        [
            new() { Day = Day(7, 25), Place = "a-1", Visitor = "甲", Abnormal = true, Handled = true }, new() { Day = Day(7, 26), Place = "a-1", Visitor = "甲", Abnormal = true },
            new() { Day = Day(7, 27), Place = "a-2", Visitor = "乙", Handled = true }, new() { Day = Day(7, 28) },
        ];
        Assert.Equal((4, 2, 1, 2, 2), (Count("网格走访次数", facts), Count("走访发现异常件数", facts), Count("走访异常处理件数", facts), Count("走访覆盖网格数", facts), Count("走访人员数", facts)));
        Assert.Equal(50, Figure("走访异常处理率", facts).Value);
    }

    [Fact]
    public void 同一家企业走访两次算两次一家()
    {
        FirmVisitFact[] facts =
        [
            new() { Day = Day(4, 30), Firm = "甲", Way = VisitWay.OnSite, HasRequest = true, ClosedOn = Day(1, 6, 2025), Policy = "稳岗返还" }, new() { Day = Day(5, 30), Firm = "甲", Way = VisitWay.Symposium, HasRequest = true },
            new() { Day = Day(6, 1), Firm = "乙", Way = VisitWay.Phone },
        ];
        Assert.Equal((3, 2, 1, 1, 1, 1), (Count("企业走访次数", facts), Count("走访企业家数", facts), Count("企业实地走访次数", facts), Count("政企座谈次数", facts), Count("惠企政策送达次数", facts), Count("惠企政策送达企业家数", facts)));
        Assert.Equal((2, 1, 1, 0), (Count("企业诉求件数", facts), Count("企业诉求办结件数", facts), Count("企业诉求未办结件数", facts), Count("期内办结企业诉求件数", facts)));
        Assert.Equal(50, Figure("企业诉求办结率", facts).Value);
        FirmFact[] firms = [new() { HasContact = true }, new()];
        Assert.Equal((2, 50), (Count("企业家数", firms), Figure("企业联系领导覆盖率", firms).Value));
    }

    [Fact]
    public void 普法数次数_横幅资料人数咨询相加()
    {
        PublicityFact[] facts =
        [
            new() { Day = Day(1, 27), Papers = 110, Banners = 2, People = 156, Consultations = 35, Form = "院坝会", Audience = "村民", Theme = "信访法治化宣传", Unit = "司法所", Venue = "学校" },
            new() { Day = Day(2, 15), Papers = 300, Form = "微信群", Audience = "青少年", Theme = "宪法宣传周", Unit = "派出所", Venue = "学校" }, new() { Day = Day(3, 1), Form = "赶集宣传", Theme = "防诈骗", Unit = "派出所" },
        ];
        Assert.Equal((3, 2, 410, 156, 35), (Count("普法活动次数", facts), Count("悬挂横幅条数", facts), Count("发放资料份数", facts), Count("普法参与人数", facts), Count("法律咨询人次", facts)));
        Assert.Equal((1, 1, 1, 1, 1, 1), (Count("院坝会普法次数", facts), Count("线上普法次数", facts), Count("赶集普法次数", facts), Count("青少年普法次数", facts), Count("宪法宣传次数", facts), Count("反诈宣传次数", facts)));
        Assert.Equal((2, 1, 0, 0, 0, 0), (Count("普法责任单位数", facts), Count("普法活动地点数", facts), Count("广播普法次数", facts), Count("重点人员普法次数", facts), Count("禁毒宣传次数", facts), Count("国家安全宣传次数", facts)));
    }

    [Fact]
    public void 办件量相加_网办率是办件量之比()
    {
        ServiceFact[] facts = [new() { Day = Day(1, 1), Service = "社保", Channel = ServiceChannel.Online, Count = 1099 }, new() { Day = Day(2, 1), Service = "社保", Channel = ServiceChannel.Window, Count = 9691 }];
        Assert.Equal((10790, 1099, 9691, 0, 1), (Count("政务服务办件量", facts), Count("网上办件量", facts), Count("窗口办件量", facts), Count("代办办件量", facts), Count("政务服务事项数", facts)));
        Assert.Equal(10.19m, Figure("网办率", facts).Value);
        DisclosureFact[] disclosed = [new() { Day = Day(1, 1) }, new() { Day = Day(1, 1), Kind = DisclosureKind.OnRequest }];
        Assert.Equal((1, 1, 2), (Count("主动公开信息条数", disclosed), Count("依申请公开答复件数", disclosed), Count("政府信息公开总数", disclosed)));
    }

    [Fact]
    public void 镇情取期末所在年度_零没有意义()
    {
        TownProfileFact[] facts = [new() { Year = 2024, Population = 18000, Area = 62.5m, Households = 7000, Groups = 60, PartyMembers = 900 }, new() { Year = 2023, Population = 17000 }];
        Assert.Equal((18000, 62.5m, 7000, 60, 900), (Count("常住人口", facts), Count("辖区面积", facts), Count("户数", facts), Count("村民小组数", facts), Count("党员数", facts)));
        PlaceFact[] places = [new() { IsVillage = true }, new() { IsCommunity = true }, new() { IsGrid = true }];
        Assert.Equal((2, 1, 1), (Count("村社区数", places), Count("村数", places), Count("社区数", places)));
        Assert.Equal(FigureState.NoData, Figure("村社区数", new PlaceFact { IsGrid = true }).State);
    }
}
