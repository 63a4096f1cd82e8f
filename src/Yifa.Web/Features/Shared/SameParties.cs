using System.Buffers;

namespace Yifa.Web.Features.Shared;

/// <summary>
/// 是不是同样的人：whether two matters are between the same two people. A number says who it is, also where the name is written otherwise;
/// without one, a whole name counts within its village only. It decides nothing about anybody: it finds matters to look at.
/// </summary>
public static class SameParties
{
    private static readonly SearchValues<char> Masks = SearchValues.Create("某*×xX?？");

    /// <summary>两件事是不是同一双方；有人认定过不是一回事的，不算。</summary>
    public static bool Both(WatchedCourse one, WatchedCourse other)
    {
        if (one.Apart.Contains(other.Id)) return false;
        for (var i = 0; i < one.Parties.Count; i++)
            for (var j = 0; j < one.Parties.Count; j++)
                if (i != j)
                    for (var k = 0; k < other.Parties.Count; k++)
                        for (var l = k + 1; l < other.Parties.Count; l++)
                            if (One(one.Parties[i], one, other.Parties[k], other) && One(one.Parties[j], one, other.Parties[l], other))
                                return true;
        return false;
    }

    /// <summary>两个人是不是同一个。</summary>
    public static bool One(WatchedParty a, WatchedCourse inA, WatchedParty b, WatchedCourse inB)
    {
        if (a.IdNumberKey is not null && b.IdNumberKey is not null) return a.IdNumberKey == b.IdNumberKey;
        if (a.PhoneKey is not null && a.PhoneKey == b.PhoneKey && a.Name == b.Name) return true;
        return inA.Village is not null && inA.Village == inB.Village && a.Name == b.Name && IsWhole(a.Name);
    }

    /// <summary>找得到“同一个人”的各个键：whoever is the same person shares one of them, so that a pair is looked for among a few.</summary>
    public static IEnumerable<string> KeysOf(WatchedCourse matter) => matter.Parties.SelectMany(p => new[]
    {
        p.IdNumberKey is null ? null : "号" + p.IdNumberKey, p.PhoneKey is null ? null : "话" + p.PhoneKey, matter.Village is null ? null : $"{matter.Village} {p.Name}",
    }).OfType<string>().Distinct();

    /// <summary>写全了的姓名：“李某”“陈××”说不出是谁。</summary>
    public static bool IsWhole(string name) => name.Length >= 2 && !name.AsSpan().ContainsAny(Masks);
}
