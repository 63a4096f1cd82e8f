using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Warnings;
using Yifa.Web.Features.Warnings.Watching;
using Yifa.Web.Records;
using Yifa.Web.Tests.Features.Ledgers.Import;

namespace Yifa.Web.Tests.Features.Warnings;

/// <summary>The sample year, watched week by week as if it had been lived through, with the settings that every town starts with.</summary>
public sealed class ReplayTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory, BothEngines]
    public async Task The_planted_cluster_is_raised_within_two_weeks_with_at_most_two_false_alarms_in_the_year(Engine engine)
    {
        await using var site = await TestSite.StartWithYearAsync(engine);
        var planted = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Imports.SampleFolder, "expected.json"), Stop)).RootElement.GetProperty("cluster");
        var from = DateOnly.Parse(planted.GetProperty("from").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
        await using var scope = site.Scope();
        var (watch, db) = (scope.ServiceProvider.GetRequiredService<Watch>(), scope.ServiceProvider.GetRequiredService<AppDbContext>());
        var village = await db.Places.Where(p => p.Name == planted.GetProperty("village").GetString()).Select(p => p.Code).SingleAsync(Stop);
        for (var day = new DateOnly(2024, 1, 7); day.Year == 2024; day = day.AddDays(7)) await RunAsync(site, watch, day);

        var all = await db.Set<Warning>().AsNoTracking().Include(w => w.Cases).Include(w => w.Points).AsSplitQuery().OrderBy(w => w.RaisedOn).ToListAsync(Stop);
        var told = string.Join('\n', all.Select(w => $"{w.RaisedOn:MM-dd} {w.Kind} {w.Place} {w.Category} {w.WatchedFrom:MM-dd}..{w.WatchedTo:MM-dd} {w.Actual}/{w.Expected} {(w.Quiet ? "quiet " : "")}{w.Reason}"));
        TestContext.Current.TestOutputHelper?.WriteLine(told);
        var counted = all.Where(w => w.Kind is WarningKind.Rising or WarningKind.Cluster).ToList();
        var hit = Assert.Single(counted, w => w.Place == village && w.Kind == WarningKind.Cluster && w.Category is { } kind && Wording.Of(kind) == planted.GetProperty("kind").GetString());
        Assert.InRange(hit.RaisedOn, from, from.AddDays(14));
        Assert.False(hit.Quiet);
        // It went on for a week more and was lengthened, not told again.
        Assert.True(hit.WatchedTo > hit.RaisedOn, told);
        var disputes = hit.Cases.Select(c => c.CaseId).ToList();
        Assert.Equal(hit.Actual, await db.Set<Dispute>().CountAsync(d => disputes.Contains(d.Id) && d.Place!.StartsWith(village) && d.Kind == DisputeKind.ForestLand, Stop));
        Assert.True(hit.Actual >= planted.GetProperty("planted").GetInt32() - 1, told);
        Assert.True(counted.Count(w => w != hit) <= 2, told);

        // The year again, from the end: nothing is raised twice and nothing changes.
        var before = await db.Set<Warning>().AsNoTracking().OrderBy(w => w.Id).Select(w => new { w.Id, w.Version }).ToListAsync(Stop);
        foreach (var day in new[] { new DateOnly(2024, 12, 29), from.AddDays(20), from.AddDays(13) }) await RunAsync(site, watch, day);
        Assert.Equal(before, await db.Set<Warning>().AsNoTracking().OrderBy(w => w.Id).Select(w => new { w.Id, w.Version }).ToListAsync(Stop));
        Assert.True((await scope.ServiceProvider.GetRequiredService<Verification>().RunAsync(Stop)).Whole);
    }

    [Fact]
    public async Task The_command_replays_the_weeks_and_says_what_it_raised()
    {
        await using var site = await TestSite.StartWithYearAsync(Engine.Sqlite);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "yifa.dll"), "insight", "watch", "--weekly-from", "2024-09-01", "--as-of", "2024-09-15", "--data", site.Folder]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("YIFA_POSTGRES");
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync(Stop);
        var complained = process.StandardError.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        Assert.True(process.ExitCode == 0, await complained);
        Assert.Contains("查到2024年9月15日", await said, StringComparison.Ordinal);
        Assert.Contains("一处扎堆　西河村 山林土地纠纷", await said, StringComparison.Ordinal);
    }

    private static async Task RunAsync(TestSite site, Watch watch, DateOnly day)
    {
        var answer = await watch.RunAsync(Command.Own(Ids.New(site.Clock), $"watch {day:O}"), day, Stop);
        Assert.Null(answer.Refusal);
    }
}
