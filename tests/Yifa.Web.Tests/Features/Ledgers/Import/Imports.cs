using Microsoft.Extensions.DependencyInjection;
using Yifa.Web.Features.Ledgers.Import;
using Yifa.Web.Records;

namespace Yifa.Web.Tests.Features.Ledgers.Import;

/// <summary>Short ways to import in tests.</summary>
internal static class Imports
{
    public static string SampleFolder { get; } = Path.Combine(AppContext.BaseDirectory, "Samples", "liuyin-2024");

    public static IReadOnlyList<ImportFile> SampleYear() => [.. Directory.GetFiles(SampleFolder, "*.xlsx").Order(StringComparer.Ordinal).Select(FromDisk)];

    public static ImportFile Sample(string part) => FromDisk(Directory.GetFiles(SampleFolder, "*.xlsx").Single(f => Path.GetFileName(f).Contains(part, StringComparison.Ordinal)));

    public static ImportFile FromDisk(string path) => new(Path.GetFileName(path), () => File.OpenRead(path));

    public static ImportFile FromBytes(byte[] bytes, string name = "表.xlsx") => new(name, () => new MemoryStream(bytes, writable: false));

    public static async Task<IReadOnlyList<ImportOutcome>> CommitAsync(this TestSite site, IReadOnlyList<ImportFile> files, ImportOptions? options = null)
    {
        await using var scope = site.Scope();
        return await scope.ServiceProvider.GetRequiredService<Importer>().CommitAsync(files, _ => options ?? new(), (_, hash) => Command.Own(Ids.New(site.Clock), hash), new(), null, TestContext.Current.CancellationToken);
    }

    public static async Task<ImportOutcome> CommitAsync(this TestSite site, ImportFile file, ImportOptions? options = null) => (await site.CommitAsync([file], options))[0];

    public static async Task<IReadOnlyList<ImportOutcome>> TryAsync(this TestSite site, IReadOnlyList<ImportFile> files, ImportOptions? options = null)
    {
        await using var scope = site.Scope();
        return await scope.ServiceProvider.GetRequiredService<Importer>().TryAsync(files, _ => options ?? new(), new(), TestContext.Current.CancellationToken);
    }

    public static async Task<ImportOutcome> TryAsync(this TestSite site, ImportFile file, ImportOptions? options = null) => (await site.TryAsync([file], options))[0];

    public static string Told(this ImportOutcome outcome) =>
        $"{outcome.FileName}: {outcome.Refusal} 读 {outcome.Read} 新 {outcome.Added} 旧 {outcome.Unchanged} 拒 {outcome.Rejected} 疑 {outcome.Doubtful} {string.Join(" | ", outcome.Problems.Take(8).Select(p => $"{p.Address} {p.Problem.Head} {p.Problem.Reason}"))}";
}
