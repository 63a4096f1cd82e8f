using Microsoft.EntityFrameworkCore;
using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Executions;
using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Procedures.Remedies;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Cases;
using Yifa.Web.Features.Enforcement.Executions;
using Yifa.Web.Features.Enforcement.Inspections;
using Yifa.Web.Features.Enforcement.Remedies;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Fields;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>等负责人批准的案件、检查、应诉和强制执行：every one whose next step is the head's; an officer waits for him, and no clock may run that would bring it to the top of his list.</summary>
public sealed class ApprovalsToday(AppDbContext db, Viewer viewer, TownClock clock, TownCalendar calendars) : TodayParts
{
    public override async Task<IReadOnlyList<TodayPart>> ListAsync(CancellationToken stop)
    {
        if (!EnforcementRoles.MayApprove(viewer)) return [];
        var today = clock.Today;
        var calendar = await calendars.GetAsync(stop);
        var archived = PenaltyStages.Archived.Code;
        var cases = await db.Set<PenaltyCase>().AsNoTracking().Where(c => c.Steps.Any() && c.Steps.OrderByDescending(s => s.Ordinal).Select(s => s.Stage).First() != archived)
            .OrderBy(c => c.FiledOn).ThenBy(c => c.Id).Include(c => c.Steps).AsSplitQuery().ToListAsync(stop);
        var inspections = await db.Set<Inspection>().AsNoTracking().Where(i => i.Steps.Any() && !i.Steps.Any(s => s.Code == "close" || s.Code == "cancel"))
            .OrderBy(i => i.DoneOn).ThenBy(i => i.Id).Include(i => i.Steps).AsSplitQuery().ToListAsync(stop);
        var closed = RemedyStages.Closed.Code;
        var remedies = await db.Set<RemedyCase>().AsNoTracking().Where(r => r.Steps.Any() && r.Steps.OrderByDescending(s => s.Ordinal).Select(s => s.Stage).First() != closed)
            .OrderBy(r => r.ReceivedOn).ThenBy(r => r.Id).Include(r => r.Steps).AsSplitQuery().ToListAsync(stop);
        var done = ExecutionStages.Closed.Code;
        var executions = await db.Set<ExecutionCase>().AsNoTracking().Where(e => e.Steps.Any() && e.Steps.OrderByDescending(s => s.Ordinal).Select(s => s.Stage).First() != done)
            .OrderBy(e => e.FoundOn).ThenBy(e => e.Id).Include(e => e.Steps).AsSplitQuery().ToListAsync(stop);
        List<TodayLine> lines =
        [
            .. from c in cases let course = c.Course() let next = course.NextOn(today, calendar)
               where IsHeads(course.Procedure, next.Step) select new TodayLine(c.Cause, $"处罚案件 · {c.Number}", CaseWay.AddressOf(c.Id), ChipState.Open, next.Short),
            .. from i in inspections let course = i.Course() let owed = course.OwesApproval
               where owed || IsHeads(course.Procedure, course.Next.Step) select new TodayLine($"检查：{i.Object}", i.Field, InspectionWay.AddressOf(i.Id), ChipState.Open, owed ? "等补批" : course.Next.Short),
            .. from r in remedies let course = r.Course() let next = course.NextOn(today, calendar)
               where IsHeads(course.Procedure, next.Step) select new TodayLine(r.Cause, $"{Wording.Of(r.Kind)} · {r.Number}", RemedyWay.AddressOf(r.Id), ChipState.Open, next.Short),
            .. from e in executions let course = e.Course() let next = course.NextOn(today, calendar)
               where IsHeads(course.Procedure, next.Step) select new TodayLine(e.Cause, $"{Wording.Of(e.Kind)} · {e.Number}", ExecutionWay.AddressOf(e.Id), ChipState.Open, next.Short),
        ];
        return lines.Count == 0 ? [] : [new($"等您批准：执法（{lines.Count} 件）", [.. lines.Take(Most)])];
    }

    private static bool IsHeads(Procedure procedure, string? step) => step is not null && procedure.StepOf(step)?.Role == ProcedureRole.HeadOfBody;
}
