using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement;
using static Yifa.Web.Tests.Features.Enforcement.Casework;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>A remedy against a case of <see cref="Casework"/>, and its steps as the officer and the leader take them.</summary>
internal sealed class Responding(Casework work)
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    public static readonly (string, string)[] Drafting = [("Manner", "请求维持本机关的决定"), ("Text", "占道属实，处罚适当"), ("Terms", "行政处罚法第五十一条\n城市市容和环境卫生管理条例第三十六条"), ("Word1", "CollectedBefore"), ("Word2", "Listed")];

    /// <summary>The remedy that was registered last.</summary>
    public Guid Remedy { get; private set; }

    public string Address => $"/remedies/{Remedy}/course";

    /// <summary>A fine on the spot, published the day after.</summary>
    public async Task FineAsync(string on = "2025-02-03")
    {
        await work.ClueAsync();
        await work.TakenAsync(work.Officer, "decide-on-the-spot", on, ("Hour", "10:00"), ("Venue", "柳荫街口"), ("MatterId", $"{work.Matter}"), ("OfficerId", $"{work.First}"), ("SecondId", $"{work.Second}"), ("Word1", "Citizen"), ("Word2", "Here"), ("Word3", "FactsCertain"),
            ("Penalty", "Fine"), ("Money", "100"), ("Word4", "NotFinedBefore"), ("Text", "占道摆摊，当场承认"), ("Terms", "依据条例第三十六条罚款一百元"), ("Word5", "CardsShown"), ("Word6", "RightsTold"), ("Word7", "CorrectionOrdered"), ("Word8", "HandedOver"), ("Word9", "Unconcerned"));
        await work.TakenAsync(work.Officer, "publish", on, ("Who", "镇政府网站"), ("Word1", "PersonalDataRemoved"));
    }

    /// <summary>Registers a remedy against the case from its page and remembers it.</summary>
    public async Task<IHtmlDocument> BeginAsync(RemedyKind kind, string? over = null)
    {
        var page = await work.Officer.GetAsync($"/remedies/new?case={work.Case}");
        page = await work.Officer.SubmitAsync(page, new() { ["Kind"] = kind.ToString(), ["Cause"] = over ?? page.QuerySelector("[name=Cause]")!.GetAttribute("value")! });
        Remedy = Guid.Parse(work.Officer.Last.RequestMessage!.RequestUri!.Segments[^2].TrimEnd('/'));
        return page;
    }

    /// <summary>From the copy to the signature.</summary>
    public async Task PrepareAsync(string received, string drafted, params (string Name, string Value)[] copy)
    {
        await TakenAsync(work.Officer, "receive", received, [("Text", "认为没有占道，请求撤销"), .. copy]);
        await TakenAsync(work.Officer, "draft", drafted, Drafting);
        await TakenAsync(work.Leader, "sign", drafted, ("Who", "何远山"), ("Manner", "镇长"));
    }

    public Task<IHtmlDocument> StepAsync(TestBrowser who, string step, string on, params (string Name, string Value)[] fields) => who.StepAsync(Address, step, on, fields);

    public Task<IHtmlDocument> TakenAsync(TestBrowser who, string step, string on, params (string Name, string Value)[] fields) => who.TakenAsync(Address, step, on, fields);

    /// <summary>Sends a form made up by hand, whatever the page offers.</summary>
    public async Task<string[]> ForceAsync(TestBrowser who, string step, params (string Name, string Value)[] fields) => Codes((await who.ForceAsync(work.Site, Address, (await RecordAsync()).Version, step, fields)).Page);

    public async Task<RemedyCase> RecordAsync()
    {
        await using var scope = work.Site.Scope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<RemedyCase>().AsNoTracking().Include(r => r.Steps).SingleAsync(r => r.Id == Remedy, Stop);
    }

    /// <summary>What a page says that the penalty case owes.</summary>
    public static string[] Owed(IHtmlDocument page) => [.. page.QuerySelectorAll("[data-owed]").Select(e => e.GetAttribute("data-owed")!)];
}
