using Yifa.Law.Indicators;

namespace Yifa.Web.Features.Figures;

/// <summary>
/// 条件的填法：a small grid of rows on the page. Rows of one group are alternatives (或), groups must all hold (且); empty rows do
/// not count. It reads and writes the same tree that the definition keeps.
/// </summary>
/// <param name="Name">栏名的开头，页面上的输入框都以它起名。</param>
/// <param name="Groups">几组。</param>
/// <param name="Rows">每组几行。</param>
public sealed record ConditionForm(string Name, int Groups, int Rows)
{
    /// <summary>算数的条件。</summary>
    public static ConditionForm Counts { get; } = new("counts", 3, 3);

    /// <summary>分母的条件。</summary>
    public static ConditionForm OutOf { get; } = new("outof", 2, 2);

    /// <summary>一个输入框的名字。</summary>
    public string Cell(int group, int row, string part) => $"{Name}-{group}-{row}-{part}";

    /// <summary>读表单；一行也没填返回 null。</summary>
    public Condition? Read(IFormCollection form)
    {
        List<Condition> all = [];
        for (var group = 0; group < Groups; group++)
        {
            List<Condition> any = [];
            for (var row = 0; row < Rows; row++)
            {
                var field = form[Cell(group, row, "field")].ToString();
                if (field.Length == 0) continue;
                var how = Enum.TryParse<Comparing>(form[Cell(group, row, "how")], out var known) && Enum.IsDefined(known) ? known : Comparing.Is;
                var value = form[Cell(group, row, "value")].ToString().Trim();
                any.Add(new FieldCondition(field, how, value.Length == 0 || how is Comparing.Filled or Comparing.Empty ? null : value));
            }
            if (any.Count > 0) all.Add(any.Count == 1 ? any[0] : new AnyOf(any));
        }
        return all.Count == 0 ? null : all.Count == 1 ? all[0] : new AllOf(all);
    }

    /// <summary>某一行填的是什么；空行为 null。</summary>
    public FieldCondition? At(Condition? condition, int group, int row)
    {
        var groups = condition switch { null => [], AllOf all => all.Parts, _ => [condition] };
        if (group >= groups.Count) return null;
        IReadOnlyList<Condition> rows = groups[group] is AnyOf any ? any.Parts : [groups[group]];
        return row < rows.Count ? rows[row] as FieldCondition : null;
    }
}
