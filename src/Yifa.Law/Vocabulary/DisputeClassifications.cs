using static Yifa.Law.Vocabulary.DisputeClass;
using static Yifa.Law.Vocabulary.DisputeKind;

namespace Yifa.Law.Vocabulary;

/// <summary>
/// 各套口径的对应：the ledger keeps the eighteen kinds of the justice authorities; every other form is filled through these tables. What
/// does not match is said, not guessed: “大致对应” says what comes along, “没有对应” leaves the cell empty.
/// </summary>
public static class DisputeClassifications
{
    private const string NotTold = "台账的十八类里没有这一类，分不出来。";

    /// <summary>司法部人民调解统计的十八类，就是台账的类别。</summary>
    public static DisputeClassification Justice { get; } = new("justice", "司法部人民调解统计十八类", "司法部2016年后的人民调解报表，两套在用系统一致。",
        [.. Wording.All(typeof(DisputeKind)).Select(kind => Same(kind.Name, (DisputeKind)kind.Value))]);

    /// <summary>全国人民调解信息系统的编码。</summary>
    public static DisputeClassification Platform { get; } = new("platform", "全国人民调解信息系统编码", "编码取自在用系统，疑出自SF/T 0018-2019；标准原文没有取得，待核对。",
    [
        Same("婚姻家庭纠纷", MarriageFamily) with { Code = "01" },
        Same("邻里纠纷", Neighbours) with { Code = "02" },
        Same("房产宅基地纠纷", HousingLand) with { Code = "03" },
        Same("合同纠纷", Contract) with { Code = "04" },
        Same("生产经营纠纷", Business) with { Code = "05" },
        Same("损害赔偿纠纷", Damages) with { Code = "06" },
        Same("山林土地纠纷", ForestLand) with { Code = "07" },
        Same("征地拆迁纠纷", Demolition) with { Code = "08" },
        Same("环境污染纠纷", Pollution) with { Code = "09" },
        Same("劳动争议", MigrantWages, OtherLabour) with { Code = "10" },
        Same("旅游纠纷", Tourism) with { Code = "11" },
        Near("消费纠纷", "“电子商务纠纷”在司法部报表里与“其他消费纠纷”并列，归在消费里。", ECommerce, OtherConsumer) with { Code = "12" },
        Same("医疗纠纷", Medical) with { Code = "13" },
        Same("道路交通事故纠纷", Traffic) with { Code = "14" },
        Same("物业管理纠纷", PropertyService) with { Code = "15" },
        Missing("知识产权纠纷", NotTold) with { Code = "16" },
        Missing("互联网纠纷", "台账只有“电子商务纠纷”，已归在消费里，互联网纠纷分不出来。") with { Code = "17" },
        Same("其他纠纷", Other) with { Code = "99" },
    ]);

    /// <summary>综治、公安口的新分类，十七类。</summary>
    public static DisputeClassification Governance { get; } = new("governance", "综治公安口十七类", "类名取自在用系统，没有取得文件原文，待核对。",
    [
        Same("婚恋家庭", MarriageFamily),
        Same("邻里", Neighbours),
        Missing("人格权", NotTold),
        Near("物权相关", "房屋、宅基地的争议多是物权争议，其中的买卖、租赁分不开。", HousingLand),
        Near("侵权相关", "损害赔偿、环境污染、医疗、道路交通事故都是侵权责任，人格权受侵害的也在里面，分不开。", Damages, Pollution, Medical, Traffic),
        Near("合同及相关", "旅游、消费、物业服务都是合同关系，归在这里；借款合同也在里面，分不开。", Contract, Tourism, ECommerce, OtherConsumer, PropertyService),
        Same("劳动人事争议", MigrantWages, OtherLabour),
        Missing("金融借贷", "借款纠纷在台账里记作合同纠纷，分不出来。"),
        Near("土地及资源权属", "土地流转、租金的争议也记在山林土地里，分不开。", ForestLand),
        Near("其他民商事", "生产经营纠纷没有单独的一类，归在这里。", Business),
        Near("城乡建设发展", "只有征地拆迁；别的建设纠纷在台账里没有单独的一类。", Demolition),
        Missing("涉民政", NotTold),
        Missing("其他行政执法", NotTold),
        Missing("涉法涉诉", NotTold),
        Missing("涉组织涉纪检", NotTold),
        Missing("涉民族宗教", NotTold),
        Same("其他", Other),
    ]);

    /// <summary>综治“矛盾纠纷排查调处情况”报表的十九类。</summary>
    public static DisputeClassification Stability { get; } = new("stability", "综治排查调处报表十九类", "类名取自在用的综治月（季、年）报；没有附分类说明，对应由本系统拟，待核对。",
    [
        Missing("民族宗教", NotTold),
        Missing("军转复退安置", NotTold),
        Same("征地拆迁安置", Demolition),
        Near("建筑工程质量、物业管理", "只有物业纠纷；建筑工程质量的争议在台账里没有单独的一类。", PropertyService),
        Near("土地矿产山林水利权属", "台账的山林土地纠纷不分权属和承包、流转，都归在这里。", ForestLand),
        Near("经济活动", "合同、生产经营、旅游和消费的争议没有单独的一类，归在这里。", Contract, Business, Tourism, ECommerce, OtherConsumer),
        Same("劳资", MigrantWages, OtherLabour),
        Missing("企业改制", NotTold),
        Same("环境污染生态破坏", Pollution),
        Missing("司法活动", NotTold),
        Missing("行政执法活动", NotTold),
        Missing("大中小学校", NotTold),
        Missing("海事渔事", NotTold),
        Missing("干部作风", NotTold),
        Missing("村务管理", NotTold),
        Missing("农村土地承包、三资及农民负担", "承包、流转的争议在台账里记作山林土地纠纷，已归在土地权属里，分不出来。"),
        Same("婚姻家庭邻里", MarriageFamily, Neighbours),
        Same("医患", Medical),
        Near("其他", "房屋宅基地、损害赔偿、道路交通事故没有对应，列入其他。", Other, HousingLand, Damages, Traffic),
    ]);

    /// <summary>行政调解季报里民事纠纷的十类。</summary>
    public static DisputeClassification Administrative { get; } = new("administrative", "行政调解季报民事十类", "类名取自一份公开的行政调解季报；没有附分类说明，对应由本系统拟，待核对。",
    [
        Missing("治安调解的民间纠纷", "治安调解由公安机关登记，镇里的台账分不出来。"),
        Same("交通事故损害赔偿", Traffic),
        Same("合同", Contract),
        Near("医疗事故赔偿", "台账的医疗纠纷不分是不是医疗事故。", Medical),
        Near("消费者权益及产品质量", "旅游、电子商务和其他消费都归在这里。", Tourism, ECommerce, OtherConsumer),
        Near("土地承包经营", "台账的山林土地纠纷不分权属和承包经营，都归在这里。", ForestLand),
        Missing("知识产权赔偿", NotTold),
        Near("环境污染赔偿", "台账的环境污染纠纷不分是不是要求赔偿。", Pollution),
        Missing("电力水事", NotTold),
        Near("其他", "婚姻家庭、邻里、房屋宅基地、生产经营、损害赔偿、征地拆迁、劳动争议、物业没有对应，列入其他。",
            Other, MarriageFamily, Neighbours, HousingLand, Business, Damages, Demolition, MigrantWages, OtherLabour, PropertyService),
    ]);

    /// <summary>全部口径，台账自己的在最前。</summary>
    public static IReadOnlyList<DisputeClassification> All { get; } = [Justice, Platform, Governance, Stability, Administrative];
}
