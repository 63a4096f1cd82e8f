using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Fields;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Bodies;

/// <summary>调解组织和工作量：the committees with what their composition lacks and when their term ends, and who has how much in hand.</summary>
[Requires(Area.Disputes, Deed.Read)]
public sealed class IndexModel(AppDbContext db, Workload workload, TownCalendar calendars, TownClock clock, Viewer viewer) : PageModel
{
    /// <summary>一个调委会。</summary>
    public sealed record Body(Guid Id, string Name, int Members, int Women, int Heads, int Engaged, IReadOnlyList<Refusal> Faults, DueDate? Term);

    public bool MayWrite => viewer.May(Area.Disputes, Deed.Write);

    public WorkPeriod Period { get; private set; } = null!;

    public IReadOnlyList<Body> Committees { get; private set; } = [];

    public IReadOnlyList<Load> Loads { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Period = await WorkPeriod.ReadAsync(db, Request, clock.Today, stop);
        var calendar = await calendars.GetAsync(stop);
        var committees = await db.Set<MediationCommittee>().AsNoTracking().Where(c => c.ClosedOn == null).OrderBy(c => c.Place).ThenBy(c => c.Id).Select(c => new { c.Id, c.Name, c.ElectedOn }).ToListAsync(stop);
        var mediators = await db.Set<Mediator>().AsNoTracking().Where(m => m.LeftOn == null).Select(m => new { m.CommitteeId, m.CommitteeName, m.Post, m.Sex }).ToListAsync(stop);
        Committees =
        [
            .. committees.Select(c =>
            {
                var own = mediators.Where(m => m.CommitteeId == c.Id || (m.CommitteeId is null && m.CommitteeName == c.Name)).ToList();
                var members = own.Where(m => m.Post != MediatorPost.Engaged).ToList();
                var (women, heads) = (members.Count(m => m.Sex == Sex.Female), members.Count(m => m.Post == MediatorPost.Head));
                return new Body(c.Id, c.Name, members.Count, women, heads, own.Count - members.Count, CommitteeComposition.FaultsOf(members.Count, heads, women),
                    c.ElectedOn is { } elected ? LegalClock.Due(elected, Deadlines.Find("MED-TERM").Term, calendar).Value : null);
            }),
        ];
        Loads = await workload.ListAsync(Period.Period, stop);
    }

    /// <summary>清单的地址。</summary>
    public string Address(Load load, Work work) => $"/disputes/bodies/list?of={Uri.EscapeDataString(load.Token)}&what={work}&{Period.Query}";

    /// <summary>离任的人手上还有，要换人。</summary>
    public static ChipState StateOf(Load load) => load.Open > 0 ? ChipState.Late : ChipState.Open;
}
