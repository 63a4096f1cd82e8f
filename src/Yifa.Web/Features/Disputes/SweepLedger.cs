using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Disputes;

/// <summary>矛盾纠纷集中排查记录。</summary>
public sealed class SweepLedger : Ledger<Sweep>
{
    public SweepLedger() : base("sweeps", "矛盾纠纷集中排查记录", Area.Disputes)
    {
        RowNumber();
        Dated(s => s.SweptOn, "排查开始日期", Use.Key, ["排查开始时间"]);
        Column(s => s.EndedOn, "排查结束日期", Use.None, ["排查结束时间"]);
        Village("排查村（社区）", Use.Required | Use.Key | Use.Listed, "排查区域");
        Column(s => s.Theme, "排查重点", Use.Key | Use.Listed, ["排查专题"]);
        Column(s => s.Leader, "排查负责人", Use.Listed, ["主责人"]);
        Column(s => s.GridWorkers, "网格员（人）", Use.None, ["参加网格员"]);
        Column(s => s.VillageWorkers, "村社区工作者（人）", Use.None, ["参加村社区工作者"]);
        Column(s => s.Mediators, "人民调解员（人）", Use.None, ["参加调解员"]);
        Column(s => s.Police, "派出所人员（人）", Use.None, ["参加民警"]);
        Column(s => s.JusticeStaff, "司法所人员（人）", Use.None, ["参加司法所人员"]);
        Column(s => s.Found, "发现纠纷（件）", Use.Required | Use.Listed, ["发现矛盾纠纷"]);
        Column(s => s.ZeroAffirmed, "确认零报告", Use.Listed, ["零报告"]);
        Column(s => s.Warned, "发出预警（件）", Use.None, ["预警件数"]);
        Column(s => s.NextOn, "下次排查日期", Use.Listed | Use.Future, ["下次排查时间"]);
    }

    protected override IEnumerable<Doubt> DoubtsOf(Sweep row)
    {
        foreach (var doubt in InOrder(row.SweptOn, row.EndedOn, "endedOn").Concat(InOrder(row.SweptOn, row.NextOn, "nextOn"))) yield return doubt;
        if (row.Found == 0 && row.ZeroAffirmed != true) yield return new("zeroAffirmed", "发现0件的，要写明“确认零报告”，不然分不清是没有纠纷还是没有填。");
        if (row.Found > 0 && row.ZeroAffirmed == true) yield return new("zeroAffirmed", $"写着零报告，却发现了{row.Found}件。");
    }
}
