using Yifa.Law;
using Yifa.Law.Procedures;

namespace Yifa.Web.Features.Disputes.Course;

/// <summary>现在可以（或者还不能）办的一步，连同表单里要选的。</summary>
/// <param name="Step">步骤。</param>
/// <param name="Form">表单。</param>
/// <param name="Refusals">填得再对也还不能办的理由；能办为空。</param>
public sealed record StepOffer(Step Step, StepForm Form, IReadOnlyList<Refusal> Refusals)
{
    /// <summary>第几稿，交来时对不上就拒绝。</summary>
    public required int Version { get; init; }

    /// <summary>今天，日期栏先写着它。</summary>
    public required DateOnly Today { get; init; }

    /// <summary>各栏可以选的，按栏名。</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<(string Value, string Name)>> Options { get; init; } = new Dictionary<string, IReadOnlyList<(string, string)>>();

    /// <summary>交来而没有登记的，原样留着。</summary>
    public IFormCollection? Typed { get; init; }

    /// <summary>各栏的毛病。</summary>
    public IReadOnlyDictionary<string, string> Faults { get; init; } = new Dictionary<string, string>();

    /// <summary>可以办的。</summary>
    public bool Allowed => Refusals.Count == 0;

    /// <summary>一栏现在写着什么。</summary>
    public string TextOf(StepField field) => Typed is null ? field is { Kind: StepFieldKind.Day, Name: nameof(DisputeStep.On) } ? $"{Today:yyyy-MM-dd}" : "" : Typed[field.Name].ToString();

    /// <summary>一栏的元素编号，页上不重。</summary>
    public string IdOf(StepField field) => $"{Form.Code}-{field.Name}".ToLowerInvariant();
}
