using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes.Course;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Disputes;

/// <summary>没有报告公安机关的激化风险：the law says at once, so it is due on the day it was found. What was merged is seen to with the other.</summary>
public sealed class RisksAwaiting() : AwaitingSource(Area.Disputes)
{
    private static readonly Citation AtOnce = Instruments.Cite("人民调解法", "第二十五条");

    public override async Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop)
    {
        var steps = db.Set<DisputeStep>().AsNoTracking();
        var waiting = steps.Where(s => s.Code == "flag-risk" && !steps.Any(r => r.RecordId == s.RecordId && r.Ordinal > s.Ordinal && (r.Code == "report-risk" || r.Code == "flag-risk")))
            .Join(db.Set<Dispute>().AsNoTracking().Where(d => d.MergedInto == null), s => s.RecordId, d => d.Id, (s, d) => new { s.On, d.Id, d.Summary, d.Kind });
        return await TellAsync(waiting.OrderBy(w => w.On).ThenBy(w => w.Id), risk => new Awaiting(Short(risk.Summary), CourseWay.AddressOf(risk.Id), "等报告公安",
            LegalClock.Due(risk.On.AddDays(-1), Term.Set(risk.On, "及时报告").Under(AtOnce), calendar).Value, $"{Wording.Of(risk.Kind)} · {risk.On:yyyy年M月d日}发现激化风险"), stop);
    }
}
