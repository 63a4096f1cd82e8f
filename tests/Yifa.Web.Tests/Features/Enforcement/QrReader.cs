using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>
/// Reads an undamaged QR code of level M, versions 2 to 6, from the path of its picture: format, mask, order of the modules, order of the blocks after
/// ISO/IEC 18004. It corrects no errors: a picture that is drawn must be read as it is.
/// </summary>
internal static partial class QrReader
{
    // Data codewords of one block and number of blocks at level M, by version.
    private static readonly Dictionary<int, (int Blocks, int Data)> LevelM = new() { [2] = (1, 28), [3] = (1, 44), [4] = (2, 32), [5] = (2, 43), [6] = (4, 27) };

    public static string Read(string svg)
    {
        var modules = Trim(Matrix(svg));
        var size = modules.Count;
        var (blocks, data) = LevelM[(size - 17) / 4];
        var mask = Mask(modules);
        var bits = new List<bool>();
        var up = true;
        for (var right = size - 1; right > 0; right -= 2)
        {
            if (right == 6) right--;
            for (var n = 0; n < size; n++)
            {
                var row = up ? size - 1 - n : n;
                foreach (var column in (int[])[right, right - 1])
                    if (!IsFunction(row, column, size)) bits.Add(modules[row][column] ^ Flips(mask, row, column));
            }
            up = !up;
        }
        var words = bits.Chunk(8).Where(c => c.Length == 8).Select(c => c.Aggregate(0, (value, bit) => value * 2 + (bit ? 1 : 0))).ToList();
        // The blocks are dealt out one codeword after the other.
        var ordered = Enumerable.Range(0, blocks).SelectMany(block => Enumerable.Range(0, data).Select(i => words[i * blocks + block])).ToList();
        var stream = ordered.SelectMany(w => Enumerable.Range(0, 8).Select(i => (w >> (7 - i)) & 1)).ToList();
        var at = 0;
        int Take(int count) => Enumerable.Range(0, count).Aggregate(0, (value, _) => value * 2 + stream[at++]);
        // A writer may change the mode within one text, wherever that is shorter.
        var text = new StringBuilder();
        while (at + 4 <= stream.Count && Take(4) is > 0 and var mode) Segment(mode);
        return text.ToString();

        void Segment(int mode)
        {
            switch (mode)
            {
                case 7:
                    Take(8); // which encoding: an address is plain ASCII in all of them
                    break;
                case 4:
                    text.Append(Encoding.UTF8.GetString([.. Enumerable.Range(0, Take(8)).Select(_ => (byte)Take(8))]));
                    break;
                case 2:
                    for (var left = Take(9); left > 0; left -= 2)
                    {
                        var pair = Take(left > 1 ? 11 : 6);
                        if (left > 1) text.Append(Alphanumeric[pair / 45]);
                        text.Append(Alphanumeric[pair % 45]);
                    }
                    break;
                case 1:
                    for (var left = Take(10); left > 0; left -= 3)
                    {
                        var digits = Math.Min(left, 3);
                        text.Append(Take(digits * 3 + 1).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0'));
                    }
                    break;
                default:
                    Assert.Fail($"mode {mode}");
                    break;
            }
        }
    }

    private const string Alphanumeric = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

    private static List<bool[]> Matrix(string svg)
    {
        var size = int.Parse(Box().Match(svg).Groups[1].Value, CultureInfo.InvariantCulture);
        var rows = Enumerable.Range(0, size).Select(_ => new bool[size]).ToList();
        foreach (Match run in Run().Matches(svg))
        {
            var (x, y, length) = (int.Parse(run.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(run.Groups[2].Value, CultureInfo.InvariantCulture), int.Parse(run.Groups[3].Value, CultureInfo.InvariantCulture));
            for (var i = 0; i < length; i++) rows[y][x + i] = true;
        }
        return rows;
    }

    private static List<bool[]> Trim(List<bool[]> rows)
    {
        var first = rows.FindIndex(r => r.Contains(true));
        var size = rows.FindLastIndex(r => r.Contains(true)) - first + 1;
        Assert.True(first >= 4, "no quiet zone");
        return [.. rows.Skip(first).Take(size).Select(r => r[first..(first + size)])];
    }

    private static int Mask(List<bool[]> modules)
    {
        (int Row, int Column)[] format = [(8, 0), (8, 1), (8, 2), (8, 3), (8, 4), (8, 5), (8, 7), (8, 8), (7, 8), (5, 8), (4, 8), (3, 8), (2, 8), (1, 8), (0, 8)];
        var value = format.Aggregate(0, (v, p) => v * 2 + (modules[p.Row][p.Column] ? 1 : 0)) ^ 0x5412;
        Assert.Equal(0, value >> 13); // level M
        return (value >> 10) & 7;
    }

    private static bool IsFunction(int row, int column, int size)
    {
        if (row == 6 || column == 6) return true;
        if ((row <= 8 && (column <= 8 || column >= size - 8)) || (row >= size - 8 && column <= 8)) return true;
        var centre = size - 7;
        return size > 21 && Math.Abs(row - centre) <= 2 && Math.Abs(column - centre) <= 2;
    }

    private static bool Flips(int mask, int row, int column) => mask switch
    {
        0 => (row + column) % 2 == 0,
        1 => row % 2 == 0,
        2 => column % 3 == 0,
        3 => (row + column) % 3 == 0,
        4 => (row / 2 + column / 3) % 2 == 0,
        5 => row * column % 2 + row * column % 3 == 0,
        6 => (row * column % 2 + row * column % 3) % 2 == 0,
        _ => ((row + column) % 2 + row * column % 3) % 2 == 0,
    };

    [GeneratedRegex("viewBox=\"0 0 ([0-9]+) ")]
    private static partial Regex Box();

    [GeneratedRegex("M([0-9]+) ([0-9]+)h([0-9]+)v1H[0-9]+z")]
    private static partial Regex Run();
}
