using Yifa.Web.Records;

namespace Yifa.Web.Features.Grid;

/// <summary>网格：one grid of a village, with its size; its team of 1+3+N stands in the roll of members.</summary>
public sealed class GridUnit : Record
{
    /// <summary>网格名称。</summary>
    public string? GridName { get; set; }

    /// <summary>户数，户。</summary>
    public int? Households { get; set; }

    /// <summary>人口，人。</summary>
    public int? Population { get; set; }

    /// <summary>微网格，个。</summary>
    public int? MicroGrids { get; set; }

    /// <summary>网格党组织。</summary>
    public string? Branch { get; set; }

    /// <summary>设立日期。</summary>
    public DateOnly? SetOn { get; set; }

    /// <summary>撤并日期。</summary>
    public DateOnly? ClosedOn { get; set; }
}
