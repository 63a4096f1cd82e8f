namespace Yifa.Web.Features.Reports.Templates;

/// <summary>模板里的位置，从 1 起。</summary>
public readonly record struct Place(int Line, int Column);

/// <summary>句中的一节：text, a slot, a condition or a list.</summary>
public abstract record Node(Place At);

/// <summary>手写的字。</summary>
public sealed record TextNode(Place At, string Text) : Node(At);

/// <summary>槽：{指标[维度=值]@期间|格式}、{率(…)}、{年度}。</summary>
public sealed record SlotNode(Place At, Term Term, SlotFormat Format) : Node(At);

/// <summary>条件：?(表达式)(句组:句组)。</summary>
public sealed record ConditionNode(Place At, Term Test, IReadOnlyList<Node> Then, IReadOnlyList<Node> Otherwise) : Node(At);

/// <summary>列举：列(集合,…) 或分项 列(分项一,分项二,…)。</summary>
public sealed record ListNode(Place At, ListShape Shape) : Node(At);

/// <summary>原文(…)：a name that contains digits; 要求(…)：what a rule asks, not what was done.</summary>
public sealed record LiteralNode(Place At, string Text, bool IsRequirement) : Node(At);

/// <summary>算式里的一项。</summary>
public abstract record Term(Place At);

/// <summary>名称：指标、变量、项.字段、本年、上年，或省略号“…”（同前一个指标）。</summary>
public sealed record NameTerm(Place At, string Name, IReadOnlyList<FigureFilter> Filters, string? Period) : Term(At);

/// <summary>常数，只用来比较和指明小数位。</summary>
public sealed record NumberTerm(Place At, decimal Value) : Term(At);

/// <summary>函数：率、差、增幅、占比、均值、合并、位次、超过同级、值、有数、项数。</summary>
public sealed record CallTerm(Place At, string Name, IReadOnlyList<Term> Arguments) : Term(At);

/// <summary>比较与逻辑：&gt; &gt;= &lt; &lt;= = ≠ 且 或 +。</summary>
public sealed record PairTerm(Place At, string Operator, Term Left, Term Right) : Term(At);

/// <summary>非。</summary>
public sealed record NotTerm(Place At, Term Inner) : Term(At);

/// <summary>列(…) 的内容。</summary>
/// <param name="Set">集合名或“按”后的维度名；逐项写明分项时为 null。</param>
/// <param name="ByDimension">true 表示按维度分项。</param>
/// <param name="Parts">逐项写明的分项。</param>
/// <param name="Most">最多列几项。</param>
/// <param name="Sorted">从多到少（分项）或按字（集合）排。</param>
/// <param name="EndsWithEtc">末尾写“等”。</param>
public sealed record ListShape(string? Set, bool ByDimension, IReadOnlyList<ListPart> Parts, int? Most, bool Sorted, bool EndsWithEtc);

/// <summary>一个分项：写的名称和取数的项；<paramref name="Term"/> 为 null 时按“类别=名称”筛总数。</summary>
public sealed record ListPart(Place At, string Label, NameTerm? Term);

/// <summary>约数的写法。</summary>
public enum Rough
{
    /// <summary>20余。</summary>
    Odd,

    /// <summary>20多。</summary>
    Many,

    /// <summary>近1000。</summary>
    Nearly,

    /// <summary>超900。</summary>
    Over,

    /// <summary>900件以上。</summary>
    OrMore,

    /// <summary>不少于900。</summary>
    AtLeast,
}

/// <summary>数样。</summary>
public enum Digits
{
    /// <summary>968。</summary>
    Arabic,

    /// <summary>九百六十八。</summary>
    Chinese,

    /// <summary>以万计：12.3万。</summary>
    TenThousands,
}

/// <summary>空值怎么办。</summary>
public enum WhenEmpty
{
    /// <summary>阻止发布，是不写时的规矩。</summary>
    Block,

    /// <summary>省略所在的分句。</summary>
    Omit,

    /// <summary>零声明：本年度未开展……</summary>
    Declare,
}

/// <summary>槽的格式，即“|”之后的部分。</summary>
public sealed record SlotFormat
{
    /// <summary>什么都不写时的格式。</summary>
    public static readonly SlotFormat Plain = new();

    /// <summary>单位覆盖；空串表示不写单位，null 表示用指标的单位。</summary>
    public string? Unit { get; init; }

    /// <summary>数样。</summary>
    public Digits Digits { get; init; }

    /// <summary>小数位；null 用指标的。</summary>
    public int? Decimals { get; init; }

    /// <summary>约数；null 写确数。</summary>
    public Rough? Rough { get; init; }

    /// <summary>约到几；null 取不大于该数的最大的十的幂。</summary>
    public int? RoughTo { get; init; }

    /// <summary>空值怎么办。</summary>
    public WhenEmpty WhenEmpty { get; init; }

    /// <summary>零声明的写法；null 写“本年度未开展……”。</summary>
    public string? Declaration { get; init; }

    /// <summary>率满100%时写的词，例如“全覆盖”。</summary>
    public string? WhenFull { get; init; }

    /// <summary>率后连写分子分母：99.79%（966/968）。</summary>
    public bool WithParts { get; init; }

    /// <summary>写成频次：每月1次。</summary>
    public bool AsFrequency { get; init; }

    /// <summary>增幅只写数，不写“增长”“下降”。</summary>
    public bool NumberOnly { get; init; }

    /// <summary>合并进来的其他指标。</summary>
    public IReadOnlyList<Term> MergedWith { get; init; } = [];
}

/// <summary>标题与条目的编号样式。</summary>
public enum Numbering
{
    /// <summary>一、</summary>
    Ideographic,

    /// <summary>（一）</summary>
    Bracketed,

    /// <summary>1.</summary>
    Arabic,

    /// <summary>（1）</summary>
    BracketedArabic,

    /// <summary>一是</summary>
    Firstly,

    /// <summary>无序号</summary>
    None,
}

/// <summary>正文里的一行。</summary>
public abstract record TemplateLine(int Line);

/// <summary>标题：#、##、###；<paramref name="Numbered"/> 为 false 是 #! 写法。</summary>
public sealed record HeadingLine(int Line, int Level, bool Numbered, IReadOnlyList<Node> Nodes) : TemplateLine(Line);

/// <summary>正文或条目；<paramref name="Starts"/> 表示另起一段（前面有空行或标题）。</summary>
public sealed record ProseLine(int Line, bool IsItem, bool Starts, IReadOnlyList<Node> Nodes) : TemplateLine(Line);

/// <summary>@每 集合 … @完：对集合的每一项写一遍。</summary>
public sealed record EachBlock(int Line, string Set, int? Most, IReadOnlyList<TemplateLine> Lines) : TemplateLine(Line);
