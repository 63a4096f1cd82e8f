using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Firms;

/// <summary>没有办结的企业诉求：by the day it was given, or the day it was extended to.</summary>
public sealed class FirmRequestsAwaiting() : AwaitingSource(Area.Firms)
{
    public override Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop) => TellAsync(
        db.Set<FirmRequest>().AsNoTracking().Where(r => r.ClosedOn == null).OrderBy(r => r.ExtendedTo ?? r.DueOn ?? DateOnly.MaxValue).ThenBy(r => r.Id).Select(r => new { r.Id, r.Content, r.FirmName, r.AnsweredOn, r.DueOn, r.ExtendedTo }),
        r => new Awaiting(Short(r.Content), AddressOf<FirmRequest>(r.Id), r.AnsweredOn is null ? "等答复" : "等办结", Set(r.ExtendedTo ?? r.DueOn, r.ExtendedTo is null ? "交办时限" : "延期时限", calendar), r.FirmName),
        stop);
}
