using Microsoft.EntityFrameworkCore;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>监督意见：a written opinion of those who supervise enforcement, followed until it is put right.</summary>
[Index(nameof(TownCode), nameof(IssuedOn), nameof(Id))]
public sealed class SupervisionOpinion : Record
{
    /// <summary>监督意见编号。</summary>
    public string Number { get; set; } = "";

    /// <summary>发出日期。</summary>
    public DateOnly IssuedOn { get; set; }

    /// <summary>被监督单位。</summary>
    public string Against { get; set; } = "";

    /// <summary>指出的问题。</summary>
    public string Problem { get; set; } = "";

    /// <summary>整改要求。</summary>
    public string? Requirement { get; set; }

    /// <summary>整改时限。</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>整改完成日期。</summary>
    public DateOnly? CorrectedOn { get; set; }

    /// <summary>整改情况。</summary>
    public string? Result { get; set; }
}
