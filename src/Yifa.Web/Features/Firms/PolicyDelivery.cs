using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Firms;

/// <summary>政策送上门：one policy brought to one firm, and what came of it.</summary>
[Index(nameof(TownCode), nameof(DeliveredOn), nameof(Id))]
public sealed class PolicyDelivery : Record
{
    /// <summary>送达日期。</summary>
    public DateOnly DeliveredOn { get; set; }

    /// <summary>政策名称。</summary>
    public string PolicyTitle { get; set; } = "";

    /// <summary>企业名称。</summary>
    public string FirmName { get; set; } = "";

    /// <summary>送达方式。</summary>
    public DeliveryWay Way { get; set; }

    /// <summary>送达人。</summary>
    public string? Deliverer { get; set; }

    /// <summary>是否享受。</summary>
    public bool? Enjoyed { get; set; }

    /// <summary>享受金额，元。</summary>
    public decimal? Money { get; set; }

    /// <summary>属于哪一条政策；对不上时为 null。</summary>
    public Guid? PolicyId { get; set; }

    /// <summary>属于哪一条企业；对不上时为 null。</summary>
    public Guid? FirmId { get; set; }

    /// <summary>同一次入企登记的各条有同一个编号；单独登记的为 null。</summary>
    public Guid? EntryId { get; set; }
}
