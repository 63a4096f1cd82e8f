namespace Yifa.Law;

/// <summary>What holds in 重庆 and in 北碚区. Another city adds its own beside this file.</summary>
public static partial class Instruments
{
    private static readonly Instrument[] Chongqing =
    [
        Plain("重庆市矛盾纠纷多元化解促进条例", InstrumentKind.LocalRegulation, null, "2024-03-28", "2024-05-01", "2024-05-01"),
        Plain("重庆市行政执法责任制条例", InstrumentKind.LocalRegulation, null, "2010-07-23", "2010-07-23", null, Recalled),
        Plain("重庆市行政执法监督条例", InstrumentKind.LocalRegulation, null, "2010-07-23", "2010-07-23", null, Recalled),
        Plain("重庆市优化营商环境条例", InstrumentKind.LocalRegulation, null, "2021-03-31", "2021-07-01", "2021-07-01"),
        Plain("重庆市行政处罚听证程序规定", InstrumentKind.Rule, null, null, "2023-03-01", "2023-03-01", Recalled),
        Plain("重庆市规范行政处罚裁量权办法", InstrumentKind.Rule, null, null, "2023-03-01", "2023-03-01", Recalled) with { OtherShortTitles = ["规范行政处罚裁量权办法"] },
        Plain("重庆市重大行政决策程序规定", InstrumentKind.Rule, "重庆市人民政府令第337号", "2020-07-17", "2020-09-01", "2020-09-01"),
        Plain("重庆市行政规范性文件管理办法", InstrumentKind.Rule, null, null, "2019-11-01", null, Recalled),
        Plain("重庆市行政调解办法（试行）", InstrumentKind.Policy, "渝府办发〔2023〕10号", null, "2023-03-01", "2023-03-01"),
        Plain("重庆市赋予乡镇（街道）部分区县级行政执法事项指导清单（2025年）", InstrumentKind.Policy, "渝府办发〔2025〕28号", null, "2025-07-01", "2025-07-01"),
        Plain("重庆市打造民营经济发展高地若干措施", InstrumentKind.Policy, "渝府办发〔2025〕12号", null, null, null, Recalled),
        Plain("北碚区镇（街道）综合行政执法事项清单（2025年）", InstrumentKind.Policy, "北碚府办发〔2025〕38号", null, "2025-07-01", "2025-07-01"),
        Plain("北碚区支持民营经济发展十条措施", InstrumentKind.Policy, null, null, null, null, Recalled),
        Plain("重庆市九龙坡区行政规范性文件管理办法", InstrumentKind.Policy, null, null, null, null, Recalled),
    ];
}
