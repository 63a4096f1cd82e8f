namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>表头的一列。</summary>
/// <param name="Column">列号，从 1 起。</param>
/// <param name="Name">规整后的名称；多层表头写成“父/子”。</param>
/// <param name="Raw">原文，多层以换行相连。</param>
/// <param name="Unit">括号里的单位，例如 万元；没有为 null。</param>
/// <param name="Required">带星号或“必填”。</param>
public sealed record HeadColumn(int Column, string Name, string Raw, string? Unit, bool Required)
{
    /// <summary>最下一层的名称。</summary>
    public string Leaf => Name[(Name.LastIndexOf('/') + 1)..];
}

/// <summary>表头：where the heads of a ledger stand in a sheet, and what was written above them.</summary>
/// <param name="FirstRow">表头首行。</param>
/// <param name="LastRow">表头末行；数据从下一行开始。</param>
/// <param name="Columns">有名称的列，按列号排序。</param>
/// <param name="Notes">表头上方的标题和说明，一行一条。</param>
/// <param name="Score">评分函数给的分。</param>
public sealed record SheetHead(int FirstRow, int LastRow, IReadOnlyList<HeadColumn> Columns, IReadOnlyList<string> Notes, double Score)
{
    /// <summary>说明里写的金额单位；表头自己写了单位的列以表头为准。</summary>
    public string? MoneyUnit => Notes.Select(HeadText.MoneyUnitOf).FirstOrDefault(unit => unit is not null);

    /// <summary>版式的指纹：the same heads in the same order; what a remembered mapping is kept under.</summary>
    public string Layout => string.Join('|', Columns.Select(column => $"{column.Column}:{column.Name}"));

    /// <summary>最右一列的列号。</summary>
    public int Width => Columns.Count == 0 ? 0 : Columns[^1].Column;
}
