using System.Collections.Concurrent;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Ledgers.Sheets;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Ledgers.Import.Wizard;

/// <summary>向导走到哪一步。</summary>
public enum WizardPhase
{
    /// <summary>正在预检。</summary>
    Checking,

    /// <summary>预检完，等人决定。</summary>
    Checked,

    /// <summary>正在导入。</summary>
    Committing,

    /// <summary>导入完。</summary>
    Done,
}

/// <summary>向导里的一个文件：kept in the file store under its hash; what a person decided about it.</summary>
public sealed class WizardFile(string name, string hash, Guid commandId)
{
    public string Name { get; } = name;

    public string Hash { get; } = hash;

    /// <summary>导入这个文件的提交编号：pressing the button twice imports once.</summary>
    public Guid CommandId { get; } = commandId;

    public ImportOptions Options { get; set; } = new();

    public ImportOutcome? Outcome { get; set; }
}

/// <summary>一次向导：the files that one person is importing, and how far they are.</summary>
public sealed class ImportSession(Guid id, Viewer owner, IReadOnlyList<WizardFile> files, DateTime openedAt)
{
    public Guid Id { get; } = id;

    public Viewer Owner { get; } = owner;

    public IReadOnlyList<WizardFile> Files { get; } = files;

    public DateTime OpenedAt { get; } = openedAt;

    public ImportProgress Progress { get; } = new();

    public WizardPhase Phase { get; set; } = WizardPhase.Checking;

    /// <summary>整次做不下去的理由。</summary>
    public Refusal? Refusal { get; set; }

    public Task Work { get; set; } = Task.CompletedTask;

    public bool Running => Phase is WizardPhase.Checking or WizardPhase.Committing;
}

/// <summary>
/// 导入台：runs dry runs and imports beside the request, so that a long file shows its progress on a page that reloads itself. A session
/// is forgotten after two hours or at a restart; what was imported stays, what was only checked is chosen again.
/// </summary>
public sealed class ImportDesk(IServiceScopeFactory scopes, DataFolder folder, Vault vault, TownClock clock, TimeProvider time, ILogger<ImportDesk> log)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(2);
    private static readonly TimeSpan Waiting = TimeSpan.FromDays(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);
    private readonly ConcurrentDictionary<Guid, ImportSession> sessions = new();

    // Chosen files wait here, sealed; what is imported is kept with the records, the rest goes after a day.
    private readonly FileStore uploads = new(Path.Combine(folder.Root, "uploads"), vault);

    /// <summary>收下一个选好的文件，等预检。</summary>
    public async Task<Ruling<StoredFile>> KeepAsync(Stream content, CancellationToken stop)
    {
        uploads.DeleteBefore(time.GetUtcNow().UtcDateTime - Waiting);
        return (await uploads.SaveAsync(content, SheetLimits.Default.FileBytes, stop)).TryGet(out var kept, out var refusal) ? kept
            : refusal.Code == "file.too-large" ? SheetRefusals.TooLarge(SheetLimits.Default.FileBytes >> 20) : SheetRefusals.Empty;
    }

    /// <summary>本人的一次向导；别人的、过期的为 null。</summary>
    public ImportSession? Find(Guid id, Viewer viewer) =>
        sessions.TryGetValue(id, out var session) && session.Owner.AccountId == viewer.AccountId && session.Owner.TownCode == viewer.TownCode ? session : null;

    /// <summary>开始：预检选好的文件。</summary>
    public async Task<ImportSession> OpenAsync(IReadOnlyList<WizardFile> files, Viewer viewer)
    {
        foreach (var old in sessions.Values.Where(s => !s.Running && clock.Now - s.OpenedAt > Kept)) sessions.TryRemove(old.Id, out _);
        var owner = new Viewer();
        owner.Become(viewer.AccountId!, viewer.Name, viewer.TownCode, viewer.Role!.Value, viewer.Place);
        var session = new ImportSession(Ids.New(time), owner, files, clock.Now);
        sessions[session.Id] = session;
        await StartAsync(session, WizardPhase.Checking);
        return session;
    }

    /// <summary>按改过的对应和选择再预检一次。</summary>
    public Task CheckAgainAsync(ImportSession session) => StartAsync(session, WizardPhase.Checking);

    /// <summary>导入。</summary>
    public Task CommitAsync(ImportSession session) => StartAsync(session, WizardPhase.Committing);

    private async Task StartAsync(ImportSession session, WizardPhase phase)
    {
        lock (session)
        {
            if (session.Running && !session.Work.IsCompleted) return;
            (session.Phase, session.Refusal) = (phase, null);
            session.Work = Task.Run(() => RunAsync(session, phase));
        }
        await Task.WhenAny(session.Work, Task.Delay(Patience, time));
    }

    private async Task RunAsync(ImportSession session, WizardPhase phase)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var owner = session.Owner;
            scope.ServiceProvider.GetRequiredService<Viewer>().Become(owner.AccountId!, owner.Name, owner.TownCode, owner.Role!.Value, owner.Place);
            var importer = scope.ServiceProvider.GetRequiredService<Importer>();
            var pending = session.Files.Where(f => f.Outcome?.Batch is null).ToDictionary(f => FileOf(f));
            var outcomes = phase == WizardPhase.Checking
                ? await importer.TryAsync([.. pending.Keys], file => pending[file].Options, session.Progress, CancellationToken.None)
                : await importer.CommitAsync([.. pending.Keys], file => pending[file].Options, (file, hash) => Command.Own(pending[file].CommandId, hash + OptionsOf(pending[file].Options)), session.Progress, null, CancellationToken.None);
            foreach (var (file, outcome) in pending.Values.Zip(outcomes)) file.Outcome = outcome;
        }
        catch (Exception broken)
        {
            // The page must hear of it; the person's files and what was already imported are untouched.
            log.LogError(broken, "Import session {Session} stopped", session.Id);
            session.Refusal = RecordRefusals.NotWritable;
        }
        finally
        {
            session.Phase = phase == WizardPhase.Checking ? WizardPhase.Checked : WizardPhase.Done;
        }
    }

    /// <summary>一个文件，可以反复打开。</summary>
    public ImportFile FileOf(WizardFile file) => new(file.Name, () => uploads.Open(file.Hash) ?? throw new FileNotFoundException(file.Name), file.Outcome?.Read);

    // The same command id with other choices is another import, not a retry.
    private static string OptionsOf(ImportOptions options) =>
        $"|{options.AcceptGood}|{options.AcceptDoubtful}|{options.CreatePlaces}|{string.Join(';', options.Mappings.OrderBy(m => m.Key).Select(m => $"{m.Key}:{m.Value.Ledger}:{string.Join(',', m.Value.Fields)}"))}";
}
