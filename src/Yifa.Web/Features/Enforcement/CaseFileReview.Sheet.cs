using System.ComponentModel.DataAnnotations.Schema;
using System.Globalization;
using Yifa.Law.Enforcement.Leads;

namespace Yifa.Web.Features.Enforcement;

/// <summary>评分：how the score came about, item by item; a review that was only entered with its score has none.</summary>
public sealed partial class CaseFileReview
{
    /// <summary>各项有几处，例如“time=2;record=1”；没有打分、旧账的为 null。</summary>
    public string? Sheet { get; set; }

    /// <summary>照哪一张评分表。</summary>
    [NotMapped] public ReviewSheet Form => ExecutionId is null ? ReviewSheet.Penalties : ReviewSheet.Executions;

    /// <summary>签号，谁都可以照它重抽；不是抽的为 null。</summary>
    public string? Seed { get; set; }

    /// <summary>各项有几处，按代码。</summary>
    [NotMapped] public IReadOnlyDictionary<string, int> Faults => Sheet is null ? new Dictionary<string, int>() : Sheet.Split(';').Select(p => p.Split('=')).ToDictionary(p => p[0], p => int.Parse(p[1], CultureInfo.InvariantCulture));

    /// <summary>写下各项有几处；一处也没有的也留一笔，好和没有打过分的分开。</summary>
    public void Put(IReadOnlyDictionary<string, int> faults) =>
        Sheet = string.Join(';', faults.Where(f => f.Value > 0).OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Key}={f.Value}")).DefaultIfEmpty("none=0"));
}
