using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Settings.BackUp;
using Yifa.Web.Records;

namespace Yifa.Web.Tests.Features.Settings.BackUp;

public sealed class BackUpTests : IDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly string root = Directory.CreateTempSubdirectory("yifa-back-up-").FullName;

    private string Target => Path.Combine(root, "copy");

    private string Keys => Path.Combine(root, "elsewhere");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task What_was_backed_up_comes_back_whole_and_opens_with_its_keys()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        var phone = site.Services.GetRequiredService<Vault>().Seal("13900000000");
        Directory.CreateDirectory(Path.Combine(site.Folder, "files"));
        await File.WriteAllTextAsync(Path.Combine(site.Folder, "files", "a"), "附件", Stop);
        Assert.Null(await MakeAsync(site));

        var into = new DataFolder(Path.Combine(root, "restored"));
        var (restored, refusal) = await SafeCopy.RestoreAsync(Target, Keys, into, Stop);

        Assert.Null(refusal);
        Assert.Equal("附件", await File.ReadAllTextAsync(Path.Combine(into.Files, "a"), Stop));
        Assert.Equal("13900000000", Vault.Open(into.Keys).Open(phone));
        await using var again = Site.Build(new SiteOptions(into.Root) { Postgres = null, Keys = null, Quiet = true });
        await using var scope = again.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Viewer>().BecomeProgram("测试", TestSite.Town);
        // As every start does: the copy comes back without WAL and has to be brought into it.
        await scope.ServiceProvider.GetRequiredService<AppDbContext>().PrepareAsync(scope.ServiceProvider.GetRequiredService<WriterGate>(), Stop);
        var verified = await scope.ServiceProvider.GetRequiredService<Verification>().RunAsync(Stop);
        Assert.True(verified.Whole, verified.Finding);
        var newest = scope.ServiceProvider.GetRequiredService<AppDbContext>().Journal.OrderByDescending(e => e.Seq).First();
        Assert.Equal((Acts.BackedUp, restored!.Heads[TestSite.Town]), (newest.Act, newest.Hash));
    }

    [Fact]
    public async Task One_changed_byte_and_nothing_is_restored()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        Assert.Null(await MakeAsync(site));
        var file = Path.Combine(Target, "yifa.db");
        var bytes = await File.ReadAllBytesAsync(file, Stop);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, Stop);

        var into = new DataFolder(Path.Combine(root, "restored"));
        var (_, refusal) = await SafeCopy.RestoreAsync(Target, Keys, into, Stop);

        Assert.Equal("restore.damaged", refusal?.Code);
        Assert.False(File.Exists(into.Database));
    }

    [Fact]
    public async Task Without_the_keys_or_over_living_data_nothing_is_restored()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        Assert.Null(await MakeAsync(site));

        var (_, keyless) = await SafeCopy.RestoreAsync(Target, null, new DataFolder(Path.Combine(root, "restored")), Stop);
        var (_, living) = await SafeCopy.RestoreAsync(Target, Keys, new DataFolder(site.Folder), Stop);

        Assert.Equal(("restore.no-keys", "restore.data-there"), (keyless?.Code, living?.Code));
    }

    [Fact]
    public async Task Keys_never_lie_beside_the_data_they_open()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);

        Assert.Equal("back-up.keys-beside", await MakeAsync(site, Path.Combine(Target, "keys")));
        Assert.False(Directory.Exists(Target));
        Assert.Null(await MakeAsync(site));
        Assert.DoesNotContain(Directory.EnumerateFiles(Target, "*", SearchOption.AllDirectories), file => file.EndsWith(".key", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_town_that_has_sealed_nothing_yet_can_be_restored_too()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        foreach (var key in Directory.EnumerateFiles(Path.Combine(site.Folder, "keys"), "fields.key")) File.Delete(key);
        Assert.Null(await MakeAsync(site));

        var (_, refusal) = await SafeCopy.RestoreAsync(Target, Keys, new DataFolder(Path.Combine(root, "restored")), Stop);

        Assert.Null(refusal);
    }

    [Fact]
    public async Task PostgreSQL_is_left_to_its_own_tools()
    {
        await using var site = await TestSite.StartAsync(Engine.Postgres);
        Assert.Equal("back-up.postgres", await MakeAsync(site));
    }

    private async Task<string?> MakeAsync(TestSite site, string? keys = null)
    {
        await using var scope = site.Scope();
        var copy = ActivatorUtilities.CreateInstance<SafeCopy>(scope.ServiceProvider);
        return (await copy.ToAsync(Target, keys ?? Keys, Stop)).Refusal?.Code;
    }
}
