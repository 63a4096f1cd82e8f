using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes;

/// <summary>登记过签名扫描件的纠纷：what somebody said of its papers is kept with them.</summary>
public sealed class ProofHold : RecordHold
{
    public override async Task<string?> WhereAsync(AppDbContext db, Type kind, IQueryable<Guid> records, Guid batch, CancellationToken stop) =>
        kind == typeof(Dispute) && await db.Set<PaperProof>().Where(Of<PaperProof>(records)).Select(p => p.RecordId).Distinct().CountAsync(stop) is > 0 and var count
            ? $"{count} 件纠纷登记过文书的扫描件" : null;
}
