using System.Text;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>分隔文本（.csv、.txt）：one sheet, every cell is text, as in the file.</summary>
internal static class CsvText
{
    private static readonly char[] Delimiters = [',', '\t', ';', '|'];

    public static Sheet Open(Stream stream, string name, SheetLimits limits, SheetWatch watch)
    {
        var encoding = TextEncoding.Detect(stream, watch);
        var (delimiter, stated) = Delimiter(stream, encoding);
        var title = Path.GetFileNameWithoutExtension(name);
        return new(title.Length > 0 ? title : "文本", 0, false, [], limits, each => Rows(stream, encoding, delimiter, stated, limits, each));
    }

    /// <summary>
    /// The delimiter that splits the beginning most often; a line "sep=;" states it. A text without any is no table.
    /// </summary>
    private static (char Delimiter, bool Stated) Delimiter(Stream stream, Encoding encoding)
    {
        stream.Position = 0;
        using var reader = new StreamReader(stream, encoding, true, 4096, leaveOpen: true);
        var sample = new char[64 << 10];
        var text = sample.AsSpan(0, reader.ReadBlock(sample, 0, sample.Length));
        if (text.StartsWith("sep=") && text.Length > 4)
            return (text[4], true);
        var counts = new int[Delimiters.Length];
        var quoted = false;
        foreach (var letter in text)
        {
            if (letter == '"')
                quoted = !quoted;
            else if (!quoted && Array.IndexOf(Delimiters, letter) is var at and >= 0)
                counts[at]++;
        }
        var best = Array.IndexOf(counts, counts.Max());
        return counts[best] > 0 ? (Delimiters[best], false) : throw new SheetRefusedException(SheetRefusals.NotASpreadsheet("文字里没有分列"));
    }

    private static IEnumerable<SheetRow> Rows(Stream stream, Encoding encoding, char delimiter, bool stated, SheetLimits limits, SheetWatch watch)
    {
        stream.Position = 0;
        using var reader = new StreamReader(stream, encoding, true, 64 << 10, leaveOpen: true);
        if (stated)
            reader.ReadLine();
        var records = new CsvRecords(reader, delimiter, limits, watch);
        for (var number = 1; records.Next(number) is { } fields; number++)
        {
            if (number > limits.Rows)
                throw new SheetRefusedException(SheetRefusals.TooManyRows(limits.Rows));
            var width = fields.FindLastIndex(field => field.Length > 0) + 1;
            if (width == 0)
                continue;
            if (width > limits.Columns)
                throw new SheetRefusedException(SheetRefusals.TooManyColumns(limits.Columns));
            var cells = new SheetCell[width];
            for (var column = 1; column <= width; column++)
                cells[column - 1] = fields[column - 1] is { Length: > 0 } text
                    ? SheetCell.OfText(number, column, text)
                    : SheetCell.Empty(number, column);
            yield return new SheetRow(number, cells);
        }
    }
}
