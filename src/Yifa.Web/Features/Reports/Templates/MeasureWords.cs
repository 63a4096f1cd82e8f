namespace Yifa.Web.Features.Reports.Templates;

/// <summary>
/// 量词：the words that may stand right after a number. A closed list, so that a mistyped format is an error and not a
/// strange unit, and so that “分别” after a number is not taken for “分”.
/// </summary>
public static class MeasureWords
{
    private static readonly string[] Words =
    [
        "个百分点", "平方公里", "平方米", "分钟", "小时", "学时", "课时", "人次", "件次", "场次", "批次", "户次", "家次", "车次", "万元", "亿元", "公里", "公顷",
        "次", "场", "期", "件", "宗", "起", "条", "份", "人", "名", "位", "个", "户", "家", "处", "所", "支", "元", "页", "篇", "项", "部", "天", "日", "分", "亩",
        "米", "批", "轮", "班", "节", "堂", "村", "组", "对", "台", "辆", "本", "册", "张", "幅", "块", "面", "则", "例", "站", "例", "岁", "%", "％",
    ];

    /// <summary>以量词开头而不是量词的常用词。</summary>
    private static readonly string[] NotMeasure =
    [
        "分别", "分期", "分批", "分布", "人民", "人员", "人口", "人均", "条例", "条款", "项目", "项中", "期间", "期末", "家庭", "部门", "部分", "个别", "个人", "次年", "名单", "位于",
        "场所", "场镇", "组织", "组长", "村民", "村级", "村社", "对于", "对比", "站点", "面对", "面向", "面积", "例如", "起诉", "起到", "所有", "所占", "天然", "日常", "日均", "台账", "本年", "本镇", "批准", "班子",
        "节日", "处理", "处罚", "处置", "支持", "件均", "页码", "份额", "米粮", "户均", "元旦", "轮流", "册子", "张贴", "块状", "堂堂",
    ];

    /// <summary>某词是不是量词。</summary>
    public static bool Contains(string word) => Words.Contains(word, StringComparer.Ordinal);

    /// <summary>文字开头的量词；没有时为 null。</summary>
    public static string? Leading(ReadOnlySpan<char> text)
    {
        foreach (var word in NotMeasure)
            if (text.StartsWith(word, StringComparison.Ordinal)) return null;
        foreach (var word in Words)
            if (text.StartsWith(word, StringComparison.Ordinal)) return word;
        return null;
    }
}
