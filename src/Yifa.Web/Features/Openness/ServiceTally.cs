using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Openness;

/// <summary>政务服务办件：the number of services done in a month through a channel.</summary>
[Index(nameof(TownCode), nameof(MonthOn), nameof(Id))]
public sealed class ServiceTally : Record
{
    /// <summary>月份（当月1日）。</summary>
    public DateOnly MonthOn { get; set; }

    /// <summary>事项。</summary>
    public string Service { get; set; } = "";

    /// <summary>渠道。</summary>
    public ServiceChannel Channel { get; set; }

    /// <summary>办件量，件。</summary>
    public int Count { get; set; }
}
