using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Ledgers.Import;

/// <summary>导入批次：one file taken in as one unit of work; every record that it brought carries its id.</summary>
[Index(nameof(TownCode), nameof(FileHash))]
public sealed class ImportBatch : Record
{
    /// <summary>原件的 SHA-256；原件按它存放。</summary>
    public string FileHash { get; set; } = "";

    /// <summary>来时的文件名，只给人看。</summary>
    public string FileName { get; set; } = "";

    /// <summary>台账代码，几张表用逗号分开。</summary>
    public string Ledgers { get; set; } = "";

    public ImportState State { get; set; }

    /// <summary>由哪一条留痕写下。</summary>
    public long Seq { get; set; }

    /// <summary>读到的数据行。</summary>
    public int ReadCount { get; set; }

    /// <summary>新登记。</summary>
    public int AddedCount { get; set; }

    /// <summary>经人确认后更新的已有记录。</summary>
    public int UpdatedCount { get; set; }

    /// <summary>以前已登记，没有变化。</summary>
    public int UnchangedCount { get; set; }

    /// <summary>读不懂或缺必填，没有导入。</summary>
    public int RejectedCount { get; set; }

    /// <summary>存疑，没有导入。</summary>
    public int DoubtfulCount { get; set; }

    /// <summary>撤销时刻；没有撤销为 null。</summary>
    public DateTime? UndoneAt { get; set; }

    public string? UndoneBy { get; set; }

    /// <summary>每张工作表的结果。</summary>
    public List<ImportedSheet> Sheets { get; set; } = [];
}

/// <summary>批次里的一张工作表。</summary>
public sealed class ImportedSheet : RecordPart
{
    public string SheetName { get; set; } = "";

    public string Ledger { get; set; } = "";

    /// <summary>表头在第几行。</summary>
    public int HeadRow { get; set; }

    public int AddedCount { get; set; }

    public int UnchangedCount { get; set; }

    public int LeftOutCount { get; set; }
}

/// <summary>批次状态。</summary>
public enum ImportState
{
    [Display(Name = "已导入")] Imported,
    [Display(Name = "已撤销")] Undone,
}
