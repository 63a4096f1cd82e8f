using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Indicators;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Figures;

namespace Yifa.Web.Tests.Features.Figures;

/// <summary>数字有根: for every indicator, period, village and user, the list is the number, and the parts are the whole.</summary>
public sealed class FigureRootsProperties
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static readonly Period[] Periods =
    [
        Period.Year(2024), Period.Year(2023), Period.Month(2024, 2), Period.Year(2025), new(new DateOnly(2024, 12, 31), new DateOnly(2025, 1, 1)), Period.Year(2026),
    ];

    private static readonly FigureScope[] Scopes = [FigureScope.Whole, new("500109111226"), new("500109111226-01"), new("500109111225")];

    private static readonly Role?[] Users = [null, Role.VillageCadre, Role.Counsel, Role.DistrictReader, Role.SystemAdministrator];

    [Theory, BothEngines]
    public async Task The_list_is_the_number_and_the_parts_are_the_whole(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await using (var writing = site.Scope()) await new RandomLedgers(20241231).FillAsync(writing.ServiceProvider, 60, Stop);
        var everyone = new List<(Role? Role, AsyncServiceScope Scope, FigureBook Book)>();
        foreach (var role in Users)
        {
            var scope = site.Scope(role);
            everyone.Add((role, scope, scope.ServiceProvider.GetRequiredService<FigureBook>()));
        }
        var indicators = Law.Indicators.Indicators.All;
        try
        {
            // Every indicator for every user over the year; periods, villages and dimensions as they come.
            foreach (var user in everyone)
                foreach (var indicator in indicators)
                    await CheckAsync(user.Book, indicator, Period.Year(2024), FigureScope.Whole, null);

            var cases =
                from user in Gen.Elements(everyone.ToArray())
                from indicator in Gen.Elements(indicators.ToArray())
                from period in Gen.Elements(Periods)
                from scope in Gen.Elements(Scopes)
                from dimension in Gen.Elements(indicator.Dimensions.ToArray())
                select (user, indicator, period, scope, dimension);
            Check.One(Config.QuickThrowOnFailure.WithMaxTest(600), Prop.ForAll(Arb.From(cases), c =>
            {
                CheckAsync(c.user.Book, c.indicator, c.period, c.scope, c.dimension).GetAwaiter().GetResult();
                return true;
            }));
        }
        finally
        {
            foreach (var user in everyone) await user.Scope.DisposeAsync();
        }
    }

    [Theory, BothEngines]
    public async Task The_database_counts_as_the_definition_reads(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await using (var writing = site.Scope()) await new RandomLedgers(7).FillAsync(writing.ServiceProvider, 60, Stop);
        await using var scope = site.Scope();
        var book = scope.ServiceProvider.GetRequiredService<FigureBook>();
        var facts = await EverythingAsync(scope.ServiceProvider);
        foreach (var period in Periods.Where(p => p.From <= new DateOnly(2025, 2, 27)))
        {
            var figures = await book.AllAsync(Law.Indicators.Indicators.All, period, FigureScope.Whole, Stop);
            foreach (var (indicator, figure) in Law.Indicators.Indicators.All.Zip(figures))
            {
                var expected = indicator.Over(facts[indicator.FactType], book.AskedOf(indicator, period).Period);
                Assert.True(expected.Numerator == (figure.Numerator ?? 0) && (expected.Denominator ?? 0) == (figure.Denominator ?? 0),
                    $"{engine} {indicator.Name} {period}: {figure.Numerator}/{figure.Denominator}, by the definition {expected}");
            }
        }
    }

    private static async Task<Dictionary<Type, IReadOnlyList<Fact>>> EverythingAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<AppDbContext>();
        var facts = new Dictionary<Type, IReadOnlyList<Fact>>();
        foreach (var source in FactSources.All) facts[source.FactType] = await source.EverythingAsync(db, Stop);
        return facts;
    }

    private static async Task CheckAsync(FigureBook book, Indicator indicator, Period period, FigureScope scope, Dimension? dimension)
    {
        var at = $"{indicator.Name} {period} {scope.Place} {dimension?.Name}";
        var figure = await book.ValueAsync(indicator, period, scope, Stop);
        if (figure.State == FigureState.NotDue) return;
        Assert.True(await ListedAsync(book, indicator, period, scope, false) == (figure.Numerator ?? 0), at);
        if (indicator.Measure == Measure.Rate) Assert.True(await ListedAsync(book, indicator, period, scope, true) == (figure.Denominator ?? 0), at);
        if (dimension is null) return;

        var parts = await book.BreakdownAsync(indicator, dimension, period, scope, Stop);
        var sum = parts.Parts.Sum(p => p.Figure.Numerator ?? 0);
        if (indicator.Measure == Measure.Distinct)
        {
            Assert.True(sum >= (figure.Numerator ?? 0), at);
            Assert.True(parts.Why is not null || sum == (figure.Numerator ?? 0), at);
        }
        else
        {
            Assert.Null(parts.Why);
            Assert.True(sum == (figure.Numerator ?? 0) && parts.Parts.Sum(p => p.Figure.Denominator ?? 0) == (figure.Denominator ?? 0), at);
        }
        foreach (var part in parts.Parts.Where(p => p.Figure.Numerator > 0).Take(2))
        {
            Assert.True(dimension.TryParse(part.Token, out var key), $"{at} {part.Token}");
            var inside = scope.With(dimension, key);
            Assert.True((await book.ValueAsync(indicator, period, inside, Stop)).Numerator == part.Figure.Numerator, $"{at} {part.Label}");
            Assert.True(await ListedAsync(book, indicator, period, inside, false) == part.Figure.Numerator, $"{at} {part.Label}");
        }
    }

    // The whole list, page by page, as a reader would turn it.
    private static async Task<decimal> ListedAsync(FigureBook book, Indicator indicator, Period period, FigureScope scope, bool outOf)
    {
        if (indicator.Measure == Measure.Distinct) return (await book.KeysAsync(indicator, period, scope, Stop)).Count;
        var page = new RootsPage(indicator.FactType == typeof(PlaceFact) ? 1000 : 17, outOf);
        var seen = new HashSet<Guid>();
        decimal total = 0;
        while (true)
        {
            var rows = await book.RowsAsync(indicator, period, scope, page, Stop);
            total += rows.Sum(r => r.Quantity);
            if (indicator.FactType != typeof(PlaceFact)) Assert.True(rows.All(r => seen.Add(r.Id)), indicator.Name);
            if (rows.Count < page.Size) return total;
            page = page with { AfterDay = rows[^1].Day, AfterId = rows[^1].Id };
        }
    }
}
