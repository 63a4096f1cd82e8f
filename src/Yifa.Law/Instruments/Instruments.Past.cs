using System.Collections.Frozen;

namespace Yifa.Law;

/// <summary>Instruments that no longer hold but are still quoted, and titles that never were a law.</summary>
public static partial class Instruments
{
    private const string CivilCode = "中华人民共和国民法典";

    private static readonly Instrument[] Past =
    [
        Gone("信访条例", InstrumentKind.AdministrativeRegulation, "1996-01-01", "2022-05-01", "信访工作条例", "国务院令第431号"),
        .. ((string[])["民法通则", "民法总则", "婚姻法", "继承法", "收养法", "担保法", "合同法", "物权法", "侵权责任法"])
            .Select(name => Gone($"中华人民共和国{name}", InstrumentKind.Law, null, "2021-01-01", CivilCode)),
        Gone("中华人民共和国环境噪声污染防治法", InstrumentKind.Law, null, "2022-06-05", "中华人民共和国噪声污染防治法"),
        Gone("中华人民共和国执业医师法", InstrumentKind.Law, null, "2022-03-01", "中华人民共和国医师法"),
        Gone("中华人民共和国城市规划法", InstrumentKind.Law, null, "2008-01-01", "中华人民共和国城乡规划法"),
        Gone("中华人民共和国食品卫生法", InstrumentKind.Law, null, "2009-06-01", "中华人民共和国食品安全法"),
        Gone("中华人民共和国治安管理处罚条例", InstrumentKind.Law, null, "2006-03-01", "中华人民共和国治安管理处罚法"),
        Gone("中华人民共和国耕地占用税暂行条例", InstrumentKind.AdministrativeRegulation, null, "2019-09-01", "中华人民共和国耕地占用税法"),
        Gone("中华人民共和国增值税暂行条例", InstrumentKind.AdministrativeRegulation, null, "2026-01-01", "中华人民共和国增值税法"),
    ];

    // Verified against the list of laws in force: none of these is on it, and none was ever enacted.
    private static readonly FrozenDictionary<string, string[]> Misnomers = new Dictionary<string, string[]>
    {
        ["耕地保护法"] = ["土地管理法", "耕地占用税法"],
        ["扫黑除恶法"] = ["反有组织犯罪法"],
        ["反诈骗法"] = ["反电信网络诈骗法"],
        ["反诈法"] = ["反电信网络诈骗法"],
        ["信访法"] = ["信访工作条例"],
        ["计划生育法"] = ["人口与计划生育法"],
        ["劳动仲裁法"] = ["劳动争议调解仲裁法"],
        ["反家暴法"] = ["反家庭暴力法"],
        ["安全法"] = ["国家安全法", "安全生产法", "网络安全法"],
        ["普法法"] = ["法治宣传教育法"],
        ["矛盾纠纷化解法"] = ["人民调解法"],
    }.ToFrozenDictionary();

    private static Instrument Gone(string title, InstrumentKind kind, string? first, string until, string by, string? number = null) =>
        new(title, kind) { FirstInForce = Day(first), RepealedOn = Day(until), ReplacedBy = by, Number = number, Verified = Recalled };
}
