using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Journal;

/// <summary>留痕：the journal as the audit administrator reads it, newest first, and the button that proves it whole.</summary>
[Requires(Area.Journal, Deed.Read)]
public sealed class IndexModel(AppDbContext db, Viewer viewer, IServiceScopeFactory scopes) : PageModel
{
    private const int PageSize = 50;
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    // Why somebody opened or marked what is kept says what it is about; who reads the journal sees no business records.
    private static readonly Dictionary<string, string> Telling = new() { [Acts.GlassBroken] = "words", [Acts.GlassMissed] = "words", [Acts.MarkSet] = "reason" };

    public static IReadOnlyList<(string Value, string Name)> Choices { get; } = [.. Acts.All.Select(act => (act, Acts.NameOf(act)))];

    [BindProperty(SupportsGet = true)] public string? Act { get; set; }

    [BindProperty(SupportsGet = true)] public DateOnly? Day { get; set; }

    /// <summary>翻页：比它早的。</summary>
    [BindProperty(SupportsGet = true)] public long? Before { get; set; }

    public IReadOnlyList<JournalEntry> Rows { get; private set; } = [];

    public Pager Pages { get; private set; } = new("", null, null);

    public VerificationResult? Result { get; private set; }

    /// <summary>一条的细节；会说到保密件内容的理由不给看。</summary>
    public static string? DetailOf(JournalEntry entry)
    {
        if (entry.Detail is not { } detail || !Telling.TryGetValue(entry.Act, out var field) || JsonNode.Parse(detail) is not JsonObject told || !told.ContainsKey(field)) return entry.Detail;
        told[field] = "（三员不看）";
        return Canonical.Detail(told);
    }

    public async Task OnGetAsync(CancellationToken stop) => await LoadAsync(stop);

    public async Task OnPostAsync(CancellationToken stop)
    {
        // The auditor sees no business records; the check itself must see all of them, so it runs as a program and tells only whether they hold.
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Viewer>().BecomeProgram("核对", viewer.TownCode);
        Result = await scope.ServiceProvider.GetRequiredService<Verification>().RunAsync(stop);
        await LoadAsync(stop);
    }

    private async Task LoadAsync(CancellationToken stop)
    {
        var entries = db.Journal.AsNoTracking();
        if (!string.IsNullOrEmpty(Act)) entries = entries.Where(e => e.Act == Act);
        if (Day is { } day)
        {
            var from = DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue) - Beijing, DateTimeKind.Utc);
            var to = from.AddDays(1);
            entries = entries.Where(e => e.At >= from && e.At < to);
        }
        var total = await entries.CountAsync(stop);
        if (Before is { } seq) entries = entries.Where(e => e.Seq < seq);
        var page = await entries.OrderByDescending(e => e.Seq).Take(PageSize + 1).ToListAsync(stop);
        Rows = [.. page.Take(PageSize)];
        var filter = $"act={Uri.EscapeDataString(Act ?? "")}&day={Day:yyyy-MM-dd}";
        Pages = new Pager($"共 {total} 条", Before is null ? null : $"/journal?{filter}", page.Count > PageSize ? $"/journal?{filter}&before={Rows[^1].Seq}" : null);
    }
}
