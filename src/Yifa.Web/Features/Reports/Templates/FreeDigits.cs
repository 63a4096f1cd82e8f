using System.Text;
using System.Text.RegularExpressions;

namespace Yifa.Web.Features.Reports.Templates;

/// <summary>
/// 手写的数：digits that did not come from a slot. Allowed are those inside 《》, a document number 〔2021〕33号, an article
/// (第33条), a quoted name (“1+3+N”) and a day without a year (12月4日); a year is a variable, everything else a slot.
/// </summary>
internal static partial class FreeDigits
{
    /// <summary>槽在文字里占的位置，不是任何字。</summary>
    private const char Slot = '\uFFFC';

    public static IReadOnlyList<DraftFinding> In(ReportTemplate template)
    {
        List<DraftFinding> findings = [];
        foreach (var entry in template.Head.Where(h => h.Key is not ("发文字号" or "日期"))) Scan(entry.Nodes, findings);
        foreach (var line in Flat(template.Lines)) Scan(line, findings);
        return findings;
    }

    /// <summary>查一段别处来的文字（集合里的不足、举措）；位置都记在用它的槽上。</summary>
    public static IEnumerable<DraftFinding> InListed(string text, Place at) =>
        Spots(text).Select(s => Finding(s, text, at) with { Weight = FindingWeight.Warn });

    private static IEnumerable<IReadOnlyList<Node>> Flat(IEnumerable<TemplateLine> lines) => lines.SelectMany(line => line switch
    {
        HeadingLine heading => [heading.Nodes],
        ProseLine prose => [prose.Nodes],
        EachBlock each => Flat(each.Lines),
        _ => Enumerable.Empty<IReadOnlyList<Node>>(),
    });

    private static void Scan(IReadOnlyList<Node> nodes, List<DraftFinding> findings)
    {
        var text = new StringBuilder();
        List<Place> places = [];
        Flatten(nodes, text, places);
        var all = text.ToString();
        findings.AddRange(Spots(all).Select(s => Finding(s, all, places[s.Index])));
    }

    private static void Flatten(IEnumerable<Node> nodes, StringBuilder text, List<Place> places)
    {
        foreach (var node in nodes)
        {
            if (node is ConditionNode condition)
            {
                Flatten(condition.Then, text, places);
                Flatten(condition.Otherwise, text, places);
                continue;
            }

            var written = node is TextNode t ? t.Text : Slot.ToString();
            for (var i = 0; i < written.Length; i++) places.Add(new(node.At.Line, node.At.Column + i));
            text.Append(written);
        }
    }

    private static IEnumerable<Match> Spots(string text) => Placeholder().Matches(text)
        .Concat(Number().Matches(text).Where(m => !Allowed(text, m.Index, m.Index + m.Length)));

    private static DraftFinding Finding(Match spot, string text, Place at)
    {
        var excerpt = text.Substring(spot.Index, Math.Min(spot.Length + 3, text.Length - spot.Index)).Replace(Slot, '□');
        if (!char.IsDigit(spot.Value[0]))
            return new(FindingWeight.Block, "report.placeholder", at.Line, at.Column, excerpt, "占位符没有填。", "请填上内容，或改用槽。");
        var after = text.AsSpan(spot.Index + spot.Length).TrimStart('”');
        if (after is ['年', ..] && spot.Length == 4)
            return new(FindingWeight.Block, "report.typed-year", at.Line, at.Column, excerpt, "年份是手写的，明年就会错。", "请写“{年度}年”“{上年度}年”或“{下年度}年”。");
        return MeasureWords.Leading(after) is not null || after is ['余' or '多', ..]
            ? new(FindingWeight.Block, "report.free-digits", at.Line, at.Column, excerpt, "这个数是手写的，查不到来源。", "请改用槽，例如“{矛盾纠纷排查}件”。")
            : new(FindingWeight.Warn, "report.free-digits", at.Line, at.Column, excerpt, "这里有手写的数字。", "若是数，请改用槽；若是名称，请写“{原文(…)}”。");
    }

    private static bool Allowed(string text, int from, int to)
    {
        var before = text.AsSpan(0, from);
        var after = text.AsSpan(to);
        if (Open(before, '《', '》') || Open(before, '〔', '〕')) return true;
        if (before is [.., '〕' or '第'] && after is ['号', ..]) return true;
        if (before is [.., '第'] && after is ['条' or '款' or '项' or '章' or '节' or '编' or '届', ..]) return true;
        if (Open(before, '“', '”')) return MeasureWords.Leading(after[(after.IndexOf('”') + 1)..]) is null;
        return Day().IsMatch(text[Math.Max(0, from - 3)..Math.Min(text.Length, to + 4)]);
    }

    private static bool Open(ReadOnlySpan<char> before, char left, char right) => before.LastIndexOf(left) > before.LastIndexOf(right);

    [GeneratedRegex(@"[0-9０-９]+(?:[.．][0-9０-９]+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"[XxＸ×]{2,}|[*＊]+|_{2,}|○{2,}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\d{1,2}月\d{1,2}日")]
    private static partial Regex Day();
}
