using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Yifa.Web.Records;

/// <summary>
/// 一行怎样写出去：compiles, for one table, “write each column in turn” into one piece of code, with the conversions of the model
/// in it. Getter, box and conversion for each of the fifty values of a record would cost an import more than its database.
/// </summary>
internal static class RowWriter
{
    /// <typeparam name="TTarget">Where to: it has a Write for each stored type, and WriteNull.</typeparam>
    /// <param name="row">The type of the rows.</param>
    /// <param name="columns">Its columns, in their order.</param>
    public static Action<TTarget, object> Compile<TTarget>(Type row, IEnumerable<IProperty> columns)
    {
        var (target, given, typed) = (Expression.Parameter(typeof(TTarget)), Expression.Parameter(typeof(object)), Expression.Variable(row));
        var steps = columns.Select(column => Column(target, Expression.Property(typed, column.PropertyInfo!), column.GetTypeMapping().Converter?.ConvertToProviderExpression))
            .Prepend(Expression.Assign(typed, Expression.Convert(given, row)));
        return Expression.Lambda<Action<TTarget, object>>(Expression.Block([typed], steps), target, given).Compile();
    }

    private static Expression Column(ParameterExpression target, Expression value, LambdaExpression? convert)
    {
        if (value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null) return Write(target, value, convert);
        var held = Expression.Variable(value.Type);
        Expression there = value.Type.IsValueType ? Expression.Property(held, "HasValue") : Expression.NotEqual(held, Expression.Constant(null, value.Type));
        Expression inner = value.Type.IsValueType ? Expression.Property(held, "Value") : held;
        return Expression.Block([held], Expression.Assign(held, value),
            Expression.IfThenElse(there, Write(target, inner, convert), Expression.Call(target, target.Type.GetMethod("WriteNull", Type.EmptyTypes)!)));
    }

    private static MethodCallExpression Write(ParameterExpression target, Expression value, LambdaExpression? convert)
    {
        if (convert is not null) value = Expression.Invoke(convert, value);
        return Expression.Call(target, Method(target.Type, value.Type), value);
    }

    private static MethodInfo Method(Type target, Type value) =>
        target.GetMethod("Write", [value])
            ?? target.GetMethods().SingleOrDefault(m => m is { Name: "Write", IsGenericMethodDefinition: true } && m.GetParameters().Length == 1)?.MakeGenericMethod(value)
            ?? throw new InvalidOperationException($"{value.Name} 没有写进 {target.Name} 的约定。");
}
