using System.Text;

namespace Yifa.Web.Features.Reports.Templates;

/// <summary>起草中的一段字；<paramref name="Instead"/> 不为 null 时，它所在的分句整个换成这几个字，空串就是省略。</summary>
internal sealed record Piece(string Text, RunKind Kind, FigureUse? Use = null, string? Instead = null);

/// <summary>
/// 分句：leaving out a number means leaving out what is said about it. A clause runs between ，；。！？： or, inside
/// brackets, to the bracket; the punctuation around it is mended.
/// </summary>
internal static class Clauses
{
    private const string Marks = "，；。！？：,;";
    private const string Opening = "（《“〔(";
    private const string Closing = "）》”〕)";

    public static List<ReportRun> Settle(List<Piece> pieces)
    {
        var text = string.Concat(pieces.Select(p => p.Text));
        var owners = pieces.SelectMany(p => Enumerable.Repeat(p, p.Text.Length)).ToArray();
        var cut = new string?[text.Length];
        var start = 0;
        foreach (var piece in pieces)
        {
            if (piece.Instead is not null && cut.AsSpan(start, piece.Text.Length).IndexOfAnyExcept((string?)null) < 0)
                Mark(text, cut, start, start + piece.Text.Length, piece);
            start += piece.Text.Length;
        }

        return Runs(owners, cut, text, pieces);
    }

    /// <summary>要去掉的字记空串；替换的话记在第一个字上。</summary>
    private static void Mark(string text, string?[] cut, int from, int to, Piece piece)
    {
        var instead = piece.Instead ?? "";
        var left = Boundary(text, cut, from - 1, -1);
        var right = Boundary(text, cut, to, 1);
        var bracketed = left >= 0 && right < text.Length && Opening.Contains(text[left]) && Closing.Contains(text[right]);
        var (first, last) = (left + 1, right - 1);
        if (instead.Length == 0)
        {
            if (bracketed && Opening.IndexOf(text[left], StringComparison.Ordinal) == Closing.IndexOf(text[right], StringComparison.Ordinal))
            {
                if (text[left] is not ('（' or '(') || Alone(text, cut, left, right))
                {
                    Mark(text, cut, left, right + 1, piece);
                    return;
                }

                (first, last) = (left, right);
            }
            else if (right < text.Length && (text[right] is '，' or ',' || left < 0 || "。！？：".Contains(text[left])) && !Closing.Contains(text[right]))
                last = right;
            else if (left >= 0 && "，；,;".Contains(text[left]))
                first = left;
        }

        for (var i = first; i <= last; i++) cut[i] = "";
        if (instead.Length > 0) cut[first] = instead;
    }

    /// <summary>括号自成一个分句：去掉括号就连分句一起去掉；书名号和引号里少了字，整个分句都不能留。</summary>
    private static bool Alone(string text, string?[] cut, int left, int right)
    {
        var before = left - 1;
        while (before >= 0 && cut[before] == "") before--;
        return (before < 0 || Marks.Contains(text[before])) && (right + 1 == text.Length || Marks.Contains(text[right + 1]));
    }

    private static int Boundary(string text, string?[] cut, int from, int step)
    {
        var (into, outOf) = step < 0 ? (Closing, Opening) : (Opening, Closing);
        var depth = 0;
        var i = from;
        for (; i >= 0 && i < text.Length; i += step)
        {
            if (cut[i] == "" && depth == 0 && step < 0) continue;
            if (into.Contains(text[i])) depth++;
            else if (outOf.Contains(text[i]) && depth-- == 0) return i;
            else if (depth == 0 && Marks.Contains(text[i])) return i;
        }

        return i;
    }

    private static List<ReportRun> Runs(Piece[] owners, string?[] cut, string text, List<Piece> pieces)
    {
        List<ReportRun> runs = [];
        var buffer = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (cut[i] is null) buffer.Append(text[i]);
            var ends = i + 1 == text.Length || !ReferenceEquals(owners[i], owners[i + 1]) || cut[i + 1]?.Length > 0 || cut[i]?.Length > 0;
            if (cut[i]?.Length > 0)
                runs.Add(new(cut[i]!, RunKind.Variable, pieces.Find(p => p.Instead == cut[i])?.Use));
            if (!ends || buffer.Length == 0) continue;
            Add(runs, new(buffer.ToString(), owners[i].Kind, owners[i].Use));
            buffer.Clear();
        }

        return runs;
    }

    /// <summary>同一来处的字连成一段；数各自成段。</summary>
    private static void Add(List<ReportRun> runs, ReportRun run)
    {
        if (run.Use is null && runs is [.., { Use: null } last] && last.Kind == run.Kind) runs[^1] = last with { Text = last.Text + run.Text };
        else runs.Add(run);
    }
}
