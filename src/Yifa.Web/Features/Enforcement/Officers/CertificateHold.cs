using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Officers;

/// <summary>登记过证件变动的执法人员：who was suspended when is asked for years afterwards; he is not removed for good.</summary>
public sealed class CertificateHold : RecordHold
{
    public override async Task<string?> WhereAsync(AppDbContext db, Type kind, IQueryable<Guid> records, Guid batch, CancellationToken stop) =>
        kind == typeof(EnforcementOfficer) && await db.Set<CertificateStep>().Where(Of<CertificateStep>(records)).Select(s => s.RecordId).Distinct().CountAsync(stop) is > 0 and var count
            ? $"{count} 名执法人员登记过证件变动" : null;
}
