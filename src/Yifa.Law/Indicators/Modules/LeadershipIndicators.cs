using System.Linq.Expressions;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>领导责任的指标：专题会议、第一责任人履职、不足与举措。</summary>
internal static class LeadershipIndicators
{
    private static readonly LedgerOf<MeetingFact> Meetings = new(IndicatorModule.Leadership, Dimension.Of<MeetingFact, MeetingKind>("kind", "会议类别", f => f.Kind));

    private static readonly LedgerOf<DutyFact> Duties = new(IndicatorModule.Leadership,
        Dimension.Of<DutyFact, DutyWay>("way", "方式", f => f.Way), Dimension.Of<DutyFact, string?>("person", "履职人", f => f.Person));

    private static readonly LedgerOf<ShortcomingFact> Shortcomings = new(IndicatorModule.Leadership,
        Dimension.Of<ShortcomingFact, string?>("department", "责任部门", f => f.Department));

    private static readonly Citation FirstDuty = new("党政主要负责人履行推进法治建设第一责任人职责规定", Verified: false);

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Meetings.Count("leadership.meetings", "专题研究次数", "次", "法治政府建设工作领导小组会议，开一次算一次，按会议日期。", f => f.Kind == MeetingKind.LeadingGroup) with { Basis = FirstDuty },
        Meetings.Count("leadership.meetings.committee", "党委会研究法治工作次数", "次", "会议类别为党委会的，按会议日期。", f => f.Kind == MeetingKind.PartyCommittee),
        Meetings.Count("leadership.meetings.government", "政府会议研究法治工作次数", "次", "会议类别为政府会议的，按会议日期。", f => f.Kind == MeetingKind.GovernmentMeeting),
        Meetings.Count("leadership.meetings.joint", "联席会议次数", "次", "会议类别为联席会议的，按会议日期。", f => f.Kind == MeetingKind.JointMeeting),
        Meetings.Count("leadership.meetings.all", "法治建设会议次数", "次", "专题会议台账里的全部会议，不分类别，按会议日期。"),
        Meetings.Sum("leadership.meetings.people", "法治建设会议参会人次", "人次", "各次会议实到人数相加，没有填实到的不计，按会议日期。", f => f.Attended),
        Meetings.RateOf("leadership.meetings.attendance", "法治建设会议到会率", "实到人数合计除以应到人数合计，只算两项都填了的会议，按会议日期。",
            Of((MeetingFact f) => f.Attended), Of((MeetingFact f) => f.Due), f => f.Due != null && f.Attended != null),
        Meetings.Rate("leadership.resolutions.followed", "议定事项落实记录率", "有议定事项的会议中，已写明落实情况的占比，按会议日期。", f => f.FollowedUp, f => f.Resolved),

        Duties.Count("leadership.duties", "第一责任人履职次数", "次", "党政主要负责人亲自部署、过问、协调、督办，登记一次算一次，按履职日期。") with { Basis = FirstDuty },
        Duties.Count("leadership.duties.arranged", "亲自部署次数", "次", "方式为亲自部署的，按履职日期。", f => f.Way == DutyWay.Arranged),
        Duties.Count("leadership.duties.inquired", "亲自过问次数", "次", "方式为亲自过问的，按履职日期。", f => f.Way == DutyWay.Inquired),
        Duties.Count("leadership.duties.coordinated", "亲自协调次数", "次", "方式为亲自协调的，按履职日期。", f => f.Way == DutyWay.Coordinated),
        Duties.Count("leadership.duties.supervised", "亲自督办次数", "次", "方式为亲自督办的，按履职日期。", f => f.Way == DutyWay.Supervised),
        Duties.Rate("leadership.duties.proven", "履职有证明材料率", "履职记录中附有证明材料的占比，按履职日期。", f => f.Proven),

        Shortcomings.Standing("leadership.shortcomings", "不足条数", "条", "期末所在年度的不足与举措清单，一条不足算一条。", (f, p) => f.Year == p.To.Year) with { ZeroMeans = false },
        Shortcomings.Standing("leadership.measures", "举措条数", "条", "期末所在年度的清单里，写了下年度举措的不足有几条。", (f, p) => f.Year == p.To.Year && f.Measured) with { ZeroMeans = false },
        Shortcomings.StandingRate("leadership.measures.rate", "不足对应举措率", "期末所在年度的不足中，写了举措的占比。", (f, p) => f.Year == p.To.Year && f.Measured, (f, p) => f.Year == p.To.Year),
        Shortcomings.StandingRate("leadership.shortcomings.linked", "不足挂数率", "期末所在年度的不足中，挂了指标的占比。", (f, p) => f.Year == p.To.Year && f.Linked, (f, p) => f.Year == p.To.Year),
    ];

    private static Expression<Func<TFact, int?>> Of<TFact>(Expression<Func<TFact, int?>> quantity) => quantity;
}
