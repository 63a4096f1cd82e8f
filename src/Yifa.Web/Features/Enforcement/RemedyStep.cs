using Microsoft.EntityFrameworkCore;
using Yifa.Law.Procedures.Remedies;
using Yifa.Web.Features.Shared.Steps;

namespace Yifa.Web.Features.Enforcement;

/// <summary>应诉的一步：one fact of the course of a reconsideration or a lawsuit.</summary>
[Index(nameof(TownCode), nameof(Code), nameof(On))]
public sealed class RemedyStep : CourseStep
{
    /// <summary>附件各证明什么：一行一件，写“附件名：证明什么”。</summary>
    public string? Exhibits { get; set; }

    /// <summary>选了哪些。</summary>
    public IReadOnlySet<RemedyWord> Chosen => WordNames.Select(Enum.Parse<RemedyWord>).ToHashSet();

    /// <summary>程序看得懂的样子。</summary>
    public RemedyEvent ToEvent() => new(Code, On)
    {
        Words = Chosen, DueOn = DueOn, Complete = Code == "draft" && Text is not null && Terms is not null,
        Explained = Code switch { "answer" => Manner is not null, "appoint" or "appear" => Text is not null, _ => false },
    };
}
