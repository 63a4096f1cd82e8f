using Microsoft.EntityFrameworkCore;
using Yifa.Law.Indicators;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Figures;

/// <summary>确认和撤回“本年没有”。</summary>
public sealed class ZeroActs(AppDbContext db, FigureBook figures, RecordBook book, Viewer viewer)
{
    /// <summary>确认某个指标某年没有；已有记录、还没开始、率都被拒绝。</summary>
    public async Task<Answer> AffirmAsync(Command command, Indicator indicator, int year, CancellationToken stop)
    {
        if (indicator.Measure == Measure.Rate || !indicator.ZeroMeans) return FigureRefusals.NotCountable;
        return await book.WriteAsync(command, Acts.ZeroAffirmed, async writing =>
        {
            switch ((await figures.ValueAsync(indicator, Period.Year(year), FigureScope.Whole, stop)).State)
            {
                case FigureState.NotDue: return FigureRefusals.NotBegun;
                case FigureState.Value or FigureState.Zero or FigureState.Withheld or FigureState.NoDenominator: return FigureRefusals.NotEmpty;
            }
            db.Add(new ZeroAffirmation { TownCode = viewer.TownCode, IndicatorCode = indicator.Code, Year = year, AffirmedBy = viewer.Name, AffirmedAt = writing.At });
            (writing.Subject, writing.Detail) = (indicator.Code, new { indicator = indicator.Name, year, affirmed = true });
            return indicator.Code;
        }, stop);
    }

    /// <summary>撤回确认。</summary>
    public Task<Answer> WithdrawAsync(Command command, Indicator indicator, int year, CancellationToken stop) =>
        book.WriteAsync(command, Acts.ZeroAffirmed, async writing =>
        {
            if (await db.Set<ZeroAffirmation>().FirstOrDefaultAsync(a => a.IndicatorCode == indicator.Code && a.Year == year, stop) is not { } given) return FigureRefusals.NotAffirmed;
            db.Remove(given);
            (writing.Subject, writing.Detail) = (indicator.Code, new { indicator = indicator.Name, year, affirmed = false });
            return indicator.Code;
        }, stop);
}
