using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Disputes;

/// <summary>
/// 没有答复的转办单：a petition has the term of the petition regulations and is shown one by one; the hotline sets its own time on
/// each slip, which the ledger does not hold, so those are told as one number and never called late.
/// </summary>
public sealed class SlipsAwaiting() : AwaitingSource(Area.Disputes)
{
    public override async Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop)
    {
        var open = db.Set<ReferralSlip>().AsNoTracking().Where(s => s.RepliedOn == null);
        var petitions = await open.Where(s => s.Channel == ReferralChannel.Petition).OrderBy(s => s.ReceivedOn).ThenBy(s => s.Id).Take(Most)
            .Select(s => new { s.Id, s.Number, s.Content, s.ReceivedOn }).ToListAsync(stop);
        var others = await open.CountAsync(s => s.Channel != ReferralChannel.Petition, stop);
        var items = petitions.Select(s => new Awaiting(Short(s.Content), AddressOf<ReferralSlip>(s.Id), "没有答复", Due("PET-DONE", s.ReceivedOn, calendar), $"信访 · {s.Number}")).ToList();
        if (others > 0) items.Add(new Awaiting($"{others} 张转办单没有登记答复日期", AddressOf<ReferralSlip>(), "没有答复", null, "各单的时限看单上写的日子；答复了的，请补上答复日期"));
        return new(items, petitions.Count + others);
    }
}
