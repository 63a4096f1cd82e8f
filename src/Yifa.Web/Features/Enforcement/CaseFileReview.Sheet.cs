using System.ComponentModel.DataAnnotations.Schema;

namespace Yifa.Web.Features.Enforcement;

/// <summary>评分：how the score came about, item by item; a review that was only entered with its score has none.</summary>
public sealed partial class CaseFileReview
{
    /// <summary>各项有几处，例如“time=2;record=1”；没有打分、旧账的为 null。</summary>
    public string? Sheet { get; set; }

    /// <summary>抽签时留痕日志的头，谁都可以照它重抽；不是抽的为 null。</summary>
    public string? Seed { get; set; }

    /// <summary>各项有几处。</summary>
    [NotMapped]
    public IReadOnlyDictionary<string, int> Faults
    {
        get => Sheet is null ? new Dictionary<string, int>() : Sheet.Split(';').Select(p => p.Split('=')).ToDictionary(p => p[0], p => int.Parse(p[1], System.Globalization.CultureInfo.InvariantCulture));
        set => Sheet = value.Count == 0 ? "none=0" : string.Join(';', value.Where(v => v.Value > 0).OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{v.Key}={v.Value}").DefaultIfEmpty("none=0"));
    }
}
