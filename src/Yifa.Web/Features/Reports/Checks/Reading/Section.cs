using System.Text.RegularExpressions;

namespace Yifa.Web.Features.Reports.Checks.Reading;

/// <summary>节：a heading with its number style's depth, and which of the prescribed contents it opens.</summary>
/// <param name="Level">1 为“一、”，2 为“（一）”，3 为“1.”；0 为标题之下、第一节之前。</param>
/// <param name="Heading">标题文字，含序号，已去空格。</param>
/// <param name="Parent">上一级节。</param>
/// <param name="Part">属于规定内容的哪一部分。</param>
public sealed partial record Section(int Level, string Heading, Section? Parent, ReportPart Part)
{
    /// <summary>引言。</summary>
    public static Section Opening { get; } = new(0, "引言", null, ReportPart.Opening);

    /// <summary>给人看的位置：“一、主要举措和成效 › （六）加强矛盾排查”。</summary>
    public string Path => Parent is null or { Level: 0 } ? Heading : $"{Parent.Path} › {Heading}";

    /// <summary>认标题：返回级别；不是标题为 null。</summary>
    internal static int? LevelOf(string paragraph) => paragraph switch
    {
        _ when FirstLevel().IsMatch(paragraph) => 1,
        _ when SecondLevel().IsMatch(paragraph) => 2,
        _ when ThirdLevel().IsMatch(paragraph) => 3,
        { Length: <= 30 } when Unnumbered().IsMatch(paragraph) => 1,
        _ => null,
    };

    internal static Section Open(int level, string paragraph, Section current, int? year)
    {
        var stop = paragraph.IndexOf('。', StringComparison.Ordinal);
        var heading = stop >= 0 ? paragraph[..stop] : paragraph;
        if (heading.Length > 60)
            heading = heading[..60];
        var parent = current;
        while (parent.Parent is not null && parent.Level >= level)
            parent = parent.Parent;
        if (parent.Level >= level)
            parent = Opening;
        return new Section(level, heading, parent, PartOf(level, heading, parent, year));
    }

    private static ReportPart PartOf(int level, string heading, Section parent, int? year) => heading switch
    {
        // Below the first level "解决突出问题" is an achievement; only an explicit heading opens another content.
        _ when level > 1 && !Explicit().IsMatch(heading) => parent.Part is ReportPart.Opening ? ReportPart.Achievements : parent.Part,
        _ when heading.Contains("第一责任人", StringComparison.Ordinal) || heading.Contains("述法", StringComparison.Ordinal) => ReportPart.FirstResponsible,
        _ when Lacking().IsMatch(heading) => ReportPart.Shortcomings,
        _ when Planned().IsMatch(heading) || (year is { } y && heading.Contains($"{y + 1}年", StringComparison.Ordinal)) => ReportPart.NextYear,
        _ when heading.Contains("其他需要", StringComparison.Ordinal) => ReportPart.OtherMatters,
        _ => ReportPart.Achievements,
    };

    /// <summary>标题是否说到不足。</summary>
    internal static bool SpeaksOfShortcomings(string heading) => Lacking().IsMatch(heading);

    /// <summary>标题是否说到下年度安排。</summary>
    internal static bool SpeaksOfPlans(string heading) => Planned().IsMatch(heading);

    [GeneratedRegex("^[一二三四五六七八九十]{1,3}、", RegexOptions.CultureInvariant)]
    private static partial Regex FirstLevel();

    [GeneratedRegex(@"^\([一二三四五六七八九十]{1,3}\)", RegexOptions.CultureInvariant)]
    private static partial Regex SecondLevel();

    [GeneratedRegex(@"^\d{1,2}[.、][^\d]", RegexOptions.CultureInvariant)]
    private static partial Regex ThirdLevel();

    [GeneratedRegex("^(?:20[0-9]{2}年)?[^。,;:]{0,12}(?:主要举措|主要成效|工作成效|存在的?(?:主要)?(?:不足|问题)|第一责任人|下一步|下年度|工作打算|其他需要报告)[^。,;:]{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Unnumbered();

    [GeneratedRegex("存在的?(?:主要)?(?:不足|问题)|不足和原因|下一步|下年度|第一责任人", RegexOptions.CultureInvariant)]
    private static partial Regex Explicit();

    [GeneratedRegex("不足|短板|差距|薄弱环节|存在的?(?:主要|突出)?(?:问题|困难)|主要问题", RegexOptions.CultureInvariant)]
    private static partial Regex Lacking();

    [GeneratedRegex("下一步|下年度|下一年|来年|明年|主要安排|工作安排|打算|工作思路|努力方向|工作计划|展望|20[0-9]{2}年.{0,16}(?:举措|安排|计划|思路)$", RegexOptions.CultureInvariant)]
    private static partial Regex Planned();
}
