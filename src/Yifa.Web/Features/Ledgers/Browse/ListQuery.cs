using System.Globalization;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>列表上一列的条件，连同怎样填。</summary>
/// <param name="Column">哪一列。</param>
/// <param name="Value">选的值，或要含的字；空为不限。</param>
/// <param name="From">起日，照写的；空为不限。</param>
/// <param name="To">止日，照写的；空为不限。</param>
public sealed record ListCondition(LedgerColumn Column, string Value, string From, string To)
{
    public bool IsRange => Column.Kind is CellKind.Date or CellKind.Month;

    public bool IsSet => Value.Length + From.Length + To.Length > 0;

    /// <summary>供选的；没有则是填字。</summary>
    public IReadOnlyList<(string Value, string Name)> Options => Column.Kind switch
    {
        CellKind.Word => [.. Wording.All(Column.Vocabulary!).Select(w => (w.Value.ToString(), w.Name))],
        CellKind.YesNo => [("yes", "是"), ("no", "否")],
        _ => [],
    };

    /// <summary>查库的条件；没有填，或填的看不懂，为 null。</summary>
    public ColumnFilter? Filter
    {
        get
        {
            DateOnly? from = DayOf(From, end: false), to = DayOf(To, end: true);
            return Column.Kind switch
            {
                CellKind.Word => Wording.All(Column.Vocabulary!).FirstOrDefault(w => w.Value.ToString() == Value).Value is { } word ? new(Column, word) : null,
                CellKind.YesNo => Value switch { "yes" => new(Column, true), "no" => new(Column, false), _ => null },
                CellKind.Department => Value.Length > 0 ? new(Column, Value) : null,
                _ => from is null && to is null ? null : new(Column, From: from, To: to),
            };
        }
    }

    private static DateOnly? DayOf(string text, bool end)
    {
        if (DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy-M-d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        return DateOnly.TryParseExact(text, ["yyyy-MM", "yyyy-M"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? end ? month.AddMonths(1).AddDays(-1) : month : null;
    }
}

/// <summary>
/// 列表的地址：every filter and the order of a list stand in its address, so that it can be kept and sent to a colleague. Whatever in it
/// cannot be understood is as if it were not there.
/// </summary>
public sealed class ListQuery
{
    private const int LongestText = 40;
    private readonly Ledger ledger;

    public ListQuery(Ledger ledger, IQueryCollection query, LedgerSort usual)
    {
        this.ledger = ledger;
        Year = int.TryParse(One(query, "year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < 9999 ? year : null;
        (Village, Text) = (One(query, "village"), One(query, "q"));
        Conditions =
        [
            .. ledger.Columns.Where(c => c.Property is not null && c.Kind is CellKind.Word or CellKind.YesNo or CellKind.Department or CellKind.Date or CellKind.Month)
                .Select(c => new ListCondition(c, One(query, "w." + c.Field), One(query, "from." + c.Field), One(query, "to." + c.Field))),
        ];
        var sort = One(query, "sort");
        Sort = ledger.Columns.FirstOrDefault(c => c.Field == sort.TrimStart('-') && LedgerRows.CanSort(c)) is { } column
            ? new(column == ledger.MainDate ? null : column, sort.StartsWith('-')) : usual;
        IsUsual = Sort == usual;
    }

    public int? Year { get; }

    public string Village { get; }

    public string Text { get; }

    public IReadOnlyList<ListCondition> Conditions { get; }

    public LedgerSort Sort { get; }

    /// <summary>台账自己的次序。</summary>
    public bool IsUsual { get; }

    public LedgerFilter Filter => new(Year, Village.Length > 0 ? Village : null, Text.Length > 0 ? Text : null) { Columns = [.. Conditions.Select(c => c.Filter).OfType<ColumnFilter>()] };

    public bool IsSet => Year is not null || Village.Length + Text.Length > 0 || Conditions.Any(c => c.IsSet);

    /// <summary>人写的字，查一查有没有号码。</summary>
    public IEnumerable<string> Written => Conditions.Where(c => c.Column.Kind == CellKind.Department).Select(c => c.Value).Append(Text).Append(Village);

    /// <summary>排序在地址里的写法。</summary>
    public string SortText => IsUsual ? "" : TextOf(Sort);

    /// <summary>同样的条件，换个次序；从第一页看起。</summary>
    public string AddressBy(LedgerColumn column) => Address(TextOf(new(column == ledger.MainDate ? null : column, (Sort.Column ?? ledger.MainDate) == column && !Sort.Down)), null);

    /// <summary>同样的条件和次序，从某处看起。</summary>
    public string AddressAfter(string? mark) => Address(SortText, mark);

    private string TextOf(LedgerSort sort) => (sort.Down ? "-" : "") + (sort.Column ?? ledger.MainDate)?.Field;

    private string Address(string sort, string? mark)
    {
        var parts = new List<(string Name, string Value)> { ("year", $"{Year}"), ("village", Village), ("q", Text) };
        foreach (var one in Conditions) parts.AddRange([("w." + one.Column.Field, one.Value), ("from." + one.Column.Field, one.From), ("to." + one.Column.Field, one.To)]);
        parts.AddRange([("sort", sort), ("after", mark ?? "")]);
        var query = string.Join('&', parts.Where(p => p.Value.Length > 0).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value)}"));
        return $"/ledgers/{ledger.Code}" + (query.Length > 0 ? "?" + query : "");
    }

    // Control characters mean nothing in a search, and one engine refuses them.
    private static string One(IQueryCollection query, string name)
    {
        var text = string.Concat((query[name].FirstOrDefault() ?? "").Where(letter => !char.IsControl(letter))).Trim();
        // Cut between letters, not within one that takes two.
        return text.Length <= LongestText ? text : text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)];
    }
}
