using System.Collections.Concurrent;
using System.Globalization;
using System.Linq.Expressions;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>一本台账的各种次序，用到才造。</summary>
internal sealed class LedgerOrders<T>(Ledger<T> ledger) where T : Record, new()
{
    private readonly ConcurrentDictionary<string, LedgerOrder<T>> made = new();

    /// <summary>按某一列；null 为台账自己的次序。</summary>
    public LedgerOrder<T> Of(LedgerColumn? column) => made.GetOrAdd(column?.Field ?? "", _ => new LedgerOrder<T>(PropertyOf(column)));

    private string? PropertyOf(LedgerColumn? column) =>
        column is null ? ledger.MainDate?.Property : column.Property ?? nameof(Record.Place);
}

/// <summary>
/// 一种次序和它的翻页：by one value, then by id, so that no two rows are equal; rows without the value come last in either direction,
/// said in the query itself because the two engines would each put them elsewhere. Words stand in the order of their vocabulary.
/// </summary>
/// <param name="property">排序的属性；null 只按编号。</param>
internal sealed class LedgerOrder<T>(string? property) where T : Record
{
    private readonly ParameterExpression row = Expression.Parameter(typeof(T), "row");
    private Func<T, object?>? read;

    private Expression? Key => property is null ? null : field ??= Ranked(Expression.Property(row, property));

    private bool MayBeNull => Key is { } key && (!key.Type.IsValueType || Nullable.GetUnderlyingType(key.Type) is not null);

    /// <summary>排好，从 <paramref name="after"/> 之后起。</summary>
    public IQueryable<T> Apply(IQueryable<T> query, bool down, LedgerMark? after)
    {
        if (after is not null && Beyond(down, after) is { } beyond) query = query.Where(Expression.Lambda<Func<T, bool>>(beyond, row));
        var ordered = query.Expression;
        var first = true;
        foreach (var (key, descending) in Keys(down))
        {
            var method = (first ? nameof(Queryable.OrderBy) : nameof(Queryable.ThenBy)) + (descending ? "Descending" : "");
            ordered = Expression.Call(typeof(Queryable), method, [typeof(T), key.Type], ordered, Expression.Quote(Expression.Lambda(key, row)));
            first = false;
        }
        return query.Provider.CreateQuery<T>(ordered);
    }

    /// <summary>一条记录排序的值，写成文字。</summary>
    public string? ValueOf(T record)
    {
        if (Key is null) return "";
        read ??= Expression.Lambda<Func<T, object?>>(Expression.Convert(Key, typeof(object)), row).Compile();
        return read(record) switch { null => null, DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), IFormattable value => value.ToString(null, CultureInfo.InvariantCulture), var text => text.ToString() };
    }

    private IEnumerable<(Expression Key, bool Descending)> Keys(bool down)
    {
        if (Key is { } key)
        {
            if (MayBeNull) yield return (Expression.Equal(key, Expression.Constant(null, key.Type)), false);
            yield return (key, down);
        }
        yield return (Expression.Property(row, nameof(Record.Id)), down);
    }

    private BinaryExpression? Beyond(bool down, LedgerMark after)
    {
        var id = Compared(Expression.Property(row, nameof(Record.Id)), Held(after.Id, typeof(Guid)), down);
        if (Key is not { } key) return id;
        var nothing = MayBeNull ? Expression.Equal(key, Expression.Constant(null, key.Type)) : null;
        if (after.Value is null) return nothing is null ? null : Expression.AndAlso(nothing, id);
        if (Parsed(after.Value, Nullable.GetUnderlyingType(key.Type) ?? key.Type) is not { } value) return null;
        var held = Held(value, key.Type);
        var beyond = Expression.OrElse(Compared(key, held, down), Expression.AndAlso(Expression.Equal(key, held), id));
        return nothing is null ? beyond : Expression.OrElse(beyond, nothing);
    }

    private static BinaryExpression Compared(Expression key, Expression value, bool down)
    {
        if (key.Type == typeof(string)) (key, value) = (Expression.Call(typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!, key, value), Expression.Constant(0));
        return down ? Expression.LessThan(key, value) : Expression.GreaterThan(key, value);
    }

    // The database keeps a word by its English name and yes as a number or a truth: neither is an order that a person knows.
    private static Expression Ranked(Expression key)
    {
        var type = Nullable.GetUnderlyingType(key.Type) ?? key.Type;
        object[] words = type == typeof(bool) ? [true, false] : type.IsEnum ? [.. Wording.All(type).Select(w => (object)w.Value)] : [];
        if (words.Length == 0) return key;
        Expression rank = Expression.Constant(null, typeof(int?));
        for (var at = words.Length - 1; at >= 0; at--)
        {
            Expression word = Expression.Constant(words[at], type);
            rank = Expression.Condition(Expression.Equal(key, key.Type == type ? word : Expression.Convert(word, key.Type)), Expression.Constant(at, typeof(int?)), rank);
        }
        return rank;
    }

    private static object? Parsed(string text, Type type) =>
        type == typeof(string) ? text
        : type == typeof(DateOnly) ? DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null
        : type == typeof(int) ? int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null
        : type == typeof(decimal) ? decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null
        : null;

    // Within a box, so that the provider sends the value as a parameter and keeps its plan.
    private static MemberExpression Held(object value, Type type)
    {
        var box = (Box)Activator.CreateInstance(typeof(Box<>).MakeGenericType(typeof(T), type), value)!;
        return Expression.Property(Expression.Constant(box), nameof(Box<int>.Value));
    }

    private abstract class Box;

    private sealed class Box<TValue>(TValue value) : Box
    {
        public TValue Value { get; } = value;
    }
}
