using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Data;

namespace Yifa.Web.Tests.Data;

/// <summary>
/// The two engines keep step: every change of the model has its migration, on both, under one id. The contexts come from the
/// program's own composition, because services decide a part of the model.
/// </summary>
public sealed class MigrationTests : IDisposable
{
    private const string Remedy = "Run ./dev migration NAME.";

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("yifa-migrations-");

    [Theory]
    [InlineData(null)]
    [InlineData("Host=127.0.0.1")]
    public async Task No_change_of_the_model_lacks_a_migration(string? postgres)
    {
        await using var site = Composed(postgres);
        using var scope = site.Services.CreateScope();
        Assert.False(Context(scope).Database.HasPendingModelChanges(), Remedy);
    }

    [Fact]
    public async Task Both_engines_have_the_same_migrations()
    {
        await using var sqlite = Composed(postgres: null);
        await using var postgres = Composed("Host=127.0.0.1");
        using var one = sqlite.Services.CreateScope();
        using var other = postgres.Services.CreateScope();
        var migrations = Context(one).Database.GetMigrations().ToList();

        Assert.NotEmpty(migrations);
        Assert.Equal(migrations, Context(other).Database.GetMigrations());
    }

    public void Dispose() => data.Delete(recursive: true);

    private WebApplication Composed(string? postgres) => Site.Build(new SiteOptions(data.FullName) { Postgres = postgres, Quiet = true });

    private static AppDbContext Context(IServiceScope scope) => scope.ServiceProvider.GetRequiredService<AppDbContext>();
}
