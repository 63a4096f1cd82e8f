namespace Yifa.Law.Procedures;

/// <summary>程序自查：what is wrong with a procedure as data. The specification runs it over the whole catalogue; it is also the check for a procedure that somebody adds.</summary>
public static class ProcedureFaults
{
    /// <summary>一份程序的全部毛病，每条一句；没有毛病时为空。</summary>
    public static IReadOnlyList<string> Of(Procedure procedure) => [.. Graph(procedure), .. procedure.Steps.SelectMany(Articles), .. Codes(procedure)];

    private static IEnumerable<string> Graph(Procedure procedure)
    {
        var forward = Spread([procedure.Start], stage => procedure.From(stage).Select(step => step.To ?? stage));
        foreach (var stage in procedure.Stages.Where(stage => !forward.Contains(stage)))
            yield return $"到不了“{stage.Name}”。";
        foreach (var step in procedure.Steps.Where(step => !step.From.Any(forward.Contains)))
            yield return $"走不到“{step.Name}”这一步。";

        var ends = procedure.Stages.Where(stage => stage.IsFinal).ToList();
        if (ends.Count == 0)
            yield return "没有终结的阶段。";
        var backward = Spread(ends, stage => procedure.Steps.Where(step => step.To == stage).SelectMany(step => step.From));
        foreach (var stage in procedure.Stages.Where(stage => !backward.Contains(stage)))
            yield return $"“{stage.Name}”走不到终结。";
        foreach (var stage in ends.Where(stage => procedure.From(stage).Any()))
            yield return $"“{stage.Name}”已经终结，却还有下一步。";
    }

    private static IEnumerable<string> Articles(Step step)
    {
        if (!Cites(step.Basis))
            yield return $"“{step.Name}”没有写明条文。";
        foreach (var guard in step.Guards.Where(guard => !Cites(guard.Refusal.Basis)))
            yield return $"“{step.Name}”的条件“{guard.Condition}”没有写明条文。";
        foreach (var document in step.Documents.Where(document => !Cites(document.Basis)))
            yield return $"“{step.Name}”的文书“{document.Name}”没有写明条文。";
        foreach (var limit in step.Limits.Where(limit => !Cites(limit.Term.Basis)))
            yield return $"“{step.Name}”的时限{limit.Term}没有写明条文。";
    }

    private static IEnumerable<string> Codes(Procedure procedure)
    {
        foreach (var group in procedure.Steps.GroupBy(step => step.Code).Where(group => group.Count() > 1))
            yield return $"步骤代码 {group.Key} 用了两次。";
        foreach (var group in procedure.Stages.GroupBy(stage => stage.Code).Where(group => group.Count() > 1))
            yield return $"阶段代码 {group.Key} 用了两次。";
        foreach (var group in procedure.Steps.SelectMany(step => step.Guards).GroupBy(guard => guard.Refusal.Code).Where(group => group.Select(guard => guard.Refusal).Distinct().Count() > 1))
            yield return $"理由代码 {group.Key} 有两种说法。";
    }

    private static bool Cites(Citation? citation) => citation is { Article: not null };

    private static HashSet<Stage> Spread(IEnumerable<Stage> from, Func<Stage, IEnumerable<Stage>> next)
    {
        var reached = new HashSet<Stage>();
        var waiting = new Queue<Stage>(from);
        while (waiting.TryDequeue(out var stage))
        {
            if (reached.Add(stage))
            {
                foreach (var other in next(stage))
                    waiting.Enqueue(other);
            }
        }
        return reached;
    }
}
