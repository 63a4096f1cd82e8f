using Microsoft.EntityFrameworkCore;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes;

/// <summary>集中排查：one sweep for disputes: who took part, what was found, or that nothing was.</summary>
[Index(nameof(TownCode), nameof(SweptOn), nameof(Id))]
public sealed class Sweep : Record
{
    /// <summary>排查开始日期。</summary>
    public DateOnly SweptOn { get; set; }

    /// <summary>排查结束日期。</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>排查重点。</summary>
    public string? Theme { get; set; }

    /// <summary>排查负责人。</summary>
    public string? Leader { get; set; }

    /// <summary>网格员，人。</summary>
    public int? GridWorkers { get; set; }

    /// <summary>村（社区）工作者，人。</summary>
    public int? VillageWorkers { get; set; }

    /// <summary>人民调解员，人。</summary>
    public int? Mediators { get; set; }

    /// <summary>派出所人员，人。</summary>
    public int? Police { get; set; }

    /// <summary>司法所人员，人。</summary>
    public int? JusticeStaff { get; set; }

    /// <summary>发现纠纷，件。</summary>
    public int Found { get; set; }

    /// <summary>确认零报告。</summary>
    public bool? ZeroAffirmed { get; set; }

    /// <summary>发出预警，件。</summary>
    public int? Warned { get; set; }

    /// <summary>下次排查日期。</summary>
    public DateOnly? NextOn { get; set; }
}
