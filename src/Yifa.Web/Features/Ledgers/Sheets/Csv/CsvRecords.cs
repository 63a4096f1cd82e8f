using System.Text;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>
/// 分隔文本的记录（RFC 4180）：a quoted field may hold delimiters, line breaks and doubled quotes; a stray quote inside
/// an unquoted field is just a letter. Written here rather than taken from a library because the limits (field, row,
/// time) and the encodings have to hold while a hostile text is being read.
/// </summary>
internal sealed class CsvRecords(TextReader reader, char delimiter, SheetLimits limits, SheetWatch watch)
{
    private readonly char[] buffer = new char[32 << 10];
    private readonly StringBuilder field = new();
    private int at, filled;

    /// <summary>The fields of the next record, or null at the end of the text.</summary>
    public List<string>? Next(int number)
    {
        if (Peek() < 0)
            return null;
        var fields = new List<string>();
        while (true)
        {
            var last = Field(number);
            // What lies beyond the limit is counted, to refuse it, but not kept.
            if (fields.Count <= limits.Columns || field.Length > 0)
                fields.Add(field.ToString());
            if (fields.Count > limits.Columns * 4)
                throw new SheetRefusedException(SheetRefusals.TooManyColumns(limits.Columns));
            if (last)
                return fields;
        }
    }

    /// <summary>Reads one field into <see cref="field"/>; true when it ended its record.</summary>
    private bool Field(int number)
    {
        field.Clear();
        var quoted = Peek() == '"';
        if (quoted)
            at++;
        while (true)
        {
            var letter = Peek();
            if (letter < 0)
                return quoted ? throw new SheetRefusedException(SheetRefusals.Broken($"第 {number} 行的引号没有成对")) : true;
            at++;
            if (quoted)
            {
                if (letter != '"')
                    Append((char)letter, number);
                else if (Peek() == '"')
                    Append((char)buffer[at++], number);
                else
                    quoted = false;
            }
            else if (letter == delimiter)
                return false;
            else if (letter == '\n')
                return true;
            else if (letter == '\r')
            {
                if (Peek() == '\n')
                    at++;
                return true;
            }
            else
                Append((char)letter, number);
        }
    }

    private void Append(char letter, int number)
    {
        if (field.Length == limits.CellChars)
            throw new SheetRefusedException(SheetRefusals.CellTooLong($"第 {number} 行某"));
        field.Append(letter);
    }

    private int Peek()
    {
        if (at == filled)
        {
            watch.Tick();
            filled = reader.Read(buffer, at = 0, buffer.Length);
        }
        return filled == 0 ? -1 : buffer[at];
    }
}
