using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Openness;

/// <summary>政府信息公开台账。</summary>
public sealed class DisclosureLedger : Ledger<Disclosure>
{
    public DisclosureLedger() : base("disclosures", "政府信息公开台账", Area.Openness)
    {
        RowNumber();
        Dated(d => d.PublishedOn, "公开日期", Use.Key, ["公开时间", "答复日期", "发布日期", "发布时间"]);
        Column(d => d.Title, "信息名称", Use.Required | Use.Key | Use.Listed, ["信息标题", "公开内容", "标题"]);
        Column(d => d.Kind, "公开方式", Use.Required | Use.Key | Use.Listed, ["公开类型", "公开类别"]);
        Column(d => d.Channel, "公开渠道", Use.Listed, ["发布渠道", "渠道"]);
        Column(d => d.FormedOn, "信息形成日期", Use.None, ["形成日期", "申请收到日期", "形成时间", "申请日期"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(Disclosure row) => InOrder(row.FormedOn, row.PublishedOn, "publishedOn");
}
