using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Disputes.Kin;

/// <summary>
/// 当事人对得上的一个键：one identity number, one phone, or two whole names together. One name alone says nothing in a village where many bear it, and a masked one says nothing
/// anywhere. Disputes that share a key have the same parties.
/// </summary>
/// <param name="Text">键。</param>
/// <param name="IsNumber">是号码；否则是两个姓名。</param>
public sealed record KinKey(string Text, bool IsNumber)
{
    /// <summary>一件纠纷的各个键。</summary>
    public static IReadOnlyList<KinKey> Of(IEnumerable<DisputeParty> parties)
    {
        var all = parties.ToList();
        var names = all.Select(p => p.Name).Where(SameParties.IsWhole).Distinct().Order(StringComparer.Ordinal).ToList();
        return
        [
            .. all.SelectMany(p => new[] { p.IdNumberKey is null ? null : "号" + p.IdNumberKey, p.PhoneKey is null ? null : "话" + p.PhoneKey }).OfType<string>().Distinct().Select(k => new KinKey(k, true)),
            .. names.SelectMany((one, i) => names.Skip(i + 1).Select(other => new KinKey($"{one}\n{other}", false))),
        ];
    }
}
