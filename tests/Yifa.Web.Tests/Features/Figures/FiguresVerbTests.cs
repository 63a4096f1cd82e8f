using System.Diagnostics;
using System.Text.Json;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Disputes;

namespace Yifa.Web.Tests.Features.Figures;

public sealed class FiguresVerbTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static async Task<(int Code, string Said, string Complained)> RunAsync(TestSite site, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "yifa.dll"), "figures", .. arguments, "--data", site.Folder]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("YIFA_POSTGRES");
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync(Stop);
        var complained = process.StandardError.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        return (process.ExitCode, await said, await complained);
    }

    [Fact]
    public async Task All_figures_of_a_year_are_printed_with_numerator_denominator_and_rule()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        await site.RegisterAsync(
            new Dispute { FoundOn = new(2024, 3, 1), Outcome = DisputeOutcome.Resolved, Place = "500109111226" }, new Dispute { FoundOn = new(2024, 3, 2) }, new Dispute { FoundOn = new(2024, 3, 3), Outcome = DisputeOutcome.Resolved });
        var (code, said, _) = await RunAsync(site, "2024");
        Assert.Equal(0, code);
        Assert.Contains("矛盾纠纷化解率　66.67%（2/3）　期内排查的纠纷中，已化解的占比", said, StringComparison.Ordinal);
        Assert.Contains("普法活动次数　没有数", said, StringComparison.Ordinal);

        (code, said, _) = await RunAsync(site, "2024", "--json", "--place", "明通村");
        Assert.Equal(0, code);
        var figures = JsonDocument.Parse(said).RootElement.GetProperty("figures").EnumerateArray().ToDictionary(f => f.GetProperty("name").GetString()!);
        Assert.True(figures.Count >= 100);
        Assert.Equal((1, "value"), (figures["矛盾纠纷排查"].GetProperty("value").GetInt32(), figures["矛盾纠纷排查"].GetProperty("state").GetString()));
    }

    [Fact]
    public async Task A_wrong_year_or_village_is_refused_with_an_honest_exit_code()
    {
        await using var site = await TestSite.StartAsync(Engine.Sqlite);
        Assert.Equal(2, (await RunAsync(site, "1949")).Code);
        var (code, said, complained) = await RunAsync(site, "2024", "--place", "没有这个村");
        Assert.Equal((2, ""), (code, said));
        Assert.Contains("没有叫“没有这个村”的村（社区）", complained, StringComparison.Ordinal);
    }
}
