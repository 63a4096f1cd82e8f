using System.Text;

namespace Yifa.Web.Features.Reports.Templates;

/// <summary>句子的解析：text with slots, conditions and lists in it.</summary>
internal static class SentenceParser
{
    private const string EndOfSentence = "。；;！!";

    /// <summary>读到行末。</summary>
    public static IReadOnlyList<Node> Sentence(LineReader reader) => Nodes(reader, "");

    /// <summary>读到某个结束字（不读它）；半角括号成对的不算结束。</summary>
    private static List<Node> Nodes(LineReader reader, string ends)
    {
        List<Node> nodes = [];
        var text = new StringBuilder();
        var (start, depth) = (reader.Here, 0);
        void Flush()
        {
            if (text.Length > 0) nodes.Add(new TextNode(start, text.ToString()));
            text.Clear();
        }

        while (!reader.AtEnd && (depth > 0 || !ends.Contains(reader.Raw, StringComparison.Ordinal)))
        {
            if (reader.Raw is '{' or '｛' || reader.Ahead("?(") || IsList(reader))
            {
                Flush();
                var node = reader.Raw is '{' or '｛' ? SlotParser.Slot(reader)
                    : reader.Raw == '?' ? Condition(reader, ends)
                    : ListParser.List(reader);
                if (node is not null) nodes.Add(node);
                start = reader.Here;
                continue;
            }

            if (reader.Raw is '}' or '｝') reader.Problem(reader.Here, "多了一个“}”。", "请删去，或在前面补上“{”；要写大括号本身，写“\\}”。");
            if (reader.Raw == '\\')
            {
                Flush();
                reader.Position++;
                if (reader.AtEnd) break;
                start = reader.Here;
            }
            else
                depth += reader.Raw switch { '(' when ends.Contains(')', StringComparison.Ordinal) => 1, ')' when depth > 0 => -1, _ => 0 };

            if (text.Length == 0) start = reader.Here;
            text.Append(reader.Raw);
            reader.Position++;
        }

        Flush();
        return nodes;
    }

    /// <summary>“列(”是列举；“系列(”“排列(”不是。</summary>
    private static bool IsList(LineReader reader) => reader.Ahead("列(") && !"系排陈并下开专".Contains(reader.Before, StringComparison.Ordinal);

    /// <summary>?(表达式)(句组:句组)；不写第二对括号时，句组到这一句末尾为止。</summary>
    private static ConditionNode? Condition(LineReader reader, string outer)
    {
        var at = reader.Here;
        reader.Position += 2;
        if (TermParser.Expression(reader) is not { } test || !reader.Expect(')', "条件到这里应当结束"))
        {
            while (!reader.AtEnd) reader.Position++;
            return null;
        }

        if (reader.Raw != '(') return new(at, test, Nodes(reader, EndOfSentence + outer), []);
        reader.Position++;
        var then = Nodes(reader, ":)");
        List<Node> otherwise = [];
        if (reader.Raw == ':')
        {
            reader.Position++;
            otherwise = Nodes(reader, ")");
        }

        if (reader.Raw == ')')
        {
            reader.Position++;
            return new(at, test, then, otherwise);
        }

        reader.Problem(at, "条件的句组没有右括号。", "写成“?(表达式)(成立时的话:不成立时的话)”，括号和冒号用半角。");
        return null;
    }
}
