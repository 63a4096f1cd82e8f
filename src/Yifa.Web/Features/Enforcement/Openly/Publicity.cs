using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Executions;
using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Steps;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Openly;

/// <summary>
/// 按时公示：takes by itself the two steps of publicity that must not wait for a hand: on the last day a decision to punish or to enforce is published, and a punishment that has been undone is withdrawn. Each is a
/// step of the case like any other, with the program as its author; the gates of the procedure hold for it too.
/// </summary>
public sealed class Publicity(AppDbContext db, RecordBook book, Viewer viewer, TownClock clock, TownCalendar calendars, Masthead masthead)
{
    private static readonly IReadOnlySet<ProcedureRole> AsOfficer = new HashSet<ProcedureRole> { ProcedureRole.EnforcementOfficer };

    /// <summary>今天到了日子的，公示或者撤回。</summary>
    /// <returns>办了几件。</returns>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var calendar = await calendars.GetAsync(stop);
        // What is kept from the public is not published by a clock; somebody decides.
        var waiting = await db.Set<PenaltyCase>().AsNoTracking().Include(c => c.Steps)
            .Where(c => c.Secrecy == null && c.Steps.Any() && c.DecidedOn != null && c.Penalty != PenaltyKind.NoPenalty && (c.PublishedOn == null || c.Steps.Any(s => s.Code == "undo"))).OrderBy(c => c.Id).ToListAsync(stop);
        var done = 0;
        foreach (var penalty in waiting)
        {
            if (await DueAsync(penalty, calendar, stop) is not { } due) continue;
            var answer = await book.WriteAsync(Command.Named($"{due.Code} {viewer.TownCode} {penalty.Id} {penalty.Version}"), Acts.CourseStepped, writing => TakeAsync(penalty.Id, calendar, writing, stop), stop);
            if (answer is { Refusal: null, Replayed: false }) done++;
        }
        foreach (var execution in await db.Set<ExecutionCase>().AsNoTracking().Include(e => e.Steps).Where(e => e.Secrecy == null && e.DecidedOn != null && e.PublishedOn == null && e.Steps.Any()).OrderBy(e => e.Id).ToListAsync(stop))
        {
            if (!await PublishesItselfAsync(execution, calendar, stop)) continue;
            var answer = await book.WriteAsync(Command.Named($"publish {viewer.TownCode} {execution.Id} {execution.Version}"), Acts.CourseStepped, writing => PublishAsync(execution.Id, calendar, writing, stop), stop);
            if (answer is { Refusal: null, Replayed: false }) done++;
        }
        return done;
    }

    private async Task<bool> PublishesItselfAsync(ExecutionCase execution, WorkCalendar calendar, CancellationToken stop) =>
        execution.Course().PublishesItself(clock.Today, calendar) && await ShownAsync(execution, stop) is { Faults.Count: 0 };

    private async Task<Answer> PublishAsync(Guid id, WorkCalendar calendar, Writing writing, CancellationToken stop)
    {
        if (await db.Set<ExecutionCase>().Include(e => e.Steps).FirstOrDefaultAsync(e => e.Id == id, stop) is not { } execution || !await PublishesItselfAsync(execution, calendar, stop)) return RecordRefusals.ChangedMeanwhile;
        var step = new ExecutionStep { Code = "publish", On = clock.Today, Who = "行政执法公示页", Words = nameof(ExecutionWord.PersonalDataRemoved), RecordedAt = writing.At, RecordedBy = viewer.Name };
        var answer = execution.Course().Ask(step.ToEvent(), AsOfficer, new(), calendar);
        if (!answer.Allowed) return answer.Refusals[0];
        execution.Take(step, answer.To!);
        return writing.Tell(id, step, answer.Step!.Name);
    }

    private async Task<Answer> TakeAsync(Guid id, WorkCalendar calendar, Writing writing, CancellationToken stop)
    {
        if (await db.Set<PenaltyCase>().Include(c => c.Steps).FirstOrDefaultAsync(c => c.Id == id, stop) is not { } penalty || await DueAsync(penalty, calendar, stop) is not { } step) return RecordRefusals.ChangedMeanwhile;
        var answer = penalty.Course().Ask(step.ToEvent(), AsOfficer, new(), calendar);
        if (!answer.Allowed) return answer.Refusals[0];
        (step.RecordedAt, step.RecordedBy) = (writing.At, viewer.Name);
        penalty.Take(step, answer.To!);
        return writing.Tell(id, step, answer.Step!.Name);
    }

    private async Task<PenaltyStep?> DueAsync(PenaltyCase penalty, WorkCalendar calendar, CancellationToken stop)
    {
        var course = penalty.Course();
        if (course.WithdrawsItself) return new() { Code = "withdraw-publication", On = clock.Today, Words = nameof(PenaltyWord.DecisionUndone), Text = "决定已经被变更、撤销、确认违法或者无效" };
        if (!course.PublishesItself(clock.Today, calendar)) return null;
        return await ShownAsync(penalty, stop) is { Faults.Count: 0 } ? new() { Code = "publish", On = clock.Today, Who = "行政执法公示页", Words = nameof(PenaltyWord.PersonalDataRemoved) } : null;
    }

    /// <summary>一件强制执行公示出来的样子；没有决定、被撤销了的为 null。</summary>
    public async Task<PublicExecution?> ShownAsync(ExecutionCase execution, CancellationToken stop) => PublicExecution.Of(execution, await masthead.TownNameAsync(stop) + "人民政府");

    /// <summary>一件案件公示出来的样子；还没有决定处罚的为 null。</summary>
    public async Task<PublicDecision?> ShownAsync(PenaltyCase penalty, CancellationToken stop) => (await ShownAsync([penalty], stop))[0];

    /// <summary>许多件公示出来的样子，按给的先后。</summary>
    public async Task<IReadOnlyList<PublicDecision?>> ShownAsync(IReadOnlyList<PenaltyCase> cases, CancellationToken stop)
    {
        var used = cases.Select(c => c.MatterStep?.MatterId).OfType<Guid>().Distinct().ToList();
        var matters = await db.Set<EnforcementMatter>().AsNoTracking().Where(m => used.Contains(m.Id)).ToDictionaryAsync(m => m.Id, stop);
        var town = await masthead.TownNameAsync(stop) + "人民政府";
        return [.. cases.Select(c => PublicDecision.Of(c, c.MatterStep?.MatterId is { } id ? matters.GetValueOrDefault(id) : null, town))];
    }
}
