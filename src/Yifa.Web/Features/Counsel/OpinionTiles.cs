using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Counsel;

/// <summary>法律顾问今年做了什么：for whoever sees only what is given to him, what he sees is what he did.</summary>
public sealed class OpinionTiles(AppDbContext db, Viewer viewer, TownClock clock) : TodayTiles
{
    public override async Task<IReadOnlyList<TodayTile>> ListAsync(CancellationToken stop)
    {
        if (viewer.Reach != Reach.Assigned || !viewer.May(Area.Counsel, Deed.Write)) return [];
        var year = new DateOnly(clock.Today.Year, 1, 1);
        var opinions = db.Set<LegalOpinion>().AsNoTracking().Where(o => o.IssuedOn >= year);
        return
        [
            new($"{await opinions.CountAsync(stop)}", "条", "今年出的法律意见", "/ledgers/opinions"),
            new($"{await opinions.CountAsync(o => o.Adoption == Adoption.Full || o.Adoption == Adoption.Partial, stop)}", "条", "其中采纳的"),
            new($"{await db.Set<ContractReview>().AsNoTracking().CountAsync(c => c.SubmittedOn >= year && c.OpinionCount != null, stop)}", "件", "今年审查的合同", "/ledgers/contract-reviews"),
        ];
    }
}
