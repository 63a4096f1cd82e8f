namespace Yifa.Law;

/// <summary>Regulations of the State Council, rules of its departments, Party rules, judicial interpretations, policies and standards.</summary>
public static partial class Instruments
{
    private static readonly Instrument[] Regulations =
    [
        Regulation("行政复议法实施条例", null, null, "2026-07-01", "2007-08-01", Recalled),
        Plain("行政执法监督条例", InstrumentKind.AdministrativeRegulation, "国务院令第825号", "2025-12-05", "2026-02-01", "2026-02-01", Recalled),
        Regulation("政府信息公开条例", "国务院令第711号", "2019-04-03", "2019-05-15", "2008-05-01"),
        Plain("优化营商环境条例", InstrumentKind.AdministrativeRegulation, "国务院令第722号", "2019-10-22", "2020-01-01", "2020-01-01"),
        Plain("公平竞争审查条例", InstrumentKind.AdministrativeRegulation, "国务院令第783号", "2024-06-06", "2024-08-01", "2024-08-01"),
        Plain("保障中小企业款项支付条例", InstrumentKind.AdministrativeRegulation, "国务院令第802号", "2025-03-17", "2025-06-01", "2020-09-01"),
        Plain("网络数据安全管理条例", InstrumentKind.AdministrativeRegulation, "国务院令第790号", "2024-09-24", "2025-01-01", "2025-01-01"),
        Regulation("档案法实施条例", "国务院令第772号", "2024-01-12", "2024-03-01", "2024-03-01"),
        Plain("重大行政决策程序暂行条例", InstrumentKind.AdministrativeRegulation, "国务院令第713号", "2019-04-20", "2019-09-01", "2019-09-01"),
        Plain("行政执法机关移送涉嫌犯罪案件的规定", InstrumentKind.AdministrativeRegulation, "国务院令第730号", "2020-08-07", "2020-08-07", "2001-07-09"),
        Plain("全国年节及纪念日放假办法", InstrumentKind.AdministrativeRegulation, "国务院令第795号", "2024-11-10", "2025-01-01", "1949-12-23"),
    ];

    private static readonly Instrument[] Rules =
    [
        Plain("人民调解工作若干规定", InstrumentKind.Rule, "司法部令第75号", "2002-09-26", "2002-11-01", "2002-11-01"),
        Plain("机关文件材料归档范围和文书档案保管期限规定", InstrumentKind.Rule, "国家档案局令第8号", "2006-12-18", "2006-12-18", "2006-12-18", Recalled),
    ];

    private static readonly Instrument[] PartyRules =
    [
        Plain("信访工作条例", InstrumentKind.PartyRule, null, "2022-02-25", "2022-05-01", "2022-05-01"),
        Plain("法治政府建设与责任落实督察工作规定", InstrumentKind.PartyRule, "厅字〔2019〕28号", "2019-04-15", "2019-04-15", "2019-04-15"),
        Plain("党政主要负责人履行推进法治建设第一责任人职责规定", InstrumentKind.PartyRule, null, "2016-11-30", "2016-11-30", "2016-11-30"),
        Plain("关于推行法律顾问制度和公职律师公司律师制度的意见", InstrumentKind.PartyRule, null, "2016-06-16", "2016-06-16", "2016-06-16", Recalled),
        Plain("党政机关公文处理工作条例", InstrumentKind.PartyRule, "中办发〔2012〕14号", "2012-04-16", "2012-07-01", "2012-07-01", Recalled),
        Plain("中国共产党地方委员会工作条例", InstrumentKind.PartyRule, null, "2015-12-25", "2015-12-25", "2015-12-25", Recalled) with { OtherShortTitles = ["地方委员会工作条例"] },
        Plain("法治政府建设实施纲要（2021—2025年）", InstrumentKind.PartyRule, "中发〔2021〕33号", "2021-08-11", "2021-08-11", "2021-08-11"),
    ];

    private static readonly Instrument[] Interpretations =
    [
        Plain("最高人民法院关于适用《中华人民共和国行政诉讼法》的解释", InstrumentKind.JudicialInterpretation, "法释〔2018〕1号", "2018-02-06", "2018-02-08", "2018-02-08", Recalled) with { OtherShortTitles = ["行政诉讼法解释"] },
        Plain("最高人民法院关于适用《中华人民共和国民事诉讼法》的解释", InstrumentKind.JudicialInterpretation, "法释〔2022〕11号", "2022-04-01", "2022-04-10", "2015-02-04", Recalled) with { OtherShortTitles = ["民事诉讼法解释"] },
        Plain("最高人民法院关于人民调解协议司法确认程序的若干规定", InstrumentKind.JudicialInterpretation, "法释〔2011〕5号", "2011-03-23", "2011-03-30", "2011-03-30"),
        Plain("最高人民法院关于人民法院特邀调解的规定", InstrumentKind.JudicialInterpretation, "法释〔2016〕14号", "2016-06-28", "2016-07-01", "2016-07-01"),
    ];

    private static readonly Instrument[] Policies =
    [
        Plain("国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见", InstrumentKind.Policy, "国办发〔2018〕118号", "2018-12-05", "2018-12-05", "2018-12-05", Recalled),
        Plain("国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知", InstrumentKind.Policy, "国办发〔2018〕37号", "2018-05-16", "2018-05-16", "2018-05-16", Recalled),
        Plain("国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见", InstrumentKind.Policy, "国办发〔2018〕115号", "2018-12-04", "2018-12-04", "2018-12-04", Recalled),
        Plain("国务院办公厅关于严格规范涉企行政检查的意见", InstrumentKind.Policy, "国办发〔2024〕54号", "2025-01-03", "2025-01-03", "2025-01-03", Recalled),
        Plain("提升行政执法质量三年行动计划（2023—2025年）", InstrumentKind.Policy, "国办发〔2023〕27号", "2023-08-09", "2023-08-09", "2023-08-09", Recalled),
        Plain("关于印发人民调解文书格式和统计报表的通知", InstrumentKind.Policy, null, null, "2010-12-31", "2010-12-31", Recalled),
        Plain("关于加强人民调解员队伍建设的意见", InstrumentKind.Policy, "司发〔2018〕2号", "2018-04-27", "2018-04-27", "2018-04-27", Recalled),
        Plain("行政检查文书基本格式文本（试行）", InstrumentKind.Policy, null, null, null, "2025-04-01", Recalled),
    ];

    private static readonly Instrument[] Standards =
    [
        Plain("党政机关公文格式", InstrumentKind.Standard, "GB/T 9704-2012", "2012-06-29", "2012-07-01", null, Recalled),
        Plain("全国人民调解工作规范", InstrumentKind.Standard, "SF/T 0083-2020", null, null, null, Recalled),
        Plain("全国人民调解管理信息系统技术规范", InstrumentKind.Standard, "SF/T 0018-2019", null, "2019-08-28", "2019-08-28"),
        Plain("社会治安综合治理基础数据规范", InstrumentKind.Standard, "GB/T 31000-2015", null, null, null, Recalled),
        Plain("城乡社区网格化服务管理规范", InstrumentKind.Standard, "GB/T 34300-2017", null, null, null, Recalled),
        Plain("公民身份号码", InstrumentKind.Standard, "GB 11643-1999", null, null, null, Recalled),
        Plain("法人和其他组织统一社会信用代码编码规则", InstrumentKind.Standard, "GB 32100-2015", null, null, null, Recalled),
    ];

    private static readonly Instrument[] Books =
    [
        Plain("习近平法治思想学习纲要", InstrumentKind.Book, null, null, null, null, Recalled),
        Plain("论坚持全面依法治国", InstrumentKind.Book, null, null, null, null, Recalled),
    ];

    private static Instrument Regulation(string name, string? number, string? version, string from, string first, bool verified = true) =>
        Plain($"中华人民共和国{name}", InstrumentKind.AdministrativeRegulation, number, version, from, first, verified);

    private static Instrument Plain(string title, InstrumentKind kind, string? number, string? version, string? from, string? first, bool verified = true) =>
        new(title, kind) { Number = number, Version = Day(version), InForceFrom = Day(from), FirstInForce = Day(first), Verified = verified };
}
