using System.Linq.Expressions;
using System.Reflection;

namespace Yifa.Law.Indicators;

/// <summary>把定义编成指标。What comes out is an ordinary indicator: its list, parts and states work as those of the built-in ones.</summary>
public static class DefinitionCompiler
{
    private const int LongestName = 20;

    /// <summary>编译一版定义。</summary>
    /// <param name="definition">定义。</param>
    /// <param name="code">代码，以 own. 开头。</param>
    /// <param name="version">第几版。</param>
    public static Ruling<Indicator> Compile(Definition definition, string code, int version)
    {
        var name = definition.Name.Trim();
        if (name.Length is 0 or > LongestName) return DefinitionRefusals.NameMissing;
        if (Indicators.Find(name) is not null) return DefinitionRefusals.NameTaken(name);
        if (FactCatalogue.Find(definition.Fact) is not { } kind) return DefinitionRefusals.FactUnknown;
        if (definition.Decimals is < 0 or > 4) return DefinitionRefusals.DecimalsWrong;
        return (Ruling<Indicator>)typeof(DefinitionCompiler).GetMethod(nameof(CompileAs), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(kind.Type).Invoke(null, [definition with { Name = name }, kind, code, version])!;
    }

    private static Ruling<Indicator> CompileAs<TFact>(Definition definition, FactKind kind, string code, int version) where TFact : Fact
    {
        var fact = Expression.Parameter(typeof(TFact), "f");
        if (!Where(kind, definition.Counts, fact).TryGet(out var counts, out var refusal)) return refusal;
        if (!Where(kind, definition.OutOf, fact).TryGet(out var outOf, out refusal)) return refusal;
        if (!Of(definition, kind, fact).TryGet(out var of, out refusal)) return refusal;
        if (!On(definition, kind).TryGet(out var on, out refusal)) return refusal;

        var isRate = definition.Measure == Measure.Rate;
        var which = Lambda<TFact>(isRate ? Expression.AndAlso(outOf.Body, counts.Body) : counts.Body, fact);
        var ledger = new LedgerOf<TFact>(kind.Module, [.. kind.Fields.Where(f => f.Kind is FactFieldKind.Word or FactFieldKind.YesNo).Select(f => DimensionOf(f, fact))]);
        var rule = Said(definition, kind, counts.Said, outOf.Said, of.Said, on.Field);
        var unit = isRate ? "%" : definition.Unit.Trim() is { Length: > 0 } given ? given : "件";
        var by = on.Field is null ? null : new By<TFact>(on.Field.Name, Expression.Lambda<Func<TFact, DateOnly?>>(Expression.Convert(Expression.Property(fact, on.Field.Property), typeof(DateOnly?)), fact));
        var made = on.AsOf
            ? ledger.Standing(code, definition.Name, unit, rule, Standing(which, fact), definition.Measure)
            : ledger.Count(code, definition.Name, unit, rule, which, by) with { Measure = definition.Measure };
        if (isRate) made = made with { OutOf = on.AsOf ? Standing(Lambda<TFact>(outOf.Body, fact), fact) : ledger.Count("", "", "", "", Lambda<TFact>(outOf.Body, fact), by).Counts };
        return made with
        {
            Quantity = definition.Measure == Measure.Sum ? of.Lambda : null,
            Key = definition.Measure == Measure.Distinct ? of.Lambda : null,
            Decimals = definition.Decimals,
            Version = version,
            Defined = true,
        };
    }

    private static Ruling<(Expression Body, string Said)> Where(FactKind kind, Condition? condition, ParameterExpression fact) =>
        condition is null or AllOf { Parts.Count: 0 } or AnyOf { Parts.Count: 0 } ? (Expression.Constant(true), "") : ConditionCompiler.Compile(kind, condition, fact);

    private static Ruling<(LambdaExpression? Lambda, string Said)> Of(Definition definition, FactKind kind, ParameterExpression fact)
    {
        if (definition.Measure is Measure.Count or Measure.Rate) return (null, "");
        if (kind.Field(definition.Of) is not { } field) return DefinitionRefusals.QuantityMissing;
        var suits = definition.Measure == Measure.Sum ? field.Kind == FactFieldKind.Number : field.Kind is FactFieldKind.Text or FactFieldKind.Day or FactFieldKind.Word;
        if (!suits) return DefinitionRefusals.QuantityMissing;
        var cell = Expression.Property(fact, field.Property);
        var type = field.Type.IsValueType ? typeof(Nullable<>).MakeGenericType(field.Type) : field.Type;
        return (Expression.Lambda(cell.Type == type ? cell : Expression.Convert(cell, type), fact), field.Name);
    }

    private static Ruling<(bool AsOf, FactField? Field)> On(Definition definition, FactKind kind)
    {
        if (definition.On == Definition.Now) return kind.Register ? (true, null) : DefinitionRefusals.PeriodUnknown;
        if (definition.On is null or "") return (false, null);
        return kind.Field(definition.On) is { Kind: FactFieldKind.Day } field ? (false, field) : DefinitionRefusals.PeriodUnknown;
    }

    private static string Said(Definition definition, FactKind kind, string counts, string outOf, string of, FactField? on)
    {
        var day = definition.On == Definition.Now ? "期末现有的都算" : $"按{on?.Name ?? kind.Day}";
        var among = outOf.Length == 0 ? "全部记录" : $"{outOf}的";
        var which = counts.Length == 0 ? "全部记录" : $"{counts}的";
        return definition.Measure switch
        {
            Measure.Count => $"{kind.Name}里，{which}，一条算一{definition.Unit}，{day}。",
            Measure.Sum => $"{kind.Name}里，{which}，{of}相加，没有填的不计，{day}。",
            Measure.Distinct => $"{kind.Name}里，{which}，{of}同样的算一{definition.Unit}，{day}。",
            Measure.Rate => $"{kind.Name}里，{among}，其中{which}占比，{day}。",
        };
    }

    private static Expression<Func<TFact, bool>> Lambda<TFact>(Expression body, ParameterExpression fact) => Expression.Lambda<Func<TFact, bool>>(body, fact);

    private static Expression<Func<TFact, Period, bool>> Standing<TFact>(Expression<Func<TFact, bool>> which, ParameterExpression fact) =>
        Expression.Lambda<Func<TFact, Period, bool>>(which.Body, fact, Expression.Parameter(typeof(Period), "p"));

    private static Dimension DimensionOf(FactField field, ParameterExpression fact) =>
        new(char.ToLowerInvariant(field.Code[0]) + field.Code[1..], field.Name, DimensionKind.Field, Expression.Lambda(Expression.Property(fact, field.Property), fact));
}
