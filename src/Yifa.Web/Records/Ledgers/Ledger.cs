using System.Linq.Expressions;
using Yifa.Web.Access;

namespace Yifa.Web.Records.Ledgers;

/// <summary>
/// 台账：a ledger is data. This one description drives recognition, import, lists, details and export; a new ledger is an
/// entity and a heir of <see cref="Ledger{T}"/> beside it, nothing else.
/// </summary>
public abstract class Ledger(string code, string name, Area area, Type type)
{
    private readonly List<LedgerColumn> columns = [];
    private readonly List<RecordLink> links = [];

    /// <summary>代码，用在网址和命令里，例如 disputes。</summary>
    public string Code { get; } = code;

    /// <summary>中文名，例如“矛盾纠纷排查化解台账”。</summary>
    public string Name { get; } = name;

    /// <summary>所属板块，决定谁能看、能录、能导。</summary>
    public Area Area { get; } = area;

    /// <summary>记录的类型。</summary>
    public Type Type { get; } = type;

    /// <summary>列，按正式表式的先后。</summary>
    public IReadOnlyList<LedgerColumn> Columns => columns;

    /// <summary>属于哪些别的台账的记录。</summary>
    public IReadOnlyList<RecordLink> Links => links;

    /// <summary>名录（人员、网格、企业）：一批文件里先于别的表导入。</summary>
    public bool IsRegister { get; protected init; }

    /// <summary>主日期所在的列；名录和按年的表为 null。</summary>
    public LedgerColumn? MainDate { get; private protected set; }

    /// <summary>按字段名找列。</summary>
    public LedgerColumn? Column(string? field) => columns.FirstOrDefault(c => c.Field == field);

    /// <summary>一条空记录。</summary>
    public abstract Record New();

    /// <summary>补上没有列说明的内容，例如由会议名称定会议类别；也用来由表题得出年度。</summary>
    /// <param name="row">已经写好各列的记录。</param>
    /// <param name="sheet">从哪张表来。</param>
    public abstract void Complete(Record row, SheetFacts sheet);

    /// <summary>情理上说不通的地方；没有就为空。只看一条记录自己。</summary>
    public abstract IEnumerable<Doubt> DoubtsOf(Record row);

    protected void Add(LedgerColumn column) => columns.Add(column);

    protected void Add(RecordLink link) => links.Add(link);

    public override string ToString() => Name;
}

/// <summary>存疑：what does not make sense in a row that can otherwise be read; a person may accept it.</summary>
/// <param name="Field">哪一列。</param>
/// <param name="Reason">为什么存疑。</param>
/// <param name="Impossible">
/// true 不可能是真的：an import may still take it as the paper says, a form that a person fills in refuses it. False: unusual or against
/// the law, but it does happen, and a record must be able to say so; the person ticks 确实如此.
/// </param>
public sealed record Doubt(string Field, string Reason, bool Impossible = false);

/// <summary>一张表里不属于任何一行的事实。</summary>
/// <param name="Title">表头上方的文字。</param>
/// <param name="NameOfPlace">由代码得村（社区）、网格的名称。</param>
public sealed record SheetFacts(string Title, Func<string, string> NameOfPlace);

/// <inheritdoc />
public abstract partial class Ledger<T>(string code, string name, Area area) : Ledger(code, name, area, typeof(T)) where T : Record, new()
{
    /// <summary>主日期，列表按它排序、按它分年度。</summary>
    public Expression<Func<T, DateOnly>>? DateOf { get; private set; }

    /// <summary>年度：没有主日期、只分年度的表。</summary>
    public Expression<Func<T, int>>? YearOf { get; protected init; }

    public override Record New() => new T();

    public override void Complete(Record row, SheetFacts sheet) => Complete((T)row, sheet);

    public override IEnumerable<Doubt> DoubtsOf(Record row) => DoubtsOf((T)row);

    protected virtual void Complete(T row, SheetFacts sheet)
    {
    }

    protected virtual IEnumerable<Doubt> DoubtsOf(T row) => [];

    /// <summary>先后颠倒：后一个日期早于前一个。</summary>
    /// <param name="earlier">应在前的。</param>
    /// <param name="later">应在后的。</param>
    /// <param name="field">后一个日期的列。</param>
    /// <param name="happens">真会颠倒的，例如先签合同后送审：违反规定，却是事实。</param>
    protected IEnumerable<Doubt> InOrder(DateOnly? earlier, DateOnly? later, string field, bool happens = false)
    {
        if (earlier is { } first && later is { } second && second < first)
            yield return new(field, $"{Column(field)!.Head}（{second:yyyy-MM-dd}）早于前面的日期（{first:yyyy-MM-dd}）。", !happens);
    }

    /// <summary>部分大于总数：例如实到多于应到。</summary>
    protected IEnumerable<Doubt> NotMore(int? part, int? whole, string field)
    {
        if (part > whole) yield return new(field, $"{Column(field)!.Head}（{part}）比总数（{whole}）还多。");
    }
}
