using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Yifa.Law;

namespace Yifa.Web.Features.Ledgers.Import;

/// <summary>导入结果给程序读的样子，命令和接口共用。</summary>
public static class ImportReport
{
    /// <summary>最多列出几处问题；总数另给。</summary>
    public const int ListedProblems = 200;

    /// <summary>写 JSON 的约定：中文照写，没有的不写。</summary>
    public static JsonSerializerOptions Json { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static object Of(ImportOutcome outcome) => new
    {
        file = outcome.FileName, sha256 = outcome.FileHash, dryRun = outcome.DryRun, batch = outcome.Batch,
        refusal = outcome.Refusal is { } refusal ? Of(refusal) : null,
        read = outcome.Read, added = outcome.Added, updated = outcome.Updated, unchanged = outcome.Unchanged, rejected = outcome.Rejected, doubtful = outcome.Doubtful,
        newPlaces = outcome.NewPlaces, unknownPlaces = outcome.UnknownPlaces, ignoredSheets = outcome.Ignored,
        sheets = outcome.Sheets.Select(s => new
        {
            sheet = s.Plan.Sheet.Name, ledger = s.Plan.Ledger.Code, name = s.Plan.Ledger.Name, confidence = s.Plan.Confidence, remembered = s.Plan.Remembered, headRow = s.Plan.Head.FirstRow,
            read = s.Read, added = s.Added, updated = s.Updated, unchanged = s.Unchanged, rejected = s.Rejected, doubtful = s.Doubtful,
            columns = s.Plan.Columns.Select(c => new { column = c.Head.Column, head = c.Head.Raw, field = c.Target?.Field, meaning = c.Target?.Head, confidence = c.Confidence, reason = c.Reason }),
        }),
        problemCount = outcome.Problems.Count,
        problems = outcome.Problems.Take(ListedProblems).Select(p => new { sheet = p.SheetName, row = p.Row, cell = p.Address, column = p.Problem.Head, rejected = p.Problem.Rejected, reason = p.Problem.Reason }),
    };

    public static object Of(Refusal refusal) => new { code = refusal.Code, reason = refusal.Reason, nextStep = refusal.NextStep };
}
