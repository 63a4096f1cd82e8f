using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Warnings;

/// <summary>处置过、还没有说结果的预警：asked some days after somebody went to look, because a warning whose outcome nobody tells counts for nothing in the score.</summary>
public sealed class OutcomesAwaiting() : AwaitingSource(Area.Warnings)
{
    /// <summary>处置以后几天问结果：a week, the span that the watch itself counts by.</summary>
    public const int DaysToAsk = 7;

    public override Deed For => Deed.Write;

    public override async Task<AwaitingList> ListAsync(AppDbContext db, WorkCalendar calendar, CancellationToken stop)
    {
        var names = await db.Places.AsNoTracking().ToDictionaryAsync(p => p.Code, p => p.Name, stop);
        var acted = db.Set<Warning>().AsNoTracking().Where(w => w.ActedOn != null && w.Outcome == null && !w.Quiet).OrderBy(w => w.ActedOn).ThenBy(w => w.Id);
        return await TellAsync(acted, w => new Awaiting(WarningWords.SubjectOf(w, names), $"/warnings/{w.Id}", "问结果", null, $"预警：{Wording.Of(w.Kind)} · {w.ActedOn:yyyy年M月d日}处置，属实不属实") { From = w.ActedOn!.Value.AddDays(DaysToAsk) }, stop);
    }
}
