using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Enforcement.Papers;
using Yifa.Web.Features.Shared.Documents;
using static Yifa.Web.Features.Shared.Documents.FormRows;

namespace Yifa.Web.Features.Enforcement.Complaints;

/// <summary>
/// 举报登记表：what was complained of and until when it is to be answered. Who complained is sealed in the record and is not printed: the paper goes through many
/// hands, and the one complained about may be among them.
/// </summary>
public static class IntakeForm
{
    public const string Name = "举报登记表";

    /// <summary>写一份。</summary>
    /// <param name="complaint">投诉举报。</param>
    /// <param name="body">本镇政府的名称。</param>
    /// <param name="calendar">本镇的工作日历。</param>
    public static RuledForm Of(EnforcementComplaint complaint, string body, WorkCalendar calendar) => new()
    {
        Title = Name, Body = body,
        Rows =
        [
            Two("收到日期", PenaltyForms.Day(complaint.ReceivedOn), "渠道", Wording.Of(complaint.Channel)), Two("举报人", "密封在记录里", "联系方式", "密封在记录里"), Pair("被举报人\n（单位）", complaint.Against is { } against ? CoveredText.Of(against) : null),
            Long("举报的内容", CoveredText.Of(complaint.Content), least: 8), Pair("答复期限", $"{PenaltyForms.Day(Deadline(complaint, calendar))}以前（{Deadlines.Find("COMP-ENF").Term.Basis}）"), .. Signed("登记人"),
            Long("处理意见", null), .. Signed("负责人"), Long("处理结果", complaint.Result is { } result ? CoveredText.Of(result) : null), Pair("答复日期", complaint.RepliedOn is { } replied ? PenaltyForms.Day(replied) : null),
        ],
        Notes = ["举报人的姓名、电话不印在表上；要核实的，由司法所按规定查看记录。"],
    };

    private static DateOnly Deadline(EnforcementComplaint complaint, WorkCalendar calendar) => LegalClock.Due(complaint.ReceivedOn, Deadlines.Find("COMP-ENF").Term, calendar).Value.Effective;
}
