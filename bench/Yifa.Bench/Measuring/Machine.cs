using System.Globalization;
using System.Runtime.InteropServices;

namespace Yifa.Bench.Measuring;

/// <summary>The machine, told without its name.</summary>
internal static class Machine
{
    public static string Line => string.Create(CultureInfo.InvariantCulture,
        $"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1073741824.0:0} GB memory, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {RuntimeInformation.FrameworkDescription}");

    /// <summary>How many processes wanted a core in the last minute and the last fifteen; null where the system does not tell.</summary>
    public static string? Load => File.Exists("/proc/loadavg") ? string.Join(" and ", File.ReadAllText("/proc/loadavg").Split(' ') is var words ? [words[0], words[2]] : Array.Empty<string>()) : null;
}
