using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Firms;

/// <summary>政企座谈会台账。</summary>
public sealed class FirmMeetingLedger : Ledger<FirmMeeting>
{
    public FirmMeetingLedger() : base("firm-meetings", "政企座谈会台账", Area.Firms)
    {
        RowNumber();
        Dated(f => f.HeldOn, "座谈日期", Use.Key, ["座谈时间"]);
        Column(f => f.Title, "座谈主题", Use.Required | Use.Key | Use.Listed, ["座谈会名称"]);
        Column(f => f.Chair, "主持人", Use.Listed, ["主持"]);
        Column(f => f.Venue, "座谈地点", Use.None, ["地点"]);
        Column(f => f.Firms, "参会企业（家）", Use.Listed, ["参会企业数"]);
        Column(f => f.People, "参会人数", Use.None, ["参加人数"]);
        Column(f => f.Topics, "座谈内容", Use.None, ["议题"]);
        Column(f => f.Requests, "收集诉求（件）", Use.Listed, ["收集诉求数"]);
        Column(f => f.FollowUp, "诉求办理情况", Use.None, ["办理情况"]);
    }
}
