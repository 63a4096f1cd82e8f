using Yifa.Law.Vocabulary;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Ledgers.Entry;

/// <summary>一栏用什么来填。</summary>
public enum EntryControl
{
    /// <summary>一行字。</summary>
    Line,

    /// <summary>几行字。</summary>
    Box,

    /// <summary>整数。</summary>
    Whole,

    /// <summary>可有小数的数。</summary>
    Number,

    /// <summary>日期。</summary>
    Day,

    /// <summary>起止日期。</summary>
    Days,

    /// <summary>月份。</summary>
    Month,

    /// <summary>几个里点一个，都看得见。</summary>
    Choice,

    /// <summary>从一长串里选一个。</summary>
    List,

    /// <summary>可以选，也可以另写。</summary>
    Suggestion,

    /// <summary>几个人，一行一个。</summary>
    People,

    /// <summary>密封的一个值。</summary>
    Secret,

    /// <summary>密封的几个值，一行一个，与几个人对应。</summary>
    Secrets,
}

/// <summary>
/// 表单的一栏：what the description of a column becomes for a person who fills it in, with what he typed and what is wrong with it.
/// What was typed comes back as typed; a sealed value never does.
/// </summary>
public sealed class EntryField(LedgerColumn column, bool must)
{
    /// <summary>用点选而不用下拉的词，最多几个。</summary>
    private const int ChoicesAtMost = 5;

    // The form of a ledger says nothing about length; these are the endings of heads under which people write sentences.
    private static readonly string[] Sentences = ["内容", "情况", "简述", "事项", "意见", "问题", "措施", "举措", "原因", "结果", "备注", "摘要", "诉求", "理由", "要求", "目标", "材料", "不足", "说明", "经过", "处理", "政策", "落实", "要点", "基准", "职责"];

    public LedgerColumn Column { get; } = column;

    public bool Must { get; } = must;

    /// <summary>打开表单就在这一栏里：the first one that is still to be filled in, so that whoever came by a key goes on with the keys.</summary>
    public bool First { get; set; }

    public string Name => "f." + Column.Field;

    public string Id => "f-" + Column.Field;

    /// <summary>起止日期的止日一格。</summary>
    public string UntilName => Name + ".until";

    public EntryControl Control { get; } = ControlOf(column);

    /// <summary>填的字，照填的人写的；改记录时先是原来的（号码遮住）。</summary>
    public string Text { get; set; } = "";

    /// <summary>起止日期的止日。</summary>
    public string Until { get; set; } = "";

    /// <summary>供选的值和名称。</summary>
    public IReadOnlyList<(string Value, string Name)> Options { get; set; } = [];

    /// <summary>可以不选。</summary>
    public bool Optional { get; set; }

    /// <summary>改以前的样子，用来看改没改。</summary>
    public (string Text, string Until) Before { get; set; } = ("", "");

    /// <summary>密封的值现在的样子，已遮住；没有值为 null。</summary>
    public string? Covered { get; set; }

    /// <summary>刚才写好、已收下的密封值，加了密，只有这个表单打得开。</summary>
    public string? Kept { get; set; }

    /// <summary>收下的密封值遮住的样子。</summary>
    public string? KeptCovered { get; set; }

    /// <summary>要把密封的值清空。</summary>
    public bool Clear { get; set; }

    /// <summary>哪里不对；对的为 null。</summary>
    public string? Fault { get; set; }

    /// <summary>照别处写的，这一栏像是什么；没有建议为 null。</summary>
    public string? Advice { get; set; }

    /// <summary>只是还没有选留哪一个：what was written is fine.</summary>
    public bool Unpicked { get; set; }

    /// <summary>不合常理、要人说“确实如此”的地方。</summary>
    public string? Doubt { get; set; }

    /// <summary>已经说过确实如此的话的代号。</summary>
    public IReadOnlySet<string> Sworn { get; set; } = new HashSet<string>();

    /// <summary>别人刚改成的样子；没有冲突为 null。</summary>
    public string? Theirs { get; set; }

    /// <summary>冲突时留哪个：mine 或 theirs；还没有选为 null。</summary>
    public string? Pick { get; set; }

    public bool Sealed => Column.Sensitive;

    public bool Changed => Sealed ? Clear || Text.Length > 0 || Kept is not null : (Text, Until) != Before;

    public bool Wrong => Fault is not null || Doubt is not null;

    /// <summary>栏名下面的提示。</summary>
    public string? Hint => Control switch
    {
        EntryControl.People => "一行写一个人。",
        EntryControl.Secrets => "一行一个，次序和人名一样；没有的写“无”。",
        EntryControl.Suggestion => "可以选，也可以自己写。",
        _ when Column.Kind == CellKind.Money => "单位：元。可以写“3万元”。",
        _ when Column.Kind == CellKind.IdNumber => "十八位，末位可以是 X。",
        _ when Column.Kind == CellKind.CreditCode => "十八位，在营业执照上。",
        _ => null,
    };

    /// <summary>某句疑问的代号：a tick counts for the sentence that was read, not for whatever is wrong next.</summary>
    public string OathOf(string doubt) => $"{Column.Field}-{Records.Canonical.Hash(doubt)[..12]}";

    private static EntryControl ControlOf(LedgerColumn column) => column.Kind switch
    {
        CellKind.RowNumber or CellKind.CreditCode => EntryControl.Line,
        CellKind.Text => Sentences.Any(HeadForm.Short(column.Head).EndsWith) ? EntryControl.Box : EntryControl.Line,
        CellKind.Integer or CellKind.Year => EntryControl.Whole,
        CellKind.Decimal or CellKind.Money => EntryControl.Number,
        CellKind.Date => EntryControl.Day,
        CellKind.DateRange => EntryControl.Days,
        CellKind.Month => EntryControl.Month,
        CellKind.YesNo => EntryControl.Choice,
        CellKind.Word => Wording.All(column.Vocabulary!).Count <= ChoicesAtMost ? EntryControl.Choice : EntryControl.List,
        CellKind.People => EntryControl.People,
        CellKind.IdNumber or CellKind.Phone or CellKind.Secret => column.Property is null ? EntryControl.Secrets : EntryControl.Secret,
        CellKind.Department => EntryControl.Suggestion,
        CellKind.Village => EntryControl.List,
        CellKind.Grid => column.Use.HasFlag(Use.Creates) ? EntryControl.Suggestion : EntryControl.List,
    };
}
