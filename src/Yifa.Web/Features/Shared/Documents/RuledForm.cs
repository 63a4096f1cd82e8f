namespace Yifa.Web.Features.Shared.Documents;

/// <summary>格子里写的是什么，排法由它定。</summary>
public enum FormCellKind
{
    /// <summary>栏目名称，居中。</summary>
    Label,

    /// <summary>内容，居左。</summary>
    Text,

    /// <summary>短的内容，居中。</summary>
    Value,

    /// <summary>长的内容，首行缩进二字，从格子上边写起，一页写不下接到续页。</summary>
    Flow,

    /// <summary>盖章的地方：机关名称和日期居右，上面留空。</summary>
    Seal,
}

/// <summary>上下并成一格。</summary>
public enum FormJoin
{
    None,

    /// <summary>并格的第一行。</summary>
    First,

    /// <summary>并到上一行。</summary>
    Next,
}

/// <summary>卷内目录里的页号：a field that Word keeps right when somebody goes on writing, with the number that it has now.</summary>
/// <param name="First">第一页的书签。</param>
/// <param name="FirstPage">第一页的页号。</param>
/// <param name="Last">最后一页的书签。</param>
/// <param name="LastPage">最后一页的页号；只有一页的与第一页相同。</param>
public sealed record FormPageReference(string First, int FirstPage, string Last, int LastPage);

/// <summary>一格。</summary>
/// <param name="Width">占版心宽度的百分数，一行合计100。</param>
/// <param name="Text">文字，可以有换行；空着等人填的为空。</param>
/// <param name="Kind">写的是什么。</param>
public sealed record FormCell(int Width, string Text, FormCellKind Kind = FormCellKind.Text)
{
    public FormJoin Join { get; init; }

    /// <summary>页号；不是页号的格子为 null。</summary>
    public FormPageReference? Pages { get; init; }
}

/// <summary>一行。</summary>
public sealed record FormRow(params FormCell[] Cells)
{
    /// <summary>至少几行字高，给签名、盖章和手写留地方。</summary>
    public int LeastLines { get; init; } = 1;

    /// <summary>每一页都先印一遍：表头。</summary>
    public bool Repeats { get; init; }

    /// <summary>长的内容的一行，可以接到续页。</summary>
    public bool Flows => Cells.Any(c => c.Kind == FormCellKind.Flow);
}

/// <summary>
/// 表格文书：a paper with ruled cells as the ministry’s forms of people’s mediation have them, filled in by the program, with room for what is
/// written by hand. How many pages it takes is known before it is written, see <see cref="FormPages"/>.
/// </summary>
public sealed record RuledForm
{
    /// <summary>名称。</summary>
    public required string Title { get; init; }

    /// <summary>名称上面的机关名称；没有不印。</summary>
    public string? Body { get; init; }

    /// <summary>表格右上的一行，例如编号；没有不印。</summary>
    public string? Number { get; init; }

    /// <summary>各行。</summary>
    public IReadOnlyList<FormRow> Rows { get; init; } = [];

    /// <summary>表格下面的说明。</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>封面：名称用大字，机关名称在上，表格靠下。</summary>
    public bool Cover { get; init; }

    /// <summary>最后一页用它填满的空行；不填为 null。</summary>
    public FormRow? Padding { get; init; }
}
