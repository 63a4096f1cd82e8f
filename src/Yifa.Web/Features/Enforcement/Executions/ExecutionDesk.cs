using Microsoft.EntityFrameworkCore;
using Yifa.Law.Procedures.Executions;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Officers;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Enforcement.Executions;

/// <summary>一件强制执行和案外的情况：the record through the filters, the list of matters and the roster on a day, and the next number of a paper.</summary>
public sealed class ExecutionDesk(AppDbContext db, OfficerRoster roster, Masthead masthead, Viewer viewer)
{
    private static readonly Dictionary<(ExecutionKind, string), string> Marks = new()
    {
        [(ExecutionKind.Demolition, "order")] = "责停", [(ExecutionKind.Demolition, "urge")] = "拆催", [(ExecutionKind.Demolition, "decide")] = "强拆决", [(ExecutionKind.Demolition, "announce")] = "拆公",
        [(ExecutionKind.Performance, "order")] = "责履", [(ExecutionKind.Performance, "perform-at-once")] = "立代", [(ExecutionKind.Performance, "urge")] = "履催", [(ExecutionKind.Performance, "decide")] = "代履决", [(ExecutionKind.Performance, "remind")] = "代催",
    };

    /// <summary>一件，连同各步；没有或者看不到为 null。</summary>
    public async Task<ExecutionCase?> FindAsync(Guid id, bool tracked, CancellationToken stop)
    {
        var executions = db.Set<ExecutionCase>().Include(e => e.Steps);
        return await (tracked ? executions : executions.AsNoTracking()).FirstOrDefaultAsync(e => e.Id == id, stop);
    }

    /// <summary>所属的处罚案件；没有联系、看不到为 null。</summary>
    public async Task<PenaltyCase?> PenaltyOfAsync(ExecutionCase execution, CancellationToken stop) =>
        execution.CaseId is { } id ? await db.Set<PenaltyCase>().AsNoTracking().Include(c => c.Steps).FirstOrDefaultAsync(c => c.Id == id, stop) : null;

    /// <summary>从一件处罚案件来的各件，早的在前。</summary>
    public async Task<IReadOnlyList<ExecutionCase>> OutOfAsync(Guid penalty, CancellationToken stop) =>
        await db.Set<ExecutionCase>().AsNoTracking().Include(e => e.Steps).Where(e => e.CaseId == penalty).OrderBy(e => e.FoundOn).ThenBy(e => e.Id).ToListAsync(stop);

    /// <summary>办这一步时案外的情况。</summary>
    public async Task<ExecutionStanding> StandingAsync(ExecutionCase execution, ExecutionStep step, CancellationToken stop)
    {
        var course = execution.Course();
        var matter = (step.MatterId ?? execution.MatterStep?.MatterId) is { } id ? await db.Set<EnforcementMatter>().AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, stop) : null;
        var officers = (await roster.FindAsync([.. course.Officers.Concat(new[] { step.OfficerId, step.SecondId }.OfType<Guid>()).Distinct()], stop)).ToDictionary(o => o.Id);
        return CaseStanding.Of(execution, course, step, matter, officers);
    }

    /// <summary>这一步的文书要编的文号；不编号的为 null。</summary>
    public async Task<string?> NextNumberAsync(ExecutionCase execution, ExecutionStep step, CancellationToken stop)
    {
        if (!Marks.TryGetValue((execution.Kind, step.Code), out var mark)) return null;
        var given = db.Set<ExecutionStep>().IgnoreQueryFilters().Where(s => s.TownCode == execution.TownCode && s.Code == step.Code && s.Number != null).Select(s => s.Number!);
        return await SerialNumber.NextAsync(given, $"{await masthead.TownNameAsync(stop)}{mark}〔{step.On.Year}〕", stop);
    }

    /// <summary>写文书要知道的；没有或者看不到为 null。</summary>
    public async Task<ExecutionFile?> FileAsync(Guid id, CancellationToken stop)
    {
        if (await FindAsync(id, tracked: false, stop) is not { } execution) return null;
        var town = await db.Towns.AsNoTracking().FirstAsync(t => t.Code == viewer.TownCode, stop);
        return new(execution, $"{town.Name}人民政府", town.Reviewer, town.Court);
    }
}
