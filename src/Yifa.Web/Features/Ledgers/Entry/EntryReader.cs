using System.Globalization;
using Yifa.Law;
using Yifa.Web.Features.Ledgers.Browse;
using Yifa.Web.Features.Ledgers.Import;
using Yifa.Web.Features.Ledgers.Sheets;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Entry;

/// <summary>读出的一栏：a value, or what is wrong, or what a person must confirm.</summary>
public readonly record struct Entered(object? Value, string? Fault = null, string? Doubt = null);

/// <summary>
/// 读表单的一栏：with the readers of the import, but stricter. A file was written by somebody else and is taken as it came; here the one who
/// knows is sitting in front of the page, so what is unclear is asked at once.
/// </summary>
internal sealed class EntryReader(DateOnly today, PlaceBook book)
{
    /// <summary>早于这一年的不是本镇的工作记录，是写错了。</summary>
    private const int FirstYear = 1949;

    /// <param name="field">哪一栏。</param>
    /// <param name="original">改以前的值，用来换回遮住的号码；新登记为 null。</param>
    /// <param name="village">同一张表单里选的村（社区）。</param>
    /// <param name="persons">同一张表单里写了几个人；没有这一栏为 null。</param>
    public Entered Read(EntryField field, object? original, string? village, int? persons)
    {
        var column = field.Column;
        var text = field.Text.Trim();
        if (text.Length == 0 && field.Until.Trim().Length == 0) return new(null);
        var cell = SheetCell.OfText(1, 1, text);
        return column.Kind switch
        {
            CellKind.RowNumber => Plain(CellValue.Text(cell, 40)),
            CellKind.Text or CellKind.Department => Plain(CellValue.Text(SheetCell.OfText(1, 1, Shown.Uncovered(text, original as string)))),
            CellKind.Secret => field.Control == EntryControl.Secrets ? Each(text, persons, one => Plain(CellValue.Text(one, 500))) : Plain(CellValue.Text(cell, 500)),
            CellKind.Integer => Plain(CellValue.Integer(cell)),
            CellKind.Decimal => Plain(CellValue.Decimal(cell)),
            CellKind.Money => Plain(CellValue.Money(cell, HeadForm.UnitOf(column.Head) == 10_000m ? "万元" : null)),
            CellKind.Year => Year(text),
            CellKind.Date => Day(cell, column),
            CellKind.DateRange => Days(field, column),
            CellKind.Month => Month(text, column),
            CellKind.YesNo => text switch { "true" => new(true), "false" => new(false), _ => Plain(CellValue.YesNo(cell)) },
            CellKind.Word => Word(text, column),
            CellKind.People => People(text, original),
            CellKind.IdNumber => field.Control == EntryControl.Secrets ? Each(text, persons, Identity) : Identity(cell),
            CellKind.Phone => field.Control == EntryControl.Secrets ? Each(text, persons, Phone) : Phone(cell),
            CellKind.CreditCode => CreditCode.Parse(CreditCode.Tidy(text)).TryGet(out var code, out var refusal) ? new(code.Value) : new(null, refusal.Reason + refusal.NextStep),
            CellKind.Village => Listed(field, text),
            CellKind.Grid => field.Control == EntryControl.List ? Listed(field, text) : Grid(text, village),
        };
    }

    private static Entered Plain<T>(Parsed<T> parsed) => parsed.State switch
    {
        ParsedState.Empty => new(null),
        ParsedState.Good => new(parsed.Value),
        ParsedState.Doubtful when parsed.HasValue => new(parsed.Value, Doubt: Sentence(parsed.Reason!)),
        ParsedState.Doubtful or ParsedState.Wrong => new(null, Sentence(parsed.Reason!)),
    };

    private Entered Day(SheetCell cell, LedgerColumn column)
    {
        var parsed = CellValue.Date(cell);
        if (parsed.IsEmpty) return new(null);
        if (!parsed.IsGood) return new(null, $"{parsed.Reason}。请写成 {today:yyyy-MM-dd} 这样的年-月-日。");
        return InTime(parsed.Value, column) is { } fault ? new(null, fault) : new(parsed.Value);
    }

    private Entered Days(EntryField field, LedgerColumn column)
    {
        if (field.Text.Trim().Length == 0 || field.Until.Trim().Length == 0) return new(null, "起日和止日要一起写；只有一天的，两格写同一天。");
        Entered from = Day(SheetCell.OfText(1, 1, field.Text.Trim()), column), to = Day(SheetCell.OfText(1, 1, field.Until.Trim()), column);
        if (from.Fault is not null || to.Fault is not null) return new(null, from.Fault ?? to.Fault);
        if (from.Value is not DateOnly first || to.Value is not DateOnly last) return new(null);
        return last < first ? new(null, $"止日（{last:yyyy-MM-dd}）早于起日（{first:yyyy-MM-dd}）。请核对。") : new((first, last));
    }

    private Entered Month(string text, LedgerColumn column)
    {
        var plain = text.Replace("年", "-", StringComparison.Ordinal).Replace("月", "", StringComparison.Ordinal).Replace('.', '-').Replace('/', '-').Trim();
        if (!DateOnly.TryParseExact(plain, ["yyyy-M", "yyyy-M-d", "yyyyMM"], CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day)) return new(null, $"看不出是哪个月。请写成 {today:yyyy-MM} 这样的年-月。");
        var first = new DateOnly(day.Year, day.Month, 1);
        return InTime(first, column) is { } fault ? new(null, fault) : new(first);
    }

    private Entered Year(string text) =>
        !int.TryParse(text.TrimEnd('年', '度', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? new(null, $"这不是年份。请写四位数字，例如 {today.Year}。")
        : year < FirstYear || year > today.Year + 1 ? new(null, $"年份 {year} 不合常理。请写 {FirstYear} 到 {today.Year + 1} 之间的。")
        : new(year);

    private string? InTime(DateOnly day, LedgerColumn column) =>
        day.Year < FirstYear ? $"{day:yyyy-MM-dd} 太早了，请核对年份。"
        : day > today && !column.Use.HasFlag(Use.Future) ? $"{day:yyyy-MM-dd} 在今天以后。这里写已经发生的日子，请核对。"
        : null;

    private static Entered Word(string text, LedgerColumn column)
    {
        if (Enum.TryParse(column.Vocabulary!, text, out var named) && Enum.IsDefined(column.Vocabulary!, named!) && !char.IsAsciiDigit(text[0])) return new(named);
        return column.Words.TryGetValue(Synonyms.Form(text), out var word) ? new(word) : new(null, "没有这一种，请从列出的里面选。");
    }

    private static Entered People(string text, object? original)
    {
        var before = original as IReadOnlyList<string>;
        // A name that stands there already is not read again: the covered name of a minor is nobody's, and reads like none.
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (before is not null && lines.Any(line => line.Contains('（', StringComparison.Ordinal) && before.Contains(line)))
        {
            var rest = string.Join('\n', lines.Where(line => !before.Contains(line)));
            var read = rest.Length == 0 ? new Entered(new List<string>()) : People(rest, null);
            if (read.Value is not List<string> added) return read;
            var next = new Queue<string>(added);
            List<string> names = [.. lines.Select(line => before.Contains(line) ? line : next.TryDequeue(out var name) ? name : line), .. next];
            return read with { Value = names };
        }
        var parsed = CellValue.Persons(SheetCell.OfText(1, 1, Shown.Uncovered(text, before is null ? null : string.Join('\n', before))));
        return Plain(parsed.Select(persons => (object)persons.Select(p => p.SurnameOnly ? p.Name + p.Title : p.Name).ToList()));
    }

    private Entered Identity(SheetCell cell) => Plain(CellValue.Identity(cell, today).Select(number => number.Value));

    private static Entered Phone(SheetCell cell)
    {
        var parsed = CellValue.Phone(cell);
        if (parsed.HasValue && parsed.Value!.Masked) return new(null, "号码打了星号，不完整。请写完整的号码。");
        return parsed is { State: ParsedState.Doubtful } ? new(null, Sentence(parsed.Reason!)) : Plain(parsed.Select(phone => phone.Text));
    }

    // Several numbers stand in the order of the persons, “无” where one has none: the form in which the column keeps them.
    private static Entered Each(string text, int? persons, Func<SheetCell, Entered> read)
    {
        var lines = text.Split(['\n', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (persons is { } count && lines.Length > count) return new(null, $"写了 {lines.Length} 个，人却只有 {count} 个。请一行对应一个人。");
        var values = new List<string>();
        string? doubt = null;
        for (var i = 0; i < lines.Length; i++)
        {
            var one = lines[i] == "无" ? new(null) : read(SheetCell.OfText(1, 1, lines[i]));
            if (one.Fault is not null) return lines.Length == 1 ? one : new(null, $"第 {i + 1} 个：{one.Fault}");
            values.Add(one.Value as string ?? "无");
            doubt ??= one.Doubt;
        }
        return values.TrueForAll(v => v == "无") ? new(null) : new(string.Join('、', values), Doubt: doubt);
    }

    private static Entered Listed(EntryField field, string code) =>
        field.Options.Any(o => o.Value == code) ? new(code) : new(null, EntryRefusals.OutOfReach.Reason + EntryRefusals.OutOfReach.NextStep);

    // The register of grids is where grids come from: a new name makes one, below the village that was chosen.
    private Entered Grid(string text, string? village)
    {
        if (text.Length > 40 || text.Any(char.IsControl)) return new(null, "网格名称太长，或者有不认识的符号。请写短一些，例如“第2网格”。");
        var match = book.MatchGrid(text, village);
        if (match.Code is { } code) return new(code);
        return match.Village is { } owner ? new(book.AddGrid(owner, text)) : new(null, $"{match.Reason}。请先选村（社区），再写网格名称。");
    }

    private static string Sentence(string reason) => reason.EndsWith('。') ? reason : reason + "。";
}
