using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>强制执行的一件：a building that is to come down, or a duty that others perform in the party's stead.</summary>
[Index(nameof(TownCode), nameof(FoundOn), nameof(Id))]
public sealed partial class ExecutionCase : Record
{
    /// <summary>强制拆除或者代履行。</summary>
    public ExecutionKind Kind { get; set; }

    /// <summary>案号：责令通知书的文号；还没有责令为 null。</summary>
    public string? Number { get; set; }

    /// <summary>登记日期。</summary>
    public DateOnly FoundOn { get; set; }

    /// <summary>事由。</summary>
    public string Cause { get; set; } = "";

    /// <summary>当事人。</summary>
    public string? Party { get; set; }

    /// <summary>标的：拆什么、清什么，在哪里，多大。</summary>
    public string? Target { get; set; }

    /// <summary>从哪一件处罚案件来，写案号；不是的为 null。</summary>
    public string? CaseNumber { get; set; }

    /// <summary>属于哪一条处罚案件；对不上时为 null。</summary>
    public Guid? CaseId { get; set; }

    /// <summary>责令日期。</summary>
    public DateOnly? OrderedOn { get; set; }

    /// <summary>决定强制执行的日期。</summary>
    public DateOnly? DecidedOn { get; set; }

    /// <summary>实施日期。</summary>
    public DateOnly? DoneOn { get; set; }

    /// <summary>公示日期。</summary>
    public DateOnly? PublishedOn { get; set; }

    /// <summary>结果；还没有为 null。</summary>
    public ExecutionOutcome? Outcome { get; set; }

    /// <summary>结案日期。</summary>
    public DateOnly? ClosedOn { get; set; }
}
