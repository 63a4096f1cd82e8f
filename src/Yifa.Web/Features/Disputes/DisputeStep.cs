using Microsoft.EntityFrameworkCore;
using Yifa.Law.Procedures.Mediation;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes;

/// <summary>
/// 办理的一步：one fact of the course of a dispute, with its day and its author. Steps are only ever added; where the dispute stands is read from
/// them. What a step does not ask stays null.
/// </summary>
[Index(nameof(TownCode), nameof(MediatorId))]
[Index(nameof(TownCode), nameof(Code), nameof(DueOn))]
public sealed class DisputeStep : RecordPart
{
    /// <summary>步骤的代码，见 <see cref="MediationProcedure"/>。</summary>
    public string Code { get; set; } = "";

    /// <summary>按哪一版程序办的。</summary>
    public string Procedure { get; set; } = "";

    /// <summary>办理之日。</summary>
    public DateOnly On { get; set; }

    /// <summary>办了以后的阶段代码。</summary>
    public string Stage { get; set; } = "";

    /// <summary>选了哪些：<see cref="MediationWord"/> 的名称，用空格隔开。</summary>
    public string? Words { get; set; }

    /// <summary>哪一方当事人，从 1 起。</summary>
    public int? Party { get; set; }

    /// <summary>哪一名调解员。</summary>
    public Guid? MediatorId { get; set; }

    /// <summary>这名调解员当时的姓名。</summary>
    public string? MediatorName { get; set; }

    /// <summary>延长到、应当履行的日子。</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>履行的是第几步约定的。</summary>
    public int? Of { get; set; }

    /// <summary>金额，元。</summary>
    public decimal? Money { get; set; }

    /// <summary>时刻，例如“09:30”。</summary>
    public string? Hour { get; set; }

    /// <summary>地点。</summary>
    public string? Venue { get; set; }

    /// <summary>参加的人、接收的单位等。</summary>
    public string? Who { get; set; }

    /// <summary>文号。</summary>
    public string? Number { get; set; }

    /// <summary>主要内容。</summary>
    public string? Text { get; set; }

    /// <summary>协议内容。</summary>
    public string? Terms { get; set; }

    /// <summary>履行方式。</summary>
    public string? Manner { get; set; }

    /// <summary>登记时刻（UTC）。</summary>
    public DateTime RecordedAt { get; set; }

    /// <summary>登记人称呼。</summary>
    public string RecordedBy { get; set; } = "";

    /// <summary>选了哪些。</summary>
    public IReadOnlySet<MediationWord> Chosen => Words is null ? new HashSet<MediationWord>() : Words.Split(' ').Select(word => Enum.Parse<MediationWord>(word)).ToHashSet();

    /// <summary>程序看得懂的样子。</summary>
    public MediationEvent ToEvent() => new(Code, On)
    {
        Words = Chosen, Party = Party, Mediator = MediatorId, DueOn = DueOn, Of = Of,
        Told = Text is not null && Terms is not null,
        Complete = Text is not null && Terms is not null && Manner is not null && Venue is not null && DueOn is not null,
    };
}
