using System.Globalization;
using Yifa.Law.Indicators;
using Yifa.Law.Tables;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Figures.Tables;

/// <summary>填哪一期、哪个村：read from the address; without it the last period that is over.</summary>
/// <param name="Figures">年度、期间和村。</param>
/// <param name="Rhythm">月、季还是年。</param>
/// <param name="Part">第几个月、第几季；年为 1。</param>
public sealed record TableChoice(FigureChoice Figures, TableRhythm Rhythm, int Part)
{
    public int Year => Figures.Year;

    public Period Period => Figures.Period;

    /// <summary>年度累计：从1月1日到本期末。</summary>
    public Period YearToDate { get; } = new(new DateOnly(Figures.Year, 1, 1), Figures.Period.To);

    /// <summary>地址里的写法：5 是五月，q2 是第二季度，y 是全年。</summary>
    public string Span => Token(Rhythm, Part);

    /// <summary>给人看的写法。</summary>
    public string Label => $"{Year}年{(Rhythm == TableRhythm.Year ? "" : NameOf(Rhythm, Part))}";

    /// <summary>地址里的写法，接在 ? 后面。</summary>
    public string Query => string.Create(CultureInfo.InvariantCulture, $"year={Year}&span={Span}") + (Figures.Place is null ? "" : $"&place={Uri.EscapeDataString(Figures.Place)}");

    /// <summary>可以选的各期。</summary>
    public static IEnumerable<(string Value, string Name)> SpansOf(OfficialTable table) =>
        table.Rhythms.SelectMany(rhythm => Enumerable.Range(1, PartsOf(rhythm)).Select(part => (Token(rhythm, part), NameOf(rhythm, part))));

    /// <summary>读地址；看不懂的照最近完了的一期。</summary>
    public static TableChoice Of(OfficialTable table, FigureChoice figures, TownClock clock, string? span)
    {
        var (rhythm, part) = table.Rhythms.SelectMany(r => Enumerable.Range(1, PartsOf(r)).Select(p => (Rhythm: r, Part: p))).FirstOrDefault(s => Token(s.Rhythm, s.Part) == span);
        if (part == 0) (rhythm, part) = (table.Rhythms[0], LastOver(table.Rhythms[0], figures.Year, clock.Today));
        return new(figures with { Period = PeriodOf(figures.Year, rhythm, part) }, rhythm, part);
    }

    /// <summary>一格的清单在哪里。</summary>
    public string Address(Indicator indicator, Period period) => $"/figures/{indicator.Code}/roots?{(Figures with { Period = period, Year = period.To.Year }).Query}";

    private static int PartsOf(TableRhythm rhythm) => rhythm switch { TableRhythm.Month => 12, TableRhythm.Quarter => 4, TableRhythm.Year => 1 };

    private static int LastOver(TableRhythm rhythm, int year, DateOnly today) =>
        Enumerable.Range(1, PartsOf(rhythm)).LastOrDefault(part => PeriodOf(year, rhythm, part).To < today, 1);

    private static Period PeriodOf(int year, TableRhythm rhythm, int part) => rhythm switch
    {
        TableRhythm.Month => Period.Month(year, part),
        TableRhythm.Quarter => new(Period.Month(year, part * 3 - 2).From, Period.Month(year, part * 3).To),
        TableRhythm.Year => Period.Year(year),
    };

    private static string Token(TableRhythm rhythm, int part) => rhythm switch
    {
        TableRhythm.Month => part.ToString(CultureInfo.InvariantCulture),
        TableRhythm.Quarter => string.Create(CultureInfo.InvariantCulture, $"q{part}"),
        TableRhythm.Year => "y",
    };

    private static string NameOf(TableRhythm rhythm, int part) => rhythm switch
    {
        TableRhythm.Month => $"{part}月",
        TableRhythm.Quarter => $"第{"一二三四"[part - 1]}季度",
        TableRhythm.Year => "全年",
    };
}
