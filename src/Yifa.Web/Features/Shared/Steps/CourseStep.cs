using Yifa.Web.Records;

namespace Yifa.Web.Features.Shared.Steps;

/// <summary>
/// 办理的一步：one fact of the course of a matter, with its day and its author. Steps are only ever added; where the matter stands is read from
/// them. What a step does not ask stays null. Each kind of matter adds what only its own steps ask.
/// </summary>
public abstract class CourseStep : RecordPart
{
    /// <summary>步骤的代码，见所用的程序。</summary>
    public string Code { get; set; } = "";

    /// <summary>按哪一版程序办的。</summary>
    public string Procedure { get; set; } = "";

    /// <summary>办理之日。</summary>
    public DateOnly On { get; set; }

    /// <summary>办了以后的阶段代码。</summary>
    public string Stage { get; set; } = "";

    /// <summary>选了哪些：选项的名称，用空格隔开。</summary>
    public string? Words { get; set; }

    /// <summary>延长到、应当履行的日子。</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>对应前面的第几步。</summary>
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

    /// <summary>协议、决定的内容。</summary>
    public string? Terms { get; set; }

    /// <summary>履行方式。</summary>
    public string? Manner { get; set; }

    /// <summary>随这一步交来的文件的内容指纹，先后不变，用空格隔开；没有为 null。</summary>
    public string? Files { get; set; }

    /// <summary>录音录像的内容指纹：随这一步交来的第一份，或者没有交来、留在别处的那一份；没有为 null。</summary>
    public string? Media { get; set; }

    /// <summary>登记时刻（UTC）。</summary>
    public DateTime RecordedAt { get; set; }

    /// <summary>登记人称呼。</summary>
    public string RecordedBy { get; set; } = "";

    /// <summary>选了哪些，按名称。</summary>
    public IReadOnlyList<string> WordNames => Words?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
