using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Indicators;
using Yifa.Law.Procedures;
using Yifa.Law.Procedures.AnnualReport;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Reports.Publishing;

/// <summary>一处更正：公开过的数，从多少改成多少。</summary>
public sealed record Restated(string Name, string Before, string After);

/// <summary>公开前要说清的事。</summary>
/// <param name="ReportedOn">报送上一级的日期。</param>
/// <param name="SecrecyReviewer">保密审查人。</param>
/// <param name="NoPersonalData">已核对没有不应公开的个人信息。</param>
public sealed record PublicationChecks(DateOnly? ReportedOn, string? SecrecyReviewer, bool NoPersonalData);

/// <summary>
/// 公开：writes the signed report as a folder of static files (page, JSON, CSV, QR code, style) that any web server can hand out
/// and that stay readable when the program is down. Only what was signed goes out: aggregates, small ones withheld, no member ids.
/// </summary>
public sealed class ReportPublishing(AppDbContext db, RecordBook book, DataFolder folder, TownClock clock)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>公开最近签发的一份。</summary>
    /// <param name="year">年度。</param>
    /// <param name="checks">报送、保密审查、个人信息核对。</param>
    /// <param name="site">公开网址的开头，例如 https://example.gov.cn，写进二维码。</param>
    /// <param name="command">提交。</param>
    /// <param name="stop">取消。</param>
    public async Task<Answer> PublishAsync(int year, PublicationChecks checks, string site, Command command, CancellationToken stop)
    {
        var answer = await book.WriteAsync(command, Acts.ReportPublished, async writing =>
        {
            var signed = await db.Set<SignedReport>().Include(r => r.Figures).Where(r => r.Year == year && !db.Set<SignedReport>().Any(later => later.Restates == r.Id)).FirstOrDefaultAsync(stop);
            if (signed is null) return ReportRefusals.NotSigned;
            if (signed.PublishedAt is not null) return ReportRefusals.AlreadyPublic;
            if (checks.ReportedOn is not { } reported || reported > clock.Today) return ReportRefusals.NotReported;
            var gate = GateOf(year, checks);
            if (!gate.Allowed) return gate.Refusals[0];
            (signed.PublishedAt, signed.ReportedOn, signed.SecrecyReviewedBy) = (writing.At, reported, checks.SecrecyReviewer!.Trim());
            (writing.Subject, writing.Detail) = (signed.Id.ToString(), new { year, hash = signed.Hash, reportedOn = reported, secrecyReviewedBy = signed.SecrecyReviewedBy });
            return signed.Id.ToString();
        }, stop);
        if (answer.Refusal is null) await WriteFilesAsync(year, site, stop);
        return answer;
    }

    /// <summary>公开这一步的规定：what the law wants first, and what is already late.</summary>
    public StepAnswer GateOf(int year, PublicationChecks checks) =>
        AnnualReportProcedure.Of2019.Ask(AnnualReportProcedure.Reported.Code, "publish", new AnnualReportFacts
        {
            On = clock.Today, ActorRoles = new HashSet<ProcedureRole> { ProcedureRole.Clerk }, Documents = new HashSet<string> { AnnualReportProcedure.PublicText.Code },
            Moments = new Dictionary<string, DateOnly> { [AnnualReportProcedure.YearEnd.Code] = new DateOnly(year, 12, 31) },
            SecrecyReviewed = !string.IsNullOrWhiteSpace(checks.SecrecyReviewer), PersonalDataRemoved = checks.NoPersonalData,
        });

    /// <summary>一年的公开文件夹。</summary>
    public static string FolderOf(DataFolder folder, string town, int year) => Path.Combine(folder.Public, town, year.ToString(CultureInfo.InvariantCulture));

    /// <summary>把公开文件重新写一遍；同样的报告总是写出同样的文件，所以断在半路可以再来。</summary>
    public async Task WriteFilesAsync(int year, string site, CancellationToken stop)
    {
        var signed = await db.Set<SignedReport>().AsNoTracking().Include(r => r.Figures).Where(r => r.Year == year).ToListAsync(stop);
        var versions = InOrder(signed).Where(r => r.PublishedAt is not null).ToList();
        var town = await db.Towns.AsNoTracking().SingleAsync(stop);
        var current = FolderOf(folder, town.Code, year);
        for (var i = 0; i < versions.Count; i++)
        {
            var path = $"/p/{town.Code}/{year}" + (i == versions.Count - 1 ? "" : "/" + versions[i].Hash[..12]);
            var target = i == versions.Count - 1 ? current : Path.Combine(current, versions[i].Hash[..12]);
            await WriteOneAsync(versions[i], i == 0 ? null : versions[i - 1], town, path, target, site, stop);
        }
    }

    // Each correction names the report it corrects; the instant alone would not tell two of the same millisecond apart.
    private static IEnumerable<SignedReport> InOrder(IReadOnlyList<SignedReport> signed)
    {
        for (var next = signed.FirstOrDefault(r => r.Restates is null); next is not null; next = signed.FirstOrDefault(r => r.Restates == next.Id)) yield return next;
    }

    private static async Task WriteOneAsync(SignedReport report, SignedReport? before, Town town, string path, string target, string site, CancellationToken stop)
    {
        Directory.CreateDirectory(target);
        var changes = before is null ? [] : ChangesOf(before, report);
        var address = site.TrimEnd('/') + path;
        var files = new Dictionary<string, byte[]>
        {
            ["report.json"] = JsonSerializer.SerializeToUtf8Bytes(PublicJson.Of(report, before, changes, town), Readable),
            ["figures.csv"] = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(CsvOf(report))).ToArray(),
            ["report.txt"] = Encoding.UTF8.GetBytes(report.Text),
            ["report.docx"] = Convert.FromBase64String(report.Docx),
            ["qr.svg"] = Encoding.UTF8.GetBytes(QrOf(address)),
            ["style.css"] = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "wwwroot", "yifa.css"), stop),
            ["index.html"] = Encoding.UTF8.GetBytes(PublicHtml.Of(report, before, changes, town, address)),
        };
        // The page comes last: whoever sees it finds everything that it links to.
        foreach (var (name, bytes) in files)
        {
            var fresh = Path.Combine(target, name + ".new");
            await using (var file = new FileStream(fresh, FileMode.Create, FileAccess.Write))
            {
                await file.WriteAsync(bytes, stop);
                file.Flush(flushToDisk: true);
            }
            File.Move(fresh, Path.Combine(target, name), overwrite: true);
        }
    }

    /// <summary>与前一份相比改了哪些数。</summary>
    public static IReadOnlyList<Restated> ChangesOf(SignedReport before, SignedReport after)
    {
        var old = before.Figures.DistinctBy(f => f.Key).ToDictionary(f => f.Key);
        return
        [
            .. after.Figures.Where(f => old.TryGetValue(f.Key, out var was) && was.PublicText != f.PublicText)
                .Select(f => new Restated(f.Name, old[f.Key].PublicText, f.PublicText)),
        ];
    }

    private static string CsvOf(SignedReport report)
    {
        var text = new StringBuilder("指标,数值,单位,状态,分子,分母,起,止,口径\r\n");
        foreach (var f in report.Figures.OrderBy(f => f.Ordinal))
        {
            var withheld = f.PublicText == "不公开";
            string?[] cells =
            [
                f.Name, withheld ? "" : f.Value?.ToString("0.####", CultureInfo.InvariantCulture), f.Unit, withheld ? "不公开" : StateOf(f.State),
                withheld ? "" : f.Numerator?.ToString("0.####", CultureInfo.InvariantCulture), withheld ? "" : f.Denominator?.ToString("0.####", CultureInfo.InvariantCulture),
                f.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), f.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), f.Rule,
            ];
            text.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");
        }
        return text.ToString();
    }

    private static string StateOf(FigureState state) => state switch
    {
        FigureState.Value => "有数",
        FigureState.Zero => "零",
        FigureState.NoData => "没有数",
        FigureState.NotDue => "未到期",
        FigureState.Withheld => "不公开",
        FigureState.NoDenominator => "没有分母",
    };

    // A cell that begins like a formula is kept text for whoever opens the file in a spreadsheet.
    private static string Quoted(string? cell)
    {
        cell ??= "";
        if (cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal) && !decimal.TryParse(cell, CultureInfo.InvariantCulture, out _)) cell = "'" + cell;
        return "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }

    private static string QrOf(string address)
    {
        using var generator = new QRCoder.QRCodeGenerator();
        using var data = generator.CreateQrCode(address, QRCoder.QRCodeGenerator.ECCLevel.M);
        using var svg = new QRCoder.SvgQRCode(data);
        return svg.GetGraphic(8);
    }
}
