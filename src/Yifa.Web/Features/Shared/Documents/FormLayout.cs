namespace Yifa.Web.Features.Shared.Documents;

/// <summary>
/// 表格文书的版面数值：A4 with the binding margin of an official document. Text of size 4 stands in lines of a fixed height, so that the height
/// of a row, and with it every page number of a file, is known without a word processor.
/// </summary>
internal static class FormLayout
{
    /// <summary>上30毫米、下25毫米；左右同公文。</summary>
    public const int Top = 1701, Bottom = 1417;

    /// <summary>版心高。</summary>
    public const int Height = (int)OfficialLayout.PageHeight - Top - Bottom;

    /// <summary>一行字高24磅，一个字14磅。</summary>
    public const int Line = 480, Character = 280;

    /// <summary>格子左右、上下的空。</summary>
    public const int Side = 108, Pad = 90;

    /// <summary>名称一行、机关名称一行、编号一行。</summary>
    public const int TitleHeight = 1000, BodyHeight = 640, NumberHeight = 520, NoteHeight = 400;

    /// <summary>每页留着不用的：行末标点挤下来一行，也不至于换页。</summary>
    public const int Spare = 620;

    /// <summary>续页上至少写几行，才值得在这一页开头。</summary>
    public const int LeastPiece = 4;

    /// <summary>封面名称以上的空和封面名称的高。</summary>
    public const int CoverDrop = 1200, CoverTitleHeight = 3000;
}
