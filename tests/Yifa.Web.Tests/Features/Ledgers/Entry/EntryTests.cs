using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Firms;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Ledgers.Browse;
using Yifa.Web.Tests.Features.Ledgers.Import;

namespace Yifa.Web.Tests.Features.Ledgers.Entry;

public sealed class EntryTests
{
    private const string New = "/ledgers/disputes/new";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static Dictionary<string, string> Dispute(string summary = "院墙排水争执", string found = "2025-02-20") => new()
    {
        ["f.foundOn"] = found, ["f.village"] = Planted.OwnVillage, ["f.kind"] = nameof(DisputeKind.Neighbours), ["f.parties"] = "林小满\n周大有",
        ["f.summary"] = summary, ["f.level"] = nameof(DisputeLevel.Village),
    };

    private static async Task<T> OnlyAsync<T>(TestSite site) where T : Yifa.Web.Records.Record
    {
        await using var scope = site.Scope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<T>().AsNoTracking().SingleAsync(Stop);
    }

    private static async Task<int> CountAsync<T>(TestSite site) where T : class
    {
        await using var scope = site.Scope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<T>().CountAsync(Stop);
    }

    [Theory, BothEngines]
    public async Task What_must_be_filled_in_comes_first_and_the_rest_waits(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.GetAsync(New);
        Assert.Equal(["排查日期", "所属村（社区）", "纠纷类别", "当事人", "简要情况", "调处层级", "发生日期 （可不填）", "事发地点 （可不填）"], page.QuerySelectorAll("form > .row > .field > :is(label, legend)").Select(l => l.TextContent.Trim()));
        Assert.False(page.QuerySelector("main details")!.HasAttribute("open"));
        Assert.Equal("2025-02-27", page.QuerySelector("[name='f.foundOn']")!.GetAttribute("value"));
        Assert.Equal("2025-02-27", page.QuerySelector("[name='f.foundOn']")!.GetAttribute("max"));
        Assert.Equal("tel", page.QuerySelector("[name='f.phone']")!.GetAttribute("inputmode"));
        Assert.Equal("decimal", page.QuerySelector("[name='f.money']")!.GetAttribute("inputmode"));
        Assert.Equal("numeric", page.QuerySelector("[name='f.peopleCount']")!.GetAttribute("inputmode"));
        Assert.Equal(3, page.QuerySelectorAll("[name='f.level'][type=radio]").Length);
    }

    [Theory, BothEngines]
    public async Task What_is_wrong_is_said_at_its_field_and_above_and_what_was_typed_stays(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var fields = Dispute("争<script>执", "2025-03-01");
        (fields["f.resolvedOn"], fields["f.idNumber"], fields["f.phone"], fields["f.money"], fields["f.village"]) = ("二月三十日", "110101199003072131", "12", "许多", "");
        var page = await officer.SubmitAsync(await officer.GetAsync(New), fields);

        Assert.Equal("entry.faults", page.QuerySelector(".refusal")!.GetAttribute("data-code"));
        Assert.Contains("在今天以后", page.FaultOf("foundOn"), StringComparison.Ordinal);
        Assert.Contains("校验位", page.FaultOf("idNumber"), StringComparison.Ordinal);
        Assert.Contains("电话", page.FaultOf("phone"), StringComparison.Ordinal);
        Assert.Contains("不是数", page.FaultOf("money"), StringComparison.Ordinal);
        Assert.Contains("年-月-日", page.FaultOf("resolvedOn"), StringComparison.Ordinal);
        Assert.Contains("请选", page.FaultOf("village"), StringComparison.Ordinal);
        foreach (var link in page.QuerySelectorAll(".refusal ul a")) Assert.NotNull(page.QuerySelector($"main form {link.GetAttribute("href")}"));
        Assert.Equal(6, page.QuerySelectorAll(".refusal ul a").Length);
        Assert.Equal("争<script>执", page.QuerySelector<IHtmlTextAreaElement>("[name='f.summary']")!.Value);
        Assert.Equal("二月三十日", page.QuerySelector("[name='f.resolvedOn']")!.GetAttribute("value"));
        Assert.Equal("许多", page.QuerySelector("[name='f.money']")!.GetAttribute("value"));
        Assert.True(page.QuerySelector("main details")!.HasAttribute("open"));
        Assert.DoesNotContain("110101199003072131", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync<Dispute>(site));
    }

    [Theory, BothEngines]
    public async Task What_is_impossible_is_refused_and_what_is_unlikely_is_asked_once(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var fields = Dispute();
        (fields["f.outcome"], fields["f.resolvedOn"]) = (nameof(DisputeOutcome.Resolved), "2025-02-19");
        var page = await officer.SubmitAsync(await officer.GetAsync(New), fields);
        Assert.Contains("早于前面的日期", page.FaultOf("resolvedOn"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("[name=ok][type=checkbox]"));

        page = await officer.SubmitAsync(page, new() { ["f.resolvedOn"] = "" });
        Assert.Contains("却没有化解日期", page.Told(), StringComparison.Ordinal);
        page = await officer.SubmitAsync(page, new() { ["ok"] = "resolvedOn-000000000000" });
        Assert.Contains("却没有化解日期", page.Told(), StringComparison.Ordinal);
        page = await officer.SendAsync(page, []);
        Assert.Contains("已登记", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);

        // What was confirmed once is not asked again when something else is changed.
        page = await officer.SubmitAsync(await officer.GetAsync($"/ledgers/disputes/{officer.Landed()}/edit"), new() { ["f.remark"] = "补记" });
        Assert.Contains("已保存", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_sealed_value_goes_in_by_the_body_and_never_comes_back(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var fields = Dispute("");
        (fields["f.idNumber"], fields["f.phone"]) = ($"{Planted.IdNumber}", $"无\n{Planted.Phone}");
        var page = await officer.SubmitAsync(await officer.GetAsync(New), fields);
        Assert.Contains("已经收下", page.QuerySelector("#f-idNumber-hint")!.TextContent, StringComparison.Ordinal);
        foreach (var number in (string[])[Planted.IdNumber, Planted.Phone]) Assert.DoesNotContain(number, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        page = await officer.SendAsync(page, new() { ["f.summary"] = "补上简要情况" });
        Assert.Contains("已登记", page.Told(), StringComparison.Ordinal);
        var home = $"/ledgers/disputes/{officer.Landed()}";
        Assert.Equal((Planted.IdNumber, null, null, Planted.Phone), await NumbersAsync(site));

        // Empty means unchanged; the number stays with its person when another is named first.
        page = await officer.GetAsync(home + "/edit");
        Assert.Equal("", page.QuerySelector<IHtmlTextAreaElement>("[name='f.phone']")!.Value);
        Assert.Contains("130****5678", page.QuerySelector("#f-phone-hint")!.TextContent, StringComparison.Ordinal);
        await officer.SendAsync(page, new() { ["f.parties"] = "周大有\n林小满" });
        Assert.Equal((null, Planted.Phone, Planted.IdNumber, null), await NumbersAsync(site));

        // Cleared only by its tick; the other one stays.
        await officer.SendAsync(await officer.GetAsync(home + "/edit"), new() { ["clear"] = "phone" });
        Assert.Equal((null, null, Planted.IdNumber, null), await NumbersAsync(site));
        await using var scope = site.Scope();
        var journal = string.Join('\n', await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.Select(e => e.Detail).ToListAsync(Stop));
        Assert.DoesNotContain(Planted.IdNumber, journal, StringComparison.Ordinal);
        Assert.True((await scope.ServiceProvider.GetRequiredService<Verification>().RunAsync(Stop)).Whole);
    }

    private static async Task<(string?, string?, string?, string?)> NumbersAsync(TestSite site)
    {
        await using var scope = site.Scope();
        var vault = scope.ServiceProvider.GetRequiredService<Vault>();
        var parties = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<DisputeParty>().AsNoTracking().OrderBy(p => p.Ordinal).ToListAsync(Stop);
        Assert.All(parties, p => Assert.Equal(vault.LookupKey(vault.Open(p.Phone)), p.PhoneKey));
        return (vault.Open(parties[0].IdNumber), vault.Open(parties[0].Phone), vault.Open(parties[1].IdNumber), vault.Open(parties[1].Phone));
    }

    [Theory, BothEngines]
    public async Task A_number_that_stands_in_a_text_stays_covered_on_the_form_and_whole_in_the_record(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await Planted.PersonalAsync(site);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        var page = await cadre.GetAsync($"/ledgers/disputes/{id}/edit");
        var text = page.QuerySelector<IHtmlTextAreaElement>("[name='f.summary']")!.Value;
        Assert.DoesNotContain(Planted.MarkedPhone, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("139****4321", text, StringComparison.Ordinal);
        page = await cadre.SendAsync(page, new() { ["f.summary"] = text + "，已约谈" });
        Assert.Contains("已保存", page.Told(), StringComparison.Ordinal);
        Assert.Equal($"院墙排水争执，当事人留电话{Planted.MarkedPhone}，已约谈", (await OnlyAsync<Dispute>(site)).Summary);
    }

    [Theory, BothEngines]
    public async Task Sent_twice_it_is_there_once(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var form = await officer.GetAsync(New);
        await officer.SubmitAsync(form, Dispute());
        var first = officer.Landed();
        await officer.GetAsync(New);
        await officer.SubmitAsync(form, Dispute());
        Assert.Equal(first, officer.Landed());
        Assert.Equal(1, await CountAsync<Dispute>(site));

        var edit = await officer.GetAsync($"/ledgers/disputes/{first}/edit");
        await officer.SubmitAsync(edit, new() { ["f.remark"] = "补记" });
        await officer.GetAsync($"/ledgers/disputes/{first}/edit");
        var again = await officer.SubmitAsync(edit, new() { ["f.remark"] = "补记" });
        Assert.Contains("已保存", again.Told(), StringComparison.Ordinal);
        Assert.Equal(2, (await OnlyAsync<Dispute>(site)).Version);
    }

    [Theory, BothEngines]
    public async Task The_same_matter_again_is_refused_with_the_way_to_it_unless_it_is_another(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        await officer.SubmitAsync(await officer.GetAsync(New), Dispute());
        var first = officer.Landed();
        var page = await officer.SubmitAsync(await officer.GetAsync(New), Dispute("另一件"));
        Assert.Equal("entry.duplicate", page.QuerySelector(".refusal")!.GetAttribute("data-code"));
        Assert.Equal($"/ledgers/disputes/{first}", page.QuerySelector(".refusal a")!.GetAttribute("href"));
        page = await officer.SubmitAsync(page, new() { ["repeat"] = "true" });
        Assert.Contains("已登记", page.Told(), StringComparison.Ordinal);

        // A firm in the register is there once, whatever one ticks.
        Dictionary<string, string> firm = new() { ["f.name"] = "云溪茶业", ["f.creditCode"] = Filling.CreditCode };
        await officer.SubmitAsync(await officer.GetAsync("/ledgers/firms/new"), firm);
        page = await officer.SubmitAsync(await officer.GetAsync("/ledgers/firms/new"), new(firm) { ["repeat"] = "true" });
        Assert.Equal("entry.duplicate", page.QuerySelector(".refusal")!.GetAttribute("data-code"));
        Assert.Null(page.QuerySelector("[name=repeat]"));
        Assert.Equal(1, await CountAsync<Firm>(site));
    }

    [Theory, BothEngines]
    public async Task A_file_with_the_same_row_finds_the_record_that_was_written_by_hand(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var fields = Dispute("明通村3组 甲一、乙二 因院坝通行发生纠纷（1）", "2024-05-06");
        (fields["f.parties"], fields["f.phone"], fields["f.outcome"], fields["f.resolvedOn"]) = ("甲一\n乙二", "13000004554", nameof(DisputeOutcome.Resolved), "2024-05-09");
        await officer.SubmitAsync(await officer.GetAsync(New), fields);
        var outcome = await site.CommitAsync(Table.Disputes(Table.Dispute(1), Table.Dispute(2, "西河村")), new() { AcceptGood = true });
        Assert.True(outcome is { Added: 1, Unchanged: 1 }, outcome.Told());

        // Corrected by hand, it is known by what it now says.
        var mine = (await officer.GetAsync("/ledgers/disputes?village=" + Planted.OwnVillage)).QuerySelector("tbody th a")!.GetAttribute("href")!;
        await officer.SendAsync(await officer.GetAsync(mine + "/edit"), new() { ["f.foundOn"] = "2024-05-07" });
        outcome = await site.CommitAsync(Table.Disputes(Table.Dispute(3, found: "2024-05-07")), new() { AcceptDoubtful = true });
        Assert.True(outcome is { Added: 0, Updated: 1 }, outcome.Told());
    }

    [Theory, BothEngines]
    public async Task Two_who_change_the_same_record_see_both_and_choose(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        await officer.SubmitAsync(await officer.GetAsync(New), Dispute());
        var path = $"/ledgers/disputes/{officer.Landed()}/edit";
        var mine = await officer.GetAsync(path);
        await cadre.SendAsync(await cadre.GetAsync(path), new() { ["f.summary"] = "村里的说法", ["f.remark"] = "村里加的备注", ["f.phone"] = Planted.MarkedPhone });

        var page = await officer.SubmitAsync(mine, new() { ["f.summary"] = "镇里的说法", ["f.responsible"] = "周德清", ["f.phone"] = Planted.Phone });
        Assert.Equal("entry.clash", page.QuerySelector(".refusal")!.GetAttribute("data-code"));
        Assert.Contains("王国华", page.Told(), StringComparison.Ordinal);
        Assert.Contains("村里加的备注", page.Told(), StringComparison.Ordinal);
        Assert.Equal(["phone", "summary"], page.QuerySelectorAll("[name=clash]").Select(c => c.GetAttribute("value")).Order());
        Assert.Contains("村里的说法", page.QuerySelector("[name=clash][value=summary]")!.ParentElement!.TextContent, StringComparison.Ordinal);
        foreach (var number in (string[])[Planted.Phone, Planted.MarkedPhone]) Assert.DoesNotContain(number, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal("村里的说法", (await OnlyAsync<Dispute>(site)).Summary);

        page = await officer.SubmitAsync(page, new() { ["pick.summary"] = "mine" });
        Assert.Contains("请选留哪一个", page.FaultOf("phone"), StringComparison.Ordinal);
        page = await officer.SubmitAsync(page, new() { ["pick.summary"] = "mine", ["pick.phone"] = "theirs" });
        Assert.Contains("已保存", page.Told(), StringComparison.Ordinal);
        var now = await OnlyAsync<Dispute>(site);
        Assert.Equal(("镇里的说法", "村里加的备注", "周德清"), (now.Summary, now.Remark, now.Responsible));
        Assert.Equal(Planted.MarkedPhone, (await NumbersAsync(site)).Item2);
    }

    [Theory, BothEngines]
    public async Task One_registers_only_where_one_answers_for(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        var form = await cadre.GetAsync(New);
        Assert.Equal([Planted.OwnVillage], form.QuerySelectorAll("[name='f.village'] option").Select(o => o.GetAttribute("value")).Where(v => v!.Length > 0));
        var page = await cadre.SubmitAsync(form, new(Dispute()) { ["f.village"] = Planted.OtherVillage });
        Assert.Contains("不在您负责的范围", page.FaultOf("village"), StringComparison.Ordinal);

        // A form that asks for no village: what he registers is of his own.
        await cadre.SendAsync(await cadre.GetAsync("/ledgers/firm-visits/new"), new() { ["f.firmName"] = "云溪茶业" });
        Assert.Equal(Planted.OwnVillage, (await OnlyAsync<FirmVisit>(site)).Place);
        Assert.Equal(HttpStatusCode.OK, await cadre.StatusAsync($"/ledgers/firm-visits/{cadre.Landed()}"));

        // Counsel sees only what is given to him: what he registers is.
        using var counsel = await site.AsAsync(Role.Counsel);
        page = await counsel.SendAsync(await counsel.GetAsync("/ledgers/contract-reviews/new"), new() { ["f.number"] = "审〔2025〕1号", ["f.title"] = "采购合同" });
        Assert.Contains("采购合同", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);

        // Another village's record, and another ledger's, cannot be reached by its id.
        var elsewhere = Planted.Dispute(new DateOnly(2024, 1, 2), "外村的事", Planted.OtherVillage);
        await Planted.AddAsync(site, elsewhere);
        foreach (var path in (string[])[$"/ledgers/disputes/{elsewhere.Id}/edit", $"/ledgers/disputes/{elsewhere.Id}/bin", $"/ledgers/slips/{elsewhere.Id}/edit"])
            Assert.Equal(HttpStatusCode.NotFound, await cadre.StatusAsync(path));
    }

    [Theory, BothEngines]
    public async Task Hostile_text_comes_back_as_it_went_in_or_is_refused(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        foreach (var (text, kept) in (IEnumerable<(string, string)>)
        [
            ("<script>alert(1)</script>", "<script>alert(1)</script>"), ("'; DROP TABLE Disputes;--", "'; DROP TABLE Disputes;--"), ("100%_[a-z]\\", "100%_[a-z]\\"),
            ("👨‍👩‍👧 𠮷家", "👨‍👩‍👧 𠮷家"), ("上\u0001下\u0007\u001b[31m", "上下[31m"), ("\n第一行\n\n第三行", "第一行\n\n第三行"), ("{{7*7}} ${x} &lt;", "{{7*7}} ${x} &lt;"),
        ])
        {
            var page = await officer.SubmitAsync(await officer.GetAsync(New), new(Dispute(text)) { ["repeat"] = "true" });
            if (page.QuerySelector("[name=repeat]") is not null) page = await officer.SubmitAsync(page, new() { ["repeat"] = "true" });
            Assert.Contains("已登记", page.Told(), StringComparison.Ordinal);
            Assert.Null(page.QuerySelector("main script"));
            var edit = await officer.GetAsync($"/ledgers/disputes/{officer.Landed()}/edit");
            Assert.Equal(kept, edit.QuerySelector<IHtmlTextAreaElement>("[name='f.summary']")!.Value);
            await using var scope = site.Scope();
            Assert.True(await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Dispute>().AnyAsync(d => d.Summary == kept, Stop));
        }
        var longest = new string('长', 10_000);
        var refused = await officer.SubmitAsync(await officer.GetAsync(New), new(Dispute(longest)));
        Assert.Contains("超过 4000 个字", refused.FaultOf("summary"), StringComparison.Ordinal);
        Assert.Equal(longest, refused.QuerySelector<IHtmlTextAreaElement>("[name='f.summary']")!.Value);
        foreach (var wrong in (string[])["9", "NoSuchKind", "\u0001"])
            Assert.NotNull((await officer.SubmitAsync(await officer.GetAsync(New), new(Dispute()) { ["f.kind"] = wrong })).FaultOf("kind"));
        foreach (var query in (string[])["q=%00", "w.kind=%00", "village=%00%27", "sort=%00", "after=%00", "sort=summary&after=x.y", "from.foundOn=%00", "w.department=%F0%9F%98%80", "sort=-kind&after=~.1"])
            Assert.Equal(HttpStatusCode.OK, await officer.StatusAsync("/ledgers/disputes?" + query));
    }

    [Theory, BothEngines]
    public async Task Nothing_changed_is_not_saved_and_another_can_follow_at_once(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.SubmitAsync(await officer.GetAsync(New), new(Dispute()) { ["then"] = "another" });
        Assert.Equal(New, officer.Last.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("接着登记下一条", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        var only = await OnlyAsync<Dispute>(site);
        page = await officer.SubmitAsync(await officer.GetAsync($"/ledgers/disputes/{only.Id}/edit"));
        Assert.Equal("entry.nothing-changed", page.QuerySelector(".refusal")!.GetAttribute("data-code"));
        Assert.Equal(1, (await OnlyAsync<Dispute>(site)).Version);
    }
}
