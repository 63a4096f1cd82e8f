using System.Linq.Expressions;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>领导机制落实的指标：领导小组、议定事项、计划和文件任务、考核、职责清单、领战督战、举措。</summary>
internal static class TaskIndicators
{
    private static readonly LedgerOf<LeadingGroupMemberFact> Members = new(IndicatorModule.Leadership,
        Dimension.Of<LeadingGroupMemberFact, string?>("group", "领导小组", f => f.GroupName), Dimension.Of<LeadingGroupMemberFact, LeadingGroupPost>("post", "组内职务", f => f.Post));

    private static readonly LedgerOf<ResolutionFact> Resolutions = new(IndicatorModule.Leadership, Dimension.Of<ResolutionFact, string?>("department", "责任部门", f => f.Department));

    private static readonly LedgerOf<PlanTaskFact> Plans = new(IndicatorModule.Leadership, Dimension.Of<PlanTaskFact, string?>("department", "责任部门", f => f.Department));

    private static readonly LedgerOf<DocumentTaskFact> Documents = new(IndicatorModule.Leadership,
        Dimension.Of<DocumentTaskFact, string?>("document", "文件名称", f => f.Document), Dimension.Of<DocumentTaskFact, string?>("department", "责任部门", f => f.Department));

    private static readonly LedgerOf<AppraisalFact> Appraisals = new(IndicatorModule.Leadership, Dimension.Of<AppraisalFact, string?>("subject", "考核对象", f => f.Subject));

    private static readonly LedgerOf<DutyItemFact> DutyItems = new(IndicatorModule.Leadership, Dimension.Of<DutyItemFact, FirstHead>("head", "责任岗位", f => f.Head));

    private static readonly LedgerOf<KeyProjectFact> Projects = new(IndicatorModule.Leadership, Dimension.Of<KeyProjectFact, string?>("commander", "领战领导", f => f.Commander));

    private static readonly LedgerOf<ImprovementMeasureFact> Measures = new(IndicatorModule.Leadership, Dimension.Of<ImprovementMeasureFact, string?>("department", "责任部门", f => f.Department));

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Members.Standing("leadership.group-members", "领导小组成员人数", "人", "期末在任的领导小组成员，一人在几个小组的各算一次。", Serving),
        Members.Standing("leadership.groups", "领导小组个数", "个", "期末有在任成员的领导小组，同名的算一个。", Serving, Measure.Distinct, key: GroupName) with { ZeroMeans = false },
        Members.StandingRate("leadership.group-members.assigned", "领导小组成员分工率", "期末在任的领导小组成员中，写明职责分工的占比。", (f, p) => (f.Day == null || f.Day <= p.To) && (f.LeftOn == null || f.LeftOn > p.To) && f.HasDuty, Serving),

        Resolutions.Count("leadership.resolutions", "会议议定事项件数", "件", "会议议定的事项，一件算一件，按会议日期。"),
        Resolutions.Count("leadership.resolutions.done", "会议议定事项完成件数", "件", "期内会议议定的事项中已完成的，按会议日期；完成日期不限于期内。", f => f.DoneOn != null),
        Resolutions.Rate("leadership.resolutions.done.rate", "会议议定事项完成率", "期内会议议定的事项中，已完成的占比，按会议日期。", f => f.DoneOn != null),
        Resolutions.Rate("leadership.resolutions.timely.rate", "会议议定事项按时完成率", "定了完成时限的议定事项中，在时限内完成的占比，按会议日期。", f => f.DoneOn != null && f.DoneOn <= f.DueOn, f => f.DueOn != null),

        Plans.Standing("leadership.plan-tasks", "年度计划任务件数", "件", "期末所在年度的工作计划任务，一项算一件。", (f, p) => f.Year == p.To.Year) with { ZeroMeans = false },
        Plans.Standing("leadership.plan-tasks.done", "年度计划任务完成件数", "件", "期末所在年度的工作计划任务中，期末以前完成的。", (f, p) => f.Year == p.To.Year && f.DoneOn != null && f.DoneOn <= p.To),
        Plans.StandingRate("leadership.plan-tasks.rate", "年度计划任务完成率", "期末所在年度的工作计划任务中，期末以前完成的占比。", (f, p) => f.Year == p.To.Year && f.DoneOn != null && f.DoneOn <= p.To, (f, p) => f.Year == p.To.Year),

        Documents.Distinct("leadership.documents", "拆解上级文件份数", "份", "拆成任务的上级文件，同名的算一份，按收文日期。", f => f.Document),
        Documents.Count("leadership.document-tasks", "上级文件任务件数", "件", "上级文件逐条拆出的任务，一条算一件，按收文日期。"),
        Documents.Rate("leadership.document-tasks.rate", "上级文件任务完成率", "上级文件拆出的任务中，已完成的占比，按收文日期。", f => f.DoneOn != null),

        Appraisals.Distinct("leadership.appraised", "考核评价对象个数", "个", "期内考核过的对象，同名的算一个，按考核日期。", f => f.Subject),
        Appraisals.RateOf("leadership.appraisal.rate", "考核评价得分率", "考核得分合计除以满分合计，只算两项都填了的，按考核日期。", Score, FullScore, f => f.Score != null && f.FullScore != null),

        DutyItems.Standing("leadership.duty-items", "第一责任人职责条数", "条", "职责清单上现有的职责，一条算一条。", (f, p) => true) with { ZeroMeans = false },

        Projects.Standing("leadership.projects", "领战督战项目个数", "个", "期末所在年度的领战督战项目。", (f, p) => f.Year == p.To.Year),
        Projects.StandingRate("leadership.projects.rate", "领战督战项目完成率", "期末所在年度的领战督战项目中，期末以前完成的占比。", (f, p) => f.Year == p.To.Year && f.DoneOn != null && f.DoneOn <= p.To, (f, p) => f.Year == p.To.Year),

        Measures.Standing("leadership.measures.kept", "跟踪举措条数", "条", "期末所在年度的不足，逐条跟踪落实的举措有几条。", (f, p) => f.Year == p.To.Year),
        Measures.StandingRate("leadership.measures.done.rate", "跟踪举措完成率", "期末所在年度的不足，其举措已完成的占比；举措一般在下一年度完成，不限于期末以前。", (f, p) => f.Year == p.To.Year && f.DoneOn != null, (f, p) => f.Year == p.To.Year),
        Measures.StandingRate("leadership.measures.reached.rate", "举措目标值达到率", "期末所在年度的不足，其定了目标值的举措中，完成值达到目标值的占比。", (f, p) => f.Year == p.To.Year && f.Reached, (f, p) => f.Year == p.To.Year && f.Targeted),
    ];

    private static Expression<Func<LeadingGroupMemberFact, Period, bool>> Serving => (f, p) => (f.Day == null || f.Day <= p.To) && (f.LeftOn == null || f.LeftOn > p.To);

    private static Expression<Func<LeadingGroupMemberFact, string?>> GroupName => f => f.GroupName;

    private static Expression<Func<AppraisalFact, decimal?>> Score => f => f.Score;

    private static Expression<Func<AppraisalFact, decimal?>> FullScore => f => f.FullScore;
}
