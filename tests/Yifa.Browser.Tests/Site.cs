using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Yifa.Browser.Tests;

/// <summary>
/// The program in a process of its own, as a town would run it: demo year, data folder of its own, a free port.
/// In-process hosting would hide what only a real start shows (static files, content root, time to the first page).
/// </summary>
public sealed partial class Site : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Site(string data, Process process) => (Data, this.process) = (data, process);

    /// <summary>Where it listens, for example http://127.0.0.1:41234/.</summary>
    public Uri Address { get; private set; } = new("about:blank");

    /// <summary>Its data folder; gone after the test.</summary>
    public string Data { get; }

    /// <summary>What it has printed so far: the demo accounts and their passwords are here.</summary>
    public string Output => string.Join('\n', output);

    /// <summary>Starts it and waits for its address.</summary>
    /// <exception cref="InvalidOperationException">It ended or did not say where it listens; the message carries its output.</exception>
    public static async Task<Site> StartAsync(params string[] arguments)
    {
        var data = Directory.CreateTempSubdirectory("yifa-site-").FullName;
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = data,
        };
        foreach (var argument in (string[])[Program(), "run", .. arguments, "--data", data, "--urls", "http://127.0.0.1:0"])
            start.ArgumentList.Add(argument);
        start.Environment["DOTNET_NOLOGO"] = "1";

        var site = new Site(data, new Process { StartInfo = start, EnableRaisingEvents = true });
        try
        {
            await site.ListenAsync();
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
        catch (InvalidOperationException)
        {
            // It never started or is gone already.
        }
        process.Dispose();
        Directory.Delete(Data, recursive: true);
    }

    private async Task ListenAsync()
    {
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("The program ended.\n" + Output));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            Address = await listening.Task.WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            throw new InvalidOperationException($"No address after {Patience}.\n{Output}");
        }
    }

    private void Read(string? line)
    {
        if (line is null)
            return;
        output.Enqueue(line);
        if (LoopbackAddress().Match(line) is { Success: true } match)
            listening.TrySetResult(new Uri(match.Value + "/"));
    }

    /// <summary>The program beside this test in the source tree, built in the same configuration.</summary>
    private static string Program()
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var path = Path.Combine(Checkout.Root, "src", "Yifa.Web", "bin", framework.Parent!.Name, framework.Name, "yifa.dll");
        return File.Exists(path) ? path : throw new FileNotFoundException("Build src/Yifa.Web first.", path);
    }

    // Port 0 in an echoed command line is not an address.
    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9]\d*")]
    private static partial Regex LoopbackAddress();
}
