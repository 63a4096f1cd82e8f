using Microsoft.EntityFrameworkCore;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Leadership;

/// <summary>镇情：constants of the town for a year.</summary>
[Index(nameof(TownCode), nameof(Year), nameof(Id))]
public sealed class TownProfile : Record
{
    /// <summary>年度。</summary>
    public int Year { get; set; }

    /// <summary>常住人口，人。</summary>
    public int? Population { get; set; }

    /// <summary>户数，户。</summary>
    public int? Households { get; set; }

    /// <summary>村（居）民小组，个。</summary>
    public int? Groups { get; set; }

    /// <summary>党员，人。</summary>
    public int? PartyMembers { get; set; }

    /// <summary>面积，平方千米。</summary>
    public decimal? Area { get; set; }
}
