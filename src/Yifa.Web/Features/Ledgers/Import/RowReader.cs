using System.Globalization;
using System.Text.RegularExpressions;
using Yifa.Law;
using Yifa.Web.Features.Ledgers.Sheets;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Import;

/// <summary>一行里的一处问题。</summary>
/// <param name="Column">表里第几列；整行的问题为 null。</param>
/// <param name="Head">列名。</param>
/// <param name="Rejected">true 不能导入，false 存疑。</param>
/// <param name="Reason">原因。</param>
/// <param name="Place">因为本镇没有这个村（社区）而存疑时，写的是什么。</param>
public sealed record CellProblem(int? Column, string? Head, bool Rejected, string Reason, string? Place = null);

/// <summary>读好的一行。</summary>
/// <param name="Number">行号。</param>
/// <param name="Record">记录；不能导入的为 null。</param>
/// <param name="Values">各列的值，按台账的列。</param>
/// <param name="Problems">问题；没有为空。</param>
public sealed record RowReading(int Number, Record? Record, object?[] Values, IReadOnlyList<CellProblem> Problems)
{
    public bool Rejected => Record is null;

    public bool Doubtful => Record is not null && Problems.Count > 0;
}

/// <summary>
/// 读行：turns the cells of a row into a record by the plan. What cannot be read, or is required and missing, rejects the row;
/// what can be read but does not make sense is a doubt that a person may accept.
/// </summary>
public sealed partial class RowReader
{
    private const int MostWords = 10_000;
    private readonly SheetPlan plan;
    private readonly PlaceBook places;
    private readonly Vault vault;
    private readonly DateOnly today;
    private readonly bool createPlaces;
    private readonly SheetFacts facts;
    private readonly (ColumnMatch Match, LedgerColumn Column, int At)[] columns;
    private readonly string[] absents;
    private readonly int grid;

    // Few words, each a hundred thousand times.
    private readonly Dictionary<(LedgerColumn, string), Enum> words = new(ByColumn.Instance);

    public RowReader(SheetPlan plan, PlaceBook places, Vault vault, DateOnly today, bool createPlaces)
    {
        (this.plan, this.places, this.vault, this.today, this.createPlaces) = (plan, places, vault, today, createPlaces);
        facts = new SheetFacts(string.Join(' ', plan.Head.Notes.Prepend(plan.Sheet.Name)), places.NameOf);
        absents = [.. plan.Ledger.Columns.Where(c => c.Use.HasFlag(Use.Expected) && plan.Columns.All(m => m.Target != c)).Select(c => c.Head)];
        var order = plan.Ledger.Columns.ToList();
        // A grid is looked up in the village of its row, and a range without a year ends by the main date: those columns first.
        columns = [.. plan.Columns.Where(m => m.Target is not null).Select(m => (m, m.Target!, order.IndexOf(m.Target!)))
            .OrderBy(c => c.Item2.Kind switch { CellKind.Grid => 1, CellKind.DateRange => 2, _ => 0 }).ThenBy(c => c.Item3)];
        grid = Array.FindIndex(columns, c => c.Column.Kind == CellKind.Grid) is >= 0 and var found ? columns[found].At : -1;
    }

    public RowReading Read(SheetRow row)
    {
        var ledger = plan.Ledger;
        var values = new object?[ledger.Columns.Count];
        List<CellProblem>? problems = null;
        var rejected = false;
        void Report(ColumnMatch? match, bool reject, string reason, string? place = null)
        {
            rejected |= reject;
            (problems ??= []).Add(new(match?.Head.Column, match?.Target?.Head, reject, reason, place));
        }
        foreach (var (match, column, at) in columns)
        {
            var cell = row[match.Head.Column];
            var (state, value, reason, place) = ReadCell(cell, match, column, values);
            values[at] = value;
            if (state == ParsedState.Wrong) Report(match, reject: true, reason!);
            else if (state == ParsedState.Doubtful) Report(match, column.Required && value is null && place is null, reason!, place);
            else if (value is null && column.Use.HasFlag(Use.Expected)) Report(match, reject: false, $"没有写“{column.Head}”");
            else if (value is null && column.Required && !(column.Kind == CellKind.Village && grid >= 0)) Report(match, reject: true, $"“{column.Head}”必须填写");
        }
        // The village may be left out where the grid says it.
        if (grid >= 0 && values[grid] is null && columns.FirstOrDefault(c => c.Column is { Kind: CellKind.Village, Required: true }) is { Column: not null } village && values[village.At] is null && problems?.Exists(p => p.Column == village.Match.Head.Column) != true)
            Report(village.Match, reject: true, $"“{village.Column.Head}”必须填写");
        foreach (var absent in absents) Report(null, reject: false, $"表里没有“{absent}”这一列");
        if (rejected) return new(row.Number, null, values, problems!);
        var record = ledger.New();
        for (var i = 0; i < values.Length; i++)
            if (values[i] is { } value) ledger.Columns[i].Set(record, value, vault);
        ledger.Complete(record, facts);
        foreach (var doubt in ledger.DoubtsOf(record)) Report(plan.Columns.FirstOrDefault(m => m.Target?.Field == doubt.Field), reject: false, doubt.Reason);
        return new(row.Number, record, values, (IReadOnlyList<CellProblem>?)problems ?? []);
    }

    private (ParsedState State, object? Value, string? Reason, string? Place) ReadCell(SheetCell cell, ColumnMatch match, LedgerColumn column, object?[] values)
    {
        if (cell.Kind == SheetCellKind.Empty) return (ParsedState.Empty, null, null, null);
        if (column.Sensitive && cell.Kind == SheetCellKind.Text && cell.Text.Contains('•')) return (ParsedState.Doubtful, null, "是遮住的，不是原来的内容", null);
        return column.Kind switch
        {
            CellKind.Text or CellKind.Department or CellKind.Secret => Plain(CellValue.Text(cell)),
            CellKind.RowNumber => Plain(CellValue.Text(cell, 40)),
            CellKind.Integer => Plain(CellValue.Integer(cell)),
            CellKind.Decimal => Plain(CellValue.Decimal(cell)),
            CellKind.Money => Plain(CellValue.Money(cell, match.Head.Unit ?? plan.Head.MoneyUnit)),
            CellKind.YesNo => Plain(CellValue.YesNo(cell)),
            CellKind.Date => Dated(CellValue.Date(cell), column),
            CellKind.DateRange => Ranged(cell, values),
            CellKind.Month => Monthly(cell),
            CellKind.Year => Yearly(cell),
            CellKind.Word => Word(cell, column),
            CellKind.People => People(CellValue.Persons(cell)),
            CellKind.IdNumber => Numbers(cell, Identity),
            CellKind.Phone => Numbers(cell, Phone),
            CellKind.CreditCode => Credit(cell),
            CellKind.Village => Village(cell),
            CellKind.Grid => Grid(cell, column, values),
        };
    }

    private static (ParsedState, object?, string?, string?) Plain<T>(Parsed<T> parsed) => (parsed.State, parsed.HasValue ? parsed.Value : null, parsed.Reason, null);

    private (ParsedState, object?, string?, string?) Dated(Parsed<DateOnly> parsed, LedgerColumn column) =>
        parsed.IsGood && parsed.Value > today && !column.Use.HasFlag(Use.Future)
            ? (ParsedState.Doubtful, parsed.Value, $"{parsed.Value:yyyy-MM-dd} 在今天以后", null) : Plain(parsed);

    private (ParsedState, object?, string?, string?) Ranged(SheetCell cell, object?[] values)
    {
        DateOnly? main = plan.Ledger.MainDate is { } date && values[plan.Ledger.Columns.ToList().IndexOf(date)] is DateOnly day ? day : null;
        var year = main?.Year ?? today.Year;
        var parsed = CellValue.DateRange(cell, year);
        if (parsed.HasValue && main is { } end && parsed.Value.To > end) parsed = CellValue.DateRange(cell, year - 1);
        return (parsed.State, parsed.HasValue ? (parsed.Value.From, parsed.Value.To) : null, parsed.Reason, null);
    }

    private static (ParsedState, object?, string?, string?) Monthly(SheetCell cell)
    {
        if (MonthText().Match(cell.Text.Trim()) is { Success: true } match && int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var month)
            return (ParsedState.Good, new DateOnly(int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), month, 1), null, null);
        return Plain(CellValue.Date(cell).Select(d => new DateOnly(d.Year, d.Month, 1)));
    }

    private static (ParsedState, object?, string?, string?) Yearly(SheetCell cell) =>
        YearText().Match(cell.Text.Trim()) is { Success: true } match
            ? (ParsedState.Good, int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), null, null)
            : (ParsedState.Wrong, null, $"“{Shown(cell)}”不是年份", null);

    private (ParsedState, object?, string?, string?) Word(SheetCell cell, LedgerColumn column)
    {
        var text = cell.Text.Trim();
        if (text.Length == 0) return (ParsedState.Empty, null, null, null);
        if (words.TryGetValue((column, text), out var known)) return (ParsedState.Good, known, null, null);
        if (column.Words.TryGetValue(Synonyms.Form(text), out var value))
        {
            if (words.Count < MostWords) words[(column, text)] = value;
            return (ParsedState.Good, value, null, null);
        }
        if (text is "/" or "-" or "—" or "无" or "暂无") return (ParsedState.Empty, null, null, null);
        return (ParsedState.Wrong, null, $"不认识的{column.Head}“{Shown(cell)}”，可以写：{string.Join("、", Law.Vocabulary.Wording.All(column.Vocabulary!).Select(w => w.Name))}", null);
    }

    private static (ParsedState, object?, string?, string?) People(Parsed<IReadOnlyList<PersonMention>> parsed) =>
        (parsed.State, parsed.HasValue ? parsed.Value!.Select(p => p.SurnameOnly ? p.Name + p.Title : p.Name).ToList() : null, parsed.Reason, null);

    private (ParsedState, object?, string?, string?) Identity(SheetCell cell)
    {
        var parsed = CellValue.Identity(cell, today);
        if (parsed.HasValue) return (parsed.State, parsed.Value!.Value, parsed.Reason, null);
        // A number with a wrong check digit is kept if the person says so: it is what the ledger holds.
        return parsed.State == ParsedState.Wrong && cell.Kind != SheetCellKind.Error
            ? (ParsedState.Doubtful, IdentityNumber.Tidy(cell.Text), parsed.Reason, null) : (parsed.State, null, parsed.Reason, null);
    }

    private static (ParsedState, object?, string?, string?) Phone(SheetCell cell)
    {
        var parsed = CellValue.Phone(cell);
        if (parsed.HasValue) return (parsed.State, parsed.Value!.Text, parsed.Reason, null);
        return parsed.State == ParsedState.Wrong && cell.Kind != SheetCellKind.Error
            ? (ParsedState.Doubtful, cell.Text.Trim(), parsed.Reason, null) : (parsed.State, null, parsed.Reason, null);
    }

    // Several numbers stand in the order of the persons of the row, “无” where one has none.
    private static (ParsedState, object?, string?, string?) Numbers(SheetCell cell, Func<SheetCell, (ParsedState State, object? Value, string? Reason, string? Place)> read)
    {
        if (cell.Kind != SheetCellKind.Text || !cell.Text.Contains('、')) return read(cell);
        var numbers = new List<string>();
        (ParsedState State, string? Reason) worst = (ParsedState.Good, null);
        foreach (var text in cell.Text.Split('、', StringSplitOptions.TrimEntries))
        {
            var (state, value, reason, _) = text is "无" or "" ? (ParsedState.Empty, null, null, null) : read(SheetCell.OfText(cell.Row, cell.Column, text));
            numbers.Add(value as string ?? "无");
            if (state > worst.State) worst = (state, reason);
        }
        return (worst.State, string.Join('、', numbers), worst.Reason, null);
    }

    private static (ParsedState, object?, string?, string?) Credit(SheetCell cell)
    {
        var text = CreditCode.Tidy(cell.Text);
        if (text.Length == 0 || text is "/" or "-" or "无") return (ParsedState.Empty, null, null, null);
        // The check digit is not asked: a wrong one is the registrar's, and the code only tells firms apart here.
        return text.Length is 18 or 15 && text.All(char.IsAsciiLetterOrDigit) ? (ParsedState.Good, text, null, null) : (ParsedState.Doubtful, text, "不像统一社会信用代码（应为 18 位）", null);
    }

    private (ParsedState, object?, string?, string?) Village(SheetCell cell)
    {
        var text = cell.Text.Trim();
        if (text.Length == 0 || text is "/" or "-" or "—" or "无") return (ParsedState.Empty, null, null, null);
        var match = places.MatchVillage(text);
        if (match.Code is null && createPlaces && VillageName().IsMatch(text)) return (ParsedState.Good, places.AddVillage(text), null, null);
        return match.Code is { } code ? (ParsedState.Good, code, null, null) : (ParsedState.Doubtful, null, match.Reason, text);
    }

    private (ParsedState, object?, string?, string?) Grid(SheetCell cell, LedgerColumn column, object?[] values)
    {
        var text = cell.Text.Trim();
        if (text.Length == 0 || text is "/" or "-" or "—" or "无") return (ParsedState.Empty, null, null, null);
        var village = plan.Ledger.Columns.Select((c, i) => c.Kind == CellKind.Village ? values[i] as string : null).FirstOrDefault(v => v is not null);
        var match = places.MatchGrid(text, village);
        if (match.Code is { } code) return (ParsedState.Good, code, null, null);
        if (match.Village is { } owner && (createPlaces || column.Use.HasFlag(Use.Creates))) return (ParsedState.Good, places.AddGrid(owner, text), null, null);
        return (ParsedState.Doubtful, match.Village, match.Reason, text);
    }

    // By the column itself: a record with a dozen members would be compared member by member.
    private sealed class ByColumn : IEqualityComparer<(LedgerColumn Column, string Text)>
    {
        public static ByColumn Instance { get; } = new();

        public bool Equals((LedgerColumn Column, string Text) one, (LedgerColumn Column, string Text) other) => ReferenceEquals(one.Column, other.Column) && one.Text == other.Text;

        public int GetHashCode((LedgerColumn Column, string Text) key) => HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key.Column), key.Text);
    }

    private static string Shown(SheetCell cell) => cell.Text.Length <= 20 ? cell.Text : cell.Text[..20] + "…";

    [GeneratedRegex(@"^([12][0-9]{3})\s*[年./\-]?\s*([0-9]{1,2})\s*月?(份)?$")]
    private static partial Regex MonthText();

    [GeneratedRegex(@"^([12][0-9]{3})\s*年?(度)?$")]
    private static partial Regex YearText();

    [GeneratedRegex("^.{1,20}(村|社区|居委会|村委会|居民委员会|村民委员会)$")]
    private static partial Regex VillageName();
}
