namespace Yifa.Web.Features.Reports.Checks.Reading;

/// <summary>单位：towns write 次, 场 and 场次 for the same thing; 人 and 人次 are not the same thing.</summary>
internal static class Units
{
    private static readonly Dictionary<string, string> Families = Build(
        ("次", "次 场 场次 期 课 堂 讲 批次 批 回 轮"),
        ("件", "件 起 宗 件次 例 案"),
        ("人", "人 名 位"),
        ("人次", "人次"),
        ("时间", "年 年度 个月 月 天 日 小时 学时 分钟 周 岁"),
        ("元", "元"));

    private static readonly HashSet<string> Known =
    [
        .. Families.Keys,
        .. "份 册 本 条 幅 张 面 套 篇 枚 户 户次 家 家次 个 处 所 支 组 村 项 类 方面 部 间 辆 台 栋 座 吨 公斤 亩 公里 米 平方米 平方公里 号 届 倍 分 级 卷 节 只 头 站 门 款 笔 点 种 层 队 对 代 块 片 单 路 式 域 色".Split(' '),
    ];

    /// <summary>从 <paramref name="at"/> 起最长的单位；没有为 null。</summary>
    public static string? At(string text, int at)
    {
        for (var length = Math.Min(4, text.Length - at); length > 0; length--)
        {
            var unit = text.Substring(at, length);
            if (Known.Contains(unit))
                return unit;
        }

        return null;
    }

    /// <summary>两个数能不能相加、相比。</summary>
    public static bool Same(string a, string b) => FamilyOf(a) == FamilyOf(b);

    public static string FamilyOf(string unit) => Families.GetValueOrDefault(unit, unit);

    public static bool IsDuration(string unit) => FamilyOf(unit) == "时间";

    public static bool IsOccasion(string unit) => FamilyOf(unit) == "次";

    public static bool IsPeople(string unit) => FamilyOf(unit) is "人" or "人次";

    private static Dictionary<string, string> Build(params (string Family, string Members)[] families) =>
        families.SelectMany(f => f.Members.Split(' ').Select(m => (m, f.Family))).ToDictionary(p => p.m, p => p.Family);
}
