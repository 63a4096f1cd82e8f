using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Settings.SetUp;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;
using Yifa.Web.Running;
using Yifa.Web.Tests.Features.Ledgers.Browse;
using Record = Yifa.Web.Records.Record;

namespace Yifa.Web.Tests.Access;

/// <summary>One object of the matrix: a record, its note and its file all carry the token, which no one may read who may not see the record.</summary>
internal sealed record Target(string Name, string Token, Ledger Ledger, Record Record, string Town, string[] AssignedTo, bool Deleted = false, string[]? OpenedBy = null)
{
    /// <summary>A row of its kind among others of every kind, without a note and a file of its own.</summary>
    public bool OfMany => Name is "ledger" or "kept" or "thing";

    public bool Binned => Name.StartsWith("binned", StringComparison.Ordinal);

    /// <summary>Opened with a reason it is seen by that one, on its own pages that only show.</summary>
    public bool OpenTo(Actor actor, RouteEndpoint endpoint) => OpenedBy?.Contains(actor.Login) == true
        && (endpoint.Metadata.GetMetadata<RequiresAttribute>() is { Deed: Deed.Read or Deed.Reveal } || endpoint.Metadata.GetMetadata<RequiresLedgerAttribute>() is { Deed: Deed.Read or Deed.Reveal });

    /// <summary>Written beside the program on purpose: the expectation must not come from what is tested.</summary>
    public bool SeenBy(Actor actor)
    {
        if (Deleted || actor.Town != Town || actor.Out || actor.Role is not { } role || !Policy.Allows(role, Ledger.Area, Deed.Read)) return false;
        var assigned = AssignedTo.Contains(actor.Login);
        var within = role switch
        {
            Role.JusticeOfficer or Role.Leader or Role.EnforcementOfficer or Role.DistrictReader => true,
            Role.VillageCadre or Role.Mediator or Role.GridWorker or Role.LegalGuide => Record.Place?.StartsWith(actor.Place!, StringComparison.Ordinal) == true,
            Role.Counsel => assigned,
            Role.SystemAdministrator or Role.SecurityAdministrator or Role.AuditAdministrator => false,
        };
        var kept = Record.Secrecy == Secrecy.Sealed ? Record.SecrecyBy != actor.Id : Record.Secrecy == Secrecy.Minor && role is not (Role.JusticeOfficer or Role.Mediator);
        return within && (!kept || assigned);
    }
}

internal sealed record Actor(string Login, Role? Role, string Town, string? Place, TestBrowser Browser, string? Id = null, bool Out = false);

/// <summary>A site with two towns, planted once: every kind of user, every relation of an object to him.</summary>
internal sealed partial class Matrix : IAsyncDisposable
{
    public const string Mark = "oracle";
    private const string Neighbour = "500109110";

    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private int tokens;

    private Matrix(TestSite site) => Site = site;

    public TestSite Site { get; }

    public List<Actor> Actors { get; } = [];

    public List<Target> Targets { get; } = [];

    /// <summary>Tokens in the vault (a minor's name, a minor's numbers): no page gives them to anyone without an approval.</summary>
    public List<string> Secrets { get; } = [];

    public static async Task<Matrix> PlantAsync(Engine engine)
    {
        var matrix = new Matrix(await TestSite.StartAsync(engine));
        await matrix.OpenAccountsAsync();
        await matrix.PlantAsync();
        return matrix;
    }

    public static bool IsPublic(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    public static bool Accepts(RouteEndpoint endpoint, string method) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is not { HttpMethods.Count: > 0 } methods || methods.HttpMethods.Contains(method);

    /// <summary>The text of an answer, whatever it is packed in; what a search marks in it does not cut a word in two.</summary>
    public static async Task<string> TextOfAsync(HttpResponseMessage answer)
    {
        var bytes = await answer.Content.ReadAsByteArrayAsync(Stop);
        if (!bytes.AsSpan().StartsWith("PK"u8)) return Encoding.UTF8.GetString(bytes).Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal) + string.Concat(answer.Headers.Concat(answer.Content.Headers).SelectMany(h => h.Value));
        var text = new StringBuilder();
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            text.Append(await reader.ReadToEndAsync(Stop));
        }
        return text.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var actor in Actors) actor.Browser.Dispose();
        await Site.DisposeAsync();
    }

    private async Task OpenAccountsAsync()
    {
        await OpenAsync(TestSite.Town, "lincun", Role.VillageCadre, Planted.OtherVillage);
        await OpenAsync(TestSite.Town, "tingyong", Role.JusticeOfficer, null);
        await using (var scope = Site.Scope())
        {
            var (_, refusal) = await scope.ServiceProvider.GetRequiredService<TownSetUp>().MakeAsync(Neighbour, null, Stop);
            Assert.Null(refusal);
            scope.ServiceProvider.GetRequiredService<Viewer>().BecomeProgram("测试", Neighbour);
        }
        await OpenAsync(Neighbour, "linzhen", Role.JusticeOfficer, null);
        await using var reading = Site.Scope();
        var ids = await reading.ServiceProvider.GetRequiredService<AppDbContext>().Users.IgnoreQueryFilters().ToDictionaryAsync(a => a.UserName!, a => a.Id, Stop);
        foreach (var (login, _, role, place, _) in Demo.Accounts) await ComeInAsync(login, role, TestSite.Town, place, ids[login]);
        await ComeInAsync("lincun", Role.VillageCadre, TestSite.Town, Planted.OtherVillage, ids["lincun"]);
        await ComeInAsync("linzhen", Role.JusticeOfficer, Neighbour, null, ids["linzhen"]);
        await ComeInAsync("tingyong", Role.JusticeOfficer, TestSite.Town, null, ids["tingyong"]);
        Actors[^1] = Actors[^1] with { Out = true };
        await WriteAsync(TestSite.Town, async (services, writing) =>
            (await services.GetRequiredService<AppDbContext>().Users.SingleAsync(a => a.UserName == "tingyong", Stop)).DisabledAt = writing.At);
        Actors.Add(new Actor("", null, "", null, Site.Anonymous()));
    }

    private Task OpenAsync(string town, string login, Role role, string? place) => WriteAsync(town, async (services, writing) =>
    {
        var made = await services.GetRequiredService<UserManager<Account>>().CreateAsync(
            new Account { Id = Ids.New(Site.Clock).ToString(), UserName = login, DisplayName = login, TownCode = town, Role = role, Place = place, MustChangePassword = false, ApprovedAt = writing.At }, Demo.Password);
        Assert.True(made.Succeeded, string.Join(' ', made.Errors.Select(e => e.Description)));
        (await services.GetRequiredService<AppDbContext>().Towns.SingleAsync(Stop)).AsksSecondFactor = false;
    });

    private async Task ComeInAsync(string login, Role role, string town, string? place, string id)
    {
        var browser = Site.Anonymous();
        await browser.SignInAsync(login, Demo.Password);
        Assert.Equal("/", browser.Last.RequestMessage!.RequestUri!.AbsolutePath);
        Actors.Add(new Actor(login, role, town, place, browser, id));
    }

    private async Task WriteAsync(string town, Func<IServiceProvider, Writing, Task> change)
    {
        await using var scope = Site.Scope();
        scope.ServiceProvider.GetRequiredService<Viewer>().BecomeProgram("测试", town);
        var answer = await scope.ServiceProvider.GetRequiredService<RecordBook>().WriteAsync(Command.Own(Ids.New(Site.Clock), "planted"), Acts.RecordCreated, async writing =>
        {
            await change(scope.ServiceProvider, writing);
            return "planted";
        }, Stop);
        Assert.Null(answer.Refusal);
    }
}
