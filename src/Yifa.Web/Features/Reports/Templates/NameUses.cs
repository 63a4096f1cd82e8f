namespace Yifa.Web.Features.Reports.Templates;

/// <summary>找出模板里用到的名称，两个分支都算。</summary>
internal static class NameUses
{
    /// <summary>不是指标的名称。</summary>
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal) { "…", "本年", "上年", "每村" };

    public static IEnumerable<NameUse> Of(ReportTemplate template) =>
        template.Head.SelectMany(h => Of(h.Nodes)).Concat(Of(template.Lines));

    private static IEnumerable<NameUse> Of(IEnumerable<TemplateLine> lines) => lines.SelectMany(line => line switch
    {
        HeadingLine heading => Of(heading.Nodes),
        ProseLine prose => Of(prose.Nodes),
        EachBlock each => Of(each.Lines).Prepend(new(each.Set, true, new(each.Line, 1))),
        _ => [],
    });

    private static IEnumerable<NameUse> Of(IEnumerable<Node> nodes) => nodes.SelectMany(node => node switch
    {
        SlotNode slot => Of(slot.Term).Concat(slot.Format.MergedWith.SelectMany(Of)),
        ConditionNode condition => Of(condition.Test).Concat(Of(condition.Then)).Concat(Of(condition.Otherwise)),
        ListNode { Shape.Set: { } set } list => [new(set, true, list.At)],
        ListNode list => list.Shape.Parts.Where(p => p.Term is not null).SelectMany(p => Of(p.Term!)),
        _ => Enumerable.Empty<NameUse>(),
    });

    private static IEnumerable<NameUse> Of(Term term) => term switch
    {
        NameTerm name => Words.Contains(name.Name) || name.Name.StartsWith("项.", StringComparison.Ordinal) ? [] : [new(name.Name, false, name.At)],
        CallTerm { Name: "项数", Arguments: [NameTerm set] } => [new(set.Name, true, set.At)],
        CallTerm call => call.Arguments.SelectMany(Of),
        PairTerm pair => Of(pair.Left).Concat(Of(pair.Right)),
        NotTerm not => Of(not.Inner),
        _ => [],
    };
}
