using Yifa.Web.Access;
using Yifa.Web.Records;

namespace Yifa.Web.Tests.Records;

/// <summary>What was worked out once is answered again as long as nothing was written, and to nobody else.</summary>
public sealed class RememberedTests
{
    private int asked;

    private Task<int> AskAsync() => Task.FromResult(++asked);

    private static Viewer Seen(string account, long? seq)
    {
        var viewer = new Viewer();
        viewer.Become(account, "周德清", "500109111", Role.JusticeOfficer, null);
        viewer.JournalSeq = seq;
        return viewer;
    }

    [Fact]
    public async Task Is_asked_once_for_an_account_and_an_entry_of_the_journal()
    {
        using var remembered = new Remembered();
        Assert.Equal(1, await remembered.OfAsync(Seen("a", 7), "count", AskAsync));
        Assert.Equal(1, await remembered.OfAsync(Seen("a", 7), "count", AskAsync));
        Assert.Equal(2, await remembered.OfAsync(Seen("a", 7), "years", AskAsync));
        Assert.Equal(3, await remembered.OfAsync(Seen("b", 7), "count", AskAsync));
        Assert.Equal(4, await remembered.OfAsync(Seen("a", 8), "count", AskAsync));
        Assert.Equal(4, await remembered.OfAsync(Seen("a", 8), "count", AskAsync));
    }

    [Fact]
    public async Task The_command_line_asks_each_time()
    {
        using var remembered = new Remembered();
        var viewer = new Viewer();
        viewer.BecomeProgram("命令行", "500109111");
        Assert.Equal(1, await remembered.OfAsync(viewer, "count", AskAsync));
        Assert.Equal(2, await remembered.OfAsync(viewer, "count", AskAsync));
    }
}
