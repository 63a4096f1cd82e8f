using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Disputes;

/// <summary>法律明白人名册。</summary>
public sealed class LegalGuideLedger : Ledger<LegalGuide>
{
    public LegalGuideLedger() : base("legal-guides", "法律明白人名册", Area.Disputes)
    {
        IsRegister = true;
        RowNumber();
        Village("所属村（社区）", Use.Required | Use.Key | Use.Listed, "村（社区）", "村社区", "所在村社区");
        Column(g => g.Name, "法律明白人", Use.Required | Use.Key | Use.Listed, ["姓名", "法律明白人姓名"]);
        Column(g => g.Phone, "联系电话", Use.None, ["电话", "手机"], CellKind.Phone);
        Column(g => g.AppointedOn, "聘任日期", Use.Listed, ["聘任时间", "认定时间", "认定日期", "上岗时间"]);
        Column(g => g.TrainedOn, "最近培训日期", Use.Listed, ["培训时间", "培训日期", "最近培训时间"]);
        Column(g => g.LeftOn, "退出日期", Use.None, ["退出时间", "离任日期"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(LegalGuide row) => InOrder(row.AppointedOn, row.LeftOn, "leftOn");
}
