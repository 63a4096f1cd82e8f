using Yifa.Bench.Invented;
using Yifa.Bench.Measuring;
using Yifa.Law.Indicators;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Figures;

namespace Yifa.Bench.Figures;

/// <summary>All indicators of a year, beside the hand-written statements of the same counts.</summary>
internal static class FiguresBench
{
    public static async Task<Line> RunAsync(BenchTown town, string what, double? aim, int rounds)
    {
        IReadOnlyList<Figure> figures = [];
        Dictionary<string, Tally> tallies = [];
        // A scope for each round, as a request has it: nothing is remembered from the round before.
        var times = await Rounds.RunAsync(rounds,
            async () =>
            {
                await using var scope = town.Scope();
                var book = scope.ServiceProvider.GetRequiredService<FigureBook>();
                return await Rounds.TimeAsync(async () => figures = await book.AllAsync(Period.Year(FilledTown.Year), FigureScope.Whole, CancellationToken.None));
            },
            async () =>
            {
                await using var scope = town.Scope();
                var (db, viewer) = (scope.ServiceProvider.GetRequiredService<AppDbContext>(), scope.ServiceProvider.GetRequiredService<Viewer>());
                return await Rounds.TimeAsync(async () => tallies = await HandWritten.AllAsync(db, viewer, FilledTown.Year));
            });
        HandWritten.MustAgree(figures, tallies);
        return Line.Compare(what, times[0], times[1], aim);
    }
}
