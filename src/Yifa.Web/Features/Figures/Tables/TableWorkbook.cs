using Yifa.Law.Tables;
using Yifa.Web.Features.Ledgers.Sheets;

namespace Yifa.Web.Features.Figures.Tables;

/// <summary>
/// 填好的工作簿：the form as it stands on paper, what is unknown yellow, and a second sheet that says of every cell where it comes from or
/// why it is empty.
/// </summary>
public static class TableWorkbook
{
    /// <summary>写出。</summary>
    /// <param name="output">写到哪里。</param>
    /// <param name="table">填好的表。</param>
    /// <param name="maker">制表人。</param>
    /// <param name="signer">签发人。</param>
    /// <param name="filledOn">填报日期。</param>
    /// <param name="exported">页脚上的一行。</param>
    public static void Write(Stream output, FilledTable table, string maker, string signer, DateOnly filledOn, string exported)
    {
        using var writer = new XlsxWriter(output, leaveOpen: true) { Footer = exported };
        const int above = 2;
        List<MergeRange> merges = [new(1, 1, 1, table.Columns), new(2, 1, 2, table.Columns)];
        merges.AddRange(table.Rows.SelectMany(row => row).Where(c => c.Cell.Across > 1 || c.Cell.Down > 1)
            .Select(c => new MergeRange(c.Row + above, c.Column, c.Row + above + c.Cell.Down - 1, c.Column + c.Cell.Across - 1)));
        writer.BeginSheet(table.Table.Name, new XlsxLayout([.. Enumerable.Range(1, table.Columns).Select(column => column == 1 ? 16d : 12d)], above + table.Table.HeadRows, merges));
        writer.Row(((XlsxCell)table.Title).InBold());
        writer.Row($"填报单位：{table.Unit}　　填报日期：{filledOn:yyyy年M月d日}");
        foreach (var row in table.Rows)
        {
            var cells = new XlsxCell[table.Columns];
            foreach (var cell in row) cells[cell.Column - 1] = CellOf(cell, maker);
            writer.Row(cells);
        }
        writer.Row();
        writer.Row($"制表人：{maker}　　签发人：{signer}{(table.Table.DueBy is { } due ? $"　　报送时限：{due}" : "")}");
        foreach (var check in table.Checks) writer.Row($"校验 {check.Check}：{check.Said}，{WordOf(check)}");
        foreach (var remark in table.Remarks) writer.Row(remark.Text);

        writer.BeginSheet("出处", [new XlsxColumn("格"), new XlsxColumn("项目", 40), new XlsxColumn("数"), new XlsxColumn("期间", 32), new XlsxColumn("口径，或者为什么空着", 90)]);
        foreach (var cell in table.Rows.SelectMany(row => row).Where(c => c.Name is not null && (c.Figure is not null || c.Sum is not null) || c.Why is not null))
        {
            var filled = ((XlsxCell)(cell.Why ?? cell.Figure?.Rule ?? TableFilling.RowAdded)).With(cell.Why is null ? XlsxFill.None : XlsxFill.Yellow);
            writer.Row(CellAddress.Of(cell.Row + above, cell.Column), cell.Name, cell.Value, (cell.Figure?.Period ?? table.Choice.Period).ToString(), filled);
        }
        writer.Row("表式", table.Table.Source);
    }

    /// <summary>校验成不成立，一个词。</summary>
    public static string WordOf(FilledCheck check) => check.Holds switch { true => "相等", false => "不相等，请核对", null => "有空格，核对不了" };

    private static XlsxCell CellOf(FilledCell cell, string maker) => cell switch
    {
        { Cell: MakerCell } => maker,
        { Cell: HeadCell { Total: not null }, Figure: { } total } => ((XlsxCell)$"{cell.Text}（共计：{(cell.Speaks ? total.Display : "　件")}）").InBold().With(XlsxFill.Grey),
        { Head: true } => ((XlsxCell)cell.Text).InBold().With(XlsxFill.Grey),
        { Why: not null } => XlsxCell.Empty.With(XlsxFill.Yellow),
        _ => (XlsxCell)cell.Value,
    };
}
