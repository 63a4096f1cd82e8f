using Yifa.Law.Indicators;
using Yifa.Law.Tables;

namespace Yifa.Web.Features.Figures.Tables;

/// <summary>填好的一格，和它在纸面上的位置（从 1 起）。</summary>
/// <param name="Cell">表式里的一格。</param>
/// <param name="Row">行。</param>
/// <param name="Column">列。</param>
/// <param name="Head">是不是表头、项目名。</param>
/// <param name="Text">写着什么；空着的为空字。</param>
public sealed record FilledCell(TableCell Cell, int Row, int Column, bool Head, string Text)
{
    /// <summary>这一格的数；不是数的为 null。</summary>
    public Figure? Figure { get; init; }

    /// <summary>数的清单在哪里。</summary>
    public string? Href { get; init; }

    /// <summary>这一格是什么，出处表里用。</summary>
    public string? Name { get; init; }

    /// <summary>空着的原因；不空的为 null。</summary>
    public string? Why { get; init; }

    /// <summary>正式表式里的栏次。</summary>
    public int? Number { get; init; }

    /// <summary>合计的一格：本行各数的和；不是合计、没有数为 null。</summary>
    public decimal? Sum { get; init; }

    /// <summary>格子里的数：表里按万元写的，是万元；没有数为 null。</summary>
    public decimal? Value => Sum ?? Figure?.Value / (Cell is FigureCell { Per: var per } ? per : 1);

    /// <summary>有没有数。</summary>
    public bool Speaks => Figure?.State is FigureState.Value or FigureState.Zero;
}

/// <summary>校验关系和它成不成立。</summary>
/// <param name="Check">校验关系。</param>
/// <param name="Holds">成立；有空格、核对不了的为 null。</param>
/// <param name="Said">带着数的写法：12＝7＋5。</param>
public sealed record FilledCheck(TableCheck Check, bool? Holds, string Said);

/// <summary>表下的一句话，数已经填上。</summary>
public sealed record FilledRemark(TableRemark Remark, string? Number, string? Href)
{
    public string Text => Remark.Before + Number + Remark.After;
}

/// <summary>填好的一张表：one thing for the page and for the workbook, so that they cannot tell two stories.</summary>
/// <param name="Table">哪张表。</param>
/// <param name="Choice">哪一期、哪个村。</param>
/// <param name="Unit">填报单位。</param>
/// <param name="Rows">各行的格子，被合并盖住的不在其中。</param>
/// <param name="Checks">校验。</param>
/// <param name="Remarks">表下的话。</param>
public sealed record FilledTable(OfficialTable Table, TableChoice Choice, string Unit, IReadOnlyList<IReadOnlyList<FilledCell>> Rows, IReadOnlyList<FilledCheck> Checks, IReadOnlyList<FilledRemark> Remarks)
{
    public string Title => $"{Unit}{Table.Title}（{Choice.Label}）";

    /// <summary>一共几列。</summary>
    public int Columns => Rows.SelectMany(row => row).Max(cell => cell.Column + cell.Cell.Across - 1);

    /// <summary>空着的原因，同样的只说一次；格子里写“注”和次序。</summary>
    public IReadOnlyList<string> Notes { get; } = [.. Rows.SelectMany(row => row).Select(cell => cell.Why).OfType<string>().Distinct()];

    /// <summary>某一格的注是第几条，从 1 起。</summary>
    public int NoteOf(FilledCell cell) => Notes.ToList().IndexOf(cell.Why!) + 1;
}
