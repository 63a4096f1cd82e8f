using DocumentFormat.OpenXml.Packaging;
using Yifa.Web.Access;
using static Yifa.Web.Tests.Features.Enforcement.Casework;

namespace Yifa.Web.Tests.Features.Enforcement;

/// <summary>A fine that cannot be paid at once: in parts, late, and grown by decision. (All invented.)</summary>
public sealed class PaymentLifeTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task A_fine_is_paid_in_parts_each_with_its_day_and_what_is_late_grows_by_a_decision_of_the_leader(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var work = await BeginAsync(site);
        await work.InquireAsync("1000");
        await work.TakenAsync(work.Officer, "notify", "2025-02-07", ("Word1", "HearingNotTold"), ("DueOn", "2025-02-14"), ("Word2", "LeftBehind"), ("Who", "见证人李四"));
        await work.TakenAsync(work.Officer, "defence", "2025-02-10", ("Who", "林小满"), ("Text", "没有意见"), ("Word1", "DefenceAdopted"));
        await work.TakenAsync(work.Officer, "submit", "2025-02-10", ("Word1", "Punish"), ("Penalty", "Fine"), ("Money", "1000"), ("Text", "占道经营属实"), ("Terms", "依据条例第三十六条"), ("Manner", "十五日内到指定银行缴"), ("Word2", "CorrectionOrdered"));
        await work.TakenAsync(work.Leader, "decide", "2025-02-11", ("Word1", "Stamped"));
        await work.TakenAsync(work.Officer, "serve", "2025-02-12", ("Word1", "InPerson"), ("Who", "林小满"));
        await work.TakenAsync(work.Officer, "publish", "2025-02-13", ("Who", "镇政府网站"), ("Word1", "PersonalDataRemoved"));
        Assert.Contains("penalty.no-instalments", (await work.ForceAsync(work.Officer, "instalment", ("On", "2025-02-20"), ("DueOn", "2025-03-31"), ("Money", "400"))).Codes);
        await work.TakenAsync(work.Leader, "postpone", "2025-02-20", ("Word1", "Instalments"), ("DueOn", "2025-04-30"), ("Text", "务农，收成以前拿不出，分两期"));
        Assert.Equal(["penalty.instalment-day"], Codes(await work.StepAsync(work.Officer, "instalment", "2025-02-20", ("DueOn", "2025-05-01"), ("Money", "400"))));
        await work.TakenAsync(work.Officer, "instalment", "2025-02-20", ("DueOn", "2025-04-30"), ("Money", "600"));
        Assert.Equal(["penalty.instalment-sum"], Codes(await work.StepAsync(work.Officer, "instalment", "2025-02-20", ("DueOn", "2025-03-31"), ("Money", "401"))));
        var page = await work.TakenAsync(work.Officer, "instalment", "2025-02-20", ("DueOn", "2025-03-31"), ("Money", "400"));
        Assert.Contains("2025年3月31日以前缴第 1 期 400 元", Said(page), StringComparison.Ordinal);
        Assert.Contains("2025年4月30日 以前 600 元，没有缴", Said(page), StringComparison.Ordinal);
        page = await work.TakenAsync(work.Officer, "pay", "2025-02-27", ("Money", "100"), ("Number", "票0001"));
        Assert.Contains("2025年3月31日 以前 400 元，还差 300 元", Said(page), StringComparison.Ordinal);

        // Two days after the last: three in a hundred of nine hundred, each day.
        site.Clock.MoveTo(new(2025, 5, 2));
        using var leader = await site.AsAsync(Role.Leader);
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        Assert.Equal(["penalty.surcharge-sum"], Codes(await work.StepAsync(leader, "surcharge", "2025-05-02", ("Money", "900"), ("Text", "罚没专户"))));
        Assert.Empty((await officer.GetAsync(work.Address)).QuerySelectorAll(StepTaking.FormOf("surcharge")));
        await work.TakenAsync(leader, "surcharge", "2025-05-02", ("Money", "54"), ("Text", "罚没专户"));
        var papers = await officer.GetAsync($"/penalty-cases/{work.Case}/papers");
        var links = papers.QuerySelectorAll("ol.ways a").ToDictionary(a => a.TextContent.Trim(), a => a.GetAttribute("href")!);
        foreach (var (name, said) in new[]
        {
            ("送达回证：行政处罚事先告知书", (string[])["留置送达", "见证人李四", "罚告〔2025〕1号"]), ("延期（分期）缴纳罚款批准书", ["第1期：2025年3月31日以前，400元。", "第2期：2025年4月30日以前，600元。"]),
            ("加处罚款决定书", ["加罚〔2025〕1号", "还欠罚款900元", "缴款的最后一日是2025年4月30日", "截至2025年5月2日，加处罚款54元"]),
        })
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(await officer.Client.GetByteArrayAsync(links[name], Stop)), false);
            var text = package.MainDocumentPart!.Document!.InnerText;
            foreach (var word in said) Assert.Contains(word, text, StringComparison.Ordinal);
        }
    }
}
