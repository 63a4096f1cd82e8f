using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Firms;

/// <summary>惠企政策清单。</summary>
public sealed class FirmPolicyLedger : Ledger<FirmPolicy>
{
    public FirmPolicyLedger() : base("policies", "惠企政策清单", Area.Firms)
    {
        IsRegister = true;
        RowNumber();
        Column(f => f.Title, "政策名称", Use.Required | Use.Key | Use.Listed, ["惠企政策"]);
        Column(f => f.Number, "政策文号", Use.Key | Use.Listed, ["文号"]);
        Column(f => f.Issuer, "发布单位", Use.None, ["发文单位"]);
        Dated(f => f.PublishedOn, "政策发布日期", Use.None, ["发布日期", "印发日期"]);
        Column(f => f.Audience, "适用对象", Use.Listed, ["适用行业", "适用企业"]);
        Column(f => f.Benefit, "政策内容", Use.None, ["主要内容"]);
        Department("责任部门", Use.None, "牵头部门");
        Column(f => f.ValidUntil, "政策有效期至", Use.Listed | Use.Future, ["有效期至"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(FirmPolicy row) => InOrder(row.PublishedOn, row.ValidUntil, "validUntil");
}
