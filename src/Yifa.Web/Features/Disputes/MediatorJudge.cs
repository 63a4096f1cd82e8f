using Microsoft.EntityFrameworkCore;
using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Disputes;

/// <summary>登记委员时看整个调委会：a second head, a tenth member. Whoever leaves should first be registered as gone; until then a person may say so.</summary>
public sealed class MediatorJudge : RecordJudge
{
    public override Type Kind => typeof(Mediator);

    public override async Task<IReadOnlyList<Doubt>> DoubtsAsync(AppDbContext db, Record row, CancellationToken stop)
    {
        var mediator = (Mediator)row;
        if (mediator.LeftOn is not null || mediator.Post == MediatorPost.Engaged) return [];
        // Who only corrects a telephone is not asked about the committee again.
        var entry = db.Entry(mediator);
        if (entry.State is not EntityState.Detached && !entry.Property(m => m.Post).IsModified && !entry.Property(m => m.CommitteeName).IsModified && !entry.Property(m => m.LeftOn).IsModified) return [];
        var others = await db.Set<Mediator>().AsNoTracking()
            .Where(m => m.CommitteeName == mediator.CommitteeName && m.LeftOn == null && m.Post != MediatorPost.Engaged && m.Id != mediator.Id).Select(m => m.Post).ToListAsync(stop);
        var isHead = mediator.Post == MediatorPost.Head;
        return
        [
            .. CommitteeComposition.ExceededBy(others.Count + 1, others.Count(p => p == MediatorPost.Head) + (isHead ? 1 : 0)).Where(f => f.Code != "committee.head" || isHead)
                .Select(f => new Doubt(f.Code == "committee.head" ? "post" : "committeeName", $"{f.Reason}这个调委会已登记委员{others.Count}名、主任{others.Count(p => p == MediatorPost.Head)}名（{f.Basis}）。{f.NextStep}")),
        ];
    }
}
