using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Warnings;

/// <summary>还没有处置的预警：no law sets a term for them, so none is shown.</summary>
public sealed class WarningsAwaiting() : AwaitingSource(Area.Warnings)
{
    public override async Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop)
    {
        var names = await db.Places.AsNoTracking().ToDictionaryAsync(p => p.Code, p => p.Name, stop);
        var open = db.Set<Warning>().AsNoTracking().Where(w => w.ActedOn == null && w.Outcome == null && !w.Quiet).OrderByDescending(w => w.RaisedOn).ThenByDescending(w => w.Id);
        return await TellAsync(open, w => new Awaiting(WarningWords.SubjectOf(w, names), $"/warnings/{w.Id}", "等处置", null, $"预警：{Wording.Of(w.Kind)} · {w.RaisedOn:yyyy年M月d日}发出"), stop);
    }
}
