using System.Runtime.InteropServices;

namespace Yifa.Insight.Linkage;

/// <summary>
/// 分块：pairs worth comparing are those that share a key of at least one rule. A pair that several rules would give is given once, by the
/// first of them and at its first common key: no set of pairs is kept, so a million records need no more memory than their keys.
/// </summary>
public sealed class Blocking
{
    private sealed class Rule
    {
        public Dictionary<string, int> Ids { get; } = [];

        public List<List<int>> Members { get; } = [];

        public List<int[]> Keys { get; } = [];
    }

    private readonly Rule[] _rules;
    private readonly int _largest;

    /// <summary>备好若干条规则。</summary>
    /// <param name="rules">规则数。</param>
    /// <param name="largest">一块超过此数的不配对：一个键若有成千条记录，便不说明什么。</param>
    public Blocking(int rules, int largest = 2000) => (_rules, _largest) = ([.. Enumerable.Range(0, rules).Select(_ => new Rule())], largest);

    /// <summary>规则数。</summary>
    public int Rules => _rules.Length;

    /// <summary>记录数。</summary>
    public int Count { get; private set; }

    /// <summary>登记一条记录在各规则下的键；没有键的规则给空。</summary>
    public int Add(params ReadOnlySpan<IReadOnlyList<string>> keys)
    {
        for (var r = 0; r < _rules.Length; r++)
        {
            var rule = _rules[r];
            var ids = keys[r].Count == 0 ? [] : new int[keys[r].Count];
            for (var k = 0; k < ids.Length; k++)
            {
                ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(rule.Ids, keys[r][k], out var known);
                if (!known)
                {
                    id = rule.Members.Count;
                    rule.Members.Add([]);
                }
                ids[k] = id;
                if (!ids.AsSpan(0, k).Contains(id)) rule.Members[id].Add(Count);
            }
            rule.Keys.Add(ids);
        }
        return Count++;
    }

    /// <summary>一条规则下的全部对（小号在前），不去重：用于估计。</summary>
    public IEnumerable<(int A, int B)> PairsOf(int rule)
    {
        foreach (var members in _rules[rule].Members.Where(m => m.Count <= _largest))
            for (var j = 1; j < members.Count; j++)
                for (var i = 0; i < j; i++)
                    yield return (members[i], members[j]);
    }

    /// <summary>全部规则的对，每对一次。</summary>
    public IEnumerable<(int A, int B)> Pairs()
    {
        for (var r = 0; r < _rules.Length; r++)
            for (var key = 0; key < _rules[r].Members.Count; key++)
            {
                var members = _rules[r].Members[key];
                if (members.Count > _largest) continue;
                for (var j = 1; j < members.Count; j++)
                    for (var i = 0; i < j; i++)
                        if (IsFirst(members[i], members[j], r, key))
                            yield return (members[i], members[j]);
            }
    }

    /// <summary>与一条记录同块的其他记录。</summary>
    public IReadOnlyCollection<int> Beside(int record)
    {
        var found = new HashSet<int>();
        foreach (var rule in _rules)
            foreach (var key in rule.Keys[record])
                if (rule.Members[key] is { } members && members.Count <= _largest)
                    found.UnionWith(members);
        found.Remove(record);
        return found;
    }

    private bool IsFirst(int a, int b, int rule, int key)
    {
        for (var r = 0; r <= rule; r++)
            foreach (var one in _rules[r].Keys[a])
                foreach (var other in _rules[r].Keys[b])
                    if (one == other && (r < rule || one < key) && _rules[r].Members[one].Count <= _largest)
                        return false;
        return true;
    }
}
