using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.AspNetCore.Builder;
using Npgsql;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Running;
using Yifa.Web.Features.Settings.SetUp;
using Yifa.Web.Tests.Access;

namespace Yifa.Web.Tests;

/// <summary>
/// The real site on a real port with a data folder and database of its own: 柳荫镇 with its villages and one account for each
/// role (those of <see cref="Demo.Accounts"/>). Made from a template, so that a test pays a copy and not a migration.
/// </summary>
public sealed class TestSite : IAsyncDisposable
{
    public const string Town = "500109111";
    private static readonly SemaphoreSlim Templates = new(1, 1);
    private static readonly Dictionary<(Engine, bool), (string Folder, string Database)> Made = [];
    private static int count;
    private readonly string folder;
    private readonly WebApplication app;

    private readonly string? postgres;

    private TestSite(string folder, WebApplication app, TestClock clock, string? postgres) => (this.folder, this.app, Clock, this.postgres) = (folder, app, clock, postgres);

    public TestClock Clock { get; }

    public IServiceProvider Services => app.Services;

    public string Folder => folder;

    /// <summary>Every route of the running site.</summary>
    public IEnumerable<RouteEndpoint> Endpoints => ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>Starts a site of its own for one test.</summary>
    public static Task<TestSite> StartAsync(Engine engine) => StartAsync(engine, withYear: false);

    /// <summary>Starts a site of its own with the sample year imported.</summary>
    public static Task<TestSite> StartWithYearAsync(Engine engine) => StartAsync(engine, withYear: true);

    private static async Task<TestSite> StartAsync(Engine engine, bool withYear)
    {
        var template = await TemplateAsync(engine, withYear);
        var folder = Directory.CreateTempSubdirectory("yifa-test-").FullName;
        // Keys and files belong to the rows, on either engine.
        foreach (var file in Directory.EnumerateFiles(template.Folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(template.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        var postgres = engine == Engine.Postgres ? await NewDatabaseAsync(template.Database) : null;
        var clock = new TestClock();
        var site = new TestSite(folder, Build(folder, postgres, clock), clock, postgres);
        await site.app.StartAsync();
        site.Address = new Uri(site.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return site;
    }

    /// <summary>A scope in which the whole town is seen, as from the command line; set a role to see as that role.</summary>
    public AsyncServiceScope Scope(Role? role = null)
    {
        var scope = app.Services.CreateAsyncScope();
        var viewer = scope.ServiceProvider.GetRequiredService<Viewer>();
        if (role is null) viewer.BecomeProgram("测试", Town);
        else
        {
            var account = Demo.Accounts.First(a => a.Role == role);
            viewer.Become(account.Login, account.Name, Town, account.Role, account.Place);
        }
        return scope;
    }

    /// <summary>A statement of the owner of the tables, who on PostgreSQL is not the one that serves.</summary>
    public async Task AsOwnerAsync(string sql)
    {
        if (postgres is null)
        {
            await using var scope = Scope();
            await scope.ServiceProvider.GetRequiredService<AppDbContext>().Database.ExecuteSqlRawAsync(sql);
            return;
        }
        await using var connection = new NpgsqlConnection(postgres);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The id of an account by its sign-in name.</summary>
    public async Task<string> AccountAsync(string login)
    {
        await using var scope = Scope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Users.Where(a => a.UserName == login).Select(a => a.Id).SingleAsync();
    }

    /// <summary>A browser without script that is not signed in.</summary>
    public TestBrowser Anonymous() => new(Address);

    /// <summary>A browser without script, signed in as the demo account of a role.</summary>
    public async Task<TestBrowser> AsAsync(Role role)
    {
        var browser = Anonymous();
        await browser.SignInAsync(Demo.Accounts.First(a => a.Role == role).Login, Demo.Password);
        return browser;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        if (postgres is null) SqliteConnection.ClearAllPools();
        else NpgsqlConnection.ClearPool(new NpgsqlConnection(postgres));
        Directory.Delete(folder, recursive: true);
    }

    private static WebApplication Build(string folder, string? postgres, TestClock clock) => Site.Build(new SiteOptions(folder)
    {
        Urls = "http://127.0.0.1:0", Postgres = postgres, Keys = null, Quiet = true,
        Also = services =>
        {
            services.AddSingleton<TimeProvider>(clock);
            services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1000);
            Mutant.Chosen?.Apply(services);
        },
    });

    private static async Task<(string Folder, string Database)> TemplateAsync(Engine engine, bool withYear)
    {
        await Templates.WaitAsync();
        try
        {
            if (Made.TryGetValue((engine, withYear), out var made)) return made;
            var folder = Directory.CreateTempSubdirectory("yifa-template-").FullName;
            AppDomain.CurrentDomain.ProcessExit += (_, _) => { if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true); };
            var name = $"yifa_template_{Environment.ProcessId}_{Interlocked.Increment(ref count)}";
            var postgres = engine == Engine.Postgres ? await NewDatabaseAsync(null, name) : null;
            await using (var site = Build(folder, postgres, new TestClock()))
            {
                await using var scope = site.Services.CreateAsyncScope();
                var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
                var gate = scope.ServiceProvider.GetRequiredService<WriterGate>();
                await db.PrepareAsync(gate, CancellationToken.None);
                var (_, refusal) = await scope.ServiceProvider.GetRequiredService<TownSetUp>().MakeAsync("柳荫镇", null, CancellationToken.None);
                Assert.Null(refusal);
                await Demo.OpenAccountsAsync(scope.ServiceProvider, CancellationToken.None);
                if (withYear) await Demo.ImportYearAsync(scope.ServiceProvider, CancellationToken.None);
                await gate.CheckpointAsync(db, always: true, CancellationToken.None);
            }
            SqliteConnection.ClearAllPools();
            NpgsqlConnection.ClearAllPools();
            return Made[(engine, withYear)] = (folder, name);
        }
        finally
        {
            Templates.Release();
        }
    }

    private static async Task<string> NewDatabaseAsync(string? template, string? name = null)
    {
        var server = Environment.GetEnvironmentVariable("YIFA_TEST_POSTGRES")
            ?? throw new InvalidOperationException("These tests need a PostgreSQL: run them through ./dev test, which starts one (YIFA_TEST_POSTGRES).");
        name ??= $"yifa_test_{Environment.ProcessId}_{Interlocked.Increment(ref count)}";
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var create = connection.CreateCommand();
        create.CommandText = template is null ? $"CREATE DATABASE {name}" : $"CREATE DATABASE {name} TEMPLATE {template}";
        await create.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 20 }.ToString();
    }
}

/// <summary>A browser without script: keeps cookies, reads HTML, fills in and sends forms as a person would.</summary>
public sealed class TestBrowser : IDisposable
{
    private readonly HttpClient client;

    public TestBrowser(Uri address) => client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = true }) { BaseAddress = address };

    /// <summary>The last answer.</summary>
    public HttpResponseMessage Last { get; private set; } = new();

    public HttpClient Client => client;

    public async Task<IHtmlDocument> GetAsync(string path) => await ReadAsync(await client.GetAsync(path));

    public async Task<HttpStatusCode> StatusAsync(string path) => (Last = await client.GetAsync(path)).StatusCode;

    public async Task SignInAsync(string login, string password)
    {
        var page = await GetAsync("/sign-in");
        await SubmitAsync(page, new() { ["Login"] = login, ["Password"] = password });
    }

    /// <summary>Fills in the given fields of a form (all others as the page gave them) and sends it.</summary>
    /// <param name="page">The page that holds the form.</param>
    /// <param name="fields">Fields by name.</param>
    /// <param name="form">Which form, by selector; the one in main if not said.</param>
    /// <param name="files">Files by field name: file name and bytes.</param>
    public Task<IHtmlDocument> SubmitAsync(IHtmlDocument page, Dictionary<string, string>? fields = null, string form = "main form", Dictionary<string, (string Name, byte[] Bytes)>? files = null) =>
        SendAsync(page, fields, form, files?.Select(f => (f.Key, f.Value.Name, f.Value.Bytes)).ToList());

    /// <summary>The same with several files in one field.</summary>
    public Task<IHtmlDocument> SubmitAsync(IHtmlDocument page, Dictionary<string, string> fields, string form, string field, IEnumerable<(string Name, byte[] Bytes)> files) =>
        SendAsync(page, fields, form, [.. files.Select(f => (field, f.Name, f.Bytes))]);

    private async Task<IHtmlDocument> SendAsync(IHtmlDocument page, Dictionary<string, string>? fields, string form, List<(string Field, string Name, byte[] Bytes)>? files)
    {
        var element = page.QuerySelector<IHtmlFormElement>(form) ?? throw new InvalidOperationException($"No form {form} on {page.Title}: {page.Body?.TextContent}");
        var values = new List<KeyValuePair<string, string>>();
        foreach (var field in element.Elements)
        {
            switch (field)
            {
                case IHtmlInputElement { Name: { Length: > 0 } name } input when fields?.ContainsKey(name) != true && (input.Type is not ("checkbox" or "radio" or "file" or "submit" or "button") || (input.Type is "checkbox" or "radio" && input.IsChecked)):
                    values.Add(new(name, input.Value));
                    break;
                case IHtmlSelectElement { Name: { Length: > 0 } name } select when fields?.ContainsKey(name) != true:
                    values.Add(new(name, select.Value ?? ""));
                    break;
                case IHtmlTextAreaElement { Name: { Length: > 0 } name } area when fields?.ContainsKey(name) != true:
                    values.Add(new(name, area.Value));
                    break;
            }
        }
        values.AddRange(fields ?? []);
        HttpContent content;
        if (files is null) content = new FormUrlEncodedContent(values);
        else
        {
            var multipart = new MultipartFormDataContent();
            foreach (var (name, value) in values) multipart.Add(new StringContent(value), name);
            foreach (var (name, fileName, bytes) in files) multipart.Add(new ByteArrayContent(bytes), name, fileName);
            content = multipart;
        }
        var target = element.GetAttribute("action") is { Length: > 0 } action ? new Uri(Last.RequestMessage!.RequestUri!, action) : Last.RequestMessage!.RequestUri!;
        if (string.Equals(element.Method, "get", StringComparison.OrdinalIgnoreCase))
            return await ReadAsync(await client.GetAsync(new UriBuilder(target) { Query = await content.ReadAsStringAsync() }.Uri));
        return await ReadAsync(await client.PostAsync(target, content));
    }

    public void Dispose() => client.Dispose();

    private async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer)
    {
        Last = answer;
        return await new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }
}
