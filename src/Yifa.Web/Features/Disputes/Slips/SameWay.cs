using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Disputes.Slips;

/// <summary>转办单：是不是台账里的事。</summary>
public sealed class SameWay() : RecordWay(typeof(ReferralSlip), "是不是台账里的事")
{
    public override string HrefOf(Guid record) => $"/slips/{record}/same";

    public override (string Title, string Href)? AfterImport => ("转办单比对：哪些是台账里的事", "/slips");
}

/// <summary>纠纷：有没有转办单说的就是它。</summary>
public sealed class OfferedWay() : RecordWay(typeof(Dispute), "像它的转办单")
{
    public override string HrefOf(Guid record) => $"/disputes/{record}/slips";
}

/// <summary>刚登记的转办单像台账里的事，先到那里看。</summary>
public sealed class LikelySlip(AppDbContext db, SlipMatches matches) : AfterEntry(typeof(ReferralSlip))
{
    public override async Task<string?> HrefAsync(Guid record, CancellationToken stop) =>
        await db.Set<ReferralSlip>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == record, stop) is { } slip && (await matches.OfAsync(slip, stop)).Count > 0 ? new SameWay().HrefOf(record) : null;
}

/// <summary>刚登记的纠纷像还没有认过的转办单，先到那里看。</summary>
public sealed class LikelyDispute(AppDbContext db, SlipMatches matches) : AfterEntry(typeof(Dispute))
{
    public override async Task<string?> HrefAsync(Guid record, CancellationToken stop) =>
        await db.Set<Dispute>().AsNoTracking().Include(d => d.Parties).FirstOrDefaultAsync(d => d.Id == record, stop) is { } dispute && (await matches.LikeAsync(dispute, stop)).Slips.Count > 0 ? new OfferedWay().HrefOf(record) : null;
}
