using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Yifa.Law.Indicators;

/// <summary>栏目的种类，决定能怎样比。</summary>
public enum FactFieldKind
{
    /// <summary>词汇：从固定的几个里选一个。</summary>
    Word,

    /// <summary>文字。</summary>
    Text,

    /// <summary>数。</summary>
    Number,

    /// <summary>日期。</summary>
    Day,

    /// <summary>是或否。</summary>
    YesNo,
}

/// <summary>事实的一个栏目。</summary>
/// <param name="Code">属性名。</param>
/// <param name="Name">中文名。</param>
/// <param name="Type">类型，可为 null 的已取其里面的。</param>
/// <param name="Kind">种类。</param>
/// <param name="Property">属性。</param>
public sealed record FactField(string Code, string Name, Type Type, FactFieldKind Kind, PropertyInfo Property);

/// <summary>一种事实：which ledger it comes from and what may be asked of it.</summary>
/// <param name="Code">代码，例如 Dispute。</param>
/// <param name="Name">台账的中文名。</param>
/// <param name="Day">主日期的中文名。</param>
/// <param name="Register">是否名录。</param>
/// <param name="Module">所属板块。</param>
/// <param name="Type">事实的类型。</param>
/// <param name="Fields">栏目，主日期在最前。</param>
public sealed record FactKind(string Code, string Name, string Day, bool Register, IndicatorModule Module, Type Type, IReadOnlyList<FactField> Fields)
{
    /// <summary>按代码找栏目；没有返回 null。</summary>
    public FactField? Field(string? code) => Fields.FirstOrDefault(f => f.Code == code);
}

/// <summary>事实目录：what an administrator may build a further indicator from, read off the facts themselves.</summary>
public static class FactCatalogue
{
    /// <summary>全部事实，按板块。</summary>
    public static IReadOnlyList<FactKind> All { get; } =
    [
        .. Indicators.All.GroupBy(i => i.FactType).Select(g => Describe(g.Key, g.First().Module)),
    ];

    /// <summary>按代码找；没有返回 null。</summary>
    public static FactKind? Find(string? code) => All.FirstOrDefault(k => k.Code == code);

    private static FactKind Describe(Type type, IndicatorModule module)
    {
        var ledger = type.GetCustomAttribute<LedgerAttribute>()!;
        var day = type.GetProperty(nameof(Fact.Day))!;
        List<FactField> fields = [new(nameof(Fact.Day), ledger.Day, typeof(DateOnly), FactFieldKind.Day, day)];
        fields.AddRange(type.GetProperties().Where(p => p.GetCustomAttribute<DisplayAttribute>() is not null).OrderBy(p => p.DeclaringType == typeof(Fact)).Select(FieldOf));
        return new(type.Name[..^nameof(Fact).Length], ledger.Name, ledger.Day, ledger.Register, module, type, fields);
    }

    private static FactField FieldOf(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var kind = type.IsEnum ? FactFieldKind.Word
            : type == typeof(bool) ? FactFieldKind.YesNo
            : type == typeof(DateOnly) ? FactFieldKind.Day
            : type == typeof(string) ? FactFieldKind.Text
            : FactFieldKind.Number;
        return new(property.Name, property.GetCustomAttribute<DisplayAttribute>()!.Name!, type, kind, property);
    }
}
