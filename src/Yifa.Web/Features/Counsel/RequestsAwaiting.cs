using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Counsel;

/// <summary>法律顾问没有答复的申请。</summary>
public sealed class RequestsAwaiting() : AwaitingSource(Area.Counsel)
{
    public override Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop) => TellAsync(
        db.Set<CounselRequest>().AsNoTracking().Where(r => r.AnsweredOn == null).OrderBy(r => r.RequiredOn ?? DateOnly.MaxValue).ThenBy(r => r.Id).Select(r => new { r.Id, r.Subject, r.Matter, r.RequestedOn, r.RequiredOn }),
        r => new Awaiting(Short(r.Subject), AddressOf<CounselRequest>(r.Id), "等答复", Set(r.RequiredOn, "申请部门要求", calendar), $"{Wording.Of(r.Matter)} · {r.RequestedOn:yyyy年M月d日}申请"),
        stop);
}
