using System.Globalization;

namespace Yifa.Web.Features.Reports.Templates;

/// <summary>
/// 逐字读一行：a cursor over one line of a template that remembers where it is, so that every problem has its column.
/// Inside a slot full-width signs count as their half-width twins: officers type with a Chinese keyboard.
/// </summary>
internal sealed class LineReader(string text, int line, List<TemplateProblem> problems)
{
    private const string Signs = "[]{}()@|,+<>=!≥≤≠:;\"、";
    private const string Wide = "［］｛｝（）＠｜，＋＜＞＝！：；";
    private const string Narrow = "[]{}()@|,+<>=!:;";

    public int Position { get; set; }

    public int Line => line;

    public Place Here => new(line, Position + 1);

    public bool AtEnd => Position >= text.Length;

    /// <summary>当前字，原样；行末为 \0。</summary>
    public char Raw => AtEnd ? '\0' : text[Position];

    /// <summary>当前字，全角符号按半角。</summary>
    public char Sign => Fold(Raw);

    public bool Ahead(string expected) => string.CompareOrdinal(text, Position, expected, 0, expected.Length) == 0;

    public char Before => Position == 0 ? '\0' : text[Position - 1];

    public string Slice(int from) => text[from..Position];

    public void Problem(Place at, string reason, string nextStep) => problems.Add(new(at.Line, at.Column, reason, nextStep));

    public void SkipBlank()
    {
        while (!AtEnd && char.IsWhiteSpace(Raw)) Position++;
    }

    /// <summary>当前是这个符号就跳过它。</summary>
    public bool Take(char sign)
    {
        SkipBlank();
        if (Sign != sign) return false;
        Position++;
        return true;
    }

    /// <summary>必须是这个符号，否则记一个问题。</summary>
    public bool Expect(char sign, string whatFor)
    {
        if (Take(sign)) return true;
        Problem(Here, $"这里少了“{sign}”，{whatFor}。", "请补上；符号用半角或全角都可以。");
        return false;
    }

    /// <summary>读一个词：名称、数字或期间；没有时为空串。</summary>
    public string Word()
    {
        SkipBlank();
        var from = Position;
        while (!AtEnd && !char.IsWhiteSpace(Raw) && !Signs.Contains(Sign, StringComparison.Ordinal)) Position++;
        return Slice(from);
    }

    /// <summary>读到这些符号之一（不含），去掉两头的空格；维度和值里可以有括号，例如“村（社区）”。</summary>
    public string Until(string signs)
    {
        var from = Position;
        while (!AtEnd && !signs.Contains(Sign, StringComparison.Ordinal)) Position++;
        return Slice(from).Trim();
    }

    /// <summary>读到配对的右括号（不含），左括号已读过；不配对时为 null。</summary>
    public string? Bracketed()
    {
        var from = Position;
        for (var depth = 1; !AtEnd; Position++)
        {
            if (Sign == '(') depth++;
            if (Sign != ')' || --depth > 0) continue;
            var inside = Slice(from);
            Position++;
            return inside;
        }

        Position = from;
        return null;
    }

    public static bool IsNumber(string word, out decimal value) =>
        decimal.TryParse(word.TrimEnd('%', '％'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

    private static char Fold(char sign)
    {
        var i = Wide.IndexOf(sign, StringComparison.Ordinal);
        return i < 0 ? sign : Narrow[i];
    }
}
