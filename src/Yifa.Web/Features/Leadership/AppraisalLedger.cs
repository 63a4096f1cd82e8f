using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Leadership;

/// <summary>考核评价台账。</summary>
public sealed class AppraisalLedger : Ledger<Appraisal>
{
    public AppraisalLedger() : base("appraisals", "考核评价台账", Area.Leadership)
    {
        RowNumber();
        Dated(a => a.AppraisedOn, "考核日期", Use.Key, ["考核时间", "评价日期"]);
        Column(a => a.Subject, "考核对象", Use.Required | Use.Key | Use.Listed, ["被考核单位", "被考核人"]);
        Column(a => a.Item, "考核项目", Use.Required | Use.Key | Use.Listed, ["考核指标", "考核内容"]);
        Column(a => a.FullScore, "考核满分", Use.Listed, ["标准分", "满分"]);
        Column(a => a.Score, "考核得分", Use.Listed, ["得分", "评分"]);
        Column(a => a.Grade, "考核等次", Use.Listed, ["等次", "考核结果"]);
        Column(a => a.Reason, "加减分说明", Use.None, ["扣分原因", "扣分说明"]);
        Column(a => a.Appraiser, "考核人", Use.None, ["考核单位", "评分人"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(Appraisal row)
    {
        if (row.Score > row.FullScore) yield return new("score", $"考核得分（{row.Score:0.##}）比满分（{row.FullScore:0.##}）还高。");
    }
}
