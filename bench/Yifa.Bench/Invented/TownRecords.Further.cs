using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Counsel;
using Yifa.Web.Features.Decisions;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Firms;
using Yifa.Web.Features.Grid;
using Yifa.Web.Features.Leadership;
using Yifa.Web.Features.Openness;
using Yifa.Web.Features.Study;
using Yifa.Web.Records;

namespace Yifa.Bench.Invented;

/// <summary>The ledgers without an official form, in the same proportions: events of the grid by the thousand, tasks by the hundred.</summary>
internal sealed partial class TownRecords
{
    private (int Count, Func<int, Record> Make)[] Further =>
    [
        (2_000, _ => Event()), (1_500, _ => Attendance()), (300, n => new Resolution { MeetingTitle = $"第{n}次会议", HeldOn = Day(), Content = $"议定{n}", DueOn = After(Day()), DoneOn = After(Day()) }),
        (200, n => new PlanTask { Year = year, Plan = "年度计划", Task = $"任务{n}", DueOn = After(Day()), DoneOn = After(Day()) }),
        (200, n => new DocumentTask { DocumentTitle = $"第{n % 20}号文件", ReceivedOn = Day(), Clause = $"{n}", Requirement = "落实", DoneOn = After(Day()) }),
        (200, n => new PolicyDelivery { DeliveredOn = Day(), PolicyTitle = $"第{n % 9}项政策", FirmName = $"第{chance.Below(120)}号企业", Way = chance.Any<DeliveryWay>(), Enjoyed = chance.Maybe(chance.OneIn(2)), Money = chance.Maybe(1000m * chance.Below(50)) }),
        (150, n => new EnforcementMatter { Title = $"事项{n}", Source = chance.Any<EnforcementSource>(), ValidFrom = chance.Maybe(Day()), ValidUntil = chance.Maybe(Day().AddYears(chance.Below(2))) }),
        (120, n => new CounselRequest { Number = $"{n}", RequestedOn = Day(), Matter = chance.Any<OpinionMatter>(), Subject = "咨询", RequiredOn = After(Day()), AnsweredOn = After(Day()) }),
        (120, n => new SignedContract { Number = $"{n}", Title = "采购合同", SignedOn = Day(), Amount = chance.Maybe(1000m * chance.Below(900)), Paid = chance.Maybe(1000m * chance.Below(400)), DeliveredOn = After(Day()), PaidOn = After(Day()), ExpiresOn = After(Day(), 400) }),
        (100, _ => new FirmRequest { RaisedOn = Day(), FirmName = $"第{chance.Below(120)}号企业", Content = "融资难", DueOn = After(Day()), ExtendedTo = chance.OneIn(6) ? Day() : null, ClosedOn = After(Day()) }),
        (80, _ => new SectorPost { Sector = chance.Any<Sector>(), Post = $"第{chance.Below(30)}岗", Holder = chance.Name(), From = chance.Maybe(Day()), Until = chance.OneIn(4) ? Day() : null }),
        (70, n => new GridUnit { Place = Place(), GridName = $"第{n}网格", Households = chance.Maybe(chance.Below(400)), MicroGrids = chance.Maybe(chance.Below(9)), SetOn = chance.Maybe(Day()), ClosedOn = chance.OneIn(9) ? Day() : null }),
        (60, _ => new Mediator { CommitteeName = "样例调委会", Name = chance.Name(), Sex = chance.Any<Sex>(), Post = chance.Any<MediatorPost>(), FullTime = chance.Maybe(chance.OneIn(3)), AppointedOn = chance.Maybe(Day()), LeftOn = chance.OneIn(6) ? Day() : null }),
        (60, _ => Sweep()), (40, n => new DataExchange { ExchangedOn = Day(), Direction = chance.Any<ExchangeDirection>(), Platform = $"第{n % 4}平台", Title = "报送", Amount = chance.Maybe(chance.Below(90)), ReceiptOn = After(Day()) }),
        (40, n => new Appraisal { AppraisedOn = Day(), Subject = $"第{n % 9}村", Item = $"第{n}项", FullScore = chance.Maybe(10m), Score = chance.Maybe((decimal)chance.Below(10)) }),
        (30, n => new LeadingGroupMember { GroupName = $"第{n % 4}组", Name = chance.Name(), Post = chance.Any<LeadingGroupPost>(), Duty = Word("统筹"), JoinedOn = chance.Maybe(Day()), LeftOn = chance.OneIn(6) ? Day() : null }),
        (30, n => new StudyPlanItem { Year = year, Law = $"第{n}部", Occasion = chance.Maybe(chance.Any<StudyOccasion>()), DoneOn = After(Day()) }),
        (30, n => new SupervisionOpinion { Number = $"{n}", IssuedOn = Day(), Against = "样例大队", Problem = "超期", CorrectedOn = After(Day()) }),
        (20, n => new StaffTraining { HeldOn = Day(), Title = $"第{n}次", Trainees = chance.Any<TraineeKind>(), People = chance.Maybe(chance.Below(60)) }),
        (20, n => new FirmMeeting { HeldOn = Day(), Title = $"第{n}场", Firms = chance.Maybe(chance.Below(20)), Requests = chance.Maybe(chance.Below(9)) }),
        (20, n => new FirmPolicy { Title = $"第{n}项政策", PublishedOn = Day(), ValidUntil = chance.Maybe(Day().AddYears(chance.Below(2))) }),
        (12, n => new Exam { HeldOn = Day(), Title = $"第{n}场", Way = chance.Any<ExamWay>() }),
        (12, n => new KeyProject { Year = year, Title = $"第{n}号项目", Commander = chance.Name(), DoneOn = After(Day()) }),
        (12, n => new ImprovementMeasure { Year = year, Problem = "不足", Content = $"举措{n}", TargetValue = chance.Maybe(90m), ReachedValue = chance.Maybe(80m + chance.Below(20)), DoneOn = After(Day()) }),
        (10, n => new DutyItem { Number = $"{n}", Head = chance.Any<FirstHead>(), Text = "职责" }),
        (10, n => new MediationCommittee { Name = $"第{n}调委会", Kind = chance.Any<CommitteeKind>(), ElectedOn = chance.Maybe(Day()), ClosedOn = chance.OneIn(5) ? Day() : null }),
        (10, n => new MajorDecision { Year = year, Title = $"第{n}项决策", CommentFrom = After(Day()), ReviewedOn = After(Day()), DiscussedOn = After(Day()), PublishedOn = After(Day()) }),
        (6, _ => new Accountability { DecidedOn = Day(), Person = chance.Name(), Fault = chance.Any<FaultKind>(), Liability = chance.Any<Liability>(), Facts = "超期送达" }),
    ];

    private GridEvent Event() => new()
    {
        Place = Place(), FoundOn = Day(), Kind = chance.Any<GridEventKind>(), Level = chance.Any<ResponseClass>(), Content = "路灯不亮", ClosedOn = After(Day()), Rating = chance.Maybe(chance.Any<Satisfaction>()),
    };

    private StudyAttendance Attendance() => new() { StudiedOn = Day(), Content = "学习行政处罚法", Name = chance.Name(), Attended = !chance.OneIn(8), Hours = chance.Maybe(1.5m) };

    private Sweep Sweep() => new()
    {
        Place = Place(), SweptOn = Day(), GridWorkers = chance.Maybe(chance.Below(4)), VillageWorkers = chance.Maybe(chance.Below(4)), Mediators = chance.Maybe(chance.Below(4)), Police = chance.Maybe(1 + chance.Below(2)),
        JusticeStaff = chance.Maybe(1), Found = chance.Below(3), ZeroAffirmed = chance.Maybe(chance.OneIn(2)),
    };
}
