using Microsoft.EntityFrameworkCore;
using Yifa.Law.Indicators;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Figures;

/// <summary>
/// 数的簿子：answers every question about figures for whoever is asking. All questions end in the same expressions of the same
/// indicator, so the value, the list behind it and its parts are one thing seen from three sides.
/// </summary>
public sealed partial class FigureBook(AppDbContext db, TownClock clock)
{
    // Which ledger said last that a year has begun. It mostly says so again, and then none of the others is asked; a wrong guess costs one question.
    private static volatile FactSource? spoke;

    private IReadOnlyList<Indicator>? indicators;
    private HashSet<(string Code, int Year)>? affirmed;

    /// <summary>全部指标：内置的，加上本镇自定义在用的。</summary>
    public async Task<IReadOnlyList<Indicator>> IndicatorsAsync(CancellationToken stop)
    {
        if (indicators is not null) return indicators;
        var versions = await db.Set<DefinedIndicator>().AsNoTracking().ToListAsync(stop);
        var current = versions.GroupBy(v => v.Code).Select(g => g.MaxBy(v => v.Version)!).Where(v => v.RetiredAt is null);
        List<Indicator> own = [];
        foreach (var version in current.OrderBy(v => v.Code, StringComparer.Ordinal))
        {
            if (version.Compile().TryGet(out var indicator, out _)) own.Add(indicator);
        }
        return indicators = [.. Law.Indicators.Indicators.All, .. own];
    }

    /// <summary>按名称或代码找，含自定义的；正式报表里的一格只按代码找。没有返回 null。</summary>
    public async Task<Indicator?> FindAsync(string nameOrCode, CancellationToken stop) =>
        Law.Indicators.Indicators.Find(nameOrCode) ?? Law.Tables.OfficialTables.IndicatorOf(nameOrCode) ?? (await IndicatorsAsync(stop)).FirstOrDefault(i => i.Name == nameOrCode.Trim() || i.Code == nameOrCode.Trim());

    /// <summary>一个数。</summary>
    public async Task<Figure> ValueAsync(Indicator indicator, Period period, FigureScope scope, CancellationToken stop) =>
        (await AllAsync([indicator], period, scope, stop))[0];

    /// <summary>全部指标的数，按目录的先后；每本台账一条语句。</summary>
    public async Task<IReadOnlyList<Figure>> AllAsync(Period period, FigureScope scope, CancellationToken stop) =>
        await AllAsync(await IndicatorsAsync(stop), period, scope, stop);

    /// <summary>若干指标的数，按给出的先后。</summary>
    public async Task<IReadOnlyList<Figure>> AllAsync(IReadOnlyList<Indicator> chosen, Period period, FigureScope scope, CancellationToken stop) =>
        (await EachAsync([.. chosen.Select(i => (i, period))], scope, stop)).ToList();

    /// <summary>若干指标各在若干期间的数；同一本台账的合在一条语句里。</summary>
    public async Task<IReadOnlyList<Figure>> EachAsync(IReadOnlyList<(Indicator Indicator, Period Period)> questions, FigureScope scope, CancellationToken stop)
    {
        var zeros = await AffirmedAsync(stop);
        var told = new Dictionary<Asked, Told>();
        var asked = questions.Select(q => AskedOf(q.Indicator, q.Period)).Distinct();
        foreach (var ledger in asked.GroupBy(a => a.Indicator.FactType))
        {
            foreach (var answer in await FactSources.Of(ledger.Key).TallyAsync(db, [.. ledger], scope, stop)) told.Add(answer.Key, answer.Value);
        }
        return [.. questions.Select(q => AnswerOf(q.Indicator, q.Period, told[AskedOf(q.Indicator, q.Period)], zeros))];
    }

    /// <summary>同比：基数是上年同期；期间还没完的，两边都截到今天的同一天。</summary>
    public async Task<IReadOnlyList<YearOnYear>> YearOnYearAsync(IReadOnlyList<Indicator> chosen, Period period, FigureScope scope, CancellationToken stop)
    {
        var now = Elapsed(period);
        var figures = await EachAsync([.. chosen.Select(i => (i, now)), .. chosen.Select(i => (i, now.YearBefore()))], scope, stop);
        return [.. chosen.Select((_, i) => new YearOnYear(figures[i], figures[i + chosen.Count]))];
    }

    /// <summary>没有写年度时看哪一年：一到三月看上年（报告正在写），其余看本年；那一年还什么都没有，就看最多台账最后有记录的那一年。</summary>
    public async Task<int> DefaultYearAsync(CancellationToken stop)
    {
        var year = clock.Today.Month <= 3 ? clock.Today.Year - 1 : clock.Today.Year;
        var last = new Dictionary<int, int>();
        foreach (var source in FactSources.All.OrderByDescending(s => s == spoke))
        {
            if (await source.LatestAsync(db, new DateOnly(year, 12, 31), stop) is not { } day) continue;
            if (day.Year == year)
            {
                spoke = source;
                return year;
            }
            // A plan that runs into the next year does not make that year the one to look at.
            last[day.Year] = last.GetValueOrDefault(day.Year) + 1;
        }
        return last.Count == 0 ? year : last.OrderByDescending(y => y.Value).ThenByDescending(y => y.Key).First().Key;
    }

    /// <summary>一个指标在一个期间怎么问：时点数按期末，期末还没到的按今天。</summary>
    public Asked AskedOf(Indicator indicator, Period period) => new(indicator, indicator.AsOf ? Elapsed(period) : period);

    private Figure AnswerOf(Indicator indicator, Period period, Told told, HashSet<(string Code, int Year)> zeros) =>
        indicator.Answer(told.Tally, period, told.LedgerSpeaks, period.From.Year == period.To.Year && zeros.Contains((indicator.Code, period.From.Year)), clock.Today);

    private Period Elapsed(Period period) => clock.Today < period.To && clock.Today >= period.From ? period with { To = clock.Today } : period;

    private async Task<HashSet<(string Code, int Year)>> AffirmedAsync(CancellationToken stop) =>
        affirmed ??= [.. (await db.Set<ZeroAffirmation>().AsNoTracking().Select(a => new { a.IndicatorCode, a.Year }).ToListAsync(stop)).Select(a => (a.IndicatorCode, a.Year))];
}
