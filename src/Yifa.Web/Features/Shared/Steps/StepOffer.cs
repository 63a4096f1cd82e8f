using Yifa.Law;
using Yifa.Law.Procedures;

namespace Yifa.Web.Features.Shared.Steps;

/// <summary>现在可以（或者还不能）办的一步，连同表单里要选的。</summary>
/// <param name="Step">步骤。</param>
/// <param name="Form">表单。</param>
/// <param name="Refusals">填得再对也还不能办的理由；能办为空。</param>
public record StepOffer(Step Step, StepForm Form, IReadOnlyList<Refusal> Refusals)
{
    /// <summary>第几稿，交来时对不上就拒绝。</summary>
    public required int Version { get; init; }

    /// <summary>今天，日期栏先写着它。</summary>
    public required DateOnly Today { get; init; }

    /// <summary>各栏可以选的，按栏名。</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<(string Value, string Name)>> Options { get; init; } = new Dictionary<string, IReadOnlyList<(string, string)>>();

    /// <summary>先写着的，按栏名：前面的步骤已经说过的不用再打一遍。</summary>
    public IReadOnlyDictionary<string, string> Given { get; init; } = new Dictionary<string, string>();

    /// <summary>交来而没有登记的，原样留着。</summary>
    public IFormCollection? Typed { get; init; }

    /// <summary>各栏的毛病。</summary>
    public IReadOnlyDictionary<string, string> Faults { get; init; } = new Dictionary<string, string>();

    /// <summary>表单用哪个页面片段写。</summary>
    public virtual string Partial => "_StepForm";

    /// <summary>可以办的。</summary>
    public bool Allowed => Refusals.Count == 0;

    /// <summary>按钮上的字；步骤自己就叫“登记什么”的，不说两遍。</summary>
    public string Button => Step.Name.StartsWith("登记", StringComparison.Ordinal) ? Step.Name : "登记" + Step.Name;

    /// <summary>一栏现在写着什么。</summary>
    public string TextOf(StepField field) =>
        Typed is not null ? Typed[field.Name].ToString()
        : Given.TryGetValue(field.Name, out var given) ? given
        : field is { Kind: StepFieldKind.Day, Name: nameof(CourseStep.On) } ? $"{Today:yyyy-MM-dd}" : "";

    /// <summary>一栏可以选的。</summary>
    public IReadOnlyList<(string Value, string Name)> OptionsOf(StepField field) => field.Words.Count > 0 ? field.Words : Options.GetValueOrDefault(field.Name, []);

    /// <summary>一栏的元素编号，页上不重。</summary>
    public string IdOf(StepField field) => $"{Form.Code}-{field.Name}".ToLowerInvariant();
}

/// <summary>经过里的一行，号码已遮住。</summary>
/// <param name="Ordinal">第几步。</param>
/// <param name="Name">步骤名称。</param>
/// <param name="On">办理之日。</param>
/// <param name="Moved">进入了另一个阶段；没有为 null。</param>
/// <param name="Told">各栏。</param>
/// <param name="By">登记人。</param>
/// <param name="At">登记时刻（UTC）。</param>
/// <param name="Basis">依据。</param>
public sealed record StepLine(int Ordinal, string Name, DateOnly On, string? Moved, IReadOnlyList<(string Label, string Text)> Told, string By, DateTime At, string Basis)
{
    /// <summary>全过程记录缺什么，例如“9:20 至 9:35 没有录到”；不缺为空。</summary>
    public IReadOnlyList<string> Lacking { get; init; } = [];
}
