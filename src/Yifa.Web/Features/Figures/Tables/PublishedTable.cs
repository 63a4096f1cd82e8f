using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yifa.Web.Features.Figures.Tables;

/// <summary>公开的一张年度表：the numbers as they were when somebody published them. A correction is a further version; the earlier ones stay.</summary>
public sealed class PublishedTable : IEntityTypeConfiguration<PublishedTable>
{
    public string TownCode { get; set; } = "";

    /// <summary>哪张表，见 <see cref="Law.Tables.OfficialTables"/>。</summary>
    public string TableCode { get; set; } = "";

    public int Year { get; set; }

    /// <summary>第几次公开，从 1 起。</summary>
    public int Version { get; set; }

    /// <summary>公开的人。</summary>
    public string PublishedBy { get; set; } = "";

    /// <summary>公开的时刻（UTC）。</summary>
    public DateTime PublishedAt { get; set; }

    /// <summary>公开的内容，<see cref="TableOnShow"/> 的 JSON。</summary>
    public string Content { get; set; } = "";

    /// <summary>公开的内容。</summary>
    public TableOnShow Shown => JsonSerializer.Deserialize<TableOnShow>(Content)!;

    public void Configure(EntityTypeBuilder<PublishedTable> builder)
    {
        builder.ToTable("PublishedTables");
        builder.HasKey(t => new { t.TownCode, t.TableCode, t.Year, t.Version });
        builder.Ignore(t => t.Shown);
    }
}

/// <summary>公开的样子：words and numbers where they stand on paper. Who made it and which records are behind a number stay inside.</summary>
/// <param name="Title">表题。</param>
/// <param name="HeadRows">前几行是表头。</param>
/// <param name="Rows">各行的格子。</param>
/// <param name="Notes">表下的话，和空着的原因。</param>
public sealed record TableOnShow(string Title, int HeadRows, IReadOnlyList<IReadOnlyList<CellOnShow>> Rows, IReadOnlyList<string> Notes)
{
    /// <summary>一张填好的表公开出去的样子。</summary>
    public static TableOnShow Of(FilledTable table) => new(
        table.Title, table.Table.HeadRows,
        [.. table.Rows.Select(row => (IReadOnlyList<CellOnShow>)[.. row.Select(cell => new CellOnShow(cell.Text, cell.Cell.Across, cell.Cell.Down, cell.Head, cell.Why is null ? null : table.NoteOf(cell)))])],
        [.. table.Notes.Select((note, i) => $"注{i + 1}：{note}"), .. table.Table.Remarks.Where(r => r.Figure is null).Select(r => r.Before)]);
}

/// <summary>公开的一格。</summary>
/// <param name="Text">写着什么；空着的为空字。</param>
/// <param name="Across">占几列。</param>
/// <param name="Down">占几行。</param>
/// <param name="Head">是不是表头。</param>
/// <param name="Note">空着的，见第几条注。</param>
public sealed record CellOnShow(string Text, int Across, int Down, bool Head, int? Note);
