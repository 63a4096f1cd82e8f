namespace Yifa.Web.Features.Shared.Documents;

/// <summary>表格文书常用的格子和行：a name and what stands beside it, room for a signature, room for a seal.</summary>
public static class FormRows
{
    /// <summary>写日期的地方。</summary>
    public const string HandDate = "年　　月　　日";

    public static FormCell Label(int width, string text) => new(width, text, FormCellKind.Label);

    public static FormCell Value(int width, string? text = null) => new(width, text ?? "", FormCellKind.Value);

    public static FormCell Text(int width, string? text = null) => new(width, text ?? "");

    /// <summary>一栏一行。</summary>
    public static FormRow Pair(string label, string? text) => new(Label(20, label), Text(80, text));

    /// <summary>两栏一行。</summary>
    public static FormRow Two(string label, string? text, string other, string? otherText) => new(Label(20, label), Value(30, text), Label(20, other), Value(30, otherText));

    /// <summary>长的一栏。</summary>
    public static FormRow Long(string label, string? text, int least = 5) => new(Label(20, label), new FormCell(80, text ?? "", FormCellKind.Flow)) { LeastLines = least };

    /// <summary>封面上的一行。</summary>
    public static FormRow Tall(params FormCell[] cells) => new(cells) { LeastLines = 2 };

    /// <summary>签名的地方：two to a row, as on a printed form; one that is left over has the day beside it.</summary>
    public static IEnumerable<FormRow> Signed(params string[] who) => who.Chunk(2).Select(two => (two.Length == 2
        ? new FormRow(Label(20, $"{two[0]}\n（签名）"), Value(30), Label(20, $"{two[1]}\n（签名）"), Value(30))
        : new FormRow(Label(20, $"{two[0]}\n（签名）"), Value(40), Label(12, "日期"), Value(28, HandDate))) with
    { LeastLines = 2 });

    /// <summary>盖章的地方。</summary>
    public static FormRow SealedBy(string body, string day = HandDate) => new(new FormCell(100, $"{body}（印）\n{day}", FormCellKind.Seal)) { LeastLines = 3 };

    /// <summary>卷内目录。</summary>
    /// <param name="entries">各份的名称、备注和页号；页号还不知道的为 null。</param>
    public static RuledForm Contents(IEnumerable<(string Name, string Remark, FormPageReference? Pages)> entries) => new()
    {
        Title = "卷　内　目　录",
        Rows =
        [
            new(Label(9, "序号"), Label(54, "文书名称"), Label(16, "页号"), Label(21, "备注")) { Repeats = true },
            .. entries.Select((e, i) => new FormRow(Value(9, $"{i + 1}"), Text(54, e.Name), Value(16) with { Pages = e.Pages }, Text(21, e.Remark))),
        ],
        Padding = new(Value(9), Text(54), Value(16), Text(21)),
    };

    /// <summary>栏名长的在读得顺的地方断开。</summary>
    public static string Broken(string label) => label.Length <= 5 ? label : label.Length <= 10 ? $"{label[..((label.Length + 1) / 2)]}\n{label[((label.Length + 1) / 2)..]}" : label;
}
