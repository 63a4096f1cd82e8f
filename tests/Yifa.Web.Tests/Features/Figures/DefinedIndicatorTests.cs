using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Figures;
using Yifa.Web.Records;

namespace Yifa.Web.Tests.Features.Figures;

public sealed class DefinedIndicatorTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static Dictionary<string, string> LargeWaterDisputes(string step, string least = "1000") => new()
    {
        ["Name"] = "大额物业医疗纠纷", ["Measure"] = "Count", ["Unit"] = "件", ["step"] = step, ["Year"] = "2024",
        ["counts-0-0-field"] = "Kind", ["counts-0-0-how"] = "Is", ["counts-0-0-value"] = "物业纠纷",
        ["counts-0-1-field"] = "Kind", ["counts-0-1-how"] = "Is", ["counts-0-1-value"] = "医疗纠纷",
        ["counts-1-0-field"] = "Money", ["counts-1-0-how"] = "AtLeast", ["counts-1-0-value"] = least,
    };

    private static Task FillAsync(TestSite site) => site.RegisterAsync(
        new Dispute { FoundOn = new(2024, 2, 1), Kind = DisputeKind.Medical, Money = 5000, Place = "500109111226" }, new Dispute { FoundOn = new(2024, 2, 2), Kind = DisputeKind.PropertyService, Money = 1000 },
        new Dispute { FoundOn = new(2024, 2, 3), Kind = DisputeKind.Medical, Money = 999.99m }, new Dispute { FoundOn = new(2024, 2, 4), Kind = DisputeKind.Contract, Money = 9000 },
        new Dispute { FoundOn = new(2023, 2, 1), Kind = DisputeKind.Medical, Money = 5000 });

    [Theory, BothEngines]
    public async Task An_administrator_tries_an_indicator_keeps_it_changes_it_and_retires_it(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await FillAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var form = await officer.GetAsync("/figures/define?fact=Dispute");
        form = await officer.SubmitAsync(form, LargeWaterDisputes("try"), "main form[method=post]");
        Assert.Equal("2件", form.QuerySelector("[aria-label=试算] .num")!.TextContent);
        Assert.Contains("（纠纷类别是“物业纠纷”或者纠纷类别是“医疗纠纷”）并且涉及金额不少于（不早于）“1000”", form.QuerySelector("[aria-label=试算]")!.TextContent, StringComparison.Ordinal);

        await officer.SubmitAsync(form, new() { ["step"] = "save" }, "main form[method=post]");
        var module = await officer.GetAsync("/figures/disputes?year=2024");
        var link = module.QuerySelectorAll<IHtmlAnchorElement>("a.fig").Last();
        Assert.Equal("2件", link.TextContent);
        Assert.Equal(2, (await officer.GetAsync(link.GetAttribute("href")!)).QuerySelectorAll("#list tbody tr").Length);

        var own = await officer.GetAsync("/figures/own");
        form = await officer.GetAsync(own.QuerySelector("a[href^='/figures/define/']")!.GetAttribute("href")!);
        await officer.SubmitAsync(form, LargeWaterDisputes("save", "999"), "main form[method=post]");
        Assert.Equal("3件", (await officer.GetAsync("/figures/disputes?year=2024")).QuerySelectorAll("a.fig")[^1].TextContent);
        own = await officer.GetAsync("/figures/own");
        Assert.Contains("第 2 版", own.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("第 1 版", own.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        await officer.SubmitAsync(own, form: "td form");
        Assert.DoesNotContain("大额物业医疗纠纷", (await officer.GetAsync("/figures/disputes?year=2024")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        Assert.Equal([1, 2, 3], await db.Set<DefinedIndicator>().OrderBy(d => d.Version).Select(d => d.Version).ToListAsync(Stop));
        Assert.Equal(3, await db.Journal.CountAsync(e => e.Act == Acts.IndicatorDefined, Stop));
        Assert.True((await scope.ServiceProvider.GetRequiredService<Verification>().RunAsync(Stop)).Whole);
    }

    [Fact]
    public async Task What_cannot_be_counted_is_refused_with_the_reason()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var form = await officer.GetAsync("/figures/define?fact=Dispute");
        async Task RefusedAsync(string code, string field, string value)
        {
            var fields = LargeWaterDisputes("save");
            fields[field] = value;
            var page = await officer.SubmitAsync(form, fields, "main form[method=post]");
            Assert.Equal(code, page.QuerySelector(".refusal")!.GetAttribute("data-code"));
        }
        await RefusedAsync("definition.no-name", "Name", " ");
        await RefusedAsync("definition.name-taken", "Name", "矛盾纠纷排查");
        await RefusedAsync("definition.bad-value", "counts-0-0-value", "没有这一类");
        await RefusedAsync("definition.cannot-compare", "counts-0-0-how", "Contains");
        await RefusedAsync("definition.no-field", "counts-0-0-field", "Summary; DROP TABLE");
        await RefusedAsync("definition.no-quantity", "Measure", "Sum");
        await RefusedAsync("definition.no-period", "On", "*");
        await RefusedAsync("definition.bad-decimals", "Decimals", "9");
        using var village = await site.AsAsync(Role.VillageCadre);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, await village.StatusAsync("/figures/define"));
    }

    [Theory, BothEngines]
    public async Task Sums_distinct_counts_and_rates_are_defined_alike(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await FillAsync(site);
        await using var scope = site.Scope();
        var book = scope.ServiceProvider.GetRequiredService<FigureBook>();
        var medical = new FieldCondition("Kind", Comparing.Is, nameof(DisputeKind.Medical));
        async Task<Figure> OfAsync(Definition definition)
        {
            Assert.True(DefinitionCompiler.Compile(definition, "own.x", 1).TryGet(out var indicator, out var refusal), refusal?.ToString());
            return await book.ValueAsync(indicator, Period.Year(2024), FigureScope.Whole, Stop);
        }
        Assert.Equal("5999.99元", (await OfAsync(new() { Name = "医疗金额", Fact = "Dispute", Measure = Measure.Sum, Of = "Money", Unit = "元", Decimals = 2, Counts = medical })).Display);
        Assert.Equal("3类", (await OfAsync(new() { Name = "纠纷有几类", Fact = "Dispute", Measure = Measure.Distinct, Of = "Kind", Unit = "类" })).Display);
        var rate = await OfAsync(new() { Name = "医疗大额率", Fact = "Dispute", Measure = Measure.Rate, Decimals = 1, Counts = new FieldCondition("Money", Comparing.AtLeast, "1000"), OutOf = medical });
        Assert.Equal((1m, 2m, "50.0%"), (rate.Numerator, rate.Denominator, rate.Display));
        Assert.Equal(FigureState.NoData, (await OfAsync(new() { Name = "现有明白人", Fact = "LegalGuide", Measure = Measure.Count, On = Definition.Now })).State);
    }
}
