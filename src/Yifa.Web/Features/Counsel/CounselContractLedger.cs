using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Counsel;

/// <summary>法律顾问聘用台账。</summary>
public sealed class CounselContractLedger : Ledger<CounselContract>
{
    public CounselContractLedger() : base("counsel", "法律顾问聘用台账", Area.Counsel)
    {
        IsRegister = true;
        RowNumber();
        Column(c => c.Firm, "律师事务所", Use.Required | Use.Key | Use.Listed, ["律所", "聘用单位"]);
        Column(c => c.Lawyer, "律师姓名", Use.Required | Use.Key | Use.Listed, ["律师", "顾问律师", "法律顾问姓名"]);
        Column(c => c.Licence, "执业证号", Use.Listed, ["律师执业证号", "执业证号码"]);
        Dated(c => c.From, "聘期自", Use.Key | Use.Future, ["聘用起始日期", "聘期开始", "聘用日期"]);
        Column(c => c.Until, "聘期至", Use.Listed | Use.Future, ["聘用截止日期", "聘期结束", "聘期截止"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(CounselContract row) => InOrder(row.From, row.Until, "until");
}
