using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Yifa.Web.Records;

/// <summary>
/// 规范内容：one record, with its parts, as JSON that is the same byte for byte whenever and on whatever engine it is written:
/// properties by name, nulls left out, days as yyyy-MM-dd, instants to the millisecond in UTC, numbers without trailing zeros.
/// The hash of it is what the journal remembers.
/// </summary>
public static class Canonical
{
    private static readonly ConcurrentDictionary<Type, Member[]> Members = new();
    [ThreadStatic] private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Json)? pen;
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>规范 JSON 和它的 SHA-256。</summary>
    public static (string Text, string Hash) Of(object row)
    {
        var written = Written(row);
        return (Encoding.UTF8.GetString(written), Hash(written));
    }

    /// <summary>规范 JSON 的 SHA-256，小写十六进制。</summary>
    public static string HashOf(object row) => Hash(Written(row));

    // Holds until the same thread writes the next record.
    private static ReadOnlySpan<byte> Written(object row)
    {
        // One pen for each thread: a new one for every record costs as much as the writing.
        var (buffer, json) = pen ??= NewPen();
        buffer.ResetWrittenCount();
        json.Reset();
        Write(json, row);
        json.Flush();
        return buffer.WrittenSpan;
    }

    /// <summary>同一个数，不带小数末尾的零。</summary>
    public static decimal Plain(decimal number) => number.Scale == 0 ? number : number / 1.0000000000000000000000000000m;

    /// <summary>SHA-256，小写十六进制。</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>SHA-256，小写十六进制。</summary>
    public static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    /// <summary>把任意留痕细节写成规范 JSON（属性按给出的先后）。</summary>
    public static string Detail(object detail) => JsonSerializer.Serialize(detail, DetailOptions);

    private static readonly JsonSerializerOptions DetailOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    private static (ArrayBufferWriter<byte>, Utf8JsonWriter) NewPen()
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        return (buffer, new Utf8JsonWriter(buffer, Json));
    }

    /// <summary>由规范 JSON 读回一稿记录：the inverse of <see cref="Of"/>, for comparing with what a record was.</summary>
    public static object Read(string content, Type type) => JsonSerializer.Deserialize(content, type, ReadOptions)!;

    private static readonly JsonSerializerOptions ReadOptions = new() { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(), new SealedJson() } };

    private static void Write(Utf8JsonWriter json, object row)
    {
        Span<byte> room = stackalloc byte[24];
        json.WriteStartObject();
        foreach (var member in Members.GetOrAdd(row.GetType(), MembersOf))
        {
            var value = member.Get(row);
            switch (value)
            {
                case null: break;
                case string text: json.WriteString(member.Name, text); break;
                case bool yes: json.WriteBoolean(member.Name, yes); break;
                case int number: json.WriteNumber(member.Name, number); break;
                case long number: json.WriteNumber(member.Name, number); break;
                case decimal number: json.WriteNumber(member.Name, Plain(number)); break;
                case DateOnly day: json.WriteString(member.Name, Written(day, "O", room)); break;
                case DateTime at: json.WriteString(member.Name, Written(at, "yyyy-MM-ddTHH:mm:ss.fffZ", room)); break;
                case Guid id: json.WriteString(member.Name, id); break;
                case Enum word: json.WriteString(member.Name, word.ToString()); break;
                case Sealed secret: json.WriteString(member.Name, secret.Cipher); break;
                case System.Collections.IEnumerable parts:
                    json.WriteStartArray(member.Name);
                    foreach (var part in parts.Cast<RecordPart>().OrderBy(p => p.Ordinal)) Write(json, part);
                    json.WriteEndArray();
                    break;
                default: throw new InvalidOperationException($"{row.GetType().Name}.{member.Name} 的类型不能写进留痕。");
            }
        }
        json.WriteEndObject();
    }

    private static ReadOnlySpan<byte> Written<T>(T value, string format, Span<byte> room) where T : IUtf8SpanFormattable =>
        value.TryFormat(room, out var count, format, CultureInfo.InvariantCulture) ? room[..count] : throw new InvalidOperationException($"{value} 写不成 {format}。");

    private static Member[] MembersOf(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(p => p is { CanRead: true, CanWrite: true })
            .OrderBy(p => p.Name, StringComparer.Ordinal)
            .Select(p => new Member(JsonEncodedText.Encode(p.Name, Json.Encoder), Getter(p))),
    ];

    // A compiled getter: reflection would double the cost of importing a hundred thousand rows.
    private static Func<object, object?> Getter(PropertyInfo property)
    {
        var row = System.Linq.Expressions.Expression.Parameter(typeof(object));
        var read = System.Linq.Expressions.Expression.Property(System.Linq.Expressions.Expression.Convert(row, property.DeclaringType!), property);
        return System.Linq.Expressions.Expression.Lambda<Func<object, object?>>(System.Linq.Expressions.Expression.Convert(read, typeof(object)), row).Compile();
    }

    private sealed class SealedJson : System.Text.Json.Serialization.JsonConverter<Sealed>
    {
        public override Sealed? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString() is { } cipher ? new Sealed(cipher) : null;

        public override void Write(Utf8JsonWriter writer, Sealed value, JsonSerializerOptions options) => writer.WriteStringValue(value.Cipher);
    }

    private sealed record Member(JsonEncodedText Name, Func<object, object?> Get);
}
