namespace Yifa.Web.Features.Shared.Steps;

/// <summary>
/// 办理一步的表单：steps differ by what they ask and not by how they are written, so each is a line of data and one act takes them all.
/// What the law wants of the content is not judged here but by the procedure, which answers with its article.
/// </summary>
/// <param name="Code">步骤的代码。</param>
/// <param name="Fields">各栏，按填写的先后。</param>
public sealed record StepForm(string Code, params StepField[] Fields)
{
    /// <summary>表单上面的一句话；没有为 null。</summary>
    public string? Lead { get; init; }

    /// <summary>办不了的时候不列出来：只在某种情形下才有的步骤。</summary>
    public bool Occasional { get; init; }

    /// <summary>办这一步一般有照片、录音录像要附上：附文件的地方先打开着。</summary>
    public bool AsksFiles { get; init; }

    /// <summary>读交来的表单；哪一栏不对，写在 <paramref name="faults"/>。</summary>
    /// <param name="sent">交来的。</param>
    /// <param name="today">没有写日子的算今天。</param>
    /// <param name="options">页面给的选项，按栏名：选了没有列出的不收；不在里面的栏由办这一步的判断。</param>
    /// <param name="faults">各栏的毛病。</param>
    public TStep Read<TStep>(IFormCollection sent, DateOnly today, IReadOnlyDictionary<string, IReadOnlyList<(string Value, string Name)>> options, Dictionary<string, string> faults)
        where TStep : CourseStep, new()
    {
        var step = new TStep { Code = Code, On = today };
        var words = new List<string>();
        foreach (var field in Fields)
        {
            var text = sent[field.Name].ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
            if (text.Length == 0)
            {
                if (field.Must) faults[field.Name] = field.Kind is StepFieldKind.Choice or StepFieldKind.Pick ? $"请选“{field.Label}”。" : field.Kind == StepFieldKind.Tick ? "办了这一项才能勾，勾了才能登记。" : $"请填写“{field.Label}”。";
            }
            else if (field.FaultOf(text) is { } fault) faults[field.Name] = fault;
            else if (options.TryGetValue(field.Name, out var listed) && field.Kind == StepFieldKind.Pick && listed.All(o => o.Value != text)) faults[field.Name] = $"请从列出的里面选“{field.Label}”。";
            else if (field.Words.Count > 0) words.Add(text);
            else field.Put!(step, text);
        }
        if (words.Count > 0) step.Words = string.Join(' ', words);
        return step;
    }

    /// <summary>一步填了什么，按栏，给人看的。</summary>
    public IEnumerable<(string Label, string Text)> Told(CourseStep step)
    {
        var chosen = step.WordNames;
        foreach (var field in Fields)
        {
            if (field.Words.Count > 0)
            {
                if (field.Words.FirstOrDefault(w => chosen.Contains(w.Value)) is { Name: { } word }) yield return (field.Kind == StepFieldKind.Tick ? "" : field.Label, word);
            }
            else if (field.Get!(step) is { } text) yield return (field.Label, text);
        }
    }
}
