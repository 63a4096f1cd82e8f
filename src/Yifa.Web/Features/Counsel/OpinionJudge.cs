using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Counsel;

/// <summary>登记部分采纳时问没有采纳的那一部分：old ledgers give a reason only for what was rejected whole, so only who writes it now is asked.</summary>
public sealed class OpinionJudge : RecordJudge
{
    public override Type Kind => typeof(LegalOpinion);

    public override Task<IReadOnlyList<Doubt>> DoubtsAsync(AppDbContext db, Record row, CancellationToken stop)
    {
        var opinion = (LegalOpinion)row;
        var entry = db.Entry(opinion);
        var said = entry.State is EntityState.Detached or EntityState.Added || entry.Property(o => o.Adoption).IsModified || entry.Property(o => o.RejectionReason).IsModified;
        return Task.FromResult<IReadOnlyList<Doubt>>(said && opinion is { Adoption: Adoption.Partial, RejectionReason: null } ? [new("rejectionReason", "法律意见只采纳了一部分，没有写理由。请写明哪一部分没有采纳，为什么。", Impossible: true)] : []);
    }
}
