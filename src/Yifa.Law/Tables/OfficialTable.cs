using System.ComponentModel.DataAnnotations;
using Yifa.Law.Indicators;

namespace Yifa.Law.Tables;

/// <summary>报送的周期。</summary>
public enum TableRhythm
{
    [Display(Name = "月报")] Month,
    [Display(Name = "季报")] Quarter,
    [Display(Name = "年报")] Year,
}

/// <summary>校验关系：栏次之间应有的相等。</summary>
/// <param name="Whole">合计的栏次。</param>
/// <param name="Parts">相加的栏次。</param>
public sealed record TableCheck(int Whole, IReadOnlyList<int> Parts)
{
    /// <summary>给人看的写法：1＝5＋17。</summary>
    public override string ToString() => $"{Whole}＝{string.Join('＋', Parts)}";
}

/// <summary>表下的一句话，带一个数的，数是几就有几条记录要补。</summary>
/// <param name="Before">数前面的话；没有数时就是全部。</param>
/// <param name="Figure">数；没有为 null。</param>
/// <param name="After">数后面的话。</param>
public sealed record TableRemark(string Before, Indicator? Figure = null, string After = "");

/// <summary>填表的是什么样的镇街。</summary>
/// <param name="Subdistrict">街道；乡镇为 false。</param>
public sealed record TableTown(bool Subdistrict)
{
    /// <summary>由名称认出是街道还是乡镇。</summary>
    public static TableTown Of(string name) => new(name.EndsWith("街道", StringComparison.Ordinal));
}

/// <summary>
/// 一张正式报表：its layout row by row, as data. Each figure in it is an <see cref="Indicator"/>, so that the number in a cell and the list
/// behind it come from one definition, as with every other figure.
/// </summary>
/// <param name="Code">代码，网址里用。</param>
/// <param name="Name">简称。</param>
/// <param name="Source">表式从哪来，核对过没有。</param>
/// <param name="Rhythms">按月、按季还是按年报。</param>
/// <param name="Layout">各行，由镇街的种类定。</param>
/// <param name="HeadRows">前几行是表头。</param>
public sealed record OfficialTable(string Code, string Name, string Source, IReadOnlyList<TableRhythm> Rhythms, int HeadRows, Func<TableTown, IReadOnlyList<IReadOnlyList<TableCell>>> Layout)
{
    /// <summary>表题，写在镇名后面。</summary>
    public required string Title { get; init; }

    /// <summary>报送时限；没有取得的为 null。</summary>
    public string? DueBy { get; init; }

    /// <summary>年报要向社会公开的。</summary>
    public bool IsPublic { get; init; }

    /// <summary>表下的话。</summary>
    public IReadOnlyList<TableRemark> Remarks { get; init; } = [];

    /// <summary>校验关系。</summary>
    public IReadOnlyList<TableCheck> Checks { get; init; } = [];
}
