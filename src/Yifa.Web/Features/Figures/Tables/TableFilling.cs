using System.Globalization;
using Yifa.Law.Indicators;
using Yifa.Law.Tables;

namespace Yifa.Web.Features.Figures.Tables;

/// <summary>填表：asks every figure of a table at once and lays the cells out as they stand on paper.</summary>
public sealed class TableFilling(FigureBook book)
{
    /// <summary>填一张表。</summary>
    /// <param name="table">表式。</param>
    /// <param name="choice">哪一期、哪个村。</param>
    /// <param name="town">镇街的名称。</param>
    /// <param name="unit">填报单位。</param>
    /// <param name="stop">取消。</param>
    public async Task<FilledTable> FillAsync(OfficialTable table, TableChoice choice, string town, string unit, CancellationToken stop)
    {
        var layout = table.Layout(TableTown.Of(town));
        List<(Indicator Indicator, Period Period)> asked =
        [
            .. layout.SelectMany(row => row).OfType<FigureCell>().Select(cell => (cell.Indicator, PeriodOf(cell.Span))),
            .. layout.SelectMany(row => row).OfType<FigureCell>().Where(cell => cell.Needs is not null).Select(cell => (cell.Needs!.Told, PeriodOf(cell.Span))),
            .. layout.SelectMany(row => row).OfType<HeadCell>().Where(cell => cell.Total is not null).Select(cell => (cell.Total!, choice.Period)),
            .. table.Remarks.Where(remark => remark.Figure is not null).Select(remark => (remark.Figure!, choice.Period)),
        ];
        asked = [.. asked.Distinct()];
        var figures = asked.Zip(await book.EachAsync(asked, choice.Figures.Scope, stop)).ToDictionary(pair => pair.First, pair => pair.Second);
        var rows = Laid(layout, table.HeadRows, (cell, row, column, head) => cell switch
        {
            HeadCell { Total: { } total } named => new FilledCell(cell, row, column, Head: true, named.Text) { Figure = figures[(total, choice.Period)], Href = choice.Address(total, choice.Period), Name = total.Name },
            HeadCell named => new FilledCell(cell, row, column, Head: true, named.Text),
            UnitCell => new FilledCell(cell, row, column, Head: true, unit),
            MakerCell => new FilledCell(cell, row, column, head, ""),
            BlankCell blank => new FilledCell(cell, row, column, head, "") { Name = blank.Name, Why = blank.Why, Number = blank.Number },
            SumCell sum => new FilledCell(cell, row, column, head, "") { Name = sum.Name, Number = sum.Number, Why = NothingToAdd },
            FigureCell told => Told(told, figures[(told.Indicator, PeriodOf(told.Span))], row, column),
            _ => throw new InvalidOperationException($"表式里有不认识的格子：{cell}。"),
        });
        rows = [.. rows.Select(Added)];
        return new(table, choice, unit, rows, [.. table.Checks.Select(check => Checked(check, rows))], [.. table.Remarks.Select(Remarked)]);

        Period PeriodOf(TableSpan span) => span switch { TableSpan.Period => choice.Period, TableSpan.YearToDate => choice.YearToDate };

        FilledCell Told(FigureCell told, Figure figure, int row, int column)
        {
            var cell = new FilledCell(told, row, column, Head: false, TextOf(figure, told.Per))
            {
                Figure = figure, Href = choice.Address(told.Indicator, PeriodOf(told.Span)), Number = told.Number,
                Name = told.Span == TableSpan.YearToDate ? $"{told.Indicator.Name}（年度累计）" : told.Indicator.Name,
            };
            if (!cell.Speaks) return cell with { Why = WhyNot(figure) };
            return told.Needs is { } needs && figures[(needs.Told, PeriodOf(told.Span))].Numerator is null or 0 ? cell with { Figure = null, Text = "", Why = needs.Why } : cell;
        }

        FilledRemark Remarked(TableRemark remark) => remark.Figure is not { } counted ? new(remark, null, null)
            : new(remark, figures[(counted, choice.Period)] is { State: FigureState.Value or FigureState.Zero } known ? known.Display : "没有数", choice.Address(counted, choice.Period));
    }

    // Each cell of the row opens its records. Where one of them is unknown nobody knows the sum.
    private static IReadOnlyList<FilledCell> Added(IReadOnlyList<FilledCell> row)
    {
        var told = row.Where(cell => cell.Cell is FigureCell).ToList();
        if (told.Exists(cell => !cell.Speaks)) return row;
        var sum = told.Sum(cell => cell.Value ?? 0);
        return [.. row.Select(cell => cell.Cell is SumCell ? cell with { Sum = sum, Text = Spelled(sum), Why = null } : cell)];
    }

    // A cell that spans rows pushes those of the next rows to the right, as on paper.
    private static List<IReadOnlyList<FilledCell>> Laid(IReadOnlyList<IReadOnlyList<TableCell>> layout, int headRows, Func<TableCell, int, int, bool, FilledCell> fill)
    {
        HashSet<(int Row, int Column)> taken = [];
        List<IReadOnlyList<FilledCell>> rows = [];
        foreach (var (cells, row) in layout.Select((cells, i) => (cells, i + 1)))
        {
            List<FilledCell> line = [];
            var column = 1;
            foreach (var cell in cells)
            {
                while (taken.Contains((row, column))) column++;
                line.Add(fill(cell, row, column, row <= headRows));
                for (var down = 0; down < cell.Down; down++)
                    for (var across = 0; across < cell.Across; across++) taken.Add((row + down, column + across));
            }
            rows.Add(line);
        }
        return rows;
    }

    private static FilledCheck Checked(TableCheck check, List<IReadOnlyList<FilledCell>> rows)
    {
        var numbered = rows.SelectMany(row => row).Where(cell => cell.Number is not null).ToDictionary(cell => cell.Number!.Value);
        var (whole, parts) = (numbered[check.Whole].Value, check.Parts.Select(number => numbered[number].Value).ToList());
        var said = $"{Spelled(whole)}＝{string.Join('＋', parts.Select(Spelled))}";
        // Where a place is empty the rest may still add up; where it does not, nobody can tell what the empty place would say.
        var adds = whole is { } sum && sum == parts.Sum(part => part ?? 0);
        return new(check, adds ? true : whole is null || parts.Any(part => part is null) ? null : false, said);
    }

    /// <summary>合计的口径。</summary>
    public const string RowAdded = "本行各数相加，每一个数各有清单。";

    private const string NothingToAdd = "本行还有空着的数，合不出来；确实没有的，点开那一格确认为零。";

    private static string Spelled(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "（空）";

    private static string TextOf(Figure figure, decimal per) =>
        figure.State is not (FigureState.Value or FigureState.Zero) ? "" : per == 1 ? figure.Display[..^figure.Unit.Length] : (figure.Value!.Value / per).ToString("0.######", CultureInfo.InvariantCulture);

    private static string WhyNot(Figure figure) => figure.State switch
    {
        FigureState.NoData => "这一期台账里一条也没有，也没有人确认过没有，不能写成零。",
        FigureState.NotDue => "这一期还没有开始。",
        FigureState.NoDenominator => "分母是零，算不出率。",
        FigureState.Withheld => "数太小，不公开。",
        FigureState.Value or FigureState.Zero => "",
    };
}
