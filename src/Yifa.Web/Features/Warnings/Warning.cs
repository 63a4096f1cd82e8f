using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Warnings;

/// <summary>
/// 预警：one signal of the watch, with why it was raised, who acted, and what came of it. Nobody writes or changes one by hand except
/// through the two acts below; so it has no ledger, and its score cannot be made better by editing.
/// </summary>
[InArea(Area.Warnings)]
[Index(nameof(TownCode), nameof(RaisedOn), nameof(Id))]
public sealed class Warning : Record
{
    /// <summary>种类。</summary>
    public WarningKind Kind { get; set; }

    /// <summary>哪一类纠纷；不分类的为 null。</summary>
    public DisputeKind? Category { get; set; }

    /// <summary>期限有险的，是哪一种事；别的为 null。</summary>
    public TermedKind? Matter { get; set; }

    /// <summary>所看时段的第一天。</summary>
    public DateOnly WatchedFrom { get; set; }

    /// <summary>所看时段的最后一天；还在继续的会延长。</summary>
    public DateOnly WatchedTo { get; set; }

    /// <summary>查到哪一天发出的。</summary>
    public DateOnly RaisedOn { get; set; }

    /// <summary>实际几件。</summary>
    public int Actual { get; set; }

    /// <summary>预期几件；逐件看的没有预期，为 null。</summary>
    public decimal? Expected { get; set; }

    /// <summary>碰巧多少天才会有一次；逐件看的为 null。</summary>
    public int? LuckDays { get; set; }

    /// <summary>发出时的把握，零到一，记成绩用。</summary>
    public decimal Certainty { get; set; }

    /// <summary>为什么，一句话；不写人名。</summary>
    public string Reason { get; set; } = "";

    /// <summary>建议怎么办。</summary>
    public string Advice { get; set; } = "";

    /// <summary>给谁。</summary>
    public string Recipients { get; set; } = "";

    /// <summary>发出时这一种正闭嘴（见 <see cref="WarningWords.QuietOf"/>）：只记成绩，不打扰人。</summary>
    public bool Quiet { get; set; }

    /// <summary>谁处置的；还没有处置为 null。</summary>
    public string? ActedBy { get; set; }

    /// <summary>哪天处置的。</summary>
    public DateOnly? ActedOn { get; set; }

    /// <summary>做了什么。</summary>
    public string? Action { get; set; }

    /// <summary>结果；还没有说为 null。</summary>
    public WarningOutcome? Outcome { get; set; }

    /// <summary>谁说的结果。</summary>
    public string? OutcomeBy { get; set; }

    /// <summary>哪天说的结果。</summary>
    public DateOnly? OutcomeOn { get; set; }

    /// <summary>结果的说明。</summary>
    public string? OutcomeNote { get; set; }

    /// <summary>没有预警的话，人是哪天知道的；不知道为 null。</summary>
    public DateOnly? NoticedOn { get; set; }

    /// <summary>背后的事。</summary>
    public List<WarningCase> Cases { get; set; } = [];

    /// <summary>近十三周的数，按发出（延长）时的样子留下来。</summary>
    public List<WarningPoint> Points { get; set; } = [];
}

/// <summary>背后的一件事。</summary>
public sealed class WarningCase : RecordPart
{
    /// <summary>那条记录的编号。</summary>
    public Guid CaseId { get; set; }
}

/// <summary>一周的数。</summary>
public sealed class WarningPoint : RecordPart
{
    /// <summary>这一周的第一天。</summary>
    public DateOnly Week { get; set; }

    /// <summary>实际几件。</summary>
    public int Actual { get; set; }

    /// <summary>预期几件；以前的周数不够为 null。</summary>
    public decimal? Expected { get; set; }

    /// <summary>上限，超过它才算多；以前的周数不够为 null。</summary>
    public decimal? Bound { get; set; }
}
