using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Decisions;

/// <summary>送审了、还没有意见的合法性审查：a normative document has a longest time; the other kinds have none in law, only a shortest one.</summary>
public sealed class ReviewsAwaiting() : AwaitingSource(Area.Decisions)
{
    public override Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop) => TellAsync(
        db.Set<LegalityReview>().AsNoTracking().Where(r => r.ReviewedOn == null).OrderBy(r => r.SubmittedOn).ThenBy(r => r.Id).Select(r => new { r.Id, r.Subject, r.Matter, r.SubmittedOn }),
        r => new Awaiting(Short(r.Subject), AddressOf<LegalityReview>(r.Id), "等审查意见", r.Matter == ReviewMatter.NormativeDocument ? Due("DOC-LEGAL-MAX", r.SubmittedOn, calendar) : null, $"{Wording.Of(r.Matter)} · {r.SubmittedOn:yyyy年M月d日}送审"),
        stop);
}
