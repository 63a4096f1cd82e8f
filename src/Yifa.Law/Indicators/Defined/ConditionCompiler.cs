using System.Globalization;
using System.Linq.Expressions;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>把条件变成表达式，并用中文念出来。The two are made from the same walk, so the rule that is shown is the rule that counts.</summary>
internal static class ConditionCompiler
{
    private const int Deepest = 3;
    private const int Most = 50;

    /// <summary>条件 → 表达式和念法；有一处不成立就拒绝。</summary>
    public static Ruling<(Expression Body, string Said)> Compile(FactKind kind, Condition condition, ParameterExpression fact)
    {
        if (Size(condition, 1) > Most) return DefinitionRefusals.TooDeep;
        return Walk(kind, condition, fact);
    }

    private static int Size(Condition condition, int depth) => depth > Deepest ? Most + 1 : condition switch
    {
        AllOf all => all.Parts.Sum(p => Size(p, depth + 1)),
        AnyOf any => any.Parts.Sum(p => Size(p, depth + 1)),
        _ => 1,
    };

    private static Ruling<(Expression Body, string Said)> Walk(FactKind kind, Condition condition, ParameterExpression fact) => condition switch
    {
        AllOf all => Join(kind, all.Parts, fact, Expression.AndAlso, "并且"),
        AnyOf any => Join(kind, any.Parts, fact, Expression.OrElse, "或者"),
        FieldCondition one => Compare(kind, one, fact),
        _ => throw new InvalidOperationException(condition.GetType().Name),
    };

    private static Ruling<(Expression Body, string Said)> Join(FactKind kind, IReadOnlyList<Condition> parts, ParameterExpression fact, Func<Expression, Expression, Expression> join, string word)
    {
        if (parts.Count == 0) return (Expression.Constant(true), "全部");
        Expression? body = null;
        var said = new List<string>();
        foreach (var part in parts)
        {
            if (!Walk(kind, part, fact).TryGet(out var made, out var refusal)) return refusal;
            body = body is null ? made.Body : join(body, made.Body);
            said.Add(part is FieldCondition || parts.Count == 1 ? made.Said : $"（{made.Said}）");
        }
        return (body!, string.Join(word, said));
    }

    private static Ruling<(Expression Body, string Said)> Compare(FactKind kind, FieldCondition one, ParameterExpression fact)
    {
        if (kind.Field(one.Field) is not { } field) return DefinitionRefusals.FieldUnknown(one.Field);
        if (!Suits(field.Kind, one.How)) return DefinitionRefusals.NotComparable(field.Name, Wording.Of(one.How));
        var cell = Expression.Property(fact, field.Property);
        if (one.How is Comparing.Filled or Comparing.Empty)
        {
            var empty = cell.Type.IsValueType && Nullable.GetUnderlyingType(cell.Type) is null
                ? (Expression)Expression.Constant(false) : Expression.Equal(cell, Expression.Constant(null, cell.Type));
            return (one.How == Comparing.Empty ? empty : Expression.Not(empty), $"{Wording.Of(one.How)}{field.Name}");
        }
        if (Read(field, one.Value) is not { } value) return DefinitionRefusals.ValueUnreadable(field.Name, one.Value);
        var constant = Expression.Constant(value, cell.Type);
        var body = one.How switch
        {
            Comparing.Is => Expression.Equal(cell, constant),
            Comparing.IsNot => Expression.NotEqual(cell, constant),
            Comparing.AtLeast => Expression.GreaterThanOrEqual(cell, constant),
            Comparing.AtMost => Expression.LessThanOrEqual(cell, constant),
            Comparing.Contains => Expression.AndAlso(
                Expression.NotEqual(cell, Expression.Constant(null, typeof(string))),
                Expression.Call(cell, nameof(string.Contains), null, constant)),
            Comparing.Filled or Comparing.Empty => throw new InvalidOperationException("handled above"),
        };
        return (body, $"{field.Name}{Wording.Of(one.How)}“{Shown(value)}”");
    }

    private static bool Suits(FactFieldKind kind, Comparing how) => how switch
    {
        Comparing.Filled or Comparing.Empty => true,
        Comparing.Is or Comparing.IsNot => true,
        Comparing.Contains => kind == FactFieldKind.Text,
        Comparing.AtLeast or Comparing.AtMost => kind is FactFieldKind.Number or FactFieldKind.Day,
    };

    // A word may be given by its code or by its Chinese name; nothing else is guessed.
    private static object? Read(FactField field, string? value)
    {
        if (string.IsNullOrWhiteSpace(value)) return null;
        value = value.Trim();
        return field.Kind switch
        {
            FactFieldKind.Word => Wording.All(field.Type).Where(w => w.Name == value || w.Value.ToString() == value).Select(w => w.Value).FirstOrDefault(),
            FactFieldKind.Text => value,
            FactFieldKind.YesNo => value switch { "是" or "true" => true, "否" or "false" => false, _ => null },
            FactFieldKind.Day => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            FactFieldKind.Number when field.Type == typeof(int) => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null,
            FactFieldKind.Number => decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null,
        };
    }

    private static string Shown(object value) => value switch
    {
        Enum word => Wording.Of(word),
        bool yes => yes ? "是" : "否",
        DateOnly day => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
