namespace Yifa.Law.Tables;

/// <summary>
/// 一行的表：a form that a unit fills with one row, under a row of groups and a row of columns. The columns are numbered from the left; one that stays empty is named after its group.
/// </summary>
internal sealed class OneRow
{
    private readonly List<TableCell> groups = [], heads = [], cells = [];

    /// <summary>各组的表头。</summary>
    public IReadOnlyList<TableCell> Groups => groups;

    /// <summary>各栏的表头。</summary>
    public IReadOnlyList<TableCell> Heads => heads;

    /// <summary>各栏的编号。</summary>
    public IEnumerable<TableCell> Numbers => heads.Select((_, i) => new HeadCell($"{i + 1}"));

    /// <summary>各栏的数。</summary>
    public IReadOnlyList<TableCell> Cells => cells;

    /// <summary>加一组。</summary>
    /// <param name="name">组的名称。</param>
    /// <param name="items">各栏。</param>
    public OneRow Group(string name, params IReadOnlyList<(string Item, TableCell Cell)> items)
    {
        groups.Add(new HeadCell(name) { Across = items.Count });
        foreach (var (item, cell) in items)
        {
            heads.Add(new HeadCell(item));
            cells.Add(cell switch { FigureCell told => told with { Number = heads.Count }, BlankCell blank => blank with { Name = $"{name}：{item}", Number = heads.Count }, SumCell sum => sum with { Number = heads.Count }, _ => cell });
        }
        return this;
    }
}
