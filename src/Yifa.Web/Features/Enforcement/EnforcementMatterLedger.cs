using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Enforcement;

/// <summary>行政执法事项清单。</summary>
public sealed class EnforcementMatterLedger : Ledger<EnforcementMatter>
{
    public EnforcementMatterLedger() : base("enforcement-matters", "行政执法事项清单", Area.Enforcement)
    {
        IsRegister = true;
        RowNumber();
        Column(e => e.MatterCode, "事项编码", Use.Key | Use.Listed, ["事项代码"]);
        Column(e => e.Title, "执法事项", Use.Required | Use.Key | Use.Listed, ["执法事项名称"]);
        Column(e => e.Source, "事项来源", Use.Required | Use.Key | Use.Listed, ["执法权来源", "权力来源"]);
        Column(e => e.Field, "执法领域", Use.Listed, ["领域"]);
        Column(e => e.Basis, "法律依据", Use.None, ["设定依据", "执法依据"]);
        Column(e => e.BasisVersion, "法条版本", Use.None, ["依据版本", "法律版本"]);
        Column(e => e.Bands, "裁量基准", Use.None, ["裁量档次", "裁量标准"]);
        Department("承办机构", Use.None, "实施机构");
        Column(e => e.Principal, "委托机关", Use.None, ["委托单位"]);
        Column(e => e.Entrustment, "委托书", Use.None, ["委托书文号", "委托协议"]);
        Column(e => e.Document, "公布文件", Use.None, ["公布文号"]);
        Column(e => e.PublishedOn, "公布日期", Use.None, ["公布时间"]);
        Column(e => e.Inspects, "列入检查事项", Use.None, ["是否检查事项"]);
        Column(e => e.CheckPoints, "检查要点", Use.None, ["检查内容"]);
        Column(e => e.ValidFrom, "实施日期", Use.Listed | Use.Future, ["实施时间", "施行日期"]);
        Column(e => e.ValidUntil, "终止日期", Use.Listed | Use.Future, ["失效时间"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(EnforcementMatter row)
    {
        foreach (var doubt in InOrder(row.ValidFrom, row.ValidUntil, "validUntil")) yield return doubt;
        if (row.Source == EnforcementSource.Entrusted && row.Principal is null) yield return new("principal", "委托的事项，要写明委托机关，以它的名义执法（《行政处罚法》第二十条）。");
        // A list without the paper is taken as it is; nobody can act on the matter until the paper is there.
    }
}
