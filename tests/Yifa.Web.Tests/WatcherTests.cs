using System.Net;

namespace Yifa.Web.Tests;

/// <summary>A machine has few file watchers; once they are used up, pages come out empty. A site must not take any.</summary>
public sealed class WatcherTests
{
    [Fact]
    public async Task A_site_that_serves_pages_watches_no_files()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Watchers are counted in /proc.");
        // Other tests run beside this one, none of which may take a watcher either: three more sites, not one more handle.
        var before = Watchers();
        for (var i = 0; i < 3; i++)
        {
            await using var site = await TestSite.StartAsync(Engine.Sqlite);
            using var browser = site.Anonymous();
            Assert.Equal(HttpStatusCode.OK, await browser.StatusAsync("/sign-in"));
            Assert.Equal(HttpStatusCode.OK, await browser.StatusAsync("/yifa.css"));
        }
        Assert.True(Watchers() <= before, $"{before} watchers before, {Watchers()} after three sites.");
    }

    private static int Watchers() => new DirectoryInfo("/proc/self/fd").EnumerateFileSystemInfos().Count(handle =>
    {
        try { return handle.LinkTarget == "anon_inode:inotify"; }
        catch (IOException) { return false; }
    });
}
