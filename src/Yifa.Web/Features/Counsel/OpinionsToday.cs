using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Fields;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Counsel;

/// <summary>出过的法律意见怎样了：each opinion's fate, for the counsel who gave it.</summary>
public sealed class OpinionsToday(AppDbContext db, Viewer viewer) : TodayParts
{
    public override async Task<IReadOnlyList<TodayPart>> ListAsync(CancellationToken stop)
    {
        if (viewer.Reach != Reach.Assigned || !viewer.May(Area.Counsel, Deed.Write)) return [];
        var code = LedgerCatalogue.Of(typeof(LegalOpinion))!.Code;
        var opinions = await db.Set<LegalOpinion>().AsNoTracking().OrderByDescending(o => o.IssuedOn).ThenByDescending(o => o.Id).Take(Most)
            .Select(o => new { o.Id, o.Number, o.Subject, o.Matter, o.IssuedOn, o.Adoption, o.RejectionReason }).ToListAsync(stop);
        return
        [
            new("出过的法律意见", [.. opinions.Select(o => new TodayLine(o.Subject, string.Join(" · ", new[] { o.Number, Wording.Of(o.Matter), $"{o.IssuedOn:yyyy年M月d日}", o.RejectionReason }.Where(s => !string.IsNullOrEmpty(s))),
                $"/ledgers/{code}/{o.Id}", ChipOf(o.Adoption), o.Adoption is { } adoption ? Wording.Of(adoption) : "还没有说明"))], "还没有出过。出了以后，采纳没有、为什么，都看得到。", ($"/ledgers/{code}", "看全部意见")),
        ];
    }

    private static ChipState ChipOf(Adoption? adoption) => adoption switch
    {
        Adoption.Full => ChipState.Done,
        Adoption.Partial or Adoption.Rejected => ChipState.Maybe,
        null => ChipState.Open,
    };
}
