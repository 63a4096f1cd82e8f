namespace Yifa.Law.Procedures;

/// <summary>
/// 程序：the steps of one kind of matter under one version of the law. A revised law is a second value with a later day in force;
/// a matter keeps the one it was opened under.
/// </summary>
/// <param name="Kind">种类代码，例如 mediation。</param>
/// <param name="Version">版本，例如 2011-01-01；同一种类内唯一，随事项保存。</param>
/// <param name="Name">名称，例如“人民调解”。</param>
/// <param name="Basis">依据的法规。</param>
/// <param name="InForceFrom">自哪天起新开的事项用这个版本。</param>
/// <param name="Start">起始阶段。</param>
/// <param name="Steps">步骤。</param>
public sealed record Procedure(string Kind, string Version, string Name, Citation Basis, DateOnly InForceFrom, Stage Start, IReadOnlyList<Step> Steps)
{
    /// <summary>全部阶段，起始阶段在先。</summary>
    public IReadOnlyList<Stage> Stages => [.. Steps.SelectMany(step => step.To is { } to ? step.From.Append(to) : step.From).Prepend(Start).Distinct()];

    /// <summary>按代码取阶段；没有的为 null。</summary>
    public Stage? StageOf(string code) => Stages.FirstOrDefault(stage => stage.Code == code);

    /// <summary>按代码取步骤；没有的为 null。</summary>
    public Step? StepOf(string code) => Steps.FirstOrDefault(step => step.Code == code);

    /// <summary>在某阶段可以办的步骤，不论条件是否具备。</summary>
    public IEnumerable<Step> From(Stage stage) => Steps.Where(step => step.From.Contains(stage));

    /// <summary>办一步：准不准，为什么。</summary>
    /// <param name="stage">事项现在的阶段代码。</param>
    /// <param name="step">所办步骤的代码。</param>
    /// <param name="facts">事项的事实。</param>
    public StepAnswer Ask(string stage, string step, MatterFacts facts)
    {
        if (StageOf(stage) is not { } at)
            return new(null, [ProcedureRefusals.NoSuchStage(this, stage)], []);
        if (StepOf(step) is not { } wanted)
            return new(null, [ProcedureRefusals.NoSuchStep(this, step)], []);
        if (!wanted.From.Contains(at))
            return new(wanted, [ProcedureRefusals.WrongStage(wanted, at)], []);

        var refusals = new List<Refusal>();
        var warnings = new List<Refusal>();
        if (!facts.ActorRoles.Contains(wanted.Role))
            refusals.Add(ProcedureRefusals.WrongRole(wanted));
        refusals.AddRange(wanted.Guards.Where(guard => !guard.Holds(facts)).Select(guard => guard.Refusal));
        refusals.AddRange(wanted.Documents.Where(document => !facts.Documents.Contains(document.Code)).Select(document => ProcedureRefusals.MissingDocument(wanted, document)));
        foreach (var limit in wanted.Limits)
            Judge(wanted, limit, facts, refusals, warnings);
        return new(wanted, refusals, warnings) { At = at };
    }

    private static void Judge(Step step, StepLimit limit, MatterFacts facts, List<Refusal> refusals, List<Refusal> warnings)
    {
        var ruling = limit.DueFor(facts);
        if (ruling?.Refusal is { } unsound)
        {
            refusals.Add(unsound);
            return;
        }
        var due = ruling?.Value;
        switch (limit.Effect)
        {
            case LimitEffect.Warns:
                if (due is not null && due.IsOverdueOn(facts.On))
                    warnings.Add(ProcedureRefusals.Overdue(step, limit, due));
                break;
            case LimitEffect.Bars:
                if (due is null)
                    refusals.Add(ProcedureRefusals.NotStarted(step, limit));
                else if (due.IsOverdueOn(facts.On))
                    refusals.Add(ProcedureRefusals.TooLate(step, limit, due));
                break;
            case LimitEffect.NotBefore:
                if (due is null)
                    refusals.Add(ProcedureRefusals.NotStarted(step, limit));
                else if (!due.IsOverdueOn(facts.On))
                    refusals.Add(ProcedureRefusals.TooEarly(step, limit, due));
                break;
        }
    }
}
