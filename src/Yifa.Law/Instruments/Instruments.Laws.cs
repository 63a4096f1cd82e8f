namespace Yifa.Law;

/// <summary>
/// The laws whose articles this system works with, with the version now in force. A date marked recalled was written down
/// without the text at hand; the judicial office checks it before use.
/// </summary>
public static partial class Instruments
{
    private const bool Recalled = false;

    private static readonly Instrument[] Laws =
    [
        Law("宪法", "2018-03-11", "2018-03-11", "1982-12-04", Recalled),
        Law("行政处罚法", "2021-01-22", "2021-07-15", "1996-10-01"),
        Law("行政强制法", "2011-06-30", "2012-01-01", "2012-01-01"),
        Law("行政复议法", "2023-09-01", "2024-01-01", "1999-10-01"),
        Law("行政诉讼法", "2017-06-27", "2017-07-01", "1990-10-01"),
        Law("行政许可法", "2019-04-23", "2019-04-23", "2004-07-01"),
        Law("民事诉讼法", "2023-09-01", "2024-01-01", "1991-04-09"),
        Law("民法典", "2020-05-28", "2021-01-01", "2021-01-01"),
        Law("人民调解法", "2010-08-28", "2011-01-01", "2011-01-01"),
        Law("治安管理处罚法", "2025-06-27", "2026-01-01", "2006-03-01"),
        Law("法治宣传教育法", "2025-09-12", "2025-11-01", "2025-11-01"),
        Law("村民委员会组织法", "2025-10-28", "2025-10-28", "1998-11-04"),
        Law("城市居民委员会组织法", "2025-10-28", "2026-01-01", "1990-01-01"),
        Law("仲裁法", "2025-09-12", "2026-03-01", "1995-09-01", Recalled),
        Law("民营经济促进法", "2025-04-30", "2025-05-20", "2025-05-20"),
        Law("网络安全法", "2025-10-28", "2026-01-01", "2017-06-01", Recalled),
        Law("生态环境法典", null, "2026-08-15", "2026-08-15"),
        Law("城乡规划法", "2019-04-23", "2019-04-23", "2008-01-01", Recalled),
        Law("土地管理法", "2019-08-26", "2020-01-01", "1987-01-01", Recalled),
        Law("农村土地承包经营纠纷调解仲裁法", "2009-06-27", "2010-01-01", "2010-01-01", Recalled),
        Law("个人信息保护法", "2021-08-20", "2021-11-01", "2021-11-01"),
        Law("数据安全法", "2021-06-10", "2021-09-01", "2021-09-01"),
        Law("档案法", "2020-06-20", "2021-01-01", "1988-01-01", Recalled),
        Law("电子签名法", "2019-04-23", "2019-04-23", "2005-04-01", Recalled),
        Law("国家安全法", "2015-07-01", "2015-07-01", "2015-07-01", Recalled),
        Law("反有组织犯罪法", "2021-12-24", "2022-05-01", "2022-05-01", Recalled),
        Law("反电信网络诈骗法", "2022-09-02", "2022-12-01", "2022-12-01", Recalled),
        Law("黑土地保护法", "2022-06-24", "2022-08-01", "2022-08-01", Recalled),
        Law("耕地占用税法", "2018-12-29", "2019-09-01", "2019-09-01", Recalled),
        .. ReplacedByTheEnvironmentalCode(),
    ];

    private static IEnumerable<Instrument> ReplacedByTheEnvironmentalCode() =>
        ((string[])["环境保护法", "环境影响评价法", "大气污染防治法", "水污染防治法", "土壤污染防治法", "固体废物污染环境防治法", "噪声污染防治法", "放射性污染防治法", "海洋环境保护法", "清洁生产促进法"])
        .Select(name => new Instrument($"中华人民共和国{name}", InstrumentKind.Law) { RepealedOn = new DateOnly(2026, 8, 15), ReplacedBy = "中华人民共和国生态环境法典" });

    private static Instrument Law(string name, string? version, string from, string first, bool verified = true) =>
        new($"中华人民共和国{name}", InstrumentKind.Law) { Version = Day(version), InForceFrom = Day(from), FirstInForce = Day(first), Verified = verified };
}
