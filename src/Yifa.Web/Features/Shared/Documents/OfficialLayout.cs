namespace Yifa.Web.Features.Shared.Documents;

/// <summary>
/// 版式数值：GB/T 9704-2012 in the units of WordprocessingML (twips: 1/20 point; half-points for type sizes).
/// A grid of lines only, with characters set 0.25 point closer, gives 22 lines × 28 characters both in Word and in LibreOffice;
/// a character grid (linesAndChars) does not.
/// </summary>
public static class OfficialLayout
{
    /// <summary>A4 纸 210×297 毫米。</summary>
    public const uint PageWidth = 11906, PageHeight = 16838;

    /// <summary>天头37毫米，订口28毫米；版心156×225毫米，余下右26毫米、下35毫米。</summary>
    public const int Top = 2098, Left = 1588, Right = 1474, Bottom = 1984;

    /// <summary>版心宽。</summary>
    public const int TypeWidth = (int)PageWidth - Left - Right;

    /// <summary>行距：225毫米÷22行。</summary>
    public const int Line = 579;

    /// <summary>一字宽：3号字16磅，收紧0.25磅，每行28字。</summary>
    public const int Character = 315, Tighten = -5;

    /// <summary>页码在页面上的位置：一字线上距版心下边缘7毫米。</summary>
    public const uint FooterDistance = 1418;

    /// <summary>发文机关标志上边缘至版心上边缘35毫米。</summary>
    public const int RedHeadDrop = 1984;

    /// <summary>字号（半磅）：2号22磅，3号16磅，4号14磅，5号10.5磅。</summary>
    public const int Size2 = 44, Size3 = 32, Size4 = 28, Size5 = 21;

    public const string FangSong = "仿宋_GB2312", Kai = "楷体_GB2312", Hei = "黑体", XiaoBiaoSong = "方正小标宋简体", Song = "宋体", Latin = "Times New Roman";

    /// <summary>发文机关标志的字号：字数多时缩小，保证一行排下，最大62磅。</summary>
    public static int RedHeadSize(string name) => Math.Min(124, (int)(TypeWidth / 20.0 / Math.Max(1, name.Length) * 2 * 0.97));

    /// <summary>占几个字：半角算半个。</summary>
    public static double Width(string text) => text.Sum(c => c < 0x2000 ? 0.5 : 1.0);

    /// <summary>
    /// 标题分行：一行排不下时在“关于”之前断，仍排不下再对半断，不拆书名号里的词尾；两行上短下长成梯形。
    /// </summary>
    public static IReadOnlyList<string> TitleLines(string title)
    {
        const int most = 20;
        if (Width(title) <= most) return [title];
        var about = title.IndexOf("关于", 1, StringComparison.Ordinal);
        var at = about > 0 ? about : HalfWay(title);
        return [.. TitleLines(title[..at]), .. TitleLines(title[at..])];
    }

    private static int HalfWay(string title)
    {
        var half = title.Length / 2;
        while (half > 1 && (char.IsAsciiDigit(title[half]) || "，、》）”年的".Contains(title[half], StringComparison.Ordinal))) half--;
        return half;
    }

    /// <summary>署名与日期右空的字数：加盖印章时日期右空四字、署名以日期居中；不加盖时署名右空二字、日期首字比署名首字右移二字。</summary>
    public static (double Signature, double Date) SignOff(string signature, string date, bool isSealed)
    {
        var (name, day) = (Width(signature), Width(date));
        if (!isSealed) return name >= day + 2 ? (2, name - day) : (4 + day - name, 2);
        var right = 4 + (day - name) / 2;
        return right >= 0 ? (right, 4) : (0, (name - day) / 2);
    }
}
