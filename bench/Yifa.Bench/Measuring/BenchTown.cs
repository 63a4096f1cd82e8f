using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Npgsql;
using Yifa.Web;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Settings.SetUp;

namespace Yifa.Bench.Measuring;

/// <summary>柳荫镇 with its real villages in a folder (and a database) of its own, composed as the program composes it.</summary>
internal sealed class BenchTown : IAsyncDisposable
{
    private const string Code = "500109111";
    private static int count;
    private WebApplication? site;

    private BenchTown(string folder, string? postgres) => (Folder, Postgres) = (folder, postgres);

    public string Folder { get; }

    /// <summary>The connection to its PostgreSQL database; null on SQLite.</summary>
    public string? Postgres { get; }

    /// <summary>An empty town.</summary>
    /// <param name="server">A PostgreSQL where databases may be made; null for SQLite.</param>
    public static async Task<BenchTown> MakeAsync(string? server)
    {
        var town = new BenchTown(Directory.CreateTempSubdirectory("yifa-bench-").FullName, server is null ? null : await NewDatabaseAsync(server, null));
        await using var scope = town.Site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AppDbContext>().PrepareAsync(scope.ServiceProvider.GetRequiredService<WriterGate>(), CancellationToken.None);
        var (_, refusal) = await scope.ServiceProvider.GetRequiredService<TownSetUp>().MakeAsync("柳荫镇", null, CancellationToken.None);
        return refusal is null ? town : throw new InvalidOperationException(refusal.ToString());
    }

    /// <summary>The same town once more, as it is now; this one is closed for it.</summary>
    public async Task<BenchTown> CopyAsync()
    {
        await CloseAsync();
        var folder = Directory.CreateTempSubdirectory("yifa-bench-").FullName;
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return new BenchTown(folder, Postgres is null ? null : await NewDatabaseAsync(Postgres, new NpgsqlConnectionStringBuilder(Postgres).Database));
    }

    /// <summary>Someone who sees the whole town, as from the command line.</summary>
    public AsyncServiceScope Scope()
    {
        var scope = Site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Viewer>().BecomeProgram("测量", Code);
        return scope;
    }

    /// <summary>The file of its SQLite database.</summary>
    public string Database => Site.Services.GetRequiredService<DataFolder>().Database;

    /// <summary>Answers requests from now on.</summary>
    /// <returns>Where.</returns>
    public async Task<Uri> ServeAsync()
    {
        await Site.StartAsync();
        return AddressOf(Site);
    }

    public static Uri AddressOf(WebApplication app) => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Lets go of the files and connections, so that another process may have them.</summary>
    public async Task CloseAsync()
    {
        if (site is not null) await site.DisposeAsync();
        site = null;
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        Directory.Delete(Folder, recursive: true);
        if (Postgres is null) return;
        var name = new NpgsqlConnectionStringBuilder(Postgres).Database;
        await OnServerAsync(Postgres, $"DROP DATABASE {name} WITH (FORCE)");
    }

    private WebApplication Site => site ??= Web.Site.Build(new SiteOptions(Folder) { Urls = "http://127.0.0.1:0", Postgres = Postgres, Keys = null, Quiet = true });

    private static async Task<string> NewDatabaseAsync(string server, string? template)
    {
        var name = $"yifa_bench_{Environment.ProcessId}_{Interlocked.Increment(ref count)}";
        await OnServerAsync(server, template is null ? $"CREATE DATABASE {name}" : $"CREATE DATABASE {name} TEMPLATE {template}");
        return new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString();
    }

    private static async Task OnServerAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Database = "postgres", Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
