using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Entry;

/// <summary>看填得对不对：the reading of every field, and what the ledger itself finds impossible or unlikely in the whole record.</summary>
public sealed partial class Entering
{
    /// <summary>把表单写进记录；有一处不对就不能保存，各处都写在各栏上。</summary>
    /// <returns>各列的值，按台账的列；不能保存为 null。</returns>
    private object?[]? Apply(EntryForm form, Record row, bool isNew)
    {
        var ledger = form.Ledger;
        var before = isNew ? [] : ledger.DoubtsOf(row).ToHashSet();
        var values = Values(form, isNew ? null : row);
        if (form.Fields.Any(f => f.Wrong)) return null;

        if (isNew || form.Fields.Any(f => f.Changed && f.Column.Kind is CellKind.Village or CellKind.Grid)) SetPlace(form, row, values);
        foreach (var field in form.Fields.Where(f => f.Column.Kind is not (CellKind.Village or CellKind.Grid) && (isNew || f.Changed)))
        {
            var value = values[IndexOf(ledger, field.Column)];
            if (isNew && value is null) continue;
            // The lines of several sealed values are the whole truth: who has none now has none.
            if (!isNew && field.Control == EntryControl.Secrets && value is not null) field.Column.Set(row, null, vault);
            field.Column.Set(row, value, vault);
        }
        if (form.Fields.Any(f => f.Wrong)) return null;
        ledger.Complete(row, new SheetFacts(ledger.Name, book.NameOf));
        foreach (var doubt in ledger.DoubtsOf(row).Where(d => !before.Contains(d)))
        {
            var field = form.Find(doubt.Field) ?? form.First.First();
            if (doubt.Impossible) field.Fault = doubt.Reason;
            else Ask(field, doubt.Reason);
        }
        return form.Fields.Any(f => f.Wrong) ? null : values;
    }

    // What only shows together with the other records: asked inside the act, after the record itself makes sense.
    private async Task<bool> IsDoubtedAsync(EntryForm form, Record row, CancellationToken stop)
    {
        foreach (var judge in RecordJudge.All.Where(j => j.Kind == row.GetType()))
            foreach (var doubt in await judge.DoubtsAsync(db, row, stop))
            {
                var field = form.Find(doubt.Field) ?? form.First.First();
                if (doubt.Impossible) field.Fault = doubt.Reason;
                else Ask(field, doubt.Reason);
            }
        return form.Fields.Any(f => f.Wrong);
    }

    private object?[] Values(EntryForm form, Record? old)
    {
        var ledger = form.Ledger;
        var reader = new EntryReader(clock.Today, book);
        var values = new object?[ledger.Columns.Count];
        string? village = null;
        int? persons = null;
        // The village of a grid and the persons of their numbers are read first.
        foreach (var field in form.Fields.OrderBy(f => f.Column.Kind switch { CellKind.Village or CellKind.People => 0, _ => 1 }))
        {
            var column = field.Column;
            ref var value = ref values[IndexOf(ledger, column)];
            var original = old is null ? null : column.Get(old, vault);
            if (old is not null && !field.Changed) value = original;
            else
            {
                var entered = reader.Read(field, original, village, persons);
                (value, field.Fault) = (entered.Value, entered.Fault ?? field.Fault);
                if (entered.Doubt is { } doubt) Ask(field, doubt);
            }
            field.Unpicked = field is { Theirs: not null, Pick: null, Fault: null };
            if (field.Unpicked) field.Fault = "两边写得不一样，请选留哪一个。";
            var grid = column.Kind == CellKind.Grid && old is not null && !field.Changed ? old.Place : value;
            if (field.Fault is null && field.Must && (column.Kind == CellKind.Grid ? grid : value) is null && !SaidByGrid(form, column))
                field.Fault = field.Control is EntryControl.Choice or EntryControl.List ? $"请选“{column.Head}”。" : $"请填写“{column.Head}”。";
            if (value is null && !field.Must && HasDefault(ledger, column)) value = column.Get(ledger.New(), vault);
            if (column.Kind == CellKind.Village) village = value as string;
            if (column.Kind == CellKind.People) persons = (value as IReadOnlyList<string>)?.Count ?? 0;
        }
        return values;
    }

    // The village may be left out where the grid says it.
    private static bool SaidByGrid(EntryForm form, LedgerColumn column) =>
        column.Kind == CellKind.Village && form.Fields.Any(f => f.Column.Kind == CellKind.Grid && f.Text.Trim().Length > 0 && f.Control == EntryControl.List);

    private void SetPlace(EntryForm form, Record row, object?[] values)
    {
        EntryField? villages = form.Fields.FirstOrDefault(f => f.Column.Kind == CellKind.Village), grids = form.Fields.FirstOrDefault(f => f.Column.Kind == CellKind.Grid);
        var village = villages is null ? null : values[IndexOf(form.Ledger, villages.Column)] as string;
        var grid = grids is null ? null : values[IndexOf(form.Ledger, grids.Column)] as string ?? (villages is null && !grids.Changed ? row.Place : null);
        if (village is not null && grid is not null && grid != village && !grid.StartsWith(village + "-", StringComparison.Ordinal))
        {
            // Moved to another village: the grid that stood there before goes; one that was chosen now does not fit.
            if (grids!.Changed)
            {
                grids.Fault = $"“{book.NameOf(grid)}”不在{book.NameOf(village)}。请选这个村（社区）的，或者空着。";
                return;
            }
            grid = null;
            values[IndexOf(form.Ledger, grids.Column)] = null;
        }
        if (places.TryPlace(grid ?? village, out var place)) row.Place = place;
        else (villages ?? grids ?? form.First.First()).Fault = EntryRefusals.OutOfReach.Reason + EntryRefusals.OutOfReach.NextStep;
    }

    private static void Ask(EntryField field, string doubt)
    {
        if (!field.Sworn.Contains(field.OathOf(doubt))) field.Doubt = doubt;
    }

    private static int IndexOf(Ledger ledger, LedgerColumn column)
    {
        for (var i = 0; i < ledger.Columns.Count; i++)
            if (ledger.Columns[i] == column) return i;
        return -1;
    }
}
