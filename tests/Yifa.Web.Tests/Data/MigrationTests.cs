using Microsoft.EntityFrameworkCore;
using Yifa.Web.Access;
using Yifa.Web.Data;

namespace Yifa.Web.Tests.Data;

/// <summary>The two engines keep step: every change of the model has its migration, on both, under one id.</summary>
public sealed class MigrationTests
{
    private const string Remedy = "Run ./dev migration NAME.";

    [Fact]
    public void No_change_of_the_model_lacks_a_migration_on_SQLite()
    {
        using var db = Sqlite();
        Assert.False(db.Database.HasPendingModelChanges(), Remedy);
    }

    [Fact]
    public void No_change_of_the_model_lacks_a_migration_on_PostgreSQL()
    {
        using var db = Postgres();
        Assert.False(db.Database.HasPendingModelChanges(), Remedy);
    }

    [Fact]
    public void Both_engines_have_the_same_migrations()
    {
        using var sqlite = Sqlite();
        using var postgres = Postgres();
        var migrations = sqlite.Database.GetMigrations().ToList();

        Assert.NotEmpty(migrations);
        Assert.Equal(migrations, postgres.Database.GetMigrations());
    }

    private static SqliteDbContext Sqlite() =>
        new(new DbContextOptionsBuilder<SqliteDbContext>().UseSqlite("Data Source=:memory:").Options, new Viewer());

    private static PostgresDbContext Postgres() =>
        new(new DbContextOptionsBuilder<PostgresDbContext>().UseNpgsql("Host=127.0.0.1").Options, new Viewer());
}
