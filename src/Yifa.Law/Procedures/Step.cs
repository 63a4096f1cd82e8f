namespace Yifa.Law.Procedures;

/// <summary>
/// 步骤：one way from some stages to another, as the law writes it. Buttons, gates, deadlines, the flow chart and the public guide
/// all read this value.
/// </summary>
/// <param name="Code">代码，同一种程序内唯一。</param>
/// <param name="Name">名称，例如“受理”。</param>
/// <param name="From">从哪些阶段。</param>
/// <param name="To">到哪个阶段；办了仍在原阶段的（告知、签名、报告）为 null。</param>
/// <param name="Role">谁来办。</param>
/// <param name="Basis">依据。</param>
public sealed record Step(string Code, string Name, IReadOnlyList<Stage> From, Stage? To, ProcedureRole Role, Citation Basis)
{
    /// <summary>时限。</summary>
    public IReadOnlyList<StepLimit> Limits { get; init; } = [];

    /// <summary>办理前卷内应当有的文书。</summary>
    public IReadOnlyList<DocumentKind> Documents { get; init; } = [];

    /// <summary>办这一步自己写成的文书：what is registered with the step is what the paper says, so the step need not wait for it.</summary>
    public IReadOnlyList<DocumentKind> Makes { get; init; } = [];

    /// <summary>办理前应当成立的条件。</summary>
    public IReadOnlyList<Guard> Guards { get; init; } = [];
}
