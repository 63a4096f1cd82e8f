using System.Globalization;
using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Vocabulary;

namespace Yifa.Web.Features.Disputes.Course;

/// <summary>
/// 办理一步的表单：steps differ by what they ask and not by how they are written, so each is a line of data and one act takes them all.
/// What the law wants of the content is not judged here but by the procedure, which answers with its article.
/// </summary>
/// <param name="Code">步骤的代码。</param>
/// <param name="Fields">各栏，按填写的先后。</param>
public sealed record StepForm(string Code, params StepField[] Fields)
{
    private const int LongestLine = 200;
    private const int LongestText = 4000;

    /// <summary>表单上面的一句话；没有为 null。</summary>
    public string? Lead { get; init; }

    /// <summary>办不了的时候不列出来：只在某种情形下才有的步骤。</summary>
    public bool Occasional { get; init; }

    /// <summary>读交来的表单；哪一栏不对，写在 <paramref name="faults"/>。</summary>
    public DisputeStep Read(IFormCollection sent, DateOnly today, Dictionary<string, string> faults)
    {
        var step = new DisputeStep { Code = Code, On = today };
        var words = new List<MediationWord>();
        foreach (var field in Fields)
        {
            var text = sent[field.Name].ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
            if (text.Length == 0)
            {
                if (field.Must) faults[field.Name] = field.Kind is StepFieldKind.Choice or StepFieldKind.Party or StepFieldKind.Roster or StepFieldKind.Named or StepFieldKind.Performance ? $"请选“{field.Label}”。" : field.Kind == StepFieldKind.Tick ? "办了这一项才能勾，勾了才能登记。" : $"请填写“{field.Label}”。";
                continue;
            }
            if (FaultOf(field, text) is { } fault) faults[field.Name] = fault;
            else if (field.Words.Count > 0) words.Add(Enum.Parse<MediationWord>(text));
            else field.Put!(step, text);
        }
        if (words.Count > 0) step.Words = string.Join(' ', words);
        return step;
    }

    /// <summary>都照可以办的填会怎样：what then still refuses, the form cannot cure, and the page says so before anyone fills it in.</summary>
    public MediationEvent Hopeful(DateOnly today, DateOnly? settleBy) => new(Code, today)
    {
        Words = Fields.Where(f => f.Words.Count > 0).Select(f => f.Words[0]).ToHashSet(), Complete = true, Told = true, DueOn = (settleBy ?? today).AddDays(1),
    };

    /// <summary>一步填了什么，按栏，给人看的。</summary>
    public IEnumerable<(string Label, string Text)> Told(DisputeStep step)
    {
        var chosen = step.Chosen;
        foreach (var field in Fields.Where(f => f.Kind is not (StepFieldKind.Day or StepFieldKind.Party or StepFieldKind.Performance) || f.Name == nameof(DisputeStep.DueOn)))
        {
            if (field.Words.Count > 0)
            {
                if (field.Words.Where(chosen.Contains).ToList() is [var word, ..]) yield return (field.Kind == StepFieldKind.Tick ? "" : field.Label, Wording.Of(word));
            }
            else if (field.Get!(step) is { } text) yield return (field.Label, text);
        }
    }

    private static string? FaultOf(StepField field, string text) => field.Kind switch
    {
        StepFieldKind.Day => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : $"“{field.Label}”要写成 2025-03-01 这样的日子。",
        StepFieldKind.Hour => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : $"“{field.Label}”要写成 09:30 这样的时刻。",
        StepFieldKind.Money => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var money) && money is >= 0 and < 1_000_000_000m ? null : $"“{field.Label}”要写数字，例如 3200。",
        StepFieldKind.Choice or StepFieldKind.Tick => Enum.TryParse<MediationWord>(text, out var word) && field.Words.Contains(word) ? null : $"请从列出的里面选“{field.Label}”。",
        StepFieldKind.Party or StepFieldKind.Performance => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? null : $"请从列出的里面选“{field.Label}”。",
        StepFieldKind.Roster or StepFieldKind.Named => Guid.TryParse(text, out _) ? null : $"请从列出的里面选“{field.Label}”。",
        StepFieldKind.Line => text.Length <= LongestLine ? null : $"“{field.Label}”最多写 {LongestLine} 个字，请写短一些。",
        StepFieldKind.Lines => text.Length <= LongestText ? null : $"“{field.Label}”最多写 {LongestText} 个字，请写短一些，长的做成附件。",
    };
}
