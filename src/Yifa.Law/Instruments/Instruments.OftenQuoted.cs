namespace Yifa.Law;

/// <summary>
/// Instruments that town reports often quote and whose articles this system does not use: known by title only, from memory,
/// so that a right title is not reported as unknown.
/// </summary>
public static partial class Instruments
{
    private static readonly string[] OftenQuotedRegulations =
    [
        "保障农民工工资支付条例", "物业管理条例", "国有土地上房屋征收与补偿条例", "村庄和集镇规划建设管理条例", "工伤保险条例", "烟花爆竹安全管理条例",
        "宗教事务条例", "森林防火条例", "生产安全事故报告和调查处理条例", "生产安全事故应急条例", "社会救助暂行办法", "农村五保供养工作条例",
        "志愿服务条例", "殡葬管理条例", "城市市容和环境卫生管理条例", "建设工程质量管理条例", "基本农田保护条例", "退耕还林条例", "畜禽规模养殖污染防治条例",
        "娱乐场所管理条例", "医疗纠纷预防和处理条例", "未成年人网络保护条例", "人力资源市场暂行条例", "女职工劳动保护特别规定", "职工带薪年休假条例",
        "行政法规制定程序条例", "规章制定程序条例", "促进个体工商户发展条例", "消费者权益保护法实施条例",
    ];

    private static readonly string[] OftenQuotedPartyRules =
    [
        "中国共产党章程", "中国共产党纪律处分条例", "中国共产党问责条例", "中国共产党廉洁自律准则", "中国共产党党内监督条例", "中国共产党巡视工作条例",
        "中国共产党农村基层组织工作条例", "中国共产党农村工作条例", "中国共产党支部工作条例（试行）", "中国共产党政法工作条例", "中国共产党统一战线工作条例",
        "中国共产党重大事项请示报告条例", "中国共产党宣传工作条例", "中国共产党党员教育管理工作条例", "中国共产党机构编制工作条例", "中国共产党党内法规制定条例",
        "中国共产党党员权利保障条例", "中国共产党组织工作条例", "中国共产党党徽党旗条例", "党政领导干部选拔任用工作条例", "党委（党组）意识形态工作责任制实施办法",
        "中国共产党党委（党组）理论学习中心组学习规则", "领导干部报告个人有关事项规定", "党政机关厉行节约反对浪费条例",
        "整治形式主义为基层减负若干规定", "关于建立领导干部应知应会党内法规和国家法律清单制度的意见", "关于加强新时代人民调解工作的意见",
        "关于实行国家机关“谁执法谁普法”普法责任制的意见", "法治社会建设实施纲要（2020—2025年）", "法治中国建设规划（2020—2025年）",
    ];

    private static IEnumerable<Instrument> OftenQuoted() =>
        OftenQuotedRegulations.Select(title => new Instrument(title, InstrumentKind.AdministrativeRegulation) { Verified = Recalled })
            .Concat(OftenQuotedPartyRules.Select(title => new Instrument(title, InstrumentKind.PartyRule) { Verified = Recalled }));
}
