using System.Text.RegularExpressions;
using Yifa.Web.Features.Ledgers.Sheets;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Import;

/// <summary>值的样子：how many of the sampled cells of a column look like what the ledger's column holds.</summary>
public static partial class ValueShape
{
    /// <summary>像的占几成；没有值、或这类列的值没有特别的样子时为 null。</summary>
    public static double? Share(LedgerColumn column, int at, List<SheetRow> sample, PlaceBook places)
    {
        if (column.Kind is CellKind.Text or CellKind.RowNumber or CellKind.Department or CellKind.Secret or CellKind.Money or CellKind.Decimal or CellKind.Integer or CellKind.Year or CellKind.DateRange or CellKind.Month) return null;
        int all = 0, fits = 0;
        foreach (var row in sample)
        {
            var cell = row[at];
            if (cell.IsBlank || cell.Text.Trim() is "/" or "无" or "-") continue;
            all++;
            if (Fits(column, cell, places)) fits++;
        }
        return all == 0 ? null : fits / (double)all;
    }

    private static bool Fits(LedgerColumn column, SheetCell cell, PlaceBook places) => column.Kind switch
    {
        CellKind.Date => CellValue.Date(cell).State is not ParsedState.Wrong,
        CellKind.YesNo => CellValue.YesNo(cell).State is not ParsedState.Wrong,
        CellKind.Word => column.Words.ContainsKey(Synonyms.Form(cell.Text)),
        CellKind.People => CellValue.Persons(cell).State is not ParsedState.Wrong,
        CellKind.IdNumber => IdNumber().IsMatch(cell.Text.Trim()),
        CellKind.Phone => CellValue.Phone(cell).State is not ParsedState.Wrong,
        CellKind.CreditCode => CreditCode().IsMatch(cell.Text.Trim()),
        CellKind.Village => places.MatchVillage(cell.Text).Code is not null,
        CellKind.Grid => cell.Text.Contains("网格", StringComparison.Ordinal) || places.MatchGrid(cell.Text, null).Code is not null,
        CellKind.RowNumber or CellKind.Text or CellKind.Integer or CellKind.Decimal or CellKind.Money or CellKind.DateRange or CellKind.Month or CellKind.Year or CellKind.Secret or CellKind.Department => true,
    };

    [GeneratedRegex("^[1-9][0-9*]{13,16}[0-9Xx*]$")]
    private static partial Regex IdNumber();

    [GeneratedRegex("^[0-9A-HJ-NPQRTUWXYa-z]{18}$")]
    private static partial Regex CreditCode();
}
