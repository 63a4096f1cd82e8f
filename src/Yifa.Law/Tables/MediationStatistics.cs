using System.Linq.Expressions;
using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Tables;

/// <summary>
/// 人民调解案件情况统计表：by the body that mediated, where the case came from, its kind, the form of the agreement, the money and the
/// people. A dispute that is on record as mediated by an authority or a court is none of people's mediation.
/// </summary>
internal static class MediationStatistics
{
    private const string Code = "mediation";
    private const string NoEffect = "台账没有登记防止了什么。";

    private static readonly Indicator<DisputeFact> Cases = Cells.Known<DisputeFact>("disputes.found").Where($"table.{Code}.cases", "人民调解案件总数", Rule, NotOfOthers);
    private static readonly Indicator<DisputeFact> Resolved = Cells.Known<DisputeFact>("disputes.resolved").Where($"table.{Code}.resolved", "人民调解成功数", Rule, NotOfOthers);

    private const string Rule = "登记为行政调解、司法调解、信访程序的除外，不予受理或转出的除外，没有登记化解方式的算人民调解。";

    private static Expression<Func<DisputeFact, bool>> NotOfOthers => f => f.Outcome != DisputeOutcome.Elsewhere && (f.Way == null || f.Way == MediationWay.Peoples || f.Way == MediationWay.OtherWay);

    public static OfficialTable Table { get; } = new(
        Code, "人民调解案件情况统计表", "栏目取自两套在用的人民调解系统；司法部报表原件没有取得，待核对。", [TableRhythm.Month, TableRhythm.Quarter, TableRhythm.Year], HeadRows: 2, Layout)
    {
        Title = "人民调解案件情况统计表",
        Remarks =
        [
            new("没有登记化解方式、按人民调解算的：", Cells.Known<DisputeFact>("disputes.found").Where($"table.{Code}.no-way", "没有登记化解方式的纠纷", "没有登记化解方式的。", f => f.Way == null), "。"),
            new("当事人数按台账的“涉及人数”。没有填的：", Cases.Where($"table.{Code}.no-people", "没有填涉及人数的人民调解案件", "没有填涉及人数的。", f => f.People == null), "。"),
            new("来源写“其他”、三种来源都没有算的：", Cases.Where($"table.{Code}.no-origin", "来源写“其他”的人民调解案件", "来源写“其他”的。", Cells.OfChannels(DisputeOrigins.ChannelsOf(null))), "。"),
            new("组级调处的算在村（居）调委会。全镇的、没有写村（社区）的村级案件，村和居都没有算：", Cases.Where($"table.{Code}.no-place", "没有写村（社区）的村级案件", "村级、组级调处而没有写村（社区）的。", f => f.Level != DisputeLevel.Town && (f.Place == null || f.Place.Length < 12)), "。"),
        ],
        // The eighteen kinds stand in the columns 19 to 36.
        Checks = [new(1, [.. Enumerable.Range(19, 18)])],
    };

    private static IReadOnlyList<IReadOnlyList<TableCell>> Layout(TableTown town)
    {
        var row = new OneRow().Group("总数",
            ("案件总数", Told(Cases)),
            ("涉及当事人数（人）", Told(Cells.Known<DisputeFact>("disputes.people").Where($"table.{Code}.people", "人民调解涉及当事人数", Rule, NotOfOthers), Cells.PeopleTold)),
            ("调解成功数", Told(Resolved)),
            ("疑难复杂案件数", Untold("台账没有登记是不是疑难复杂。")),
            ("协议涉及金额（元）", Told(Cells.Known<DisputeFact>("disputes.money").Where($"table.{Code}.money", "人民调解协议涉及金额", "有书面或口头协议的。" + Rule, f => (f.Agreement == AgreementForm.Written || f.Agreement == AgreementForm.Oral) && (f.Way == null || f.Way == MediationWay.Peoples || f.Way == MediationWay.OtherWay)), Cells.AgreementTold)));
        // The code of a place says what it is: its last three digits are 001 to 199 for a residents' committee, from 200 on for a village's.
        row.Group("按调解主体",
            ("村调委会", Told(Cases.Where($"table.{Code}.village", "村调委会调解案件数", "村级、组级调处，在村里的。", f => f.Level != DisputeLevel.Town && f.Place != null && f.Place.Length >= 12 && f.Place.Substring(9, 3).CompareTo("200") >= 0))),
            ("居调委会", Told(Cases.Where($"table.{Code}.community", "居调委会调解案件数", "村级、组级调处，在社区里的。", f => f.Level != DisputeLevel.Town && f.Place != null && f.Place.Length >= 12 && f.Place.Substring(9, 3).CompareTo("200") < 0))),
            ("乡镇调委会", town.Subdistrict ? Untold("填报的是街道。") : Told(OfTown())),
            ("街道调委会", town.Subdistrict ? Told(OfTown()) : Untold("填报的是乡镇。")),
            ("企事业单位调委会", Untold("台账的调处层级只分组、村、镇，分不出来。")),
            ("社会团体和其他组织调委会", Untold("台账的调处层级只分组、村、镇，分不出来。")));
        row.Group("按案件来源", [.. Enum.GetValues<DisputeOrigin>().Select(origin => (Wording.Of(origin), OfOrigin(origin)))]);
        row.Group("按纠纷类型", [.. DisputeClassifications.Justice.Classes.Select((kind, i) => (kind.Name,
            Told(Cases.Where($"table.{Code}.k{i + 1:00}", $"{kind.Name}（人民调解）", ClassRule.Of(kind), Cells.OfKinds(kind.Kinds)))))]);
        row.Group("协议形式",
            ("口头", Told(Cases.Where($"table.{Code}.oral", "人民调解口头协议数", "协议形式为口头的。", f => f.Agreement == AgreementForm.Oral), Cells.AgreementTold)),
            ("书面", Told(Cases.Where($"table.{Code}.written", "人民调解书面协议数", "协议形式为书面的。", f => f.Agreement == AgreementForm.Written), Cells.AgreementTold)));
        row.Group("协议之后",
            ("已履行", Told(Resolved.Where($"table.{Code}.performed", "人民调解协议已履行数", "办理经过里协议已经履行的：各期都登记了履行，或者回访写着已经履行。", f => f.Performed), Cells.CourseTold)),
            ("司法确认", Told(Resolved.Where($"table.{Code}.confirmed", "人民调解协议司法确认数", "办理经过里收到法院确认有效的裁定的。", f => f.Confirmed), Cells.CourseTold)));
        row.Group("排查与预防",
            ("排查纠纷（件）", Told(Cells.Known<DisputeFact>("disputes.channel.sweep"))), ("预防纠纷（件）", Untold(NoEffect)), ("防止民间纠纷引起自杀（件/人）", Untold(NoEffect)),
            ("防止民间纠纷转化为刑事案件（件/人）", Untold(NoEffect)), ("防止群体性上访（件/人）", Untold(NoEffect)), ("防止群体性械斗（件/人）", Untold(NoEffect)));
        return [[new HeadCell("填报单位") { Down = 2 }, .. row.Groups], row.Heads, [new UnitCell(), .. row.Cells]];

        Indicator<DisputeFact> OfTown() => Cases.Where($"table.{Code}.town", "乡镇街道调委会调解案件数", "镇级调处的。", f => f.Level == DisputeLevel.Town);

        TableCell OfOrigin(DisputeOrigin origin) => DisputeOrigins.ChannelsOf(origin) is { Count: > 0 } channels
            ? Told(Cases.Where($"table.{Code}.o{(int)origin + 1}", $"{Wording.Of(origin)}（人民调解）", $"来源是{string.Join('、', channels.Select(c => Wording.Of(c)))}的。", Cells.OfChannels(channels)))
            : Untold("台账的来源里没有这一种。");

        static TableCell Told(Indicator indicator, Evidence? needs = null) => new FigureCell(indicator) { Needs = needs };

        static TableCell Untold(string why) => new BlankCell("", why);
    }
}
