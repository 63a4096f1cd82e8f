using System.CommandLine;
using System.Text.Json;
using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Figures;

/// <summary>命令 figures：一年的全部指标，带分子、分母和口径。</summary>
public static class FiguresVerb
{
    public static System.CommandLine.Command Create()
    {
        var year = new Argument<int>("YEAR") { Description = "年度，例如 2024" };
        var place = new Option<string>("--place") { Description = "只算一个村（社区）：名称或代码" };
        var verb = new System.CommandLine.Command("figures", "指标：一年的全部数，带分子、分母、状态和口径") { year, place, Verbs.Data, Verbs.TownChoice, Verbs.Json };
        verb.SetAction((given, stop) => Verbs.InTownAsync(given, (services, cancel) =>
            RunAsync(services, given.GetRequiredValue(year), given.GetValue(place), given.GetValue(Verbs.Json), cancel), stop));
        return verb;
    }

    private static async Task<int> RunAsync(IServiceProvider services, int year, string? place, bool json, CancellationToken stop)
    {
        var today = services.GetRequiredService<TownClock>().Today;
        if (year < 2000 || year > today.Year + 1) return Verbs.Refuse($"年度“{year}”不对，请写 2000 到 {today.Year + 1} 之间的一年。");
        var figures = services.GetRequiredService<FigureBook>();
        var chosen = place is null ? null : (await figures.PlacesAsync(stop)).FirstOrDefault(p => p.Name == place || p.Code == place);
        if (place is not null && chosen is null) return Verbs.Refuse($"没有叫“{place}”的村（社区）。请照设置里的名称写。");
        var scope = new FigureScope(chosen?.Code);
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(await FiguresJson.OfAsync(figures, Period.Year(year), scope, stop), FiguresJson.Options));
            return 0;
        }
        var indicators = await figures.IndicatorsAsync(stop);
        var all = await figures.AllAsync(indicators, Period.Year(year), scope, stop);
        foreach (var module in indicators.Zip(all).GroupBy(f => f.First.Module))
        {
            Console.WriteLine($"【{Wording.Of(module.Key)}】");
            foreach (var (indicator, figure) in module)
            {
                var share = figure.Denominator is { } outOf ? $"（{figure.Numerator:0.####}/{outOf:0.####}）" : "";
                Console.WriteLine($"{indicator.Name}　{figure.Display}{share}　{indicator.Rule}");
            }
        }
        return 0;
    }
}
