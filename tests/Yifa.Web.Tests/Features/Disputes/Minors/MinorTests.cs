using System.IO.Compression;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;
using static Yifa.Web.Tests.Features.Disputes.Coursing;

namespace Yifa.Web.Tests.Features.Disputes.Minors;

/// <summary>A minor's name, number and phone: covered everywhere, laid open on one page, to who was granted it. (All names invented.)</summary>
public sealed class MinorTests
{
    private const string Child = "林小满";
    private const string Covered = "林某（未成年人）";
    private const string Phone = "13012345678";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static async Task<Guid> MarkedAsync(TestSite site, TestBrowser browser)
    {
        await using var scope = site.Scope();
        var vault = scope.ServiceProvider.GetRequiredService<Vault>();
        var id = await QuarrelAsync(site, $"{Child}在学校被打", change: d =>
        {
            (d.Parties[0].Phone, d.Parties[0].PhoneKey) = (vault.Seal(Phone), vault.LookupKey(Phone));
            d.Remark = $"{Child}的父亲来说的";
            d.Steps.Add(new() { Ordinal = 1, Code = "put-in-charge", Procedure = "2011-01-01", Stage = "registered", On = new(2025, 2, 7), Who = "周德清", Text = $"先问{Child}", Words = "Resolver", RecordedBy = "测试" });
            d.Steps[0].Follow(d);
        });
        await browser.SubmitAsync(await browser.GetAsync($"/ledgers/disputes/{id}/note"), new() { ["Text"] = $"{Child}的班主任也在" });
        var page = await browser.SubmitAsync(await browser.GetAsync($"/disputes/{id}/marks"), new() { ["Kind"] = "Minor", ["Party"] = "1", ["Reason"] = "初中在读" }, "#mark");
        Assert.Contains("已标上", Said(page), StringComparison.Ordinal);
        return id;
    }

    private static async Task<IHtmlDocument> AskAsync(TestBrowser browser, Guid id, string purpose = "通知监护人到场调解") =>
        await browser.SubmitAsync(await browser.GetAsync($"/disputes/{id}/minors"), new() { ["Purpose"] = purpose }, "#ask");

    private static async Task<IHtmlDocument> SeeAsync(TestBrowser browser, Guid id) =>
        await browser.SubmitAsync(await browser.GetAsync($"/disputes/{id}/minors"), new() { ["Purpose"] = "打电话给监护人" }, "#see");

    private static async Task<IHtmlDocument> DecideAsync(TestBrowser browser, string grant, string days, string reply = "同意，办完就不看") =>
        await browser.SubmitAsync(await browser.GetAsync("/approvals"), new() { ["Grant"] = grant, ["Days"] = days, ["Reply"] = reply });

    [Theory, BothEngines]
    public async Task Marked_he_is_named_nowhere_in_no_list_no_search_no_paper_no_export_no_history(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var id = await MarkedAsync(site, officer);
        var marked = await site.DisputeAsync(id);
        // A picture that comes with a step is no more named after him than one that is added to the record.
        await officer.SubmitAsync(await officer.GetAsync(Address(id)), new() { ["On"] = "2025-02-08", ["Text"] = "听取意见", ["Who"] = "周德清", ["Word1"] = "Resolver" }, "form:has(input[name=step][value=put-in-charge])", "files", [($"{Child}的伤.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 1])]);
        Assert.Contains($"{Covered}的伤.jpg", Said(await officer.GetAsync(Address(id))), StringComparison.Ordinal);
        Assert.Equal((Secrecy.Minor, $"{Covered}在学校被打", $"{Covered}的父亲来说的", $"先问{Covered}"), (marked.Secrecy, marked.Summary, marked.Remark, marked.Steps[0].Text));
        string[] pages = [$"/ledgers/disputes/{id}", $"/ledgers/disputes/{id}/edit", "/ledgers/disputes?year=2025", $"/ledgers/disputes?q={Uri.EscapeDataString("学校")}", "/find?q=学校", "/figures/disputes.found/roots?year=2025", Address(id), $"/disputes/{id}/kin", $"/disputes/{id}/papers", $"/disputes/{id}/marks", $"/disputes/{id}/minors", $"/ledgers/disputes/{id}/reveal?field=summary", "/"];
        foreach (var page in pages)
        {
            var text = (await officer.GetAsync(page)).Source.Text;
            Assert.DoesNotContain(Child, text, StringComparison.Ordinal);
            Assert.DoesNotContain(Phone, text, StringComparison.Ordinal);
        }
        Assert.Empty((await officer.GetAsync($"/find?q={Uri.EscapeDataString(Child)}")).QuerySelectorAll($"main a[href*='{id}']"));
        using (var file = new MemoryStream())
        {
            var page = await officer.GetAsync("/ledgers/export");
            await officer.SubmitAsync(page, new() { ["Complete"] = "true", ["Purpose"] = "年终移交区司法局" });
            await (await officer.Last.Content.ReadAsStreamAsync(Stop)).CopyToAsync(file, Stop);
            using var zip = new ZipArchive(file);
            Assert.Contains(zip.Entries, e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal));
            foreach (var entry in zip.Entries)
            {
                using var reader = new StreamReader(await entry.OpenAsync(Stop));
                var text = await reader.ReadToEndAsync(Stop);
                Assert.False(text.Contains(Child, StringComparison.Ordinal) || text.Contains(Phone, StringComparison.Ordinal), entry.FullName);
            }
        }
        // Another party is added beside the covered name, which stays as it is.
        await officer.SubmitAsync(await officer.GetAsync($"/ledgers/disputes/{id}/edit"), new() { ["f.parties"] = $"{Covered}\n陈大有\n周小林" });
        Assert.Equal([Covered, "陈大有", "周小林"], (await site.DisputeAsync(id)).Parties.OrderBy(p => p.Ordinal).Select(p => p.Name));
        // Written out again by hand, it is covered again; a later step and note are covered as they are written.
        await officer.TakenAsync(id, "put-in-charge", ("On", "2025-02-20"), ("Word1", "Keeper"), ("Who", "王国华"), ("Text", $"看住{Child}"));
        await officer.SubmitAsync(await officer.GetAsync($"/ledgers/disputes/{id}/note"), new() { ["Text"] = $"{Child}转学了" });
        await officer.SubmitAsync(await officer.GetAsync($"/ledgers/disputes/{id}/edit"), new() { ["f.summary"] = $"{Child}在学校被打，伤了手", ["f.parties"] = $"{Child}\n陈大有\n周小林" });
        var changed = await site.DisputeAsync(id);
        Assert.Equal(($"{Covered}在学校被打，伤了手", Covered, true), (changed.Summary, changed.Parties.Single(p => p.Ordinal == 1).Name, changed.Parties.Single(p => p.Ordinal == 1).Minor));
        Assert.NotNull(changed.Parties.Single(p => p.Ordinal == 1).Phone);
        Assert.DoesNotContain(Child, (await officer.GetAsync($"/ledgers/disputes/{id}")).Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Child, (await officer.GetAsync(Address(id))).Source.Text, StringComparison.Ordinal);
        Assert.True((await site.VerifyAsync()).Whole);
    }

    [Theory, BothEngines]
    public async Task Seen_only_after_the_leader_granted_it_and_only_until_it_ends(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var id = await MarkedAsync(site, officer);
        Assert.Null((await officer.GetAsync($"/disputes/{id}/minors")).QuerySelector("#see"));
        Assert.Equal(["minor.no-approval"], await ForceSeeAsync(officer, site, id));
        Assert.Contains("用途写", Said(await AskAsync(officer, id, "看")), StringComparison.Ordinal);
        Assert.Contains("等镇领导批", Said(await AskAsync(officer, id)), StringComparison.Ordinal);
        Assert.Equal(["minor.no-approval"], await ForceSeeAsync(officer, site, id));
        Assert.Equal(["minor.not-leader"], Codes(await ForceDecideAsync(officer, site, id)));
        using (var leader = await site.AsAsync(Role.Leader))
        {
            Assert.Contains("周德清：通知监护人到场调解", Said(await leader.GetAsync("/")), StringComparison.Ordinal);
            Assert.DoesNotContain("学校", Said(await leader.GetAsync("/approvals")), StringComparison.Ordinal);
            Assert.Contains("请选准不准", Said(await DecideAsync(leader, "", "3")), StringComparison.Ordinal);
            Assert.Contains("已批", Said(await DecideAsync(leader, "yes", "3")), StringComparison.Ordinal);
        }
        var seen = await SeeAsync(officer, id);
        Assert.Contains(Child, Said(seen), StringComparison.Ordinal);
        Assert.Contains(Phone, Said(seen), StringComparison.Ordinal);
        Assert.DoesNotContain(Child, Said(await officer.GetAsync($"/disputes/{id}/minors")), StringComparison.Ordinal);
        using (var other = await site.AsAsync(Role.Mediator)) Assert.Equal(["minor.no-approval"], await ForceSeeAsync(other, site, id));
        site.Clock.Move(TimeSpan.FromDays(3));
        using var later = await site.AsAsync(Role.JusticeOfficer);
        Assert.Equal(["minor.no-approval"], await ForceSeeAsync(later, site, id));
        await using var scope = site.Scope();
        var acts = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.Where(e => e.Subject == id.ToString() && e.Act.StartsWith("minor.")).OrderBy(e => e.Seq).Select(e => e.Act).ToListAsync(Stop);
        Assert.Equal([Acts.MinorAsked, Acts.MinorDecided, Acts.MinorSeen], acts);
        Assert.True((await site.VerifyAsync()).Whole);
    }

    [Theory, BothEngines]
    public async Task Refused_it_stays_covered_and_nobody_grants_his_own(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var id = await MarkedAsync(site, officer);
        await AskAsync(officer, id);
        using var leader = await site.AsAsync(Role.Leader);
        await DecideAsync(leader, "no", "1", "不必看，打村里电话");
        Assert.Equal(["minor.no-approval"], await ForceSeeAsync(officer, site, id));
        Assert.Contains("不准：不必看，打村里电话", Said(await officer.GetAsync($"/disputes/{id}/minors")), StringComparison.Ordinal);
        // A leader's own application, planted as if his role had let him ask.
        await site.WriteAsync(async (services, writing) => services.GetRequiredService<AppDbContext>().Add(new MinorAccess { TownCode = TestSite.Town, Id = Ids.New(site.Clock), RecordId = id, AccountId = await site.AccountAsync("lingdao"), AccountName = "邵强良", Purpose = "自己想看看", AskedAt = writing.At }));
        Assert.Equal(["minor.own-application"], Codes(await DecideAsync(leader, "yes", "1")));
    }

    [Theory, BothEngines]
    public async Task Whom_it_is_assigned_to_asks_once_for_the_time_of_his_assignment(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var id = await MarkedAsync(site, officer);
        await site.AssignAsync(id, "tiaojie");
        using var mediator = await site.AsAsync(Role.Mediator);
        Assert.Equal(["minor.no-approval"], await ForceSeeAsync(mediator, site, id));
        await AskAsync(mediator, id);
        using (var leader = await site.AsAsync(Role.Leader)) await DecideAsync(leader, "yes", "0");
        Assert.Contains(Child, Said(await SeeAsync(mediator, id)), StringComparison.Ordinal);
        site.Clock.Move(TimeSpan.FromDays(40));
        using (var still = await site.AsAsync(Role.Mediator))
        {
            Assert.Contains(Child, Said(await SeeAsync(still, id)), StringComparison.Ordinal);
            // The paper to be signed carries the true name for him, and the covered one for others.
            await still.TakenAsync(id, "decline", ("On", "2025-03-01"), ("Word1", "Reserved"), ("Word2", "ReferralExplained"), ("Text", "告知去派出所"));
            Assert.Contains(Child, await PaperAsync(still, id), StringComparison.Ordinal);
        }
        using (var other = await site.AsAsync(Role.JusticeOfficer))
        {
            Assert.DoesNotContain(Child, await PaperAsync(other, id), StringComparison.Ordinal);
            // Not assigned, he cannot be granted for a time that he has not.
            await AskAsync(other, id);
            using var leader = await site.AsAsync(Role.Leader);
            Assert.Null((await leader.GetAsync("/approvals")).QuerySelector("option[value='0']"));
            Assert.Equal(["minor.not-assigned"], Codes(await DecideAsync(leader, "yes", "0")));
        }
        using var last = await site.AsAsync(Role.Mediator);
        await last.ProveAsync(id);
        await last.TakenAsync(id, "archive", ("On", "2025-03-02"), ("Who", "杨良文"), ("Text", "齐全"));
        Assert.Equal(["minor.no-approval"], await ForceSeeAsync(last, site, id));
    }

    [Theory, BothEngines]
    public async Task Taking_the_mark_off_lays_the_name_open_and_so_wants_the_approval_too(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var id = await MarkedAsync(site, officer);
        async Task<IHtmlDocument> Lift() => await officer.SubmitAsync(await officer.GetAsync($"/disputes/{id}/marks"), new() { ["Reason"] = "已满十八岁" }, "form:has(input[name=Lift])");
        Assert.Equal(["mark.minor-needs-approval"], Codes(await Lift()));
        await AskAsync(officer, id);
        using (var leader = await site.AsAsync(Role.Leader)) await DecideAsync(leader, "yes", "1");
        Assert.Contains("已解除标记", Said(await Lift()), StringComparison.Ordinal);
        var released = (await site.DisputeAsync(id)).Parties.Single(p => p.Ordinal == 1);
        Assert.Equal((Child, false, null), (released.Name, released.Minor, released.RealName));
    }

    [Theory, BothEngines]
    public async Task Who_sees_no_covered_data_may_not_ask(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var id = await MarkedAsync(site, officer);
        await site.AssignAsync(id, "wangge");
        using var worker = await site.AsAsync(Role.GridWorker);
        var page = await worker.GetAsync($"/disputes/{id}/minors");
        Assert.Null(page.QuerySelector("#ask"));
        Assert.Equal(["minor.not-allowed"], await ForceSeeAsync(worker, site, id));
        using var cadre = await site.AsAsync(Role.VillageCadre);
        Assert.Equal(HttpStatusCode.NotFound, await cadre.StatusAsync($"/disputes/{id}/minors"));
    }

    private static async Task<string> PaperAsync(TestBrowser browser, Guid id)
    {
        var code = (await browser.GetAsync($"/disputes/{id}/papers")).QuerySelector($"main a[href*='/papers/1-']")!.GetAttribute("href")!;
        using var zip = new ZipArchive(new MemoryStream(await browser.Client.GetByteArrayAsync(code, Stop)));
        using var reader = new StreamReader(await zip.GetEntry("word/document.xml")!.OpenAsync(Stop));
        return await reader.ReadToEndAsync(Stop);
    }

    private static async Task<string[]> ForceSeeAsync(TestBrowser browser, TestSite site, Guid id) => Codes(await ForceAsync(browser, site, $"/disputes/{id}/minors", ("Act", "see"), ("Purpose", "打电话给监护人")));

    private static async Task<IDocument> ForceDecideAsync(TestBrowser browser, TestSite site, Guid id) => await ForceAsync(browser, site, "/approvals", ("Which", id.ToString()), ("Grant", "yes"), ("Days", "3"), ("Reply", "我自己批"));

    private static async Task<IDocument> ForceAsync(TestBrowser browser, TestSite site, string path, params (string, string)[] fields)
    {
        var token = (await browser.GetAsync("/password")).QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answer = await browser.Client.PostAsync(path, new FormUrlEncodedContent([new("__RequestVerificationToken", token), new(Command.Field, Ids.New(site.Clock).ToString()), .. fields.Select(f => new KeyValuePair<string, string>(f.Item1, f.Item2))]), Stop);
        return new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Stop));
    }
}
