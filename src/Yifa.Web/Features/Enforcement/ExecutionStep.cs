using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Procedures.Executions;
using Yifa.Web.Features.Shared.Steps;

namespace Yifa.Web.Features.Enforcement;

/// <summary>强制执行的一步：one fact of its course. The money is the budget of a performance, or what it came to.</summary>
[Index(nameof(TownCode), nameof(Code), nameof(On))]
public sealed class ExecutionStep : CourseStep
{
    /// <summary>哪一项执法事项。</summary>
    public Guid? MatterId { get; set; }

    /// <summary>这一项当时的名称和依据。</summary>
    public string? MatterName { get; set; }

    /// <summary>第一名执法人员。</summary>
    public Guid? OfficerId { get; set; }

    /// <summary>他当时的姓名和证号。</summary>
    public string? OfficerName { get; set; }

    /// <summary>第二名执法人员。</summary>
    public Guid? SecondId { get; set; }

    /// <summary>他当时的姓名和证号。</summary>
    public string? SecondName { get; set; }

    /// <summary>录音录像、照片的内容指纹，就是附件的那一份。</summary>
    public string? Media { get; set; }

    /// <summary>选了哪些。</summary>
    public IReadOnlySet<ExecutionWord> Chosen => WordNames.Select(Enum.Parse<ExecutionWord>).ToHashSet();

    /// <summary>程序看得懂的样子。</summary>
    public ExecutionEvent ToEvent() => new(Code, On)
    {
        Words = Chosen, Officer = OfficerId, Second = SecondId, DueOn = DueOn, Of = Of,
        At = TimeOnly.TryParseExact(Hour, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null,
        Complete = Code switch
        {
            "order" => Text is not null && Terms is not null,
            "urge" => Terms is not null,
            "announce" => Terms is not null,
            "decide" when Chosen.Overlaps([ExecutionWord.PerformedByUs, ExecutionWord.PerformedByThird, ExecutionWord.PerformedByConcerned]) => Text is not null && Terms is not null && Manner is not null && Who is not null && Money is not null,
            "decide" => Text is not null && Terms is not null && Manner is not null,
            "carry-out" or "perform-at-once" => Text is not null && Venue is not null,
            _ => false,
        },
    };
}
