using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Ledgers.Import;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Browse;

/// <summary>一条记录：all that is written in it, covered where it must be, what hangs on it, and what happened to it.</summary>
[RequiresLedger(Deed.Read)]
public sealed class DetailModel(AppDbContext db, Viewer viewer, Vault vault) : RecordPage(db)
{
    private const int ChildrenShown = 50;

    /// <summary>一栏；能写明用途再看的有 <paramref name="Reveal"/>。</summary>
    public sealed record Fact(string Head, string Text, bool Masked, string? Reveal);

    public sealed record NoteLine(string Text, bool Sensitive, bool Masked, string? Reveal, string By, DateTime At);

    public sealed record FileLine(int Ordinal, string Name, string Kind, string Size, string By, DateTime At, int? Step);

    public sealed record AssignmentLine(string Name, string By, DateTime At);

    /// <summary>属于的一条；没有对上的没有地址。</summary>
    public sealed record BelongingLine(string Ledger, string Text, string? Href);

    /// <summary>下面的一条。</summary>
    public sealed record ChildRow(Guid Id, IReadOnlyList<string> Cells);

    /// <summary>下面的一本台账。</summary>
    public sealed record ChildTable(Ledger Ledger, IReadOnlyList<string> Heads, IReadOnlyList<ChildRow> Rows, int Total);

    public IReadOnlyList<Fact> Facts { get; private set; } = [];

    public IReadOnlyList<NoteLine> Notes { get; private set; } = [];

    public IReadOnlyList<FileLine> Files { get; private set; } = [];

    public IReadOnlyList<AssignmentLine> Assigned { get; private set; } = [];

    public IReadOnlyList<Happening> History { get; private set; } = [];

    /// <summary>属于哪些记录。</summary>
    public IReadOnlyList<BelongingLine> Belongs { get; private set; } = [];

    /// <summary>下面的记录，一本台账一张表。</summary>
    public IReadOnlyList<ChildTable> Children { get; private set; } = [];

    /// <summary>由哪个文件导入；手工登记为 null。</summary>
    public string? Origin { get; private set; }

    /// <summary>那一批的地址；不是导入的，或者看不到批次的为 null。</summary>
    public string? BatchHref => Row.BatchId is { } batch && viewer.May(Area.Ledgers, Deed.Import) ? $"/ledgers/batches/{batch}" : null;

    /// <summary>台账里的前一条；没有为 null。</summary>
    public Guid? Previous { get; private set; }

    /// <summary>台账里的后一条；没有为 null。</summary>
    public Guid? Next { get; private set; }

    /// <summary>这一类记录自己的页。</summary>
    public IReadOnlyList<RecordWay> Ways => [.. RecordWay.All.Where(w => w.Kind == Ledger.Type)];

    public Secrecy? Secrecy => Row.Secrecy;

    /// <summary>打开了才看到的：看，不办。</summary>
    public bool ByGlass { get; private set; }

    public bool MayClassify => viewer.May(Ledger.Area, Deed.Classify);

    public bool MayWrite => viewer.May(Ledger.Area, Deed.Write) && !ByGlass;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FindAsync(vault, stop)) return NotFound();
        Facts = [.. Ledger.Columns.Select(column => FactOf(column.Head, column.Field, Shown.Of(column, Row, vault, Places.Of)))];
        var notes = await Db.Set<Note>().AsNoTracking().Where(n => n.RecordId == Id).OrderBy(n => n.Ordinal).ToListAsync(stop);
        Notes = [.. notes.Select(NoteOf)];
        var files = await Db.Set<Attachment>().AsNoTracking().Where(f => f.RecordId == Id).OrderBy(f => f.Ordinal).ToListAsync(stop);
        Files = [.. files.Select(f => new FileLine(f.Ordinal, Shown.Covered(f.FileName), AttachmentKind.NameOf(f.ContentType), SizeOf(f.Size), f.AddedBy, f.AddedAt, f.Step))];
        Assigned =
        [
            .. await Db.Assignments.AsNoTracking().Where(a => a.RecordId == Id).OrderBy(a => a.Ordinal)
                .Join(Db.Users, a => a.AccountId, u => u.Id, (a, u) => new AssignmentLine(u.DisplayName, a.AssignedBy, a.AssignedAt)).ToListAsync(stop),
        ];
        if (Row.BatchId is { } batch)
            Origin = await Db.Set<ImportBatch>().AsNoTracking().Where(b => b.Id == batch).Select(b => b.FileName).FirstOrDefaultAsync(stop) ?? "一批表";
        await LoadLinksAsync(stop);
        (Previous, Next) = await LedgerRows.Of(Ledger).NeighboursAsync(Db, Row, stop);
        ByGlass = await Db.IsThroughGlassAsync(Row, stop);
        // An earlier wording may still name whom the record now only calls a minor.
        History = await RecordHistory.OfAsync(Db, Ledger, Id, Places.Of, text => Row.Covered(text, vault), stop);
        return Page();
    }

    private async Task LoadLinksAsync(CancellationToken stop)
    {
        var belongs = new List<BelongingLine>();
        foreach (var link in Ledger.Links.Where(l => viewer.May(l.Parent.Area, Deed.Read) && l.TextOf(Row) is not null))
        {
            var parent = await link.ParentOfAsync(Db, Row, stop);
            belongs.Add(new BelongingLine(link.Parent.Name, Shown.Covered(link.TextOf(Row)!), parent is { } id ? $"/ledgers/{link.Parent.Code}/{id}" : null));
        }
        var children = new List<ChildTable>();
        foreach (var link in RecordLink.All.Where(l => l.ParentType == Ledger.Type && viewer.May(l.Child.Area, Deed.Read)))
        {
            var (first, total) = await link.ChildrenOfAsync(Db, Row, ChildrenShown, stop);
            // The name of the parent would stand in every row of its own page.
            var columns = link.Child.Columns.Where(c => c.Listed && c.Property != link.TextProperty).ToList();
            children.Add(new ChildTable(link.Child, [.. columns.Select(c => c.Head)],
                [.. first.Select(row => new ChildRow(row.Id, [.. columns.Select(column => Shown.Of(column, row, vault, Places.Of).Text)]))], total));
        }
        (Belongs, Children) = (belongs, children);
    }

    private Fact FactOf(string head, string field, Shown shown) => new(head, shown.Text, shown.Masked, shown.Masked ? RevealOf(field) : null);

    private NoteLine NoteOf(Note note)
    {
        var shown = note.Text is { } text ? Shown.OfText(text) : new Shown(LedgerText.Mask, true);
        return new NoteLine(shown.Text, note.SealedText is not null, shown.Masked, shown.Masked ? RevealOf($"note-{note.Ordinal}") : null, note.AddedBy, note.AddedAt);
    }

    private string? RevealOf(string field) => viewer.May(Ledger.Area, Deed.Reveal) ? $"{Home}/reveal?field={field}" : null;

    private static string SizeOf(long bytes) => bytes < 1 << 20 ? $"{Math.Max(1, bytes >> 10)} KB" : $"{bytes / 1048576.0:0.0} MB";
}
