using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Decisions;

/// <summary>有期限的合法性审核：only that of a normative document has a longest time.</summary>
public sealed class ReviewsTermed() : TermedSource(TermedKind.Legality, Area.Decisions)
{
    public override async Task<IReadOnlyList<Termed>> ReadAsync(AppDbContext db, DateOnly from, DateOnly to, WorkCalendar calendar, CancellationToken stop)
    {
        var rows = await db.Set<LegalityReview>().AsNoTracking().Where(r => r.Matter == ReviewMatter.NormativeDocument && r.Secrecy == null && r.SubmittedOn >= from && r.SubmittedOn <= to).OrderBy(r => r.SubmittedOn).ThenBy(r => r.Id)
            .Select(r => new { r.Id, r.SubmittedOn, r.ReviewedOn }).ToListAsync(stop);
        return [.. rows.Select(r => new Termed(r.Id, r.SubmittedOn, r.ReviewedOn, r.ReviewedOn is null, Due("DOC-LEGAL-MAX", r.SubmittedOn, calendar)))];
    }

    public override async Task<IReadOnlyList<WatchedTold>> TellAsync(AppDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var rows = await db.Set<LegalityReview>().AsNoTracking().Where(r => ids.Contains(r.Id)).OrderBy(r => r.SubmittedOn).ThenBy(r => r.Id).Select(r => new { r.Id, r.SubmittedOn, r.Subject, r.ReviewedOn }).ToListAsync(stop);
        return [.. rows.Select(r => new WatchedTold(r.Id, r.SubmittedOn, null, r.Subject, LedgerWay.AddressOf<LegalityReview>(r.Id), r.ReviewedOn is null))];
    }
}
