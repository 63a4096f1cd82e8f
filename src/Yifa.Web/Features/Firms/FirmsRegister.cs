using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared.FirmEntries;

namespace Yifa.Web.Features.Firms;

/// <summary>企业名录，给别的模块认企业用。</summary>
public sealed class FirmsRegister : FirmSource
{
    public override async Task<IReadOnlyList<FirmKnown>> ListAsync(AppDbContext db, CancellationToken stop) =>
        await db.Set<Firm>().AsNoTracking().OrderBy(f => f.Name).ThenBy(f => f.Id).Select(f => new FirmKnown(f.Id, f.Name, f.CreditCode, f.Place)).ToListAsync(stop);

    public override Task<FirmKnown?> FindAsync(AppDbContext db, Guid id, CancellationToken stop) =>
        db.Set<Firm>().AsNoTracking().Where(f => f.Id == id).Select(f => new FirmKnown(f.Id, f.Name, f.CreditCode, f.Place)).FirstOrDefaultAsync(stop);
}
