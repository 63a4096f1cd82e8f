using Yifa.Law.Procedures.Inspection;
using static Yifa.Law.Procedures.Inspection.InspectionWord;

namespace Yifa.Web.Features.Enforcement.Inspections;

/// <summary>办理一步的表单：each step is a line of data and one act takes them all; the plan has a page of its own, the firm's scan is on its phone.</summary>
/// <param name="Code">步骤的代码。</param>
/// <param name="Fields">各栏，按填写的先后。</param>
public sealed record StepForm(string Code, params StepField[] Fields)
{
    /// <summary>表单上面的一句话；没有为 null。</summary>
    public string? Lead { get; init; }

    /// <summary>办不了的时候不列出来。</summary>
    public bool Occasional { get; init; }

    /// <summary>全部，按办理的先后。</summary>
    public static IReadOnlyList<StepForm> All { get; } =
    [
        new("submit", Day("报批的日子"), Lines("补充说明", must: false)) { Lead = "报批以后等负责人批准；批准以前不能进门。" },
        new("approve", Day("批准的日子"), Line(nameof(InspectionStep.Text), "意见", must: false)) { Lead = "批准的人不能是这次检查的执法人员。" },
        new("send-back", Day("退回的日子"), Lines("为什么退回")) { Occasional = true },
        new("declare-urgent", Day("决定的日子"), Hour(), Lines("什么紧急情况", hint: "例如：接到举报，正在违法排放，等批准就查不到了")) { Lead = "情况紧急的可以先检查，事后要补批，不补批不能办结。", Occasional = true },
        new("approve-late", Day("补批的日子"), Line(nameof(InspectionStep.Text), "意见", must: false)) { Occasional = true },
        new("make-code") { Lead = "检查码在计划的日子有效。生成以后，进门时给企业扫。" },
        new("enter", Day("进门的日子"), Hour(), Choice(1, "执法证件", CertificatesShown, CertificatesNotShown), Choice(2, "检查码", NotScanned, RefusedToScan, Scanned), Tick(3, RightsTold), Line(nameof(InspectionStep.Who), "企业在场的人", hint: "姓名、职务")),
        new("record", Day("检查的日子"), Hour(), Line(nameof(InspectionStep.Venue), "检查的地点"), Line(nameof(InspectionStep.Who), "企业在场的人", hint: "姓名、职务"), Choice(1, "执法证件", CertificatesShown, CertificatesNotShown), Tick(2, RightsTold), Lines("检查情况", hint: "看了什么、问了什么；发现的问题写清楚在哪里")),
        new("tell", Day("告知的日子"), Choice(1, "结果", NoProblem, ToCorrect, CorrectedOnSpot), Until("改正到哪一天", "责令限期改正的要写"), Line(nameof(InspectionStep.Who), "告知了谁"), Lines("告知的内容", must: false)),
        new("recheck", Day("复查的日子"), Choice(1, "改正了没有", Corrected, NotCorrected), Until("再定的期限", "没有改正的要写"), Lines("复查情况")) { Occasional = true },
        new("hand-on", Day("移送的日子"), Choice(1, "移送给谁", ToCase, ToDepartment), Line(nameof(InspectionStep.Number), "案号或者移送文号", must: false), Lines("为什么移送")) { Occasional = true },
        new("close", Day("办结的日子")),
        new("cancel", Day("取消的日子"), Lines("为什么取消")),
    ];

    /// <summary>按步骤代码取；没有为 null。</summary>
    public static StepForm? Find(string? code) => All.FirstOrDefault(f => f.Code == code);

    /// <summary>读交来的表单；哪一栏不对，写在 <paramref name="faults"/>。</summary>
    public InspectionStep Read(IFormCollection sent, DateOnly today, Dictionary<string, string> faults)
    {
        var step = new InspectionStep { Code = Code, On = today };
        var words = new List<string>();
        foreach (var field in Fields)
        {
            var text = sent[field.Name].ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
            if (text.Length == 0)
            {
                if (field.Must) faults[field.Name] = field.Missing;
                continue;
            }
            if (field.FaultOf(text) is { } fault) faults[field.Name] = fault;
            else if (field.Words.Count > 0) words.Add(text);
            else field.Put(step, text);
        }
        if (words.Count > 0) step.Words = string.Join(' ', words);
        return step;
    }

    /// <summary>都照可以办的填会怎样：what then still refuses, the form cannot cure.</summary>
    /// <param name="day">哪一天办。</param>
    /// <param name="problem">记录里有不符合的。</param>
    public InspectionEvent Hopeful(DateOnly day, bool problem) =>
        new(Code, day) { Words = Code == "tell" && problem ? new HashSet<InspectionWord> { ToCorrect } : Fields.Where(f => f.Words.Count > 0).Select(f => f.Words[0]).ToHashSet(), DueOn = day };

    /// <summary>一步填了什么，按栏，给人看的。</summary>
    public IEnumerable<(string Label, string Text)> Told(InspectionStep step)
    {
        var chosen = step.Chosen;
        foreach (var field in Fields)
        {
            if (field.Words.Count > 0)
            {
                if (field.Words.Where(chosen.Contains).ToList() is [var word, ..]) yield return (field.Kind == StepFieldKind.Tick ? "" : field.Label, StepField.Say(word));
            }
            else if (field.Get(step) is { } text) yield return (field.Label, text);
        }
    }

    private static StepField Day(string label) => new(StepFieldKind.Day, nameof(InspectionStep.On), label);

    private static StepField Until(string label, string hint) => new(StepFieldKind.Day, nameof(InspectionStep.DueOn), label, Must: false, hint);

    private static StepField Hour() => new(StepFieldKind.Hour, nameof(InspectionStep.Hour), "时间");

    private static StepField Line(string name, string label, bool must = true, string? hint = null) => new(StepFieldKind.Line, name, label, must, hint);

    private static StepField Lines(string label, bool must = true, string? hint = null) => new(StepFieldKind.Lines, nameof(InspectionStep.Text), label, must, hint);

    private static StepField Choice(int nth, string label, params InspectionWord[] words) => new(StepFieldKind.Choice, $"Word{nth}", label) { Words = words };

    private static StepField Tick(int nth, InspectionWord word) => new(StepFieldKind.Tick, $"Word{nth}", StepField.Say(word)) { Words = [word] };
}

/// <summary>现在可以（或者还不能）办的一步，连同表单。</summary>
/// <param name="Step">步骤。</param>
/// <param name="Form">表单。</param>
/// <param name="Refusals">填得再对也还不能办的理由；能办为空。</param>
public sealed record StepOffer(Law.Procedures.Step Step, StepForm Form, IReadOnlyList<Law.Refusal> Refusals)
{
    public required int Version { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>检查要点：现场检查记录才有。</summary>
    public IReadOnlyList<(string Name, string Item, string Point)> Points { get; init; } = [];

    /// <summary>交来而没有登记的，原样留着。</summary>
    public IFormCollection? Typed { get; init; }

    /// <summary>各栏的毛病。</summary>
    public IReadOnlyDictionary<string, string> Faults { get; init; } = new Dictionary<string, string>();

    public bool Allowed => Refusals.Count == 0;

    /// <summary>一栏现在写着什么。</summary>
    public string TextOf(StepField field) => Typed is not null ? Typed[field.Name].ToString() : field.Name == nameof(InspectionStep.On) ? $"{Today:yyyy-MM-dd}" : "";

    public string IdOf(StepField field) => $"{Form.Code}-{field.Name}".ToLowerInvariant();
}
