using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Counsel;
using Yifa.Web.Features.Decisions;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Firms;
using Yifa.Web.Features.Grid;
using Yifa.Web.Features.Leadership;
using Yifa.Web.Features.Openness;
using Yifa.Web.Features.Outreach;
using Yifa.Web.Features.Study;
using Yifa.Web.Records;

namespace Yifa.Bench.Invented;

/// <summary>
/// A hundred thousand records of one year in all ledgers, in the proportions of a town: grid visits and disputes by the ten thousand,
/// penalties by the thousand, meetings by the dozen.
/// </summary>
internal sealed partial class TownRecords(int year, IReadOnlyList<string> places)
{
    public const int Count = 100_000;
    private readonly Chance chance = new(year);

    public IEnumerable<Record> All()
    {
        (int Count, Func<int, Record> Make)[] ledgers =
        [
            (18_000, _ => Dispute()), (9_000, Slip), (5_000, _ => Inspection()), (4_000, _ => Exam()), (4_000, _ => Service()), (3_000, _ => Visit()),
            (1_500, Penalty), (1_200, Publication), (600, _ => Publicity()), (500, _ => Member()), (400, Firm), (200, Opinion), (150, Contract),
            (100, _ => Guide()), (100, Review), (80, Decision), (60, _ => Session()), (40, _ => Complaint()), (30, FileReview), (24, Duty),
            (20, _ => Officer()), (12, Training), (12, Round), (12, Meeting), (10, Document), (6, _ => Remedy()), (4, _ => Execution()), (5, Shortcoming), (2, _ => Counsel()), (1, _ => Profile()),
            .. Further,
        ];
        foreach (var (count, make) in ledgers)
            for (var i = 1; i <= count; i++) yield return make(i);
        for (var i = ledgers.Sum(l => l.Count); i < Count; i++) yield return GridVisit();
    }

    /// <summary>Only disputes.</summary>
    public IEnumerable<Record> Disputes(int count)
    {
        for (var i = 0; i < count; i++) yield return Dispute();
    }

    /// <summary>Disputes told at length.</summary>
    public IEnumerable<Record> Disputes(int count, DisputeTexts texts)
    {
        for (var i = 0; i < count; i++)
        {
            var dispute = Dispute();
            dispute.Summary = texts.Next();
            yield return dispute;
        }
    }

    private DateOnly Day() => chance.DayOf(year);

    private string Place() => chance.Of(places);

    private DateOnly? After(DateOnly day, int within = 60) => chance.Maybe(day.AddDays(chance.Below(within)));

    private string? Word(params string[] words) => chance.OneIn(5) ? null : chance.Of(words);

    private Dispute Dispute()
    {
        var (found, outcome) = (Day(), chance.Any<DisputeOutcome>());
        return new()
        {
            Place = Place(), FoundOn = found, Kind = chance.Any<DisputeKind>(), Summary = $"{chance.Name()}与邻居因田埂界限发生争执，现场了解情况后记录在册。",
            PeopleCount = chance.Maybe(2 + chance.Below(12)), Money = chance.Maybe(1000m * chance.Below(200)), Channel = chance.Any<DisputeChannel>(), Level = chance.Any<DisputeLevel>(),
            Responsible = chance.Name(), Agreement = chance.Maybe(chance.Any<AgreementForm>()), Outcome = outcome, ResolvedOn = outcome == DisputeOutcome.Resolved ? found.AddDays(chance.Below(40)) : null,
            Parties = [new() { Ordinal = 1, Name = chance.Name() }, new() { Ordinal = 2, Name = chance.Name() }],
        };
    }

    private ReferralSlip Slip(int n)
    {
        var day = Day();
        return new() { Place = Place(), Number = $"{year}{n:000000}", ReceivedOn = day, Content = "反映道路积水影响通行，请求处理。", HandlingUnit = Word("规划建设办公室", "平安法治办公室"), Channel = chance.Any<ReferralChannel>(), RepliedOn = After(day) };
    }

    private Inspection Inspection()
    {
        var day = Day();
        return new() { Place = Place(), DoneOn = day, Object = $"第{chance.Below(800)}号经营户", Field = Word("消防", "食品", "建设"), Recorded = !chance.OneIn(9), ProblemFound = chance.Maybe(chance.OneIn(3)), CorrectedOn = After(day) };
    }

    private ExamResult Exam()
    {
        var sat = !chance.OneIn(40);
        var score = 40 + chance.Below(61);
        return new() { Department = Word("党政办公室", "平安法治办公室"), Name = chance.Name(), ExamOn = new DateOnly(year, 1 + chance.Below(4) * 3, 15), Sat = sat, Score = sat ? score : null, Passed = sat && score >= 60 };
    }

    private ServiceTally Service() => new() { MonthOn = new DateOnly(year, 1 + chance.Below(12), 1), Service = $"第{chance.Below(80)}项", Channel = chance.Any<ServiceChannel>(), Count = 1 + chance.Below(90) };

    private FirmVisit Visit()
    {
        var day = Day();
        return new() { VisitedOn = day, FirmName = $"第{chance.Below(400)}号企业", Visitor = chance.Name(), Way = chance.Any<VisitWay>(), Policy = Word("稳岗补贴"), Request = Word("用工难", "融资难"), ClosedOn = After(day) };
    }

    private PenaltyCase Penalty(int n)
    {
        var (filed, decided) = (Day(), default(DateOnly?));
        if (!chance.OneIn(6)) decided = filed.AddDays(chance.Below(60));
        return new()
        {
            Number = $"柳罚立〔{year}〕{n}号", Cause = "占道经营", Procedure = chance.Any<PenaltyProcedure>(), FiledOn = filed, DecidedOn = decided, ReviewedOn = decided is { } d ? After(d.AddDays(-3), 5) : null,
            Penalty = decided is null ? null : chance.Any<PenaltyKind>(), Fine = decided is null ? null : 50m * chance.Below(100), PublishedOn = decided is { } p ? After(p, 10) : null, ClosedOn = decided is { } c ? After(c) : null,
        };
    }

    private Disclosure Publication(int n) => new() { PublishedOn = Day(), Title = $"第{n}号公告", Kind = chance.Any<DisclosureKind>(), Channel = Word("门户网站", "公示栏") };

    private PublicityEvent Publicity() => new()
    {
        Place = Place(), HeldOn = Day(), Venue = Word("文化广场", "院坝", "学校"), Theme = chance.Of(["宪法宣传", "防范电信诈骗", "禁毒宣传", "国家安全", "民法典"]), Audience = Word("青少年", "企业职工", "重点人员", "群众"),
        Form = Word("微信推送", "广播", "赶集宣传", "院坝会"), People = chance.Maybe(chance.Below(300)), Papers = chance.Maybe(chance.Below(400)), Banners = chance.Maybe(chance.Below(6)), Consultations = chance.Maybe(chance.Below(30)), Unit = Word("司法所", "派出所"),
    };

    private GridMember Member() => new() { Place = Place(), Name = chance.Name(), GridName = $"第{1 + chance.Below(70)}网格", Post = chance.Any<GridPost>(), RegisteredOn = chance.Maybe(Day()), LeftOn = chance.OneIn(20) ? Day() : null };

    private GridVisit GridVisit()
    {
        var abnormal = chance.OneIn(12);
        return new() { Place = Place(), VisitedOn = Day(), ObjectKind = Word("独居老人", "一般住户", "出租屋"), ObjectName = chance.Name(), Visitor = chance.Name(), Abnormal = abnormal, Abnormality = abnormal ? "屋顶漏雨" : null, Handling = abnormal ? Word("已联系维修") : null };
    }

    private Firm Firm(int n) => new() { Name = $"第{year}{n:000}号企业", Industry = Word("种植", "餐饮", "加工"), Contact = Word("联系领导") };

    private LegalOpinion Opinion(int n)
    {
        var (day, adoption) = (Day(), chance.Maybe(chance.Any<Adoption>()));
        return new() { Number = $"〔{year}〕{n}号", Matter = chance.Any<OpinionMatter>(), Subject = "征求意见的函", RequiredOn = After(day, 9), IssuedOn = day, Adoption = adoption, RejectionReason = adoption == Adoption.Rejected ? Word("与上级规定不符") : null };
    }

    private ContractReview Contract(int n)
    {
        var day = Day();
        return new() { Number = $"{year}-{n}", Title = "采购合同", ContractKind = Word("采购", "工程"), Amount = chance.Maybe(1000m * chance.Below(900)), SubmittedOn = day, OpinionCount = chance.Maybe(chance.Below(8)), Adoption = chance.Maybe(chance.Any<Adoption>()), SignedOn = After(day), PaymentDays = chance.Maybe(chance.Below(90)), PerformUntil = After(day, 300) };
    }

    private LegalGuide Guide() => new() { Place = Place(), Name = chance.Name(), AppointedOn = chance.Maybe(Day()), TrainedOn = chance.Maybe(Day()), LeftOn = chance.OneIn(9) ? Day() : null };

    private LegalityReview Review(int n)
    {
        var day = Day();
        return new() { Subject = $"第{n}号送审件", Matter = chance.Any<ReviewMatter>(), SubmittedOn = day, ReviewedOn = After(day, 9), OpinionCount = chance.Maybe(chance.Below(6)), Adoption = chance.Maybe(chance.Any<Adoption>()) };
    }

    private DecisionItem Decision(int n)
    {
        var day = Day();
        return new() { Title = $"第{n}号议题", Category = chance.Any<DecisionCategory>(), Consulted = chance.OneIn(2), ReviewedOn = After(day.AddDays(-5), 8), DecidedOn = day, HeadSpokeLast = chance.Maybe(!chance.OneIn(9)), Result = chance.Any<DecisionResult>() };
    }

    private StudySession Session() => new() { HeldOn = Day(), Occasion = chance.Any<StudyOccasion>(), Content = "学习行政处罚法", Due = chance.Maybe(40), Attended = chance.Maybe(30 + chance.Below(10)), Hours = chance.Maybe(1.5m) };

    private EnforcementComplaint Complaint()
    {
        var day = Day();
        return new() { ReceivedOn = day, Channel = chance.Any<ComplaintChannel>(), Content = "反映执法态度", RepliedOn = After(day) };
    }

    private CaseFileReview FileReview(int n)
    {
        var day = Day();
        return new() { ReviewedOn = day, CaseNumber = $"柳罚〔{year}〕{n}号", Score = chance.Maybe(60m + chance.Below(40)), Grade = chance.Maybe(chance.Any<ReviewGrade>()), Problems = Word("文书漏填日期"), CorrectedOn = After(day) };
    }

    private DutyAct Duty(int n) => new() { DoneOn = Day(), Person = "镇长", Duty = "推进依法行政", Matter = $"第{n}项", Way = chance.Any<DutyWay>(), Proof = Word("会议纪要") };

    private EnforcementOfficer Officer() => new() { Name = chance.Name(), CertificateNumber = Word("样例证号"), IssuedOn = chance.Maybe(Day()), ValidUntil = chance.Maybe(Day().AddYears(chance.Below(4))), OnDuty = !chance.OneIn(9), LeftOn = chance.OneIn(9) ? Day() : null };

    private EnforcementTraining Training(int n) => new() { HeldOn = Day(), Title = $"第{n}次培训", People = chance.Maybe(20), Hours = chance.Maybe(3m) };

    private SupervisionRound Round(int n)
    {
        var found = chance.Below(9);
        return new() { DoneOn = Day(), Subject = $"第{n}次督查", ProblemCount = chance.Maybe(found), CorrectedCount = chance.Below(found + 1) };
    }

    private Meeting Meeting(int n) => new() { HeldOn = Day(), Title = $"第{n}次会议", Kind = chance.Any<MeetingKind>(), Due = chance.Maybe(20), Attended = chance.Maybe(15 + chance.Below(5)), Resolutions = Word("议定三项"), FollowUp = Word("已落实") };

    private NormativeDocument Document(int n)
    {
        var day = Day();
        return new() { Title = $"第{n}号办法", ReviewedOn = After(day.AddDays(-9), 12), PublishedOn = day, FiledOn = After(day), ValidUntil = After(day, 900), CleanUp = chance.Maybe(chance.Any<CleanUp>()), CleanedOn = After(day) };
    }

    private RemedyCase Remedy()
    {
        var day = Day();
        return new() { Kind = chance.Any<RemedyKind>(), ReceivedOn = day, Cause = "不服处罚决定", ClosedOn = After(day), Outcome = chance.Maybe(chance.Any<RemedyOutcome>()), HeadAppeared = chance.Maybe(!chance.OneIn(3)) };
    }

    private ExecutionCase Execution()
    {
        var day = Day();
        return new() { Kind = chance.Any<ExecutionKind>(), FoundOn = day, Cause = "村道边沟堆放渣土", OrderedOn = After(day), DoneOn = After(day.AddDays(40)), Outcome = chance.Maybe(chance.Any<ExecutionOutcome>()) };
    }

    private Shortcoming Shortcoming(int n) => new() { Year = year, Problem = $"不足之{n}", Measure = chance.OneIn(3) ? "" : "加强培训", IndicatorCode = Word("disputes.rate") };

    private CounselContract Counsel() => new() { Firm = "样例律师事务所", Lawyer = chance.Name(), From = new DateOnly(year, 1, 1), Until = new DateOnly(year, 12, 31) };

    private TownProfile Profile() => new() { Year = year, Population = 12_345, Households = 4_567, Groups = 98, PartyMembers = 765, Area = 45.67m };
}
