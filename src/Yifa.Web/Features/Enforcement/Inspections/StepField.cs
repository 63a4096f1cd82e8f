using System.Globalization;
using Yifa.Law.Procedures.Inspection;
using Yifa.Law.Vocabulary;

namespace Yifa.Web.Features.Enforcement.Inspections;

/// <summary>一栏是什么。</summary>
public enum StepFieldKind
{
    /// <summary>日期。</summary>
    Day,

    /// <summary>时刻。</summary>
    Hour,

    /// <summary>一行字。</summary>
    Line,

    /// <summary>几行字。</summary>
    Lines,

    /// <summary>选一个。</summary>
    Choice,

    /// <summary>勾不勾。</summary>
    Tick,
}

/// <summary>办理一步要填的一栏。</summary>
/// <param name="Kind">是什么。</param>
/// <param name="Name">表单里的名字，就是 <see cref="InspectionStep"/> 的那一项；选项按先后编号。</param>
/// <param name="Label">栏名。</param>
/// <param name="Must">必填。</param>
/// <param name="Hint">提示；没有为 null。</param>
public sealed record StepField(StepFieldKind Kind, string Name, string Label, bool Must = true, string? Hint = null)
{
    private const int LongestLine = 200;
    private const int LongestText = 4000;

    /// <summary>可以选的；第一个是照常可以办的。</summary>
    public IReadOnlyList<InspectionWord> Words { get; init; } = [];

    /// <summary>把这一栏的值写进一步。</summary>
    public void Put(InspectionStep step, string text)
    {
        switch (Name)
        {
            case nameof(InspectionStep.On): step.On = DayOf(text); break;
            case nameof(InspectionStep.DueOn): step.DueOn = DayOf(text); break;
            case nameof(InspectionStep.Hour): step.Hour = text; break;
            case nameof(InspectionStep.Venue): step.Venue = text; break;
            case nameof(InspectionStep.Who): step.Who = text; break;
            case nameof(InspectionStep.Number): step.Number = text; break;
            case nameof(InspectionStep.Text): step.Text = text; break;
            default: throw new InvalidOperationException($"{Name} 不是一步的一项。");
        }
    }

    /// <summary>一步里这一栏写了什么；没有写、不必再说的为 null。</summary>
    public string? Get(InspectionStep step) => Name switch
    {
        nameof(InspectionStep.DueOn) => step.DueOn?.ToString("yyyy年M月d日", CultureInfo.InvariantCulture),
        nameof(InspectionStep.Hour) => step.Hour,
        nameof(InspectionStep.Venue) => step.Venue,
        nameof(InspectionStep.Who) => step.Who,
        nameof(InspectionStep.Number) => step.Number,
        nameof(InspectionStep.Text) => step.Text,
        _ => null,
    };

    /// <summary>交来的字哪里不对；对的为 null。</summary>
    public string? FaultOf(string text) => Kind switch
    {
        StepFieldKind.Day => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : $"“{Label}”要写成 2025-03-01 这样的日子。",
        StepFieldKind.Hour => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : $"“{Label}”要写成 09:30 这样的时刻。",
        StepFieldKind.Choice or StepFieldKind.Tick => Enum.TryParse<InspectionWord>(text, out var word) && Words.Contains(word) ? null : $"请从列出的里面选“{Label}”。",
        StepFieldKind.Line => text.Length <= LongestLine ? null : $"“{Label}”最多写 {LongestLine} 个字，请写短一些。",
        StepFieldKind.Lines => text.Length <= LongestText ? null : $"“{Label}”最多写 {LongestText} 个字，请写短一些，长的做成附件。",
    };

    /// <summary>必填而空着的话。</summary>
    public string Missing => Kind switch
    {
        StepFieldKind.Choice => $"请选“{Label}”。",
        StepFieldKind.Tick => "办了这一项才能勾，勾了才能登记。",
        StepFieldKind.Day or StepFieldKind.Hour or StepFieldKind.Line or StepFieldKind.Lines => $"请填写“{Label}”。",
    };

    /// <summary>说一个词。</summary>
    public static string Say(InspectionWord word) => Wording.Of(word);

    private static DateOnly DayOf(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
