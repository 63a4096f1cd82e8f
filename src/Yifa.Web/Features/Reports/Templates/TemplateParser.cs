namespace Yifa.Web.Features.Reports.Templates;

/// <summary>模板的解析：the head up to “---”, then headings, items, paragraphs and loops, line by line.</summary>
internal static class TemplateParser
{
    public static readonly string[] HeadKeys = ["题名", "发文机关标志", "发文字号", "主送", "署名", "日期", "附件", "附注", "编号", "附表"];

    private static readonly Dictionary<string, Numbering> Styles = new(StringComparer.Ordinal)
    {
        ["一、"] = Numbering.Ideographic, ["（一）"] = Numbering.Bracketed, ["(一)"] = Numbering.Bracketed, ["1."] = Numbering.Arabic,
        ["（1）"] = Numbering.BracketedArabic, ["(1)"] = Numbering.BracketedArabic, ["一是"] = Numbering.Firstly, ["无序号"] = Numbering.None,
    };

    public static TemplateParse Parse(string source)
    {
        List<TemplateProblem> problems = [];
        var lines = source.ReplaceLineEndings("\n").TrimStart('\uFEFF').Split('\n');
        var body = Array.FindIndex(lines, l => l.TrimEnd() == "---");
        Numbering[] numberings = [Numbering.Ideographic, Numbering.Bracketed, Numbering.Arabic, Numbering.Firstly];
        List<HeadEntry> head = [];
        if (body < 0)
            problems.Add(new(1, 1, "没有“---”这一行。", "版头（题名、署名……）写在最前面，单独写一行“---”，下面写正文。"));
        else
            head = Head(lines.AsSpan(0, body), problems, ref numberings);
        if (body >= 0 && head.TrueForAll(e => e.Key != "题名"))
            problems.Add(new(1, 1, "版头没有“题名”。", "请写一行，例如“题名：{单位}关于{年度}年法治政府建设情况的报告”。"));

        var next = body + 1;
        var blocks = body < 0 ? [] : Block(lines, ref next, problems, inLoop: false);
        if (problems.Count > 0) return new(null, [.. problems.OrderBy(p => p.Line).ThenBy(p => p.Column)]);
        var template = new ReportTemplate(source, head, numberings, blocks, []);
        return new(template with { Findings = FreeDigits.In(template) }, []);
    }

    private static List<HeadEntry> Head(ReadOnlySpan<string> lines, List<TemplateProblem> problems, ref Numbering[] numberings)
    {
        List<HeadEntry> head = [];
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd();
            if (line.Length == 0 || line.StartsWith("//", StringComparison.Ordinal)) continue;
            var colon = line.AsSpan().IndexOfAny('：', ':');
            var key = colon < 0 ? line : line[..colon].Trim();
            if (colon < 0 || !HeadKeys.Contains(key, StringComparer.Ordinal))
            {
                problems.Add(new(i + 1, 1, $"版头不认识“{key}”。", $"可写：{string.Join("、", HeadKeys)}，后面加冒号；正文写在“---”之后。"));
                continue;
            }

            if (key == "编号") numberings = StylesOf(line, colon, i + 1, problems) ?? numberings;
            else head.Add(new(key, SentenceParser.Sentence(new(line, i + 1, problems) { Position = colon + 1 }), i + 1));
        }

        return head;
    }

    private static Numbering[]? StylesOf(string line, int colon, int number, List<TemplateProblem> problems)
    {
        var words = line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 4 && words.All(Styles.ContainsKey)) return [.. words.Select(w => Styles[w])];
        problems.Add(new(number, colon + 2, "编号要写四个样式，空格隔开：一级标题、二级标题、三级标题、条目。", "可用：一、 （一） 1. （1） 一是 无序号。"));
        return null;
    }

    private static List<TemplateLine> Block(string[] lines, ref int next, List<TemplateProblem> problems, bool inLoop)
    {
        List<TemplateLine> block = [];
        var (opened, starts) = (next, true);
        while (next < lines.Length)
        {
            var number = next + 1;
            var line = lines[next++].TrimEnd();
            if (line.StartsWith("//", StringComparison.Ordinal)) continue;
            if (line.Length == 0)
            {
                starts = true;
                continue;
            }

            if (line == "@完")
            {
                if (inLoop) return block;
                problems.Add(new(number, 1, "多了一个“@完”。", "请删去，或在前面补上“@每 集合”。"));
            }
            else if (line[0] == '@')
            {
                if (Loop(line, number, lines, ref next, problems, inLoop) is { } loop) block.Add(loop);
                starts = true;
            }
            else if (line[0] == '#')
            {
                if (Heading(line, number, problems) is { } heading) block.Add(heading);
                starts = true;
            }
            else
            {
                var isItem = line.StartsWith("- ", StringComparison.Ordinal);
                var indent = isItem ? 2 : line.Length - line.TrimStart().Length;
                block.Add(new ProseLine(number, isItem, starts, SentenceParser.Sentence(new(line, number, problems) { Position = indent })));
                starts = false;
            }
        }

        if (inLoop) problems.Add(new(opened, 1, "“@每”没有对应的“@完”。", "请在这一段之后单独写一行“@完”。"));
        return block;
    }

    private static HeadingLine? Heading(string line, int number, List<TemplateProblem> problems)
    {
        var level = line.TakeWhile(c => c == '#').Count();
        var numbered = level >= line.Length || line[level] != '!';
        var position = numbered ? level : level + 1;
        if (level > 3 || position >= line.Length || line[position] != ' ')
        {
            problems.Add(new(number, 1, "标题写得不对。", "一级写“# 标题”，二级“## 标题”，三级“### 标题”，不编号写“#! 标题”；井号后空一格。"));
            return null;
        }

        return new(number, level, numbered, SentenceParser.Sentence(new(line, number, problems) { Position = position + 1 }));
    }

    private static EachBlock? Loop(string line, int number, string[] lines, ref int next, List<TemplateProblem> problems, bool inLoop)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int? most = words.Length == 3 && words[2].StartsWith("最多", StringComparison.Ordinal)
                    && int.TryParse(words[2].AsSpan(2), out var n) && n > 0 ? n : null;
        var understood = words[0] == "@每" && (words.Length == 2 || most is not null) && !inLoop;
        if (!understood)
            problems.Add(inLoop
                ? new(number, 1, "“@每”里面不能再写“@”行。", "请先写“@完”。")
                : new(number, 1, $"不认识“{line}”。", "对集合的每一项写一遍：“@每 不足与举措”……“@完”；只写前几项加“最多3”。"));
        if (inLoop) return null;
        var block = Block(lines, ref next, problems, inLoop: true);
        return understood ? new(number, words[1], most, block) : null;
    }
}
