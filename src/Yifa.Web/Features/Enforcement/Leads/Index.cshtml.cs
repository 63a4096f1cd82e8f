using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Enforcement.Leads;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Cases;
using Yifa.Web.Features.Enforcement.Executions;
using Yifa.Web.Features.Enforcement.Inspections;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Leads;

/// <summary>监督线索：what the rules find in the penalties, executions and inspections of a year, each with its article; from here an opinion is sent, or the lead is set aside with a reason.</summary>
[Requires(Area.Enforcement, Deed.Read)]
public sealed class IndexModel(AppDbContext db, RecordBook book, Viewer viewer, TownClock clock, TownCalendar calendars, CasesOnFile files, ExecutionsOnFile executions, InspectionsOnFile inspections, Masthead masthead) : PageModel
{
    private const int LongestReason = 500;

    /// <summary>监督意见一般限几个工作日整改：the law names none; what the form begins with.</summary>
    private const int UsualDaysToCorrect = 15;

    /// <summary>一条线索，和它在哪一件里。</summary>
    public sealed record Row(Lead Lead, string Number, string Cause, string Href, LeadVerdict? Verdict);

    [FromQuery(Name = "year")] public int? Asked { get; set; }

    public int Year => Asked is >= 2000 and <= 2100 ? Asked.Value : clock.Today.Year;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public int Cases { get; private set; }

    public int Executions { get; private set; }

    public int Inspections { get; private set; }

    public Refusal? Refusal { get; private set; }

    /// <summary>发监督意见的是司法所，不是办案的人。</summary>
    public bool MaySupervise => viewer.Role == Role.JusticeOfficer && viewer.May(Area.Enforcement, Deed.Write);

    public async Task OnGetAsync(CancellationToken stop) => await LoadAsync(stop);

    public async Task<IActionResult> OnPostAsync([FromForm] Guid id, [FromForm] string? rule, [FromForm] string? act, [FromForm] string? reason, CancellationToken stop)
    {
        if (!MaySupervise) return NotFound();
        await LoadAsync(stop);
        var why = reason?.Trim();
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.LeadJudged, async writing =>
        {
            // Found again at the moment of writing: a lead that is gone meanwhile cannot be judged.
            if (Rows.FirstOrDefault(r => r.Lead.Case == id && r.Lead.Rule == rule) is not { } row) return LeadRefusals.Gone;
            if (await db.Set<LeadVerdict>().AnyAsync(v => v.CaseId == id && v.Rule == rule, stop)) return LeadRefusals.JudgedAlready;
            if (act != "opinion" && why is not { Length: > 0 and <= LongestReason }) return LeadRefusals.NoReason;
            var verdict = writing.Add(new LeadVerdict { Rule = row.Lead.Rule, CaseId = id, On = clock.Today, Reason = act == "opinion" ? null : why });
            if (act == "opinion") verdict.OpinionId = (await SendAsync(row, writing, stop)).Id;
            (writing.Subject, writing.Detail) = (id.ToString(), new { rule, opinion = verdict.OpinionId });
            return act == "opinion" ? "监督意见已经登记，在监督意见台账里接着跟" : "已经记下不算的理由";
        }, stop);
        if (answer.Refusal is null)
        {
            TempData[Look.Done] = $"{answer.Value}。";
            return RedirectToPage(new { year = Asked });
        }
        Refusal = answer.Refusal;
        return Page();
    }

    private async Task<SupervisionOpinion> SendAsync(Row row, Writing writing, CancellationToken stop)
    {
        var given = db.Set<SupervisionOpinion>().IgnoreQueryFilters().Where(o => o.TownCode == viewer.TownCode).Select(o => o.Number);
        var opinion = writing.Add(new SupervisionOpinion
        {
            Number = await SerialNumber.NextAsync(given, $"执法监督意见〔{clock.Today.Year}〕", stop), IssuedOn = clock.Today, Against = $"{await masthead.TownNameAsync(stop)}综合行政执法机构", Problem = $"{row.Number}：{row.Lead.Said}（{row.Lead.Basis}）", Requirement = row.Lead.NextStep,
            DueOn = LegalClock.Due(clock.Today, Term.WorkingDays(UsualDaysToCorrect), await calendars.GetAsync(stop)).Value.Effective,
        });
        // It names the file: what is said of a sealed one is sealed with it.
        if (await SecrecyOfAsync(row.Lead.Case, stop) is { } secrecy) writing.Classify(opinion, secrecy);
        return opinion;
    }

    private Task<Secrecy?> SecrecyOfAsync(Guid file, CancellationToken stop) =>
        db.Set<PenaltyCase>().Where(c => c.Id == file).Select(c => c.Secrecy).Concat(db.Set<ExecutionCase>().Where(e => e.Id == file).Select(e => e.Secrecy)).Concat(db.Set<Inspection>().Where(i => i.Id == file).Select(i => i.Secrecy)).SingleOrDefaultAsync(stop);

    private async Task LoadAsync(CancellationToken stop)
    {
        var (from, to) = (new DateOnly(Year, 1, 1), new DateOnly(Year, 12, 31));
        var cases = await files.ListAsync(from, to, stop);
        var coerced = await executions.ListAsync(from, to, stop);
        var visited = await inspections.ListAsync(from, to, stop);
        (Cases, Executions, Inspections) = (cases.Count, coerced.Count, visited.Count);
        var where = cases.Select(c => (c.Id, c.Number, c.Cause, Href: CaseWay.AddressOf(c.Id))).Concat(coerced.Select(e => (e.Id, e.Number, e.Cause, Href: ExecutionWay.AddressOf(e.Id))))
            .Concat(visited.Select(i => (i.Id, Number: $"{i.DoneOn:yyyy年M月d日}检查{CoveredText.Of(i.Object)}", Cause: string.Join('、', i.Fields), Href: InspectionWay.AddressOf(i.Id)))).ToDictionary(f => f.Id);
        var ids = where.Keys.ToList();
        var verdicts = await db.Set<LeadVerdict>().AsNoTracking().Where(v => ids.Contains(v.CaseId)).ToListAsync(stop);
        // One rule and one case is one lead, however often it was broken there; what is graver comes first.
        Rows =
        [
            .. (await files.LeadsAsync(cases, stop)).Concat(await executions.LeadsAsync(coerced, stop)).Concat(await inspections.LeadsAsync(visited, stop)).DistinctBy(l => (l.Case, l.Rule)).Select(l => (Lead: l, File: where[l.Case]))
                .Select(l => new Row(l.Lead, l.File.Number, CoveredText.Of(l.File.Cause), l.File.Href, verdicts.Find(v => v.CaseId == l.Lead.Case && v.Rule == l.Lead.Rule)))
                .OrderBy(r => r.Verdict is null ? 0 : 1).ThenBy(r => r.Lead.Turn),
        ];
    }
}
