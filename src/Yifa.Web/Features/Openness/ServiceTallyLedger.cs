using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Openness;

/// <summary>政务服务办件台账。</summary>
public sealed class ServiceTallyLedger : Ledger<ServiceTally>
{
    public ServiceTallyLedger() : base("services", "政务服务办件台账", Area.Openness)
    {
        RowNumber();
        Dated(s => s.MonthOn, "月份", Use.Key, ["统计月份", "年月"], CellKind.Month);
        Column(s => s.Service, "服务事项", Use.Required | Use.Key | Use.Listed, ["事项", "事项名称", "办理事项"]);
        Column(s => s.Channel, "办理渠道", Use.Required | Use.Key | Use.Listed, ["渠道", "办理方式"]);
        Column(s => s.Count, "办件量（件）", Use.Required | Use.Listed, ["办件量", "办件数", "数量"]);
    }
}
