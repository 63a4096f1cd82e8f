using System.Linq.Expressions;
using System.Reflection;
using Yifa.Web.Data;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>
/// 查找：which texts of a record are searched (those of its columns and the names in its parts), and how a sealed number is found
/// by its keyed hash. A sealed text itself is never searched: the database could not read it.
/// </summary>
internal static class LedgerSearch
{
    private static readonly MethodInfo Lower = typeof(string).GetMethod(nameof(string.ToLower), [])!;
    private static readonly MethodInfo Within = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;
    private static readonly HashSet<string> OfEveryPart = [.. typeof(RecordPart).GetProperties().Select(p => p.Name)];

    /// <summary>哪一处文字里有这个词，不分大小写。</summary>
    public static Expression<Func<T, bool>> Contains<T>(Ledger ledger, string word) where T : Record
    {
        var lowered = Captured(word.ToLowerInvariant());
        return AnyOf<T>(
            ledger.Columns.Where(c => c is { Property: not null, Sensitive: false } && typeof(T).GetProperty(c.Property)!.PropertyType == typeof(string)).Select(c => c.Property!),
            part => part.GetProperties().Where(p => p.PropertyType == typeof(string) && !OfEveryPart.Contains(p.Name) && !IsKey(part, p)),
            text => Expression.Call(Expression.Call(text, Lower), Within, lowered));
    }

    /// <summary>一列合乎条件。</summary>
    public static Expression<Func<T, bool>> Matches<T>(ColumnFilter filter) where T : Record
    {
        var row = Expression.Parameter(typeof(T), "row");
        Expression value = Expression.Property(row, filter.Column.Property!);
        if (filter.Value is string text) return Expression.Lambda<Func<T, bool>>(Expression.Call(value, Within, Captured(text)), row);
        if (filter.Value is { } exact) return Expression.Lambda<Func<T, bool>>(Expression.Equal(value, Expression.Convert(Expression.Constant(exact), value.Type)), row);
        Expression test = Expression.Constant(true);
        if (filter.From is { } from) test = Expression.AndAlso(test, Expression.GreaterThanOrEqual(value, Expression.Convert(Captured(from), value.Type)));
        if (filter.To is { } to) test = Expression.AndAlso(test, Expression.LessThanOrEqual(value, Expression.Convert(Captured(to), value.Type)));
        return Expression.Lambda<Func<T, bool>>(test, row);
    }

    /// <summary>哪一处号码的检索键是它。</summary>
    public static Expression<Func<T, bool>> HasNumber<T>(string key) where T : Record
    {
        var wanted = Captured(key);
        return AnyOf<T>(typeof(T).GetProperties().Where(p => IsKey(typeof(T), p)).Select(p => p.Name),
            part => part.GetProperties().Where(p => IsKey(part, p)), text => Expression.Equal(text, wanted));
    }

    /// <summary>记录里有没有可以按号码查的。</summary>
    public static bool HasNumbers(Type record) => record.GetProperties().Any(p => IsKey(record, p) || (AppDbContext.PartOf(p) is { } part && part.GetProperties().Any(inner => IsKey(part, inner))));

    /// <summary>是一个密封值的检索键。</summary>
    public static bool IsKey(Type type, PropertyInfo property) =>
        property.Name.EndsWith("Key", StringComparison.Ordinal) && type.GetProperty(property.Name[..^3])?.PropertyType == typeof(Sealed);

    private static Expression<Func<T, bool>> AnyOf<T>(IEnumerable<string> own, Func<Type, IEnumerable<PropertyInfo>> ofPart, Func<Expression, Expression> test)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var tests = own.Select(name => test(Expression.Property(row, name))).ToList();
        foreach (var parts in typeof(T).GetProperties().Where(p => AppDbContext.PartOf(p) is not null))
        {
            var type = AppDbContext.PartOf(parts)!;
            var part = Expression.Parameter(type, "part");
            var inner = ofPart(type).Select(p => test(Expression.Property(part, p))).ToList();
            if (inner.Count > 0)
                tests.Add(Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [type], Expression.Property(row, parts), Expression.Lambda(inner.Aggregate(Expression.OrElse), part)));
        }
        return Expression.Lambda<Func<T, bool>>(tests.Count == 0 ? Expression.Constant(false) : tests.Aggregate(Expression.OrElse), row);
    }

    // Through a closure, so that the provider sends the word as a parameter and keeps its plan.
    private static Expression Captured<TValue>(TValue value)
    {
        Expression<Func<TValue>> hole = () => value;
        return hole.Body;
    }
}
