using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Outreach;

/// <summary>普法宣传活动台账。</summary>
public sealed class PublicityEventLedger : Ledger<PublicityEvent>
{
    public PublicityEventLedger() : base("publicity", "普法宣传活动台账", Area.Outreach)
    {
        RowNumber();
        Dated(e => e.HeldOn, "活动时间", Use.Key, ["活动日期", "宣传时间", "宣传日期"]);
        Column(e => e.Venue, "活动地点", Use.Key | Use.Listed, ["宣传地点", "地点"]);
        Column(e => e.Theme, "活动主题", Use.Required | Use.Key | Use.Listed, ["宣传主题", "主题", "活动名称"]);
        Column(e => e.Content, "宣传内容", Use.None, ["详细情况", "法律名称", "活动内容"]);
        Column(e => e.Audience, "宣传对象", Use.Listed, ["受众", "对象"]);
        Column(e => e.Form, "宣传形式", Use.Key | Use.Listed, ["活动形式", "形式", "宣传方式"]);
        Column(e => e.People, "参加人数", Use.Listed, ["受众人数", "参与人数", "人数"]);
        Column(e => e.Papers, "发放资料（份）", Use.None, ["资料份数", "发放宣传资料", "宣传资料", "发放资料"]);
        Column(e => e.Banners, "悬挂横幅（条）", Use.None, ["横幅条数", "横幅", "悬挂横幅"]);
        Column(e => e.Consultations, "咨询人次", Use.None, ["解答咨询", "法律咨询人次", "接受咨询"]);
        Column(e => e.Unit, "责任单位", Use.Listed, ["主办", "主办单位", "牵头单位"]);
    }
}
