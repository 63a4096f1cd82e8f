using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Records;
using Yifa.Web.Running;
using Yifa.Web.Tests.Features.Ledgers.Browse;

namespace Yifa.Web.Tests.Features.Security;

public sealed class SecurityTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static string Path(TestBrowser browser) => browser.Last.RequestMessage!.RequestUri!.AbsolutePath;

    [Fact]
    public void No_administrator_reads_a_case_and_none_has_what_another_has()
    {
        Role[] three = [.. Enum.GetValues<Role>().Where(Policy.IsAdministrator)];
        Assert.Equal([Role.SystemAdministrator, Role.SecurityAdministrator, Role.AuditAdministrator], three);
        foreach (var area in Enum.GetValues<Area>().Where(a => a != Area.Own))
        {
            Assert.True(three.Count(role => Enum.GetValues<Deed>().Any(deed => Policy.Allows(role, area, deed))) <= 1, area.ToString());
            if (area <= Area.Openness) Assert.DoesNotContain(three, role => Enum.GetValues<Deed>().Any(deed => Policy.Allows(role, area, deed)));
        }
    }

    [Theory, BothEngines]
    public async Task The_first_security_administrator_needs_no_approval_and_whoever_has_an_office_gets_no_second(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var administrator = await site.AsAsync(Role.SystemAdministrator);
        async Task<string> OpenAsync(string login, string name, Role role) =>
            (await administrator.SubmitAsync(await administrator.GetAsync("/accounts/new"), new() { ["Login"] = login, ["Name"] = name, ["Role"] = role.ToString() })).QuerySelector("main")!.TextContent;

        // There is one already: the next one waits for him.
        Assert.Contains("待核准", await OpenAsync("erhao", "第二位", Role.SecurityAdministrator), StringComparison.Ordinal);
        Assert.Contains("要分开", await OpenAsync("jianzhi", "周德清", Role.AuditAdministrator), StringComparison.Ordinal);
        Assert.Contains("要分开", await OpenAsync("jianban", "样例安全员", Role.JusticeOfficer), StringComparison.Ordinal);
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        foreach (var account in await db.Users.Where(a => a.Role == Role.SecurityAdministrator || a.Role == Role.AuditAdministrator).ToListAsync(Stop)) account.DisabledAt = site.Clock.GetUtcNow().UtcDateTime;
        await db.SaveChangesAsync(Stop);
        Assert.DoesNotContain("待核准", await OpenAsync("sanhao", "第三位", Role.SecurityAdministrator), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task Clearance_opens_what_is_kept_and_taking_it_back_closes_it_at_once(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var kept = Planted.Dispute(new DateOnly(2024, 5, 6), "不公开的调解");
        kept.Secrecy = Secrecy.Sealed;
        await Planted.AddAsync(site, kept);
        using var leader = await site.AsAsync(Role.Leader);
        Assert.Equal(HttpStatusCode.NotFound, await leader.StatusAsync($"/ledgers/disputes/{kept.Id}"));
        using var security = await site.AsAsync(Role.SecurityAdministrator);
        var address = $"/security/accounts/{await site.AccountAsync("lingdao")}";
        await security.SubmitAsync(await security.GetAsync(address), new() { ["Step"] = "clear" }, "#steps");
        await leader.GetAsync("/");
        Assert.Equal("/sign-in", Path(leader));
        await leader.SignInAsync("lingdao", Demo.Password);
        Assert.Equal(HttpStatusCode.OK, await leader.StatusAsync($"/ledgers/disputes/{kept.Id}"));
        await security.SubmitAsync(await security.GetAsync(address), new() { ["Step"] = "unclear" }, "#steps");
        await leader.SignInAsync("lingdao", Demo.Password);
        Assert.Equal(HttpStatusCode.NotFound, await leader.StatusAsync($"/ledgers/disputes/{kept.Id}"));
        await using var scope = site.Scope();
        Assert.Equal(2, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.CountAsync(e => e.Act == Acts.ClearanceChanged, Stop));
    }

    [Theory, BothEngines]
    public async Task New_rights_hold_at_once_and_no_one_changes_his_own_or_becomes_an_administrator_by_them(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        using var security = await site.AsAsync(Role.SecurityAdministrator);
        var address = $"/security/accounts/{await site.AccountAsync("cungan")}";
        var page = await security.SubmitAsync(await security.GetAsync(address), new() { ["Role"] = nameof(Role.SystemAdministrator) }, "#rights");
        Assert.Equal("security.no-administrator-by-change", page.QuerySelector(".refusal")!.GetAttribute("data-code"));
        page = await security.SubmitAsync(await security.GetAsync(address), new() { ["Place"] = "" }, "#rights");
        Assert.Equal("security.place-missing", page.QuerySelector(".refusal")!.GetAttribute("data-code"));
        await security.SubmitAsync(await security.GetAsync(address), new() { ["Place"] = Planted.OtherVillage }, "#rights");
        await cadre.GetAsync("/");
        Assert.Equal("/sign-in", Path(cadre));
        page = await security.SubmitAsync(await security.GetAsync($"/security/accounts/{await site.AccountAsync("anquan")}"), new() { ["Step"] = "sessions" }, "#steps");
        Assert.Equal("security.oneself", page.QuerySelector(".refusal")!.GetAttribute("data-code"));
    }

    [Theory, BothEngines]
    public async Task A_sign_in_is_listed_and_ended_by_its_owner_and_by_the_security_administrator(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var desk = await site.AsAsync(Role.JusticeOfficer);
        using var other = await site.AsAsync(Role.JusticeOfficer);
        var page = await desk.GetAsync("/sessions");
        Assert.Equal(2, page.QuerySelectorAll("main tbody tr").Length);
        Assert.Contains("就是这里", page.QuerySelector("main tbody")!.TextContent, StringComparison.Ordinal);
        await desk.SubmitAsync(page, form: "main tbody form");
        await other.GetAsync("/");
        Assert.Equal("/sign-in", Path(other));
        await desk.GetAsync("/");
        Assert.Equal("/", Path(desk));

        using var security = await site.AsAsync(Role.SecurityAdministrator);
        await security.SubmitAsync(await security.GetAsync($"/security/accounts/{await site.AccountAsync("sifa")}"), new() { ["Step"] = "sessions" }, "#steps");
        await desk.GetAsync("/");
        Assert.Equal("/sign-in", Path(desk));
        await using var scope = site.Scope();
        Assert.Equal(2, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.CountAsync(e => e.Act == Acts.SessionsEnded, Stop));
    }

    [Theory, BothEngines]
    public async Task A_cookie_is_worth_nothing_after_signing_out(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        var page = await officer.GetAsync("/");
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        Assert.Equal(1, await db.Sessions.CountAsync(s => s.EndedAt == null, Stop));
        await officer.SubmitAsync(page, form: ".top form[action='/sign-out']");
        Assert.Equal(0, await db.Sessions.CountAsync(s => s.EndedAt == null, Stop));
    }

    [Theory, BothEngines]
    public async Task Whoever_is_cleared_for_sealed_files_needs_the_second_factor_whatever_he_is(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var security = await site.AsAsync(Role.SecurityAdministrator);
        await security.SubmitAsync(await security.GetAsync("/security"), form: "main section.narrow form");
        (Role Role, string Login, string Page)[] both = [(Role.Leader, "lingdao", "/check"), (Role.Counsel, "guwen", "/ledgers/opinions")];
        foreach (var (role, login, _) in both)
        {
            using var plain = await site.AsAsync(role);
            Assert.Equal("/", Path(plain));
            await security.SubmitAsync(await security.GetAsync($"/security/accounts/{await site.AccountAsync(login)}"), new() { ["Step"] = "clear" }, "#steps");
            using var cleared = await site.AsAsync(role);
            Assert.Equal("/second-factor", Path(cleared));
        }
        site.Clock.Move(SecondFactor.Grace + TimeSpan.FromHours(1));
        foreach (var (role, _, page) in both)
        {
            using var late = await site.AsAsync(role);
            await late.GetAsync(page);
            Assert.Equal("/second-factor", Path(late));
        }
    }

    [Theory, BothEngines]
    public async Task The_second_factor_is_asked_for_may_wait_a_week_and_then_stands_before_every_page(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var security = await site.AsAsync(Role.SecurityAdministrator);
        await security.SubmitAsync(await security.GetAsync("/security"), form: "main section.narrow form");
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        Assert.Equal("/second-factor", Path(officer));
        await officer.GetAsync("/figures");
        Assert.Equal("/figures", Path(officer));
        site.Clock.Move(SecondFactor.Grace + TimeSpan.FromHours(1));
        await officer.SignInAsync("sifa", Demo.Password);
        var page = await officer.GetAsync("/figures");
        Assert.Equal("/second-factor", Path(officer));

        page = await officer.SubmitAsync(page, new() { ["Code"] = "000000" });
        Assert.Equal("second-factor.wrong-code", page.QuerySelector(".refusal")!.GetAttribute("data-code"));
        page = await officer.SubmitAsync(page, new() { ["Code"] = await CodeAsync(site) });
        var spare = page.QuerySelectorAll("main code").Select(c => c.TextContent).ToList();
        Assert.Equal(8, spare.Count);
        await officer.GetAsync("/figures");
        Assert.Equal("/figures", Path(officer));

        using var phone = site.Anonymous();
        await phone.SignInAsync("sifa", Demo.Password);
        Assert.Equal("/sign-in/code", Path(phone));
        await phone.GetAsync("/figures");
        Assert.Equal("/sign-in", Path(phone));
        await phone.SignInAsync("sifa", Demo.Password);
        page = await phone.SubmitAsync(await phone.GetAsync("/sign-in/code"), new() { ["Code"] = "12" });
        Assert.Equal("sign-in.wrong-code", page.QuerySelector(".refusal")!.GetAttribute("data-code"));
        await phone.SubmitAsync(page, new() { ["Code"] = spare[0] });
        Assert.Equal("/", Path(phone));
        using var again = site.Anonymous();
        await again.SignInAsync("sifa", Demo.Password);
        await again.SubmitAsync(await again.GetAsync("/sign-in/code"), new() { ["Code"] = spare[0] });
        Assert.Equal("/sign-in/code", Path(again));
        await again.SubmitAsync(await again.GetAsync("/sign-in/code"), new() { ["Code"] = await CodeAsync(site) });
        Assert.Equal("/", Path(again));

        // The phone is lost: the security administrator takes the second factor away, and it is asked for anew.
        await security.SignInAsync("anquan", Demo.Password);
        await security.SubmitAsync(await security.GetAsync($"/security/accounts/{await site.AccountAsync("sifa")}"), new() { ["Step"] = "factor" }, "#steps");
        using var fresh = await site.AsAsync(Role.JusticeOfficer);
        Assert.Equal("/second-factor", Path(fresh));
    }

    [Theory, BothEngines]
    public async Task Who_may_classifies_a_record_and_what_hangs_on_it_goes_along(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        var id = await Planted.PersonalAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        await cadre.SubmitAsync(await cadre.GetAsync($"/ledgers/disputes/{id}/note"), new() { ["Text"] = "村里的备注" });
        Assert.Equal(HttpStatusCode.NotFound, await cadre.StatusAsync($"/ledgers/disputes/{id}/secrecy"));
        var page = await officer.SubmitAsync(await officer.GetAsync($"/ledgers/disputes/{id}/secrecy"), new() { ["Level"] = nameof(Secrecy.Sealed), ["Reason"] = "当事人要求不公开" });
        Assert.Contains("保密", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("密级：普通 → 保密", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await cadre.StatusAsync($"/ledgers/disputes/{id}"));
        await using (var scope = site.Scope(Role.VillageCadre)) Assert.Equal(0, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Note>().CountAsync(Stop));

        // A total counts it, for whoever reads figures; the list behind it says only that there is one more.
        using var leader = await site.AsAsync(Role.Leader);
        page = await leader.GetAsync("/figures/disputes.found/roots?year=2024");
        Assert.StartsWith("1", page.QuerySelector("main .num")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("另有 1 条", page.QuerySelector("#list")!.TextContent, StringComparison.Ordinal);

        await officer.SubmitAsync(await officer.GetAsync($"/ledgers/disputes/{id}/secrecy"), new() { ["Level"] = "", ["Reason"] = "已经可以公开" });
        Assert.Equal(HttpStatusCode.OK, await cadre.StatusAsync($"/ledgers/disputes/{id}"));
        await using var whole = site.Scope();
        Assert.Equal(2, await whole.ServiceProvider.GetRequiredService<AppDbContext>().Journal.CountAsync(e => e.Act == Acts.Classified, Stop));
        Assert.True((await whole.ServiceProvider.GetRequiredService<Verification>().RunAsync(Stop)).Whole);
    }

    [Theory, BothEngines]
    public async Task A_record_is_kept_from_the_moment_it_is_registered(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        using var cadre = await site.AsAsync(Role.VillageCadre);
        Assert.Null((await cadre.GetAsync("/ledgers/disputes/new")).QuerySelector("[name=secrecy]"));
        await officer.SubmitAsync(await officer.GetAsync("/ledgers/disputes/new"), new()
        {
            ["f.foundOn"] = "2024-05-06", ["f.village"] = Planted.OwnVillage, ["f.kind"] = "Neighbours", ["f.summary"] = "要求不公开的调解", ["f.parties"] = "林小满",
            ["f.level"] = "Village", ["f.outcome"] = "InHand", ["secrecy"] = nameof(Secrecy.Sealed),
        });
        await using var scope = site.Scope();
        var kept = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Yifa.Web.Features.Disputes.Dispute>().Include(d => d.Parties).SingleAsync(Stop);
        Assert.Equal((Secrecy.Sealed, await site.AccountAsync("sifa"), Secrecy.Sealed), (kept.Secrecy, kept.SecrecyBy, kept.Parties[0].Secrecy));
        Assert.NotNull(kept.SecrecyOn);
        Assert.Equal(HttpStatusCode.OK, await officer.StatusAsync($"/ledgers/disputes/{kept.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await cadre.StatusAsync($"/ledgers/disputes/{kept.Id}"));
    }

    [Theory, BothEngines]
    public async Task Every_sheet_that_leaves_says_at_its_foot_who_took_it_and_when(Engine engine)
    {
        await using var site = await TestSite.StartAsync(engine);
        await Planted.PersonalAsync(site);
        using var officer = await site.AsAsync(Role.JusticeOfficer);
        foreach (var (address, form) in new[] { ("/ledgers/export", "main form"), ("/figures?year=2024", "main form[method=post]") })
        {
            var page = await officer.GetAsync(address);
            var token = page.QuerySelector($"{form} [name=__RequestVerificationToken]")!.GetAttribute("value")!;
            using var answer = await officer.Client.PostAsync(address, new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("commandId", Ids.New(site.Clock).ToString())]), Stop);
            using var zip = new System.IO.Compression.ZipArchive(await answer.Content.ReadAsStreamAsync(Stop));
            var sheets = zip.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(sheets);
            foreach (var sheet in sheets)
            {
                using var reader = new StreamReader(sheet.Open());
                Assert.Contains($"<oddFooter>&amp;L周德清 导出于 {TownClock.Show(site.Clock.GetUtcNow().UtcDateTime)}，请勿外传", await reader.ReadToEndAsync(Stop), StringComparison.Ordinal);
            }
        }
        await using var scope = site.Scope();
        Assert.Equal(2, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.CountAsync(e => (e.Act == Acts.LedgerExported || e.Act == Acts.FiguresExported) && e.ActorName == "周德清", Stop));
    }

    // The authenticator of the phone, which runs on the real clock.
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5350", Justification = "RFC 6238 as the authenticators on phones run it.")]
    private static async Task<string> CodeAsync(TestSite site)
    {
        await using var scope = site.Scope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = (await users.FindByNameAsync("sifa"))!;
        var key = Base32((await users.GetAuthenticatorKeyAsync(account))!);
        var step = BitConverter.GetBytes(System.Net.IPAddress.HostToNetworkOrder(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30));
        var hash = System.Security.Cryptography.HMACSHA1.HashData(key, step);
        var at = hash[^1] & 0xf;
        var number = ((hash[at] & 0x7f) << 24) | (hash[at + 1] << 16) | (hash[at + 2] << 8) | hash[at + 3];
        return (number % 1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static byte[] Base32(string text)
    {
        var (bits, count, bytes) = (0, 0, new List<byte>());
        foreach (var letter in text)
        {
            bits = (bits << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal);
            if ((count += 5) < 8) continue;
            bytes.Add((byte)(bits >> (count -= 8)));
            bits &= (1 << count) - 1;
        }
        return [.. bytes];
    }
}
