using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Features.Ledgers.Browse;
using Yifa.Web.Features.Ledgers.Import;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Ledgers.Entry;

/// <summary>写下去：within one act of the record book, so that what is judged is what is there when it is written.</summary>
public sealed partial class Entering
{
    /// <summary>登记一条新的。</summary>
    public async Task<Answer> CreateAsync(EntryForm form, Writing writing, CancellationToken stop)
    {
        var row = form.Ledger.New();
        if (Apply(form, row, isNew: true) is not { } values || await IsDoubtedAsync(form, row, stop)) return EntryRefusals.Faults(form.Troubled.Count());
        if (await KeyAsync(form, row, values, stop) is { } taken) return taken;
        if (await AskOfKinAsync(form, row, stop) is { } told) return told;
        row.CoverHidden(vault);
        if (form.Secrecy is { } secrecy) writing.Classify(row, secrecy);
        writing.Add(row);
        AddPlaces(row);
        // Who sees only what is given to him must see what he has just registered himself.
        if (viewer is { Reach: Reach.Assigned, AccountId: { } account })
            db.Add(new Assignment { TownCode = row.TownCode, RecordId = row.Id, Ordinal = 1, Place = row.Place, Secrecy = row.Secrecy, SecrecyBy = row.SecrecyBy, AccountId = account, AssignedAt = writing.At, AssignedBy = viewer.Name });
        (writing.Subject, writing.Detail) = (row.Id.ToString(), new { ledger = form.Ledger.Code, secrecy = form.Secrecy?.ToString(), confirmed = Confirmed(form), repeated = form.Repeats ? true : (bool?)null });
        return $"/ledgers/{form.Ledger.Code}/{row.Id}";
    }

    /// <summary>改一条。</summary>
    public async Task<Answer> ChangeAsync(EntryForm form, Guid id, Writing writing, CancellationToken stop)
    {
        if (await LedgerTable.Of(db, form.Ledger).ForChangeAsync(id, stop) is not { } row) return BrowseRefusals.Gone;
        if (row.Version != form.Version) return await MeetAsync(form, row, stop);
        foreach (var field in form.Fields.Where(f => f.Theirs is not null))
        {
            field.Theirs = Shown.Of(field.Column, row, vault, book.NameOf).Text;
            if (field.Pick == "theirs") ((field.Text, field.Until), field.Clear) = (field.Before, false);
        }
        var changed = form.Fields.Where(f => f.Changed).ToList();
        if (changed.Count == 0 && form.Fields.All(f => f.Theirs is null || f.Pick is not null)) return EntryRefusals.NothingChanged;
        if (Apply(form, row, isNew: false) is not { } values || await IsDoubtedAsync(form, row, stop)) return EntryRefusals.Faults(form.Troubled.Count());
        // An imported record stays the row of its file, by which it is known again; one written by hand is what it now says.
        if (row.BatchId is null && (row.NaturalKey is null || changed.Exists(f => f.Column.InKey)) && await KeyAsync(form, row, values, stop) is { } taken) return taken;
        row.CoverHidden(vault);
        AddPlaces(row);
        await MovePartsAsync(row, stop);
        (writing.Subject, writing.Detail) = (id.ToString(), new { ledger = form.Ledger.Code, changed = changed.ConvertAll(f => f.Column.Field), confirmed = Confirmed(form) });
        return $"/ledgers/{form.Ledger.Code}/{id}";
    }

    // The same matter told twice is asked about before it is written, and written all the same when the person says that it is another.
    private async Task<Refusal?> AskOfKinAsync(EntryForm form, Record row, CancellationToken stop)
    {
        foreach (var source in kinSources.Where(s => s.Kind == form.Ledger.Type && !form.Repeats))
        {
            if (await source.FindAsync(row, stop) is not { } kin || form.Find(kin.Field) is not { } field) continue;
            Ask(field, kin.Doubt);
            form.Kin = kin.Lines;
        }
        return form.Fields.Any(f => f.Wrong) ? EntryRefusals.Faults(form.Troubled.Count()) : null;
    }

    private static List<string>? Confirmed(EntryForm form) =>
        form.Fields.Where(f => f.Sworn.Any(oath => oath.StartsWith(f.Column.Field + "-", StringComparison.Ordinal))).Select(f => f.Column.Field).ToList() is { Count: > 0 } fields ? fields : null;

    // The same key as the import gives the same row, so that a file with it finds it again.
    private async Task<Refusal?> KeyAsync(EntryForm form, Record row, object?[] values, CancellationToken stop)
    {
        var table = LedgerTable.Of(db, form.Ledger);
        for (var nth = 1; ; nth++)
        {
            var key = NaturalKeys.Written(NaturalKeys.Of(form.Ledger, values, row, vault, nth));
            var holder = await table.HolderOfAsync(key, stop);
            if (holder is null || holder.Id == row.Id)
            {
                row.NaturalKey = key;
                return null;
            }
            // Two events of one day may look alike; a number or a person in a register is there once.
            form.MayRepeat = form.Ledger is { IsRegister: false, MainDate.InKey: true };
            // One that this person may not see must look like none: what he writes is a record of its own, and who sees both joins them.
            if (form.MayRepeat && (form.Repeats || !holder.Seen)) continue;
            if (holder.Seen) form.DuplicateHref = $"/ledgers/{form.Ledger.Code}/{holder.Id}{(holder.Binned ? "/binned" : "")}";
            return !holder.Seen ? EntryRefusals.DuplicateUnseen : holder.Binned ? EntryRefusals.DuplicateBinned : EntryRefusals.Duplicate;
        }
    }

    private void AddPlaces(Record row)
    {
        foreach (var place in book.Added.Where(p => row.Place?.StartsWith(p.Code, StringComparison.Ordinal) == true)) db.Add(place);
    }

    // Parts are seen by whoever sees their record: they follow it to another village.
    private async Task MovePartsAsync(Record row, CancellationToken stop)
    {
        var parts = BulkInsert.PartsOf(row).ToList();
        foreach (var type in (Func<Task>[])[LoadAsync<Note>, LoadAsync<Attachment>, LoadAsync<Assignment>]) await type();
        foreach (var part in parts.Where(p => p.Place != row.Place)) part.Place = row.Place;

        async Task LoadAsync<T>() where T : RecordPart =>
            parts.AddRange(await db.Set<T>().IgnoreQueryFilters().Where(p => p.TownCode == row.TownCode && p.RecordId == row.Id).ToListAsync(stop));
    }

    // Somebody else was quicker: what he wrote and what is written here are laid side by side; nothing is overwritten without being seen.
    private async Task<Refusal> MeetAsync(EntryForm form, Record row, CancellationToken stop)
    {
        var content = await db.RecordVersions.AsNoTracking().Where(v => v.RecordId == row.Id && v.Version == form.Version).Select(v => v.Content).FirstOrDefaultAsync(stop);
        var was = content is null ? null : (Record)Canonical.Read(content, row.GetType());
        var last = await db.RecordVersions.AsNoTracking().Where(v => v.RecordId == row.Id)
            .Join(db.Journal, v => v.Seq, e => e.Seq, (v, e) => new { v.Version, e.ActorName, e.At }).OrderByDescending(v => v.Version).FirstOrDefaultAsync(stop);
        form.ChangedBy = last is null ? "别人" : $"{last.ActorName}在{TownClock.Show(last.At)}";
        foreach (var field in form.Fields)
        {
            var column = field.Column;
            var now = TextOf(column, row, form.Ledger);
            field.Before = was is null ? now : TextOf(column, was, form.Ledger);
            var mine = field.Changed;
            var theirs = was is null ? mine : !NaturalKeys.Same(column.Get(was, vault), column.Get(row, vault));
            field.Before = now;
            field.Covered = field.Sealed && Shown.Of(column, row, vault, book.NameOf) is { Text.Length: > 0 } shown ? shown.Text : null;
            if (theirs && !mine)
            {
                (field.Text, field.Until) = now;
                form.Taken.Add((column.Head, Shown.Of(column, row, vault, book.NameOf).Text));
            }
            else if (theirs && (field.Sealed || (field.Text, field.Until) != now)) field.Theirs = Shown.Of(column, row, vault, book.NameOf).Text;
            field.Pick = null;
        }
        form.Version = row.Version;
        return EntryRefusals.Clash(form.ChangedBy);
    }
}
