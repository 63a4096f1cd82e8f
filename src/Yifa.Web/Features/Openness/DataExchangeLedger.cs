using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Openness;

/// <summary>信息共享交换台账。</summary>
public sealed class DataExchangeLedger : Ledger<DataExchange>
{
    public DataExchangeLedger() : base("exchanges", "信息共享交换台账", Area.Openness)
    {
        RowNumber();
        Dated(d => d.ExchangedOn, "交换日期", Use.Key, ["共享日期", "报送日期"]);
        Column(d => d.Direction, "交换方向", Use.Required | Use.Key | Use.Listed, ["共享方向"]);
        Column(d => d.Platform, "对接平台", Use.Required | Use.Key | Use.Listed, ["平台名称", "系统名称"]);
        Column(d => d.Title, "共享内容", Use.Required | Use.Key | Use.Listed, ["报送内容", "交换内容"]);
        Column(d => d.Amount, "数据量（条）", Use.Listed, ["数据条数"]);
        Department("经办部门", Use.None, "报送部门");
        Column(d => d.Operator, "经办人", Use.None, ["报送人"]);
        Column(d => d.ReceiptNumber, "回执编号", Use.Listed, ["回执号"]);
        Column(d => d.ReceiptOn, "回执日期", Use.Listed, ["回执时间"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(DataExchange row) => InOrder(row.ExchangedOn, row.ReceiptOn, "receiptOn");
}
