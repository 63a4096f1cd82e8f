using Yifa.Law.Indicators;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Reports.Publishing;

/// <summary>公开的报告，给程序读：report.json beside the page; this one shape is written and described.</summary>
/// <param name="Title">题名。</param>
/// <param name="Town">镇街全称。</param>
/// <param name="TownCode">镇街的区划代码。</param>
/// <param name="Year">年度。</param>
/// <param name="Hash">版本指纹（SHA-256）。</param>
/// <param name="SignedAt">签发时刻（UTC）。</param>
/// <param name="PublishedAt">公开时刻（UTC）。</param>
/// <param name="Text">全文。</param>
/// <param name="Restates">更正的是哪一版的指纹；不是更正为 null。</param>
/// <param name="Reason">更正的理由。</param>
/// <param name="Changes">更正了哪些数。</param>
/// <param name="Figures">文中的数。</param>
public sealed record PublicJson(
    string Title, string Town, string TownCode, int Year, string Hash, DateTime SignedAt, DateTime? PublishedAt, string Text,
    string? Restates, string? Reason, IReadOnlyList<Restated> Changes, IReadOnlyList<PublicFigure> Figures)
{
    /// <summary>由签发的报告得出。</summary>
    public static PublicJson Of(SignedReport report, SignedReport? before, IReadOnlyList<Restated> changes, Town town) => new(
        report.Title, town.FullName, town.Code, report.Year, report.Hash, report.SignedAt, report.PublishedAt, report.Text,
        before?.Hash, report.Reason, changes, [.. report.Figures.OrderBy(f => f.Ordinal).Select(PublicFigure.Of)]);
}

/// <summary>公开的一个数；太小的数只写“不公开”。</summary>
/// <param name="Code">代码。</param>
/// <param name="Name">名称。</param>
/// <param name="Unit">单位。</param>
/// <param name="From">期间第一天。</param>
/// <param name="To">期间最后一天。</param>
/// <param name="State">Value、Zero、NoData、NotDue、Withheld、NoDenominator。</param>
/// <param name="Value">数值；没有或不公开为 null。</param>
/// <param name="Numerator">分子。</param>
/// <param name="Denominator">分母。</param>
/// <param name="Text">带单位的写法。</param>
/// <param name="Rule">口径。</param>
public sealed record PublicFigure(
    string Code, string Name, string Unit, DateOnly From, DateOnly To, string State,
    decimal? Value, decimal? Numerator, decimal? Denominator, string Text, string Rule)
{
    /// <summary>由冻结的数得出。</summary>
    public static PublicFigure Of(FrozenFigure f)
    {
        var withheld = f.PublicText == "不公开";
        return new(f.Code, f.Name, f.Unit, f.From, f.To, (withheld ? FigureState.Withheld : f.State).ToString(), withheld ? null : f.Value, withheld ? null : f.Numerator, withheld ? null : f.Denominator, f.PublicText, f.Rule);
    }
}
