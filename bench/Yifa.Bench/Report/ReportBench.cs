using Yifa.Bench.Invented;
using Yifa.Bench.Measuring;
using Yifa.Web.Features.Reports.Drafting;
using Yifa.Web.Features.Reports.Templates;
using Yifa.Web.Features.Reports.Templates.Rendering;

namespace Yifa.Bench.Report;

/// <summary>The annual report, from nothing to the bytes of the .docx.</summary>
internal static class ReportBench
{
    public static async Task<Line> RunAsync(BenchTown town, string engine, int rounds)
    {
        var times = await Rounds.RunAsync(rounds, async () =>
        {
            await using var scope = town.Scope();
            var drafter = scope.ServiceProvider.GetRequiredService<ReportDrafter>();
            return await Rounds.TimeAsync(async () =>
            {
                var drafted = await drafter.DraftAsync(BuiltInTemplates.AnnualReport, FilledTown.Year, new DateOnly(FilledTown.Year, 12, 31), null, CancellationToken.None);
                if (ReportDocx.Of(drafted.Value.Draft).Length < 4096) throw new InvalidOperationException("The report is empty.");
            });
        });
        return Line.Within($"annual report, draft and examination to .docx, 10^5 records, {engine}", times[0], 2);
    }
}
