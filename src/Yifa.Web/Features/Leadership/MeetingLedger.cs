using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Leadership;

/// <summary>领导小组专题会议台账。</summary>
public sealed class MeetingLedger : Ledger<Meeting>
{
    private static readonly (string Word, MeetingKind Kind)[] KindsByTitle =
    [
        ("领导小组", MeetingKind.LeadingGroup), ("党委", MeetingKind.PartyCommittee), ("办公会", MeetingKind.GovernmentMeeting),
        ("政府常务", MeetingKind.GovernmentMeeting), ("政府会议", MeetingKind.GovernmentMeeting), ("联席", MeetingKind.JointMeeting),
    ];

    public MeetingLedger() : base("meetings", "领导小组专题会议台账", Area.Leadership)
    {
        RowNumber();
        Dated(m => m.HeldOn, "会议时间", Use.Key, ["会议日期", "召开时间", "召开日期"]);
        Column(m => m.Title, "会议名称", Use.Required | Use.Key | Use.Listed, ["会议主题", "名称"]);
        Column(m => m.Kind, "会议类别", Use.Listed, ["会议类型", "类别"]);
        Column(m => m.Chair, "主持人", Use.Listed, ["主持"]);
        Column(m => m.Due, "应到", Use.None, ["应到人数", "应到会"]);
        Column(m => m.Attended, "实到", Use.None, ["实到人数", "实到会", "参会人数"]);
        Column(m => m.Topics, "研究事项", Use.Listed, ["会议议题", "议题", "会议内容", "研究内容"]);
        Column(m => m.Resolutions, "议定事项", Use.None, ["议定内容", "会议决定", "决定事项"]);
        Column(m => m.FollowUp, "落实情况", Use.None, ["办理情况", "完成情况"]);
    }

    protected override void Complete(Meeting row, SheetFacts sheet)
    {
        // The name of a meeting says what it was; the table of the leading group has no column for it.
        if (row.Kind != MeetingKind.LeadingGroup || sheet.Title.Contains("领导小组", StringComparison.Ordinal)) return;
        row.Kind = Array.Find(KindsByTitle, k => row.Title.Contains(k.Word, StringComparison.Ordinal)) is { Word: not null } known ? known.Kind : MeetingKind.OtherMeeting;
    }

    protected override IEnumerable<Doubt> DoubtsOf(Meeting row) => NotMore(row.Attended, row.Due, "attended");
}
