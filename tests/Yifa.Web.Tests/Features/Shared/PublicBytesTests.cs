using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Enforcement.Codes;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;
using Yifa.Web.Running;
using Yifa.Web.Tests.Access;
using Yifa.Web.Tests.Features.Enforcement;
using Yifa.Web.Tests.Features.Figures;
using Yifa.Web.Tests.Features.Reports.Signing;
using Record = Yifa.Web.Records.Record;

namespace Yifa.Web.Tests.Features.Shared;

/// <summary>
/// Nothing personal in public: a name, an identity number, a telephone and an address stand in every record that may hold them, and in no byte that anybody gets without signing in.
/// The addresses come from the table of routes: who opens a new one says here how it is asked, or the test fails.
/// </summary>
public sealed class PublicBytesTests
{
    private const string Person = "林小满", Phone = "13900001234", Identity = "500109199001011234", Street = "明通村二组17号", Firm = "重庆林小满农家乐";
    private static readonly string[] Secrets = [Person, Phone, Identity, "19900101", Street, Firm];
    private static readonly string Told = $"{Person}（{Identity}，电话{Phone}，住{Street}）";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    /// <summary>Whose words are written to be published, and are read by a person before they are: what nobody may see does not belong there.</summary>
    private static readonly HashSet<string> Published = ["enforcement-matters", "officers", "shortcomings", "measures", "town-profile", "study-sessions", "exam-occasions", "study-plan"];

    [Theory, BothEngines]
    public async Task No_byte_that_anybody_gets_holds_anything_personal(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        await CrawlTests.PublishAsync(site);
        await PlantLedgersAsync(site);
        // Corrected by what was planted: the version before it stays public beside the new one.
        using (var leader = await site.AsAsync(Role.Leader))
        {
            await ReportLifeTests.SignAsync(leader, "补登了遗漏的台账");
            await leader.SubmitAsync(await leader.GetAsync("/reports/2024/publish"), new() { ["ReportedOn"] = "2025-02-27", ["SecrecyReviewer"] = "方成", ["NoPersonalData"] = "true" });
        }
        using (var office = await site.AsAsync(Role.JusticeOfficer))
            foreach (var table in (string[])["enforcement-penalties", "enforcement-inspections"])
                if ((await office.GetAsync($"/figures/tables/{table}?year=2024")) is var page && page.QuerySelector("#publishing form") is not null) await office.SubmitAsync(page, [], "#publishing form");
        var code = await InspectAsync(site);
        await PunishAsync(site);
        using var anybody = site.Anonymous();
        var version = Path.GetFileName(Directory.EnumerateDirectories(site.Folder, "*", SearchOption.AllDirectories).First(d => Path.GetFileName(d) is { Length: 12 } name && name.All(char.IsAsciiHexDigitLower)));
        string[] files = ["index.html", "report.json", "figures.csv", "report.txt", "qr.svg", "style.css", "report.docx"];
        var (report, named) = ($"/p/{TestSite.Town}/2024", await NamesAsync(site));
        Dictionary<string, string[]> asked = new()
        {
            ["healthz"] = ["/healthz"], ["readyz"] = ["/readyz"], ["sign-in"] = ["/sign-in"], ["sign-in/code"] = ["/sign-in/code"], ["sign-in/passkey"] = ["/sign-in/passkey"], ["error/{code:int}"] = ["/error/404", "/error/500"], ["elder"] = ["/elder", "/elder?size=elder"],
            ["p/verify"] = ["/p/verify"], ["p/{town}/enforcement"] = [$"/p/{TestSite.Town}/enforcement"], ["p/{town}/complaints"] = [$"/p/{TestSite.Town}/complaints"], ["p/{town}/decisions"] = [$"/p/{TestSite.Town}/decisions", $"/p/{TestSite.Town}/decisions?year=2024"], ["p/{town}/figures"] = [$"/p/{TestSite.Town}/figures", $"/p/{TestSite.Town}/figures?year=2024"],
            ["p/{town}/{year:int}/{name?}"] = [report, .. files.Select(f => $"{report}/{f}")], ["p/{town}/{year:int}/{version:regex(^[[0-9a-f]]{{12}}$)}/{name}"] = [.. files.Select(f => $"{report}/{version}/{f}")],
            ["p/{town}/{year:int}/report.json"] = [$"{report}/report.json"], ["p/{town}/{year:int}/figures.csv"] = [$"{report}/figures.csv"], ["i/{token}"] = [code],
        };
        var open = site.Endpoints.Where(e => Matrix.IsPublic(e) && Matrix.Accepts(e, "GET")).Select(e => e.RoutePattern.RawText!.TrimStart('/')).Distinct().ToList();
        Assert.Equal([], open.Except(asked.Keys));
        List<string> found = [], empty = [];
        foreach (var address in open.SelectMany(route => asked[route]).Distinct())
        {
            using var answer = await anybody.Client.GetAsync(address, Stop);
            var text = await Matrix.TextOfAsync(answer);
            if (text.Length == 0 || (int)answer.StatusCode >= 400 && !address.StartsWith("/error", StringComparison.Ordinal) && !address.StartsWith("/sign-in", StringComparison.Ordinal)) empty.Add($"{address}: {answer.StatusCode}");
            found.AddRange(Secrets.Concat(named).Where(secret => text.Contains(secret, StringComparison.Ordinal)).Select(secret => $"{address}: {secret}"));
        }
        Assert.True(found.Count == 0, string.Join('\n', found.Take(40)));
        // An address that gave nothing proves nothing.
        Assert.Equal([], empty);
    }

    // Who has a quarrel, complains or was punished in the sample year; whoever enforces is named in public by law.
    private static async Task<List<string>> NamesAsync(TestSite site)
    {
        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        List<string> names = [.. await db.Set<DisputeParty>().Select(p => p.Name).Distinct().ToListAsync(Stop)];
        var official = await db.Set<EnforcementOfficer>().Select(o => o.Name).ToListAsync(Stop);
        return [.. names.Where(n => n.Length >= 3).Except(official).Except(Demo.Accounts.Select(a => a.Name))];
    }

    // A row of every ledger with what nobody may see in every field that a person writes in, sealed or open.
    private static async Task PlantLedgersAsync(TestSite site)
    {
        await using var scope = site.Scope();
        var (book, vault) = (scope.ServiceProvider.GetRequiredService<RecordBook>(), scope.ServiceProvider.GetRequiredService<Vault>());
        foreach (var ledger in LedgerCatalogue.All.Where(l => !Published.Contains(l.Code)))
        {
            var answer = await book.WriteAsync(Command.Own(Ids.New(site.Clock), "planted " + ledger.Code), Acts.RecordCreated, writing =>
            {
                Record row = ledger.New();
                foreach (var column in ledger.Columns)
                    if (column.Kind switch { CellKind.Text => Told, CellKind.Date => new DateOnly(2024, 5, 6), CellKind.Phone => Phone, CellKind.IdNumber => Identity, CellKind.Secret => Told, _ => (object?)null } is { } value) column.Set(row, value, vault);
                if (row is Dispute dispute) dispute.Parties = [new DisputeParty { Ordinal = 1, Name = Person, Phone = vault.Seal(Phone), IdNumber = vault.Seal(Identity) }];
                writing.Add(row);
                return Task.FromResult<Answer>("planted");
            }, Stop);
            Assert.True(answer.Refusal is null, $"{ledger.Code}: {answer.Refusal?.Reason}");
        }
    }

    // An inspection from its code to the complaint and the rating of the firm.
    private static async Task<string> InspectAsync(TestSite site)
    {
        var planted = await Inspecting.PlantAsync(site);
        var secret = Inspecting.Firm(Firm);
        await site.RegisterAsync(secret);
        planted = planted with { Firm = secret };
        using var officer = await site.AsAsync(Role.EnforcementOfficer);
        var id = await Inspecting.CodedAsync(site, planted, officer);
        var path = InspectionCode.PathOf(TestSite.Town, (await site.InspectionAsync(id)).Token!);
        using var firm = site.Anonymous();
        await firm.SubmitAsync(await firm.GetAsync(path), form: "#arrive");
        await officer.RecordAsync(id, Inspecting.Today);
        await firm.SubmitAsync(await firm.GetAsync(path), new() { ["Stars"] = "2", ["Words"] = Told }, "#rate");
        await firm.SubmitAsync(await firm.GetAsync(path), new() { ["Complaint"] = Told, ["Contact"] = $"{Person} {Phone}" }, "#complain");
        return path;
    }

    // A decision that is public, one that was undone, and a decision to enforce that the clock made public.
    private static async Task PunishAsync(TestSite site)
    {
        using var work = await Casework.BeginAsync(site);
        (string, string)[] spot =
        [
            ("Hour", "10:00"), ("Venue", Street), ("MatterId", $"{work.Matter}"), ("OfficerId", $"{work.First}"), ("SecondId", $"{work.Second}"), ("Word1", "Citizen"), ("Word2", "Here"), ("Word3", "FactsCertain"), ("Penalty", "Fine"), ("Money", "100"), ("Word4", "NotFinedBefore"),
            ("Text", $"{Told}占道摆摊，当场承认"), ("Terms", $"依据条例罚款一百元，送{Street}"), ("Word5", "CardsShown"), ("Word6", "RightsTold"), ("Word7", "CorrectionOrdered"), ("Word8", "HandedOver"), ("Word9", "Unconcerned"),
        ];
        foreach (var undone in (bool[])[false, true])
        {
            await work.ClueAsync($"{Person}在{Street}占道，电话{Phone}");
            await work.TakenAsync(work.Officer, "decide-on-the-spot", "2025-02-20", spot);
            await work.TakenAsync(work.Officer, "publish", "2025-02-21", ("Who", "镇政府网站"), ("Word1", "PersonalDataRemoved"));
            if (undone) await work.TakenAsync(work.Leader, "undo", "2025-02-26", ("Number", "北碚府复〔2025〕3号"), ("Text", $"申请人{Told}的请求成立"));
        }
        await new Executing(work).UpToNoticeAsync();
        site.Clock.MoveTo(new(2025, 3, 27));
        using var daily = ActivatorUtilities.CreateInstance<DailyWatch>(site.Services);
        await daily.OnceAsync(Stop);
        using var anybody = site.Anonymous();
        var page = await anybody.GetAsync($"/p/{TestSite.Town}/decisions");
        foreach (var shown in (string[])["#decisions tbody tr", "#withdrawn li", "#executions tbody tr"]) Assert.NotNull(page.QuerySelector(shown));
    }
}
