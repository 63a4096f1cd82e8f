using Yifa.Web.Records;

namespace Yifa.Web.Features.Ledgers.Import;

/// <summary>
/// 记住的对应：what a person said about a layout. The natural key is the fingerprint of the normalised heads, so the same
/// form, filled by another village, needs no second correction.
/// </summary>
public sealed class RememberedMapping : Record
{
    /// <summary>是哪本台账。</summary>
    public string Ledger { get; set; } = "";

    /// <summary>各列对应的字段，按列的先后用逗号分开；不导入的列为空。</summary>
    public string Fields { get; set; } = "";

    /// <summary>表头原样，给人看。</summary>
    public string Heads { get; set; } = "";
}
