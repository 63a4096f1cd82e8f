using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Grid;

/// <summary>业务岗：who held which post of the four sectors, from when to when: the rows of one post are its history.</summary>
public sealed class SectorPost : Record
{
    /// <summary>所属板块。</summary>
    public Sector Sector { get; set; }

    /// <summary>业务岗。</summary>
    public string Post { get; set; } = "";

    /// <summary>任岗人员。</summary>
    public string Holder { get; set; } = "";

    /// <summary>岗位职责。</summary>
    public string? Duty { get; set; }

    /// <summary>任岗自。</summary>
    public DateOnly? From { get; set; }

    /// <summary>任岗至。</summary>
    public DateOnly? Until { get; set; }
}
