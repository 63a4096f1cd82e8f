using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Ledgers.Browse;
using Yifa.Web.Features.Ledgers.Import;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Entry;

/// <summary>
/// 手工登记和修改：one way for every ledger. A form is made from the ledger's columns, filled from a record or by a person, judged, and
/// written; what is refused comes back as it was typed, except sealed values, which come back as a token that only this form can open.
/// </summary>
public sealed partial class Entering(AppDbContext db, Viewer viewer, Vault vault, TownClock clock, IDataProtectionProvider protection, IEnumerable<ColumnAdvice> advisers, IEnumerable<KinSource> kinSources)
{
    /// <summary>写好的密封值在没保存成的表单里留多久：一个工作日。</summary>
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(12);

    private PlaceBook book = null!;
    private EntryPlaces places = null!;

    /// <summary>一张表单；改记录时填着记录的内容。</summary>
    public async Task<EntryForm> StartAsync(Ledger ledger, Record? row, CancellationToken stop)
    {
        book = await PlaceBook.LoadAsync(db, stop);
        places = new EntryPlaces(await db.Places.AsNoTracking().OrderBy(p => p.Code).ToListAsync(stop), viewer);
        var departments = ledger.Columns.Any(c => c.Kind == CellKind.Department) ? await db.Set<Department>().AsNoTracking().OrderBy(d => d.Name).Select(d => d.Name).ToListAsync(stop) : [];
        var blank = ledger.New();
        var form = new EntryForm(ledger, [.. ledger.Columns.Where(c => c.Kind != CellKind.RowNumber).Select(column => FieldOf(ledger, column, departments))]) { Version = row?.Version, MayClassify = row is null && viewer.May(ledger.Area, Access.Deed.Classify) };
        foreach (var field in form.Fields)
        {
            if (row is not null) Fill(field, row);
            else
            {
                Suggest(field, ledger, blank);
                field.Before = (field.Text, "");
            }
        }
        return form;
    }

    /// <summary>由别的页带来的：a day, a village, a word of a vocabulary; never text, which may name a person and has no place in an address.</summary>
    public static void Prefill(EntryForm form, IQueryCollection query)
    {
        foreach (var field in form.Fields)
        {
            if (query[field.Name].ToString() is not { Length: > 0 } given) continue;
            var fits = field.Column.Kind switch
            {
                CellKind.Date => DateOnly.TryParseExact(given, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _),
                CellKind.Word or CellKind.Village => field.Options.Any(option => option.Value == given),
                _ => false,
            };
            // Before stays what the form would have said by itself: a field under 更多 that was brought along opens it.
            if (fits) field.Text = given;
        }
    }

    /// <summary>填上交来的。</summary>
    public void Take(EntryForm form, IFormCollection sent)
    {
        var sworn = sent["ok"].OfType<string>().ToHashSet();
        form.Repeats = sent["repeat"] == "true";
        if (form.MayClassify && Enum.TryParse<Access.Secrecy>(sent["secrecy"], out var secrecy) && Enum.IsDefined(secrecy)) form.Secrecy = secrecy;
        if (form.Version is not null) form.Version = int.TryParse(sent["version"], out var version) ? version : 0;
        var clashes = sent["clash"].OfType<string>().ToHashSet();
        foreach (var field in form.Fields)
        {
            field.Sworn = sworn;
            // A field that the form did not send (an old page, a ledger that grew) is left as it is.
            if (sent.TryGetValue(field.Name, out var text)) field.Text = text.ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
            else if (form.Version is null) field.Text = "";
            if (sent.TryGetValue(field.UntilName, out var until)) field.Until = until.ToString();
            if (clashes.Contains(field.Column.Field)) (field.Theirs, field.Pick) = ("", sent["pick." + field.Column.Field].FirstOrDefault() is "mine" or "theirs" ? sent["pick." + field.Column.Field].ToString() : null);
            if (!field.Sealed) continue;
            field.Clear = sent["clear"].Contains(field.Column.Field) && !field.Must;
            if (field.Text.Trim().Length == 0) field.Text = field.Clear ? "" : Opened(sent["kept." + field.Column.Field], form.Ledger) ?? "";
        }
    }

    /// <summary>给空着的栏提建议；表单交回页面以前做。</summary>
    public async Task AdviseAsync(EntryForm form, CancellationToken stop)
    {
        foreach (var adviser in advisers.Where(a => a.Ledger == form.Ledger.Code))
        {
            if (form.Find(adviser.Field) is { Text: "" } empty && form.Find(adviser.From)?.Text.Trim() is { Length: > 0 } text) empty.Advice = await adviser.SayAsync(text, stop);
        }
    }

    /// <summary>收起密封的值，页面上只留遮住的样子；表单交回页面以前都要做。</summary>
    public void Cover(EntryForm form)
    {
        foreach (var field in form.Fields.Where(f => f.Sealed))
        {
            (field.Kept, field.KeptCovered) = (null, null);
            if (field.Text.Trim() is { Length: > 0 } typed && (field.Fault is null || field.Unpicked))
                (field.Kept, field.KeptCovered) = (Protector(form.Ledger).Protect(typed, KeptFor), CoveredOf(field.Column.Kind, typed));
            field.Text = "";
        }
    }

    private EntryField FieldOf(Ledger ledger, LedgerColumn column, IReadOnlyList<string> departments)
    {
        var field = new EntryField(column, column.Required || column.Use.HasFlag(Use.Expected) || column is { Kind: CellKind.Year, InKey: true });
        field.Optional = !field.Must && !HasDefault(ledger, column);
        field.Options = column.Kind switch
        {
            CellKind.YesNo => [("true", "是"), ("false", "否")],
            CellKind.Word => [.. Law.Vocabulary.Wording.All(column.Vocabulary!).Select(w => (w.Value.ToString(), w.Name))],
            CellKind.Village => places.Villages,
            CellKind.Grid when field.Control == EntryControl.List => places.Grids(withVillages: ledger.Columns.All(c => c.Kind != CellKind.Village)),
            CellKind.Grid => [.. places.Grids(withVillages: false).Select(g => (g.Name, g.Name))],
            CellKind.Department => [.. departments.Select(d => (d, d))],
            _ => [],
        };
        return field;
    }

    // What may not be empty in the record has its usual value on the form, to be seen and changed.
    private static bool HasDefault(Ledger ledger, LedgerColumn column) =>
        column is { Kind: CellKind.Word or CellKind.YesNo, Property: { } name } && Nullable.GetUnderlyingType(ledger.Type.GetProperty(name)!.PropertyType) is null;

    private void Suggest(EntryField field, Ledger ledger, Record blank)
    {
        var column = field.Column;
        if (column == ledger.MainDate && !ledger.IsRegister) field.Text = column.Kind == CellKind.Month ? $"{clock.Today:yyyy-MM}" : $"{clock.Today:yyyy-MM-dd}";
        else if (column is { Kind: CellKind.Year, InKey: true }) field.Text = $"{clock.Today.Year}";
        else if (column.Kind is CellKind.Village or CellKind.Grid && field is { Must: true, Options.Count: 1 }) field.Text = field.Options[0].Value;
        else if (!field.Must && HasDefault(ledger, column)) field.Text = TextOf(column, blank, ledger).Text;
    }

    private void Fill(EntryField field, Record row)
    {
        var ledger = LedgerCatalogue.Of(row.GetType())!;
        (field.Text, field.Until) = field.Before = TextOf(field.Column, row, ledger);
        if (field.Sealed) field.Covered = Shown.Of(field.Column, row, vault, book.NameOf) is { Text.Length: > 0 } shown ? shown.Text : null;
    }

    // As a control wants it; numbers within a text are covered, as on every page.
    private (string Text, string Until) TextOf(LedgerColumn column, Record row, Ledger ledger)
    {
        if (column.Sensitive) return ("", "");
        var value = column.Get(row, vault);
        return column.Kind switch
        {
            CellKind.Grid when column.Use.HasFlag(Use.Creates) => (value is string grid ? book.NameOf(grid) : "", ""),
            CellKind.Grid when ledger.Columns.All(c => c.Kind != CellKind.Village) => (row.Place ?? "", ""),
            CellKind.Village or CellKind.Grid => (value as string ?? "", ""),
            _ => value switch
            {
                bool yes => (yes ? "true" : "false", ""),
                Enum word => (word.ToString(), ""),
                DateOnly day => (column.Kind == CellKind.Month ? $"{day:yyyy-MM}" : $"{day:yyyy-MM-dd}", ""),
                (DateOnly from, DateOnly to) => ($"{from:yyyy-MM-dd}", $"{to:yyyy-MM-dd}"),
                IReadOnlyList<string> names => (Shown.Covered(string.Join('\n', names)), ""),
                _ => (Shown.Covered(LedgerText.Of(column, value, book.NameOf)).Replace("\r\n", "\n", StringComparison.Ordinal), ""),
            },
        };
    }

    private static string CoveredOf(CellKind kind, string typed) => kind == CellKind.Secret ? LedgerText.Mask : string.Join('、',
        typed.Split(['\n', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(one => one == "无" ? one : kind == CellKind.IdNumber ? IdentityNumber.Mask(IdentityNumber.Tidy(one)) : PhoneNumber.Mask(one)));

    private string? Opened(string? kept, Ledger ledger)
    {
        if (string.IsNullOrEmpty(kept)) return null;
        try
        {
            return Protector(ledger).Unprotect(kept);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            // Too old, or not made for this person and ledger: the value has to be written again.
            return null;
        }
    }

    private ITimeLimitedDataProtector Protector(Ledger ledger) => protection.CreateProtector("yifa.entry", viewer.TownCode, viewer.AccountId ?? "", ledger.Code).ToTimeLimitedDataProtector();
}
