using System.Globalization;
using System.Linq.Expressions;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>怎样分：村、月和其他，三种分法各有各的归并。</summary>
public enum DimensionKind
{
    /// <summary>按村（社区）：网格并入所在的村。</summary>
    Place,

    /// <summary>按月：年×100＋月。</summary>
    Month,

    /// <summary>按类别、方式等一个栏目。</summary>
    Field,
}

/// <summary>
/// 维度：one way to split a figure. The key is an expression over the fact, so a part of a figure is the same query with one more
/// condition; facts without a value form the part 未分, which is why the parts always add up.
/// </summary>
/// <param name="Code">代码，网址里用。</param>
/// <param name="Name">中文名，例如“村（社区）”。</param>
/// <param name="Kind">分法。</param>
/// <param name="Key">事实 → 键；键是文字、词汇、是否或（月）整数，都可为 null。</param>
public sealed record Dimension(string Code, string Name, DimensionKind Kind, LambdaExpression Key)
{
    /// <summary>没有值的那一份。</summary>
    public const string Unassigned = "未分";

    /// <summary>网址里表示“未分”的写法。</summary>
    public const string UnassignedToken = "-";

    /// <summary>村（社区）维度的代码。</summary>
    public const string PlaceCode = "place";

    /// <summary>月维度的代码。</summary>
    public const string MonthCode = "month";

    /// <summary>某一栏目的维度。</summary>
    public static Dimension Of<TFact, TKey>(string code, string name, Expression<Func<TFact, TKey>> key) where TFact : Fact => new(code, name, DimensionKind.Field, key);

    /// <summary>村（社区）维度。</summary>
    public static Dimension OfPlace<TFact>() where TFact : Fact
    {
        Expression<Func<TFact, string?>> key = f => f.Place;
        return new(PlaceCode, "村（社区）", DimensionKind.Place, Expression.Lambda(Swap.WithoutUpcast(key.Body), key.Parameters));
    }

    /// <summary>月维度，按给定的日期。</summary>
    public static Dimension OfMonth<TFact>(Expression<Func<TFact, DateOnly?>> on) where TFact : Fact
    {
        Expression<Func<DateOnly?, int?>> month = day => day == null ? null : day.Value.Year * 100 + day.Value.Month;
        return new(MonthCode, "月份", DimensionKind.Month, Expression.Lambda(Swap.In(month.Body, month.Parameters[0], on.Body), on.Parameters));
    }

    /// <summary>代码所在的村（社区）：“500109111226-02”归“500109111226”。</summary>
    public static string VillageOf(string place) => place.Split('-')[0];

    /// <summary>键的类型，可为 null 的取其里面的类型。</summary>
    public Type KeyType => Nullable.GetUnderlyingType(Key.ReturnType) ?? Key.ReturnType;

    /// <summary>给人看的写法；地方的名称由调用者查。</summary>
    public string LabelOf(object? key) => key switch
    {
        null => Unassigned,
        Enum word => Wording.Of(word),
        bool yes => yes ? "是" : "否",
        int month when Kind == DimensionKind.Month => $"{month / 100}年{month % 100}月",
        _ => Convert.ToString(key, CultureInfo.InvariantCulture) ?? Unassigned,
    };

    /// <summary>网址里的写法。</summary>
    public static string TokenOf(object? key) => key is null ? UnassignedToken : Convert.ToString(key, CultureInfo.InvariantCulture)!;

    /// <summary>由网址里的写法读出键；读不出返回 false。</summary>
    public bool TryParse(string token, out object? key)
    {
        key = null;
        if (token == UnassignedToken) return true;
        if (KeyType == typeof(string)) key = token;
        else if (KeyType.IsEnum) key = Enum.TryParse(KeyType, token, out var word) && Enum.IsDefined(KeyType, word!) ? word : null;
        else if (KeyType == typeof(bool)) key = bool.TryParse(token, out var yes) ? yes : null;
        else if (int.TryParse(token, CultureInfo.InvariantCulture, out var number)) key = number;
        return key is not null;
    }
}
