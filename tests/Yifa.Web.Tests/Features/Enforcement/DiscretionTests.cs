using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Records;
using static Yifa.Web.Tests.Features.Enforcement.Casework;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>Discretion on the page: the facts name a band, the band holds the amount, and what lies outside needs its approval.</summary>
public sealed class DiscretionTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private const string Light = "较轻：200元以上500元以下", Heavy = "严重：1000元以上3000元以下";

    [Theory, BothEngines]
    public async Task A_fine_is_held_against_the_band_that_was_chosen(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await Casework.BeginAsync(site, m => m.Bands = $"{Light}\n{Heavy}");
        await work.ClueAsync();
        await work.TakenAsync(work.Officer, "apply", "2025-02-03", work.Applying);
        await work.TakenAsync(work.Leader, "file", "2025-02-04");
        var page = await work.TakenAsync(work.Officer, "inspect", "2025-02-05", ("Hour", "09:30"), ("Venue", "柳荫街口"), ("Who", "林小满"), ("Word1", "CardsShown"), ("Text", "摊位占人行道约三平方米"), ("Word2", "Signed"));
        Assert.Equal(["", Light, Heavy], page.QuerySelectorAll("#conclude-manner option").Select(o => o.GetAttribute("value")));
        (string, string)[] Report(string fine, string band, string word = "WithinBand") =>
            [("Word1", "Citizen"), ("Text", "查明占道经营属实"), ("Penalty", "Fine"), ("Money", fine), ("Word2", "Plain"), ("Word3", word), ("Manner", band), ("Terms", "依据条例第三十六条，初次，主动清走"), ("Word4", "NoCrime")];

        Assert.Equal(["请从列出的里面选“裁量基准的哪一档”。"], (await work.ForceAsync(work.Officer, "conclude", [("On", "2025-02-06"), .. Report("400", "自己写的一档：1元以上9999元以下")])).Codes);
        Assert.Equal(["penalty.band-not-named"], Codes(await work.StepAsync(work.Officer, "conclude", "2025-02-06", Report("400", ""))));
        page = await work.StepAsync(work.Officer, "conclude", "2025-02-06", Report("400", Heavy));
        Assert.Equal(["penalty.amount-outside-band"], Codes(page));
        Assert.Contains("《行政处罚法》第三十四条", Said(page), StringComparison.Ordinal);
        Assert.Equal(Heavy, page.QuerySelector("#conclude-manner option[selected]")!.GetAttribute("value"));
        page = await work.TakenAsync(work.Officer, "conclude", "2025-02-06", Report("400", Light));
        Assert.Contains("裁量基准的哪一档：" + Light, Said(page), StringComparison.Ordinal);

        await work.TakenAsync(work.Officer, "notify", "2025-02-06", ("DueOn", "2025-02-13"), ("Word1", "HearingNotTold"));
        await work.TakenAsync(work.Officer, "waive", "2025-02-07", ("Word1", "DefenceWaived"), ("Text", "卷内第八页"));
        Assert.Contains("penalty.amount-outside-bands", Codes(await work.StepAsync(work.Officer, "submit", "2025-02-10", ("Word1", "Punish"), ("Penalty", "Fine"), ("Money", "150"), ("Manner", "十五日内到指定银行缴"), ("Word2", "CorrectionOrdered"))));
        await work.TakenAsync(work.Officer, "submit", "2025-02-10", ("Word1", "Punish"), ("Penalty", "Fine"), ("Money", "200"), ("Manner", "十五日内到指定银行缴"), ("Word2", "CorrectionOrdered"));

        // The list changes, the file does not; and nobody is suspected for what the list did not say that day.
        await using (var scope = site.Scope())
        {
            var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(site.Clock), "bands"), Acts.RecordChanged, async _ =>
            {
                (await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<EnforcementMatter>().SingleAsync(m => m.Id == work.Matter, Stop)).Bands = "一般：5000元以上1万元以下";
                return "ok";
            }, Stop);
            Assert.Null(answer.Refusal);
        }
        Assert.Contains("裁量基准的哪一档：" + Light, Said(await work.Officer.GetAsync(work.Address)), StringComparison.Ordinal);
        Assert.DoesNotContain((await work.Office.GetAsync("/supervision/leads?year=2025")).QuerySelectorAll(".lead"), lead => lead.GetAttribute("data-rule")!.Contains("band", StringComparison.Ordinal));
    }

    [Theory, BothEngines]
    public async Task A_fine_on_the_spot_outside_every_band_goes_the_ordinary_way_where_an_approved_exception_passes(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await Casework.BeginAsync(site, m => (m.Title, m.Bands) = ("乱倒垃圾", Heavy));
        await work.ClueAsync("乱倒垃圾");
        Assert.Equal(["penalty.spot-outside-bands"], (await work.ForceAsync(work.Officer, "decide-on-the-spot", ("On", "2025-02-03"), ("Hour", "10:00"), ("Venue", "柳荫街口"), ("MatterId", $"{work.Matter}"), ("OfficerId", $"{work.First}"), ("SecondId", $"{work.Second}"), ("Word1", "Citizen"), ("Word2", "Here"), ("Word3", "FactsCertain"),
            ("Penalty", "Fine"), ("Money", "100"), ("Word4", "NotFinedBefore"), ("Text", "当场承认"), ("Terms", "罚款一百元"), ("Word5", "CardsShown"), ("Word6", "RightsTold"), ("Word7", "CorrectionOrdered"), ("Word8", "HandedOver"), ("Word9", "Unconcerned"))).Codes);
        await work.TakenAsync(work.Officer, "apply", "2025-02-03", work.Applying);
        await work.TakenAsync(work.Leader, "file", "2025-02-04");
        await work.TakenAsync(work.Officer, "inspect", "2025-02-05", ("Hour", "09:30"), ("Venue", "柳荫街口"), ("Who", "林小满"), ("Word1", "CardsShown"), ("Text", "一车垃圾"), ("Word2", "Signed"));
        (string, string)[] report = [("Word1", "Citizen"), ("Text", "属实"), ("Penalty", "Fine"), ("Money", "500"), ("Word2", "Plain"), ("Word3", "OutsideBandApproved"), ("Terms", "依据条例，主动清运，低于最低一档"), ("Word4", "NoCrime")];
        Assert.Equal(["penalty.outside-not-approved"], Codes(await work.StepAsync(work.Officer, "conclude", "2025-02-06", report)));
        Assert.Contains("procedure.wrong-role", (await work.ForceAsync(work.Officer, "approve-outside", ("On", "2025-02-06"), ("Money", "500"), ("Text", "自己批"))).Codes);
        await work.TakenAsync(work.Leader, "approve-outside", "2025-02-06", ("Money", "500"), ("Text", "主动清运，家庭困难"));
        Assert.Equal(["penalty.discretion-unreasoned"], Codes(await work.StepAsync(work.Officer, "conclude", "2025-02-06", [.. report.Where(f => f.Item1 != "Terms")])));
        await work.TakenAsync(work.Officer, "conclude", "2025-02-06", report);
        Assert.Contains("超出裁量基准审批表", Said(await work.Officer.GetAsync($"/penalty-cases/{work.Case}/papers")), StringComparison.Ordinal);
        Assert.Equal(500, (await work.RecordAsync()).Steps.Single(s => s.Code == "conclude").Money);
    }
}
