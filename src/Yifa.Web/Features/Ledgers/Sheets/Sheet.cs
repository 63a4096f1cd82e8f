namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>合并区域，行列都从 1 起，两端在内。</summary>
public readonly record struct MergeRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    public bool Covers(int row, int column) =>
        row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn;

    public override string ToString() =>
        $"{CellAddress.Of(FirstRow, FirstColumn)}:{CellAddress.Of(LastRow, LastColumn)}";
}

/// <summary>合并区域里的空格怎样补。</summary>
public enum MergeFill
{
    /// <summary>不补：只有左上角有值。</summary>
    None,

    /// <summary>向下补：纵向合并就是“同上”，补在合并区域的首列。数据行用它。</summary>
    Down,

    /// <summary>全补：每一格都得到左上角的值。找表头用它。</summary>
    All,
}

/// <summary>一行：空行不给出，所以行号会跳。</summary>
/// <param name="Number">行号，从 1 起，与 Excel 所示相同。</param>
/// <param name="Cells">从 A 列起、到最后一个有值的列为止，中间的空格也在内。</param>
/// <param name="Hidden">被隐藏（或被筛选掉）的行；仍是数据。</param>
public sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells, bool Hidden = false)
{
    /// <summary>第几列的格，从 1 起；超出末列的是空格。</summary>
    public SheetCell this[int column] =>
        column >= 1 && column <= Cells.Count ? Cells[column - 1] : SheetCell.Empty(Number, column);
}

/// <summary>工作表：its rows are streamed anew from the file each time that they are asked for.</summary>
public sealed class Sheet
{
    private readonly SheetLimits limits;
    private readonly Func<SheetWatch, IEnumerable<SheetRow>> read;

    internal Sheet(string name, int index, bool hidden, IReadOnlyList<MergeRange> merges, SheetLimits limits,
        Func<SheetWatch, IEnumerable<SheetRow>> read)
    {
        (Name, Index, Hidden, Merges) = (name, index, hidden, merges);
        (this.limits, this.read) = (limits, read);
    }

    public string Name { get; }

    /// <summary>第几张，从 0 起。</summary>
    public int Index { get; }

    /// <summary>隐藏的工作表。</summary>
    public bool Hidden { get; }

    /// <summary>合并区域，按首行、首列排序。</summary>
    public IReadOnlyList<MergeRange> Merges { get; }

    /// <summary>逐行读出，不把整表放进内存。同一个文件一次只能读一遍：上一遍没有读完，就不要开始下一遍。</summary>
    /// <exception cref="SheetRefusedException">读到中途才发现损坏、超限或超时。</exception>
    public IEnumerable<SheetRow> Rows(MergeFill fill = MergeFill.None, CancellationToken cancellation = default)
    {
        var watch = new SheetWatch(limits, cancellation);
        var rows = read(watch);
        return SheetGuard.Rows(fill == MergeFill.None ? rows : MergeFilling.Fill(rows, Merges, fill, limits, watch), watch);
    }
}
