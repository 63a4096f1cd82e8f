using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Disputes;

/// <summary>
/// 组成不合规定的、该换届的调委会：what its roll of members lacks is told with the article; the term of three years runs from the day
/// of election and is told sixty days before it ends. A committee whose members are not in the roll yet is asked to register them.
/// </summary>
public sealed class CommitteesAwaiting() : AwaitingSource(Area.Disputes)
{
    public override async Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop)
    {
        var committees = await db.Set<MediationCommittee>().AsNoTracking().Where(c => c.ClosedOn == null).OrderBy(c => c.ElectedOn).ThenBy(c => c.Id)
            .Select(c => new { c.Id, c.Name, c.ElectedOn }).ToListAsync(stop);
        var members = await db.Set<Mediator>().AsNoTracking().Where(m => m.LeftOn == null && m.Post != MediatorPost.Engaged)
            .Select(m => new { m.CommitteeId, m.CommitteeName, m.Post, m.Sex }).ToListAsync(stop);
        var items = new List<Awaiting>();
        foreach (var committee in committees)
        {
            var own = members.Where(m => m.CommitteeId == committee.Id || (m.CommitteeId is null && m.CommitteeName == committee.Name)).ToList();
            var faults = CommitteeComposition.FaultsOf(own.Count, own.Count(m => m.Post == MediatorPost.Head), own.Count(m => m.Sex == Sex.Female));
            if (faults.Count > 0)
                items.Add(new Awaiting(Short(committee.Name), AddressOf<MediationCommittee>(committee.Id), own.Count == 0 ? "等登记委员" : "等调整组成", null, string.Concat(faults.Select(f => f.Reason)) + $"（{faults[0].Basis}）"));
            if (committee.ElectedOn is not { } elected) continue;
            var due = Due("MED-TERM", elected, calendar);
            items.Add(new Awaiting(Short(committee.Name), AddressOf<MediationCommittee>(committee.Id), "等换届", due, $"{elected:yyyy年M月d日}推选") { From = due.Effective.AddDays(-CommitteeComposition.RenewalNoticeDays) });
        }
        return new([.. items.Take(Most)], items.Count);
    }
}
