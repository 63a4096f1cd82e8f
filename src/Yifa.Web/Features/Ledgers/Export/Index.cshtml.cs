using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Export;

/// <summary>导出台账：masked by default, complete only with a purpose; only the ledgers that the person may export.</summary>
[Requires(Area.Ledgers, Deed.Export)]
public sealed class IndexModel(LedgerExport export, Viewer viewer) : PageModel
{
    /// <summary>导出哪几本；一本不选就是全部能看的。</summary>
    [BindProperty] public List<string> Chosen { get; set; } = [];

    /// <summary>连同完整的个人信息。</summary>
    [BindProperty] public bool Complete { get; set; }

    [BindProperty] public string? Purpose { get; set; }

    public Refusal? Refusal { get; private set; }

    public IReadOnlyList<Ledger> Ledgers { get; private set; } = [];

    public void OnGet() => Load();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Load();
        var wanted = Chosen.Count == 0 ? Ledgers : [.. Ledgers.Where(l => Chosen.Contains(l.Code))];
        if (Complete && string.IsNullOrWhiteSpace(Purpose)) Refusal = ExportRefusals.NoPurpose;
        if (Refusal is not null || wanted.Count == 0) return Page();
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        var written = await export.WriteAsync([.. wanted], Complete ? Purpose!.Trim() : null, _ => new Unclosed(file), together: true, stop);
        if (written.TryGet(out _, out var refusal))
        {
            file.Position = 0;
            return File(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", wanted.Count == 1 ? $"{wanted[0].Name}.xlsx" : "台账.xlsx");
        }
        await file.DisposeAsync();
        Refusal = refusal;
        return Page();
    }

    private void Load() => Ledgers = [.. LedgerCatalogue.All.Where(l => viewer.May(l.Area, Deed.Export))];

    // The writer closes what it wrote to; the answer still has to read it.
    private sealed class Unclosed(FileStream file) : Stream
    {
        public override bool CanRead => file.CanRead;

        public override bool CanSeek => file.CanSeek;

        public override bool CanWrite => true;

        public override long Length => file.Length;

        public override long Position { get => file.Position; set => file.Position = value; }

        public override void Flush() => file.Flush();

        public override int Read(byte[] buffer, int offset, int count) => file.Read(buffer, offset, count);

        public override long Seek(long offset, SeekOrigin origin) => file.Seek(offset, origin);

        public override void SetLength(long value) => file.SetLength(value);

        public override void Write(byte[] buffer, int offset, int count) => file.Write(buffer, offset, count);

        public override void Write(ReadOnlySpan<byte> buffer) => file.Write(buffer);
    }
}
