using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Import.Wizard;

/// <summary>导入台账，第二步：看预检、改对应、决定导入。</summary>
[Requires(Area.Ledgers, Deed.Import)]
public sealed class SessionModel(ImportDesk desk, Viewer viewer, Remembering remembering, TimeProvider time) : PageModel
{
    /// <summary>页面上最多列出几处问题；全部的在标好的表格里。</summary>
    public const int ListedProblems = 60;

    public ImportSession Session { get; private set; } = null!;

    public Refusal? Refusal { get; private set; }

    public IActionResult OnGet(Guid id)
    {
        if (desk.Find(id, viewer) is not { } session) return RedirectToPage("/Ledgers/Import/Wizard/Index");
        Session = session;
        // A page that reloads itself works on every phone, with or without script.
        if (session.Running) Response.Headers["Refresh"] = "2";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string step, CancellationToken stop)
    {
        if (desk.Find(id, viewer) is not { } session) return RedirectToPage("/Ledgers/Import/Wizard/Index");
        Session = session;
        if (session.Running) return LocalRedirect($"/ledgers/import/{id}");
        for (var i = 0; i < session.Files.Count; i++) Read(session.Files[i], i);
        Refusal = await RememberAsync(stop);
        if (step == "check") await desk.CheckAgainAsync(session);
        if (step == "commit") await desk.CommitAsync(session);
        return Refusal is null ? LocalRedirect($"/ledgers/import/{id}") : Page();
    }

    public IActionResult OnGetMarked(Guid id, int file, CancellationToken stop)
    {
        if (desk.Find(id, viewer) is not { } session || file < 0 || file >= session.Files.Count || session.Files[file].Outcome is not { } outcome) return NotFound();
        var marked = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        MarkedFile.Write(desk.FileOf(session.Files[file]), outcome, marked, stop);
        marked.Position = 0;
        return File(marked, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Path.GetFileNameWithoutExtension(session.Files[file].Name) + "（标出问题）.xlsx");
    }

    /// <summary>选项里的字段：这本台账的各列。</summary>
    public static IEnumerable<LedgerColumn> Choices(SheetPlan plan) => plan.Ledger.Columns;

    private void Read(WizardFile file, int at)
    {
        if (file.Outcome is not { Batch: null } outcome) return;
        var mappings = new Dictionary<int, ChosenMapping>(file.Options.Mappings);
        foreach (var plan in outcome.Sheets.Select(s => s.Plan))
        {
            var ledger = Request.Form[$"ledger-{at}-{plan.Sheet.Index}"].ToString();
            var fields = plan.Columns.Select((_, c) => Request.Form[$"map-{at}-{plan.Sheet.Index}-{c}"].ToString()).ToList();
            if (ledger.Length == 0 || LedgerCatalogue.Find(ledger) is null) continue;
            // Another ledger chosen: its columns are recognised afresh, the old choices mean nothing there.
            if (ledger != plan.Ledger.Code) mappings.Remove(plan.Sheet.Index);
            else if (!fields.SequenceEqual(plan.Columns.Select(c => c.Target?.Field ?? ""))) mappings[plan.Sheet.Index] = new ChosenMapping(ledger, fields);
            if (ledger != plan.Ledger.Code) file.Options = file.Options with { Ledger = ledger };
        }
        if (outcome.Sheets.Count == 0 && Request.Form[$"ledger-{at}"].ToString() is { Length: > 0 } chosen && LedgerCatalogue.Find(chosen) is not null) file.Options = file.Options with { Ledger = chosen };
        bool Ticked(string name) => Request.Form[$"{name}-{at}"].ToString() == "true";
        file.Options = file.Options with { Mappings = mappings, AcceptGood = Ticked("good"), AcceptDoubtful = Ticked("doubtful"), CreatePlaces = Ticked("places") };
    }

    // A correction made by a person is remembered for the layout, so that next month's form needs none.
    private async Task<Refusal?> RememberAsync(CancellationToken stop)
    {
        foreach (var file in Session.Files)
        {
            foreach (var (index, chosen) in file.Options.Mappings)
            {
                if (file.Outcome?.Sheets.FirstOrDefault(s => s.Plan.Sheet.Index == index)?.Plan is not { } plan || Request.Form["remember"] != "true") continue;
                var answer = await remembering.KeepAsync(plan, chosen, Command.Own(Ids.New(time), plan.Fingerprint), stop);
                if (answer.Refusal is { } refusal) return refusal;
            }
        }
        return null;
    }
}
