using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Tests.Features.Figures;
using Yifa.Web.Tests.Features.Ledgers.Browse;

namespace Yifa.Web.Tests.Features.Disputes;

/// <summary>What kind a quarrel is, suggested from its text with the words that speak for it, and left to the person.</summary>
public sealed class KindAdviceTests
{
    private const string Text = "两家为院墙排水沟争执，雨天积水流进屋里";

    private static async Task<(string? Advice, string Chosen)> AskAsync(TestBrowser officer, string kind = "")
    {
        var page = await officer.SubmitAsync(await officer.GetAsync("/ledgers/disputes/new"), new() { ["f.village"] = Planted.OwnVillage, ["f.parties"] = "林小满\n周大有", ["f.summary"] = Text, ["f.level"] = nameof(DisputeLevel.Village), ["f.kind"] = kind });
        var field = page.QuerySelector<IHtmlSelectElement>("[name='f.kind']");
        return (field?.ParentElement!.QuerySelectorAll(".hint").Select(h => h.TextContent).FirstOrDefault(t => t.StartsWith("像是", StringComparison.Ordinal)), field?.Value ?? "");
    }

    private static IEnumerable<Dispute> Sorted(int count, bool kept = false) => Enumerable.Range(0, count).Select(i =>
    {
        var dispute = Planted.Dispute(new DateOnly(2024, 3, 1).AddDays(i), i % 2 == 0 ? $"院墙排水沟积水，邻居第{i}次争执" : $"工程款拖欠，合同第{i}期没有付");
        dispute.Kind = i % 2 == 0 ? DisputeKind.Neighbours : DisputeKind.Contract;
        if (kept) dispute.Secrecy = Secrecy.Sealed;
        return dispute;
    });

    [Theory, BothEngines]
    public async Task A_kind_left_empty_is_suggested_with_its_words_and_not_chosen(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Assert.Null((await AskAsync(officer)).Advice);
        await site.RegisterAsync([.. Sorted(80)]);
        var (advice, chosen) = await AskAsync(officer);
        Assert.StartsWith("像是“邻里纠纷”", advice, StringComparison.Ordinal);
        Assert.Contains("因为写着“", advice, StringComparison.Ordinal);
        Assert.Contains("请您自己定", advice, StringComparison.Ordinal);
        Assert.Equal("", chosen);
    }

    [Theory, BothEngines]
    public async Task Nothing_is_learned_from_what_is_kept_nor_from_a_few(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await site.RegisterAsync([.. Sorted(80, kept: true), .. Sorted(40)]);
        Assert.Null((await AskAsync(officer)).Advice);
    }
}
