using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Yifa.Web;
using Yifa.Web.Data;

namespace Yifa.Design;

/// <summary>How `dotnet ef` gets the SQLite model.</summary>
public sealed class SqliteModel : IDesignTimeDbContextFactory<SqliteDbContext>
{
    public SqliteDbContext CreateDbContext(string[] args) => Composed.Context<SqliteDbContext>(postgres: null);
}

/// <summary>How `dotnet ef` gets the PostgreSQL model; no server is asked.</summary>
public sealed class PostgresModel : IDesignTimeDbContextFactory<PostgresDbContext>
{
    public PostgresDbContext CreateDbContext(string[] args) => Composed.Context<PostgresDbContext>("Host=127.0.0.1");
}

/// <summary>
/// The program's own composition: the sign-in part of the model depends on services (its tables change with the options of
/// Identity), so a context made by hand would have fewer tables than the running one.
/// </summary>
internal static class Composed
{
    public static T Context<T>(string? postgres) where T : DbContext
    {
        var site = Site.Build(new SiteOptions(Directory.CreateTempSubdirectory("yifa-design-").FullName) { Postgres = postgres, Quiet = true });
        return site.Services.CreateScope().ServiceProvider.GetRequiredService<T>();
    }
}
