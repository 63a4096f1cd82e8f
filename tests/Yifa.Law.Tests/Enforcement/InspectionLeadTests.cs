using Yifa.Law.Enforcement;
using Yifa.Law.Enforcement.Leads;
using Yifa.Law.Procedures.Inspection;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Inspection.InspectionWord;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Enforcement;

/// <summary>检查的监督：每次有毛病的检查埋一处，找得出而且只有这一处；没有毛病的一条也没有。</summary>
public class InspectionLeadTests
{
    private static readonly DateOnly Today = On("2025-12-31");
    private static readonly InspectionStanding Fine = new([], true, [], []);
    private static readonly InspectionEvent Plan = Did("plan", "2025-08-01"), Submit = Did("submit", "2025-08-01"), Approve = Did("approve", "2025-08-01"), Urgent = Did("declare-urgent", "2025-08-04");
    private static readonly InspectionEvent Code = Did("make-code", "2025-08-04") with { FromOn = On("2025-08-05"), DueOn = On("2025-08-06") };
    private static readonly InspectionEvent Arrive = Did("arrive", "2025-08-05"), Enter = Did("enter", "2025-08-05", CertificatesShown, RefusedToScan);
    private static readonly InspectionEvent Record = Did("record", "2025-08-05", CertificatesShown, RightsTold), Tell = Did("tell", "2025-08-06", NoProblem), Close = Did("close", "2025-08-06");
    private static readonly InspectionEvent Order = Did("tell", "2025-08-06", ToCorrect) with { DueOn = On("2025-09-01") };
    private static readonly InspectionEvent[] Whole = [Plan, Submit, Approve, Code, Arrive, Record, Tell, Close];
    private static readonly OfficerFile[] Roster =
    [
        new("黄文", StaffKind.Officer) { CertificateNumber = "渝1", IssuedOn = On("2022-06-23"), ValidUntil = On("2027-06-22") },
        new("秦泉正", StaffKind.Officer) { CertificateNumber = "渝2", IssuedOn = On("2022-06-23"), ValidUntil = On("2027-06-22") },
        new("张静强", StaffKind.Officer) { CertificateNumber = "渝3", IssuedOn = On("2020-03-01"), ValidUntil = On("2025-03-01") },
        new("谭建英", StaffKind.GridWorker),
        new("走了的", StaffKind.Officer) { CertificateNumber = "渝4", IssuedOn = On("2022-06-23"), OnDuty = false },
    ];

    public static TheoryData<string, string> Planted { get; } = new(Faulty().Select(f => (f.What, f.Rule)));

    [Theory]
    [MemberData(nameof(Planted))]
    public void 埋下的毛病找得出而且只有这一条(string what, string rule) =>
        Assert.Equal(rule, string.Join('+', Of(Faulty().Single(f => f.What == what).File).Select(l => l.Rule).Distinct()));

    [Fact]
    public void 没有毛病的一条线索也没有()
    {
        InspectionOnFile[] sound =
        [
            Taken(Whole), Taken([Plan, Submit, Approve, Code, Enter, Record, Tell, Close]), Taken([Plan]), Taken([Plan, Submit, Approve, Code]), Taken([Plan, Submit, Did("cancel", "2025-08-02")]),
            Taken([Plan, Urgent, Code, Arrive, Did("approve-late", "2025-08-05"), Record, Tell, Close]), Taken([Plan, Urgent, Did("cancel", "2025-08-04")]),
            Taken([Plan, Submit, Approve, Code, Arrive, Record, Order, Did("recheck", "2025-09-01", Corrected), Did("close", "2025-09-02")]), Taken([Plan, Submit, Approve, Code, Arrive, Record, Order, Did("hand-on", "2025-09-01", ToCase), Did("close", "2025-09-02")]),
            Old(), Old() with { Handlers = ["黄文", "走了的"] },
        ];
        Assert.All(sound, file => Assert.Empty(Of(file).Select(l => $"{l.Rule} {l.Said}")));
        // A roster that nobody has filled in says nothing of anybody.
        Assert.Empty(LeadRules.Of(Old() with { Handlers = ["甲", "乙"] }, [], 1, Today, WorkCalendar.Official));
    }

    [Fact]
    public void 每条线索写明依据和怎么办() => Assert.All(Faulty().SelectMany(f => Of(f.File)).Concat(LeadRules.TooOften([Old("2025-02-01", 1), Old("2025-03-01", 2)], One)), lead =>
    {
        Assert.NotNull(lead.Basis?.Article);
        Assert.EndsWith("。", lead.Said);
        Assert.EndsWith("。", lead.NextStep);
    });

    [Fact]
    public void 同一家企业同一领域一年去得超过上限的从超过的那一次起算()
    {
        var visits = new[] { Old("2025-02-01", 1), Old("2025-03-01", 2), Old("2025-04-01", 3) };
        Assert.Equal([visits[1].Id, visits[2].Id], LeadRules.TooOften(visits, One).Select(l => l.Case));
        Assert.Contains("第 2 次检查，上限是 1 次", LeadRules.TooOften(visits, One)[0].Said, StringComparison.Ordinal);
        Assert.Single(LeadRules.TooOften(visits, (_, _) => 2));
        Assert.Empty(LeadRules.TooOften(visits, (_, _) => null));
    }

    [Fact]
    public void 名录里同一家企业换了写法也算()
    {
        var firm = new Guid("0193a000-0000-7000-8000-0000000000ff");
        Assert.Single(LeadRules.TooOften([Old("2025-02-01", 1) with { FirmId = firm }, Old("2025-03-01", 2) with { FirmId = firm, Object = "柳辰公司" }], One));
    }

    [Fact]
    public void 不计入上限的去年的别的领域的没有去成的和附了材料的不算超()
    {
        var first = Old("2025-02-01", 1);
        var second = Old("2025-03-01", 2);
        foreach (var other in (InspectionOnFile[])[second with { Kind = InspectionKind.SuperiorSpecial }, second with { DoneOn = On("2026-03-01") }, second with { Fields = ["市容"] }, second with { Object = "另一家" }, second with { Recorded = false }, second with { Ground = LiftGround.Complaint, HasPaper = true }, Taken([Plan, Submit, Approve, Code]) with { Object = first.Object, Fields = first.Fields }])
            Assert.Empty(LeadRules.TooOften([first, other], One));
        Assert.Empty(LeadRules.TooOften([first with { Kind = InspectionKind.SuperiorSpecial }, second], One));
        Assert.Equal("cap.no-paper", LeadRules.TooOften([first, second with { Ground = LiftGround.Complaint }], One).Single().Rule);
    }

    private static int? One(string field, int year) => 1;

    private static IReadOnlyList<Lead> Of(InspectionOnFile file) => LeadRules.Of(file, Roster, 1, Today, WorkCalendar.Official);

    private static IReadOnlyList<(string What, string Rule, InspectionOnFile File)> Faulty() =>
    [
        ("没有批准就生成检查码进门", "procedure.wrong-stage", Taken([Plan, Code, Arrive, Record, Tell])),
        ("自己批自己", "inspection.approver-inspects", Taken(Whole, Fine with { ApproverApart = false })),
        ("事项没有公布", "inspection.item-not-published", Taken(Whole, Fine with { Published = false })),
        ("事项当天没有执法权", "inspection.item-not-in-force", Taken(Whole, Fine with { Items = [CompetenceRefusals.Ended("甲", On("2025-07-31"))] })),
        ("一个人检查", "inspection.fewer-than-two", Taken(Whole, Fine with { Team = [StandingRefusals.FewerThanTwo] })),
        ("检查人的证过期", "inspection.officer-unfit", Taken(Whole, Fine with { Team = [StandingRefusals.Expired("黄文", On("2025-07-31"))] })),
        ("该回避没有回避", "inspection.officer-concerned", Taken(Whole, Fine with { Team = [StandingRefusals.Concerned("黄文")] })),
        ("没有检查码的日子进门", "inspection.outside-code", Taken([Plan, Submit, Approve, Code, Did("enter", "2025-08-07", CertificatesShown), Did("record", "2025-08-07", CertificatesShown), Did("tell", "2025-08-07", NoProblem), Did("close", "2025-08-07")])),
        ("没有出示执法证", "inspection.certificates-not-shown", Taken([Plan, Submit, Approve, Code, Did("enter", "2025-08-05"), Record, Tell, Close])),
        ("要点没有结论", "inspection.point-without-finding", Taken(Whole, Fine with { EveryPointFound = false })),
        ("告知的和记录的不一样", "inspection.result-differs", Taken(Whole, Fine with { ProblemFound = true })),
        ("紧急检查没有补批", "inspection.approval-late", Taken([Plan, Urgent, Code, Arrive, Record, Tell])),
        ("紧急检查补批晚了", "inspection.approval-late", Taken([Plan, Urgent, Code, Arrive, Record, Tell, Did("approve-late", "2025-08-09"), Did("close", "2025-08-09")])),
        ("结果没有告知企业", "inspection.not-told", Taken([Plan, Submit, Approve, Code, Arrive, Record])),
        ("到期没有复查", "inspection.not-rechecked", Taken([Plan, Submit, Approve, Code, Arrive, Record, Order])),
        ("旧台账只有一名检查人", "ledger.inspection-single-officer", Old() with { Handlers = ["黄文"] }),
        ("旧台账一个人写了两遍", "ledger.inspection-single-officer", Old() with { Handlers = ["黄文", "黄文"] }),
        ("旧台账检查人的证过期", "ledger.inspection-uncertified", Old("2025-04-01") with { Handlers = ["黄文", "张静强"] }),
        ("旧台账网格员检查", "ledger.inspection-uncertified", Old() with { Handlers = ["黄文", "谭建英"] }),
        ("旧台账名册里没有这个人", "ledger.inspection-not-on-roster", Old() with { Handlers = ["黄文", "某某"] }),
        ("旧台账没有检查记录", "ledger.inspection-unrecorded", Old() with { Recorded = false }),
    ];

    private static InspectionOnFile Taken(InspectionEvent[] events, InspectionStanding? standing = null) =>
        new(new("0193a000-0000-7000-8000-000000000099"), "柳辰农业", On("2025-08-05"), new(InspectionProcedure.Of2025, events)) { Fields = ["安全生产"], StandingAt = _ => standing ?? Fine };

    private static InspectionOnFile Old(string day = "2025-02-01", int n = 1) =>
        new(new($"0193a000-0000-7000-8000-00000000000{n}"), "重庆柳辰生态农业有限公司", On(day), new(InspectionProcedure.Of2025, [])) { Fields = ["安全生产"], Recorded = true, Handlers = ["黄文", "秦泉正"] };

    private static InspectionEvent Did(string step, string on, params InspectionWord[] words) => new(step, On(on)) { Words = words.ToHashSet() };
}
