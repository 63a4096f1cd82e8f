using Yifa.Law.Indicators;

namespace Yifa.Law.Tables;

/// <summary>一格数的是哪一段。</summary>
public enum TableSpan
{
    /// <summary>本期：本月、本季或本年。</summary>
    Period,

    /// <summary>年度累计：本年1月1日到本期末。</summary>
    YearToDate,
}

/// <summary>表里的一格：a word, a figure, or a place that the records cannot fill; what it covers is said like in the paper form.</summary>
public abstract record TableCell
{
    /// <summary>占几列。</summary>
    public int Across { get; init; } = 1;

    /// <summary>占几行。</summary>
    public int Down { get; init; } = 1;
}

/// <summary>表头、项目名。</summary>
/// <param name="Text">文字。</param>
public sealed record HeadCell(string Text) : TableCell
{
    /// <summary>写在表头里的共计，例如“邻里纠纷（共计：12 件）”；没有为 null。</summary>
    public Indicator? Total { get; init; }
}

/// <summary>填报单位，由填表的人所在的镇、村填。</summary>
public sealed record UnitCell : TableCell;

/// <summary>填报人，导出时填。</summary>
public sealed record MakerCell : TableCell;

/// <summary>一个数。</summary>
/// <param name="Indicator">怎么数；它的清单就是这一格的出处。</param>
/// <param name="Span">数哪一段。</param>
public sealed record FigureCell(Indicator Indicator, TableSpan Span = TableSpan.Period) : TableCell
{
    /// <summary>正式表式里的栏次，校验关系用；没有编号的为 null。</summary>
    public int? Number { get; init; }

    /// <summary>表里按多少一个单位写：按万元的是 10000；照原来的单位为 1。</summary>
    public decimal Per { get; init; } = 1;

    /// <summary>先要有人登记过什么，这个数才说得出；不需要的为 null。</summary>
    public Evidence? Needs { get; init; }
}

/// <summary>合计的一格：the numbers of its row added up, each of which opens its own records; where one of them is unknown the sum is unknown too. What the form asks and the town has no power for or keeps no record of does not count.</summary>
/// <param name="Name">这一格是什么。</param>
public sealed record SumCell(string Name) : TableCell
{
    /// <summary>正式表式里的栏次。</summary>
    public int? Number { get; init; }
}

/// <summary>凭据：a column that nobody filled in says nothing, and a count of nothing must not be read as a zero.</summary>
/// <param name="Told">填了那一栏的有几条；一条也没有，这一格就空着。</param>
/// <param name="Why">空着的原因。</param>
public sealed record Evidence(Indicator Told, string Why);

/// <summary>台账答不出来的一格：left empty, with the reason, never a zero.</summary>
/// <param name="Name">这一格是什么。</param>
/// <param name="Why">为什么答不出来。</param>
public sealed record BlankCell(string Name, string Why) : TableCell
{
    /// <summary>正式表式里的栏次。</summary>
    public int? Number { get; init; }
}
