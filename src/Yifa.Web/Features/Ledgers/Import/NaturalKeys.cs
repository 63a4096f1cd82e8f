using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Import;

/// <summary>
/// 自然键：by which “the same row” is known again. It is a hash of the columns that do not change as a matter goes on (day, village,
/// kind, persons), so that a row whose outcome changed is recognised as the same matter. Rows of one file with equal key get
/// a running number; sensitive columns enter only as their keyed hash, so the key tells nothing about a number.
/// </summary>
public static class NaturalKeys
{
    /// <summary>一行的自然键，32 个十六进制字符。</summary>
    /// <param name="ledger">台账。</param>
    /// <param name="values">各列的值。</param>
    /// <param name="record">由这些值得出的记录：表里没有的列，看记录补上了什么。</param>
    /// <param name="vault">保险柜，给敏感列的检索键。</param>
    /// <param name="nth">同一文件里第几次出现，从 1 起。</param>
    public static UInt128 Of(Ledger ledger, object?[] values, Record record, Vault vault, int nth)
    {
        var text = new StringBuilder(ledger.Code);
        for (var i = 0; i < values.Length; i++)
        {
            var column = ledger.Columns[i];
            if (!column.InKey) continue;
            var value = values[i] ?? column.Get(record, vault);
            text.Append('\u001f').Append(column.Sensitive ? vault.LookupKey(value as string) : TextOf(value));
        }
        if (nth > 1) text.Append('\u001e').Append(nth);
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()), hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    /// <summary>库里的写法。</summary>
    public static string Written(UInt128 key) => key.ToString("x32", CultureInfo.InvariantCulture);

    /// <summary>一行全部内容的指纹（序号不算），只在本次导入里比较。</summary>
    public static int ContentOf(Ledger ledger, object?[] values)
    {
        var hash = new HashCode();
        for (var i = 0; i < values.Length; i++)
            if (ledger.Columns[i].Kind != CellKind.RowNumber) hash.Add(ContentOf(values[i]));
        return hash.ToHashCode();
    }

    private static int ContentOf(object? value) => value switch
    {
        null => 0,
        string text => Plain(text).GetHashCode(StringComparison.Ordinal),
        IReadOnlyList<string> names => names.Aggregate(0, (sum, name) => unchecked(sum + Plain(name).GetHashCode(StringComparison.Ordinal))),
        _ => value.GetHashCode(),
    };

    /// <summary>两个值是不是一样；文字不论空白和全角半角。</summary>
    public static bool Same(object? one, object? other) => TextOf(one) == TextOf(other);

    private static string? TextOf(object? value) => value switch
    {
        null => null,
        string text => Plain(text),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        decimal number => Canonical.Plain(number).ToString(CultureInfo.InvariantCulture),
        // The order in which the persons stand does not make another matter.
        IReadOnlyList<string> names => string.Join('、', names.Select(Plain).Order(StringComparer.Ordinal)),
        (DateOnly from, DateOnly to) => $"{from:yyyy-MM-dd}~{to:yyyy-MM-dd}",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static string Plain(string text)
    {
        var plain = NormalForm.Of(text);
        return !plain.AsSpan().ContainsAny(" \t\r\n") ? plain : string.Concat(plain.Where(c => !char.IsWhiteSpace(c)));
    }
}
