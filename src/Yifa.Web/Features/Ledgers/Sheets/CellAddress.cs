namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>单元格地址：C7 与（行 7，列 3）的互换。</summary>
public static class CellAddress
{
    /// <summary>列名：1 → A，27 → AA。</summary>
    public static string ColumnName(int column)
    {
        Span<char> letters = stackalloc char[8];
        var at = letters.Length;
        for (; column > 0; column = (column - 1) / 26)
            letters[--at] = (char)('A' + (column - 1) % 26);
        return new string(letters[at..]);
    }

    public static string Of(int row, int column) => ColumnName(column) + row.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Reads "C7"; false for anything else, including numbers beyond what a sheet can have.</summary>
    public static bool TryRead(ReadOnlySpan<char> address, out int row, out int column)
    {
        row = column = 0;
        var at = 0;
        for (; at < address.Length && at < 4 && address[at] is >= 'A' and <= 'Z'; at++)
            column = column * 26 + (address[at] - 'A' + 1);
        if (at is 0 or > 3)
            return false;
        var digits = address[at..];
        if (digits.Length is 0 or > 7)
            return false;
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '9')
                return false;
            row = row * 10 + (digit - '0');
        }
        return row > 0;
    }
}
