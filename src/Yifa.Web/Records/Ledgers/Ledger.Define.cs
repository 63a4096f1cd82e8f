using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;

namespace Yifa.Web.Records.Ledgers;

/// <summary>How a ledger describes its columns: one line each, in the order of the official form.</summary>
public abstract partial class Ledger<T>
{
    /// <summary>序号。</summary>
    protected void RowNumber() => Column(r => r.LedgerNumber, "序号", Use.None, ["历史编号"], CellKind.RowNumber);

    /// <summary>主日期的列：同时定列表的排序和年度。</summary>
    protected void Dated(Expression<Func<T, DateOnly>> property, string head, Use use, string[]? aliases = null, CellKind kind = CellKind.Date)
    {
        DateOf = property;
        MainDate = Column(property, head, use | Use.Required | Use.Listed, aliases, kind);
    }

    /// <summary>一列一个属性；种类由属性的类型得出，另有说明的除外。</summary>
    protected LedgerColumn Column<TValue>(Expression<Func<T, TValue>> property, string head, Use use = Use.None, string[]? aliases = null, CellKind? kind = null)
    {
        var target = (PropertyInfo)((MemberExpression)property.Body).Member;
        var type = Nullable.GetUnderlyingType(target.PropertyType) ?? target.PropertyType;
        var read = kind ?? KindOf(type);
        var get = GetterOf(target);
        var set = SetterOf(target);
        var column = new LedgerColumn(JsonNamingPolicy.CamelCase.ConvertName(target.Name), head, read, use)
        {
            Aliases = aliases ?? [], Property = target.Name,
            Vocabulary = type.IsEnum ? type : null, Words = type.IsEnum ? Synonyms.Of(type) : new Dictionary<string, Enum>(),
            Get = (row, _) => get(row), Set = (row, value, _) => set(row, value),
        };
        if (type == typeof(Sealed)) column = Sealing(column, target, get, set);
        Add(column);
        return column;
    }

    /// <summary>由几个属性或部分合成的一列。</summary>
    protected void Column(string field, string head, CellKind kind, Use use, string[] aliases, Func<T, Vault, object?> get, Action<T, object?, Vault> set, Func<T, IReadOnlyList<Sealed?>>? secrets = null) =>
        Add(new LedgerColumn(field, head, kind, use)
        {
            Aliases = aliases, Get = (row, vault) => get((T)row, vault), Set = (row, value, vault) => set((T)row, value, vault),
            Secrets = secrets is null ? null : row => secrets((T)row),
        });

    /// <summary>村（社区）列。</summary>
    protected void Village(string head, Use use, params string[] aliases) =>
        Column("village", head, CellKind.Village, use, aliases,
            (row, _) => row.Place?.Split('-')[0],
            // A grid column, where the form has one, says more than the village: it stays.
            (row, value, _) => row.Place = row.Place is { } grid && value is string village && grid.StartsWith(village + "-", StringComparison.Ordinal) ? grid : (string?)value ?? row.Place);

    /// <summary>网格列。</summary>
    protected void Grid(string head, Use use, params string[] aliases) =>
        Column("grid", head, CellKind.Grid, use, aliases,
            (row, _) => row.Place?.Contains('-') == true ? row.Place : null,
            (row, value, _) => row.Place = (string?)value ?? row.Place);

    /// <summary>部门列。</summary>
    protected void Department(string head, Use use = Use.None, params string[] aliases) => Column(r => r.Department, head, use, aliases, CellKind.Department);

    /// <summary>属于另一本台账的一条：by the name or number that people write, and by the day where names repeat.</summary>
    /// <param name="id">存上级编号的属性。</param>
    /// <param name="text">写上级名称或编号的属性，自己有一列。</param>
    /// <param name="name">上级的名称或编号。</param>
    /// <param name="day">与上级主日期相同的日期；名称不会重的不给。</param>
    /// <param name="parentDay">上级的日期。</param>
    protected void BelongsTo<TParent>(Expression<Func<T, Guid?>> id, Expression<Func<T, string?>> text, Expression<Func<TParent, string?>> name,
        Expression<Func<T, DateOnly>>? day = null, Expression<Func<TParent, DateOnly>>? parentDay = null) where TParent : Record =>
        Add(new RecordLink<T, TParent>(this, id, text, name, day, parentDay));

    private static LedgerColumn Sealing(LedgerColumn column, PropertyInfo target, Func<Record, object?> get, Action<Record, object?> set)
    {
        var key = typeof(T).GetProperty(target.Name + "Key");
        var setKey = key is null ? null : SetterOf(key);
        return column with
        {
            LookupProperty = key?.Name,
            Get = (row, vault) => vault.Open((Sealed?)get(row)),
            Set = (row, value, vault) =>
            {
                set(row, vault.Seal((string?)value));
                // A number with hidden digits (130****9981) finds nobody.
                setKey?.Invoke(row, ((string?)value)?.Contains('*') == true ? null : vault.LookupKey((string?)value));
            },
            Secrets = row => [(Sealed?)get(row)],
        };
    }

    private static CellKind KindOf(Type type) =>
        type.IsEnum ? CellKind.Word
        : type == typeof(DateOnly) ? CellKind.Date
        : type == typeof(int) ? CellKind.Integer
        : type == typeof(decimal) ? CellKind.Decimal
        : type == typeof(bool) ? CellKind.YesNo
        : type == typeof(Sealed) ? CellKind.Secret
        : CellKind.Text;

    // Delegates on the property itself: reflection per cell would dominate an import of a hundred thousand rows.
    private static Func<Record, object?> GetterOf(PropertyInfo property) =>
        (Func<Record, object?>)typeof(Ledger<T>).GetMethod(nameof(Getter), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(property.PropertyType).Invoke(null, [property])!;

    private static Action<Record, object?> SetterOf(PropertyInfo property) =>
        (Action<Record, object?>)typeof(Ledger<T>).GetMethod(nameof(Setter), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(property.PropertyType).Invoke(null, [property])!;

    private static Func<Record, object?> Getter<TValue>(PropertyInfo property)
    {
        var get = property.GetMethod!.CreateDelegate<Func<T, TValue>>();
        return row => get((T)row);
    }

    private static Action<Record, object?> Setter<TValue>(PropertyInfo property)
    {
        var set = property.SetMethod!.CreateDelegate<Action<T, TValue>>();
        return (row, value) => set((T)row, value is null ? default! : (TValue)value);
    }
}
