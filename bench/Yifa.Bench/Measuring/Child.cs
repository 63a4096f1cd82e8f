using System.Diagnostics;
using System.Globalization;

namespace Yifa.Bench.Measuring;

/// <summary>
/// The program as a process of its own, as a town runs it: its memory is its own and not this measurement's. Reads /proc, so Linux only.
/// </summary>
internal sealed class Child : IDisposable
{
    private readonly Process process;
    private readonly long started = TimeProvider.System.GetTimestamp();

    private Child(Process process) => this.process = process;

    /// <summary>Seconds since it was started.</summary>
    public double Seconds => TimeProvider.System.GetElapsedTime(started).TotalSeconds;

    /// <summary>Memory now, in MB.</summary>
    public double Resident => Status("VmRSS:") ?? 0;

    private static string? Published => Environment.GetEnvironmentVariable("YIFA_BENCH_PROGRAM");

    public static Child Start(BenchTown town, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments, "--data", town.Folder]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["YIFA_POSTGRES"] = town.Postgres;
        if (town.Postgres is null) start.Environment.Remove("YIFA_POSTGRES");
        return new Child(Process.Start(start)!);
    }

    /// <summary>The next line it writes.</summary>
    public Task<string?> LineAsync() => process.StandardOutput.ReadLineAsync();

    /// <summary>Waits for the end.</summary>
    /// <returns>The greatest memory that was seen, in MB, and the exit code.</returns>
    public async Task<(double Peak, int ExitCode)> EndAsync()
    {
        var output = process.StandardOutput.ReadToEndAsync();
        double peak = 0;
        // The high-water mark only rises, so the last reading before the end is nearly the whole truth.
        while (!process.HasExited)
        {
            peak = Status("VmHWM:") ?? peak;
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(10));
        }
        await output;
        return (peak, process.ExitCode);
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private double? Status(string name)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process.Id}/status").FirstOrDefault(l => l.StartsWith(name, StringComparison.Ordinal));
            return line is null ? null : double.Parse(line[name.Length..].Trim().Split(' ')[0], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>How the program was made: published, as an installation has it, or only built.</summary>
    public static string Made { get; } = Published is null ? "as built" : "as published";

    // Published by ./dev bench; else the program that was built beside this one, in the same configuration.
    private static string Program { get; } = Published ?? Path.Combine(Repository.Root, "src", "Yifa.Web", "bin", Repository.Configuration, "net10.0", "yifa.dll");
}
