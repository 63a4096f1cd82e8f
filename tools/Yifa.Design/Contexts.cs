using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Yifa.Web.Access;
using Yifa.Web.Data;

namespace Yifa.Design;

/// <summary>How `dotnet ef` gets the SQLite model: no file is opened.</summary>
public sealed class SqliteModel : IDesignTimeDbContextFactory<SqliteDbContext>
{
    public SqliteDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDbContext>().UseSqlite("Data Source=:memory:", sqlite => sqlite.MigrationsHistoryTable("__migrations")).Options, new Viewer());
}

/// <summary>How `dotnet ef` gets the PostgreSQL model: no server is asked.</summary>
public sealed class PostgresModel : IDesignTimeDbContextFactory<PostgresDbContext>
{
    public PostgresDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresDbContext>().UseNpgsql("Host=127.0.0.1", npgsql => npgsql.MigrationsHistoryTable("__migrations")).Options, new Viewer());
}
