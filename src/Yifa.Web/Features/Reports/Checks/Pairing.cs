using Yifa.Law;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>引号、括号、书名号成对：“按照1+3+N”模式”少了前引号。按段核对，一个栈，一遍过。</summary>
internal static class Pairing
{
    public static Check Check { get; } = new(21, "pairing", "引号、括号成对", Find);

    private const string Opening = "“‘《〈([【「『〔{";
    private const string Closing = "”’》〉)]】」』〕}";

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context) =>
        report.Paragraphs.SelectMany(p => InParagraph(check, report, p));

    private static IEnumerable<Finding> InParagraph(Check check, ReportText report, Paragraph paragraph)
    {
        var text = paragraph.Text;
        var open = new Stack<int>();
        var straight = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
                straight = straight < 0 ? i : -1;
            else if (Opening.Contains(text[i], StringComparison.Ordinal) && !IsDocumentNumber(text, i))
                open.Push(i);
            else if (Closing.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var kind && !IsListMark(text, i) && !IsDocumentNumber(text, i))
            {
                // What was opened later and not closed is missing its partner; what was never opened, too.
                var partner = Opening[kind];
                if (!open.Any(o => text[o] == partner))
                {
                    yield return Missing(check, report, paragraph, i, $"“{Context(text, i)}”里的{Named(text[i])}没有前半个。", $"在前面补上{Named(partner)}，或删去这一个。");
                    continue;
                }

                while (text[open.Peek()] != partner)
                    yield return Unclosed(check, report, paragraph, open.Pop());
                open.Pop();
            }

            if (open.Count > MostOpen)
            {
                yield return Missing(check, report, paragraph, i, $"括号、引号连开了{MostOpen}层，没有再往下核对。", "核对这一段的括号和引号。");
                yield break;
            }
        }

        foreach (var left in open.Reverse())
            yield return Unclosed(check, report, paragraph, left);
        if (straight >= 0)
            yield return check.At(report, paragraph, straight, 1, Severity.Warns, "直引号\"不成对。", "改用中文引号“”，成对书写。");
    }

    private const int MostOpen = 20;

    private static Finding Unclosed(Check check, ReportText report, Paragraph paragraph, int at) =>
        Missing(check, report, paragraph, at, $"“{Context(paragraph.Text, at)}”里的{Named(paragraph.Text[at])}没有后半个。", $"在后面补上{Named(Closing[Opening.IndexOf(paragraph.Text[at], StringComparison.Ordinal)])}，或删去这一个。");

    private static Finding Missing(Check check, ReportText report, Paragraph paragraph, int at, string reason, string whatToDo)
    {
        var from = Math.Max(0, at - 6);
        return check.At(report, paragraph, from, Math.Min(paragraph.Text.Length, at + 5) - from, Severity.Blocks, reason, whatToDo);
    }

    private static string Context(string text, int at) => text[Math.Max(0, at - 6)..Math.Min(text.Length, at + 5)];

    private static string Named(char c) => c switch
    {
        '“' or '‘' => $"前引号{c}",
        '”' or '’' => $"后引号{c}",
        '《' or '〈' or '》' or '〉' => $"书名号{c}",
        _ => $"括号{c}",
    };

    // "1)" and "a)" at the head of an item open nothing.
    private static bool IsListMark(string text, int at) =>
        text[at] == ')' && at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || ChineseNumeral.IsNumeral(text[at - 1])) && (at <= 2 || at >= 2 && ";。:,".Contains(text[at - 2], StringComparison.Ordinal)) && (at < 2 || text[at - 2] != '(');

    // 〔202133号: reported once, by the check on document numbers.
    private static bool IsDocumentNumber(string text, int at) =>
        text[at] == '〔' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) || text[at] == '〕' && at > 0 && char.IsAsciiDigit(text[at - 1]);
}
