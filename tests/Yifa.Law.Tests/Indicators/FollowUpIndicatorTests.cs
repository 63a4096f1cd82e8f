using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Tests.Indicators.Rows;

namespace Yifa.Law.Tests.Indicators;

/// <summary>议定事项、计划、考勤、合同、目录、执法事项、网格事件、企业服务、调解组织、排查、信息共享的口径。</summary>
public sealed class FollowUpIndicatorTests
{
    [Fact]
    public void 议定事项按会议日期_按时完成率只看定了时限的()
    {
        ResolutionFact[] facts = [new() { Day = Day(3, 18), DueOn = Day(3, 31), DoneOn = Day(3, 31) }, new() { Day = Day(3, 18), DueOn = Day(8, 31), DoneOn = Day(1, 2, 2025) }, new() { Day = Day(7, 9), DoneOn = Day(7, 9) }, new() { Day = Day(12, 31, 2023) }];
        Assert.Equal((3, 3), (Count("会议议定事项件数", facts), Count("会议议定事项完成件数", facts)));
        Assert.Equal((100, 50), (Figure("会议议定事项完成率", facts).Value, Figure("会议议定事项按时完成率", facts).Value));
    }

    [Fact]
    public void 计划和项目按年度_期末以后完成的不算完成()
    {
        PlanTaskFact[] tasks = [new() { Year = 2024, DoneOn = Day(12, 31) }, new() { Year = 2024, DoneOn = Day(1, 1, 2025) }, new() { Year = 2023, DoneOn = Day(5, 1) }];
        Assert.Equal((2, 1, 50), (Count("年度计划任务件数", tasks), Count("年度计划任务完成件数", tasks), Figure("年度计划任务完成率", tasks).Value));
        KeyProjectFact[] projects = [new() { Year = 2024, DoneOn = Day(9, 18) }, new() { Year = 2024 }, new() { Year = 2025 }];
        Assert.Equal((2, 50), (Count("领战督战项目个数", projects), Figure("领战督战项目完成率", projects).Value));
        ImprovementMeasureFact[] measures = [new() { Year = 2024, Targeted = true, Reached = true, DoneOn = Day(6, 1, 2025) }, new() { Year = 2024, Targeted = true }, new() { Year = 2024 }];
        Assert.Equal((3, 33.33m, 50), (Count("跟踪举措条数", measures), Figure("跟踪举措完成率", measures).Value, Figure("举措目标值达到率", measures).Value));
    }

    [Fact]
    public void 领导小组成员离任当天起不算_上级文件同名算一份_考核得分率是合计之比()
    {
        LeadingGroupMemberFact[] members = [new() { GroupName = "甲", HasDuty = true }, new() { GroupName = "甲", LeftOn = Day(12, 31) }, new() { GroupName = "乙" }];
        Assert.Equal((2, 2, 50), (Count("领导小组成员人数", members), Count("领导小组个数", members), Figure("领导小组成员分工率", members).Value));
        DocumentTaskFact[] tasks = [new() { Day = Day(2, 20), Document = "通知", DoneOn = Day(3, 1) }, new() { Day = Day(2, 20), Document = "通知" }];
        Assert.Equal((1, 2, 50), (Count("拆解上级文件份数", tasks), Count("上级文件任务件数", tasks), Figure("上级文件任务完成率", tasks).Value));
        AppraisalFact[] scores = [new() { Day = Day(12, 25), Subject = "甲", FullScore = 20, Score = 19 }, new() { Day = Day(12, 25), Subject = "甲", FullScore = 80, Score = 71 }, new() { Day = Day(12, 25), Subject = "乙", FullScore = 10 }];
        Assert.Equal((2, 90), (Count("考核评价对象个数", scores), Figure("考核评价得分率", scores).Value));
        Assert.Equal(2, Count("第一责任人职责条数", new DutyItemFact(), new DutyItemFact { Head = FirstHead.TownHead }));
    }

    [Fact]
    public void 学法考勤到会率的分母是考勤登记()
    {
        StudyAttendanceFact[] facts = [new() { Day = Day(2, 7), Name = "甲", Attended = true }, new() { Day = Day(3, 25), Name = "甲", Attended = true }, new() { Day = Day(2, 7), Name = "乙" }];
        Assert.Equal((3, 2, 1, 66.67m), (Count("学法考勤应到人次", facts), Count("学法考勤实到人次", facts), Count("参加学法人数", facts), Figure("学法考勤到会率", facts).Value));
        StudyPlanItemFact[] plan = [new() { Year = 2024, DoneOn = Day(2, 7) }, new() { Year = 2024 }];
        Assert.Equal((2, 50), (Count("学法计划篇数", plan), Figure("学法计划完成率", plan).Value));
        StaffTrainingFact[] trainings = [new() { Day = Day(3, 12), Trainees = TraineeKind.GridWorkers, People = 44 }, new() { Day = Day(4, 23), Trainees = TraineeKind.Mediators, People = 30 }];
        Assert.Equal((2, 74, 1, 1), (Count("业务培训次数", trainings), Count("业务培训人次", trainings), Count("网格员业务培训次数", trainings), Count("人民调解员业务培训次数", trainings)));
        Assert.Equal(1, Count("法治考试组织场次", new ExamOccasionFact { Day = Day(10, 16) }));
    }

    [Fact]
    public void 合同按签订日期_未付清看交付日期_到期看到期日期()
    {
        SignedContractFact[] facts =
        [
            new() { Day = Day(1, 22), Amount = 100, Paid = 100, DeliveredOn = Day(3, 20), PaidOn = Day(4, 12) }, new() { Day = Day(5, 6), Amount = 300, Paid = 100, DeliveredOn = Day(11, 30), ExpiresOn = Day(11, 28) },
            new() { Day = Day(12, 1, 2023), Paid = 5, ExpiresOn = Day(2, 6) },
        ];
        Assert.Equal((2, 400, 200, 1, 2), (Count("在册合同件数", facts), Count("在册合同金额", facts), Count("合同已付款金额", facts), Count("已交付未付清合同件数", facts), Count("在册合同到期件数", facts)));
        Assert.Equal(50, Figure("合同付款比例", facts).Value);
        CounselRequestFact[] requests = [new() { Day = Day(1, 24), RequiredOn = Day(1, 31), AnsweredOn = Day(1, 31) }, new() { Day = Day(2, 15), RequiredOn = Day(2, 22), AnsweredOn = Day(2, 23) }, new() { Day = Day(2, 20) }];
        Assert.Equal((3, 2, 50), (Count("法律顾问服务申请件数", requests), Count("法律顾问答复件数", requests), Figure("法律顾问按时答复率", requests).Value));
    }

    [Fact]
    public void 目录决策审查率的分母是已经集体讨论的_讨论以后才审查的不算()
    {
        MajorDecisionFact[] facts = [new() { Year = 2024, Commented = true, ReviewedOn = Day(5, 27), DiscussedOn = Day(5, 27), PublishedOn = Day(6, 12) }, new() { Year = 2024, Commented = true, ReviewedOn = Day(7, 19), DiscussedOn = Day(7, 18) }, new() { Year = 2024 }];
        Assert.Equal((3, 1), (Count("重大行政决策目录件数", facts), Count("目录决策公布件数", facts)));
        Assert.Equal((66.67m, 50), (Figure("目录决策公开征求意见率", facts).Value, Figure("目录决策合法性审查率", facts).Value));
    }

    [Fact]
    public void 执法事项看期末有效_终止当天还算()
    {
        EnforcementMatterFact[] facts =
        [
            new() { Source = EnforcementSource.Statutory }, new() { Source = EnforcementSource.Empowered, ValidUntil = Day(12, 31) }, new() { Source = EnforcementSource.Empowered, ValidUntil = Day(12, 30) },
            new() { Source = EnforcementSource.Entrusted, Day = Day(1, 1, 2025) },
        ];
        Assert.Equal((2, 1, 1, 0), (Count("执法事项项数", facts), Count("法定执法事项项数", facts), Count("赋权执法事项项数", facts), Count("委托执法事项项数", facts)));
        Assert.Equal(50, Figure("执法监督意见整改率", new SupervisionOpinionFact { Day = Day(6, 20), CorrectedOn = Day(7, 11) }, new SupervisionOpinionFact { Day = Day(6, 21) }).Value);
        Assert.Equal((1, 2), (Count("执法监督意见份数", new SupervisionOpinionFact { Day = Day(6, 20) }), Count("执法过错责任追究人次", new AccountabilityFact { Day = Day(7, 15), Person = "甲" }, new AccountabilityFact { Day = Day(7, 16), Person = "甲" })));
        Assert.Equal(1, Count("执法过错被追责人数", new AccountabilityFact { Day = Day(7, 15), Person = "甲" }, new AccountabilityFact { Day = Day(7, 16), Person = "甲" }));
    }

    [Fact]
    public void 网格事件满意率的分母是评价过的_网格名录撤并当天起不算()
    {
        GridEventFact[] events = [new() { Day = Day(3, 6), Level = ResponseClass.Critical, ClosedOn = Day(3, 6), Rating = Satisfaction.Satisfied }, new() { Day = Day(5, 11), Level = ResponseClass.Ordinary, Rating = Satisfaction.Dissatisfied }, new() { Day = Day(9, 2), Level = ResponseClass.Urgent }];
        Assert.Equal((3, 1, 2), (Count("网格事件件数", events), Count("网格事件办结件数", events), Count("特急和紧急网格事件件数", events)));
        Assert.Equal((33.33m, 50), (Figure("网格事件办结率", events).Value, Figure("网格事件群众满意率", events).Value));
        GridUnitFact[] grids = [new() { Households = 300, MicroGrids = 5 }, new() { Households = 310, ClosedOn = Day(12, 31) }];
        Assert.Equal((1, 300, 5), (Count("名录网格个数", grids), Count("网格户数合计", grids), Count("微网格个数", grids)));
        SectorPostFact[] posts = [new() { Post = "矛盾化解岗", Until = Day(5, 31) }, new() { Post = "矛盾化解岗", Day = Day(6, 1) }, new() { Post = "综合执法岗" }];
        Assert.Equal((2, 2), (Count("业务岗个数", posts), Count("业务岗任岗人次", posts)));
    }

    [Fact]
    public void 企业诉求按时看延期后的期限_政策同名企业算一家()
    {
        FirmRequestFact[] requests = [new() { Day = Day(4, 30), LimitOn = Day(6, 7), ClosedOn = Day(6, 7) }, new() { Day = Day(8, 14), LimitOn = Day(8, 23), ClosedOn = Day(8, 24) }, new() { Day = Day(9, 1) }];
        Assert.Equal((3, 66.67m, 50), (Count("交办企业诉求件数", requests), Figure("交办企业诉求办结率", requests).Value, Figure("交办企业诉求按时办结率", requests).Value));
        PolicyDeliveryFact[] deliveries = [new() { Day = Day(4, 30), Firm = "甲", Enjoyed = true, Money = 4200 }, new() { Day = Day(5, 16), Firm = "甲", Enjoyed = false }, new() { Day = Day(6, 20), Firm = "乙" }];
        Assert.Equal((3, 2, 1, 4200), (Count("政策送上门次数", deliveries), Count("政策送上门企业家数", deliveries), Count("政策享受企业家数", deliveries), Count("政策享受金额", deliveries)));
        Assert.Equal(1, Count("在册惠企政策项数", new FirmPolicyFact { Day = Day(4, 10), ValidUntil = Day(12, 31) }, new FirmPolicyFact { Day = Day(4, 10), ValidUntil = Day(12, 30) }));
        FirmMeetingFact[] meetings = [new() { Day = Day(6, 20), Firms = 12, Requests = 4 }, new() { Day = Day(11, 21), Firms = 9 }];
        Assert.Equal((2, 21, 4), (Count("政企座谈会场次", meetings), Count("政企座谈会参会企业家次", meetings), Count("座谈会收集诉求件数", meetings)));
    }

    [Fact]
    public void 零报告要确认了才算_五类人员缺一类就不算到齐()
    {
        SweepFact[] sweeps = [new() { Day = Day(1, 22), Found = 6, AllFive = true }, new() { Day = Day(12, 9), ZeroAffirmed = true }, new() { Day = Day(12, 10) }];
        Assert.Equal((3, 6, 1, 33.33m), (Count("集中排查开展次数", sweeps), Count("集中排查发现件数", sweeps), Count("集中排查零报告次数", sweeps), Figure("五类人员参加排查率", sweeps).Value));
        MediationCommitteeFact[] committees = [new() { Kind = CommitteeKind.Town }, new() { Kind = CommitteeKind.Village }, new() { Kind = CommitteeKind.Village, ClosedOn = Day(12, 31) }];
        Assert.Equal((2, 1), (Count("人民调解委员会个数", committees), Count("村级调委会个数", committees)));
        MediatorFact[] mediators = [new() { Sex = Sex.Female, FullTime = true }, new(), new() { Sex = Sex.Female, LeftOn = Day(3, 1) }];
        Assert.Equal((2, 1, 1), (Count("人民调解员人数", mediators), Count("专职人民调解员人数", mediators), Count("女性人民调解员人数", mediators)));
    }

    [Fact]
    public void 回执率只看送出的()
    {
        DataExchangeFact[] facts = [new() { Day = Day(4, 3), Platform = "甲", Amount = 214, ReceiptOn = Day(4, 4) }, new() { Day = Day(7, 2), Platform = "甲", Amount = 251 }, new() { Day = Day(7, 15), Platform = "乙", Direction = ExchangeDirection.Received }];
        Assert.Equal((3, 465, 2, 50), (Count("信息共享次数", facts), Count("信息共享数据量", facts), Count("对接平台个数", facts), Figure("信息共享回执率", facts).Value));
    }
}
