using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Slips;

/// <summary>转办单：是不是台账里的事。Whoever has just registered a slip that sounds like one of them is shown it at once.</summary>
public sealed class SameWay() : RecordWay(typeof(ReferralSlip), "是不是台账里的事")
{
    public override string HrefOf(Guid record) => $"/slips/{record}/same";

    public override (string Title, string Href)? AfterImport => ("转办单比对：哪些是台账里的事", "/slips");

    public override async Task<bool> AsksAfterEntryAsync(AppDbContext db, Vault vault, Guid record, CancellationToken stop) =>
        await db.Set<ReferralSlip>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == record, stop) is { } slip && (await new SlipMatches(db, vault).OfAsync(slip, stop)).Count > 0;
}

/// <summary>纠纷：有没有转办单说的就是它。</summary>
public sealed class OfferedWay() : RecordWay(typeof(Dispute), "像它的转办单")
{
    public override string HrefOf(Guid record) => $"/disputes/{record}/slips";

    public override async Task<bool> AsksAfterEntryAsync(AppDbContext db, Vault vault, Guid record, CancellationToken stop) =>
        await db.Set<Dispute>().AsNoTracking().Include(d => d.Parties).FirstOrDefaultAsync(d => d.Id == record, stop) is { } dispute && (await new SlipMatches(db, vault).LikeAsync(dispute, stop)).Slips.Count > 0;
}
