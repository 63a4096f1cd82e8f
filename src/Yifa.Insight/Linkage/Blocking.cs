using System.Runtime.InteropServices;

namespace Yifa.Insight.Linkage;

/// <summary>
/// 分块：pairs worth comparing are those that share a key of at least one rule. A pair that several rules would give is given once, by the
/// first of them and at its first common key: no set of pairs is kept. A key is kept as a number of 64 bits, a record in a block as two of
/// 32: a million records under eight rules take some hundred megabytes. Two keys of one number would only bring a few pairs more.
/// </summary>
public sealed class Blocking
{
    private const int None = -1;

    // One rule: its blocks by key, and in the order of entry each record's place in a block. The places of a block hang together from the last to the first.
    private sealed class Rule
    {
        public Dictionary<ulong, int> Ids { get; } = [];

        public List<(int Last, int Count)> Blocks { get; } = [];

        public List<(int Record, int Block, int Before)> Places { get; } = [];

        public List<int> Starts { get; } = [0];

        public ReadOnlySpan<(int Record, int Block, int Before)> PlacesOf(int record) => CollectionsMarshal.AsSpan(Places)[Starts[record]..Starts[record + 1]];
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
            var start = rule.Places.Count;
            for (var k = 0; k < keys[r].Count; k++)
            {
                ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(rule.Ids, NumberOf(keys[r][k]), out var known);
                if (!known)
                {
                    id = rule.Blocks.Count;
                    rule.Blocks.Add((None, 0));
                }
                // A key that a record gives twice counts once.
                var (last, count) = rule.Blocks[id];
                if (last >= start) continue;
                rule.Places.Add((Count, id, last));
                rule.Blocks[id] = (rule.Places.Count - 1, count + 1);
            }
            rule.Starts.Add(rule.Places.Count);
        }
        return Count++;
    }

    /// <summary>最后登记的一条收回；它的键还认得，块里没有它。</summary>
    public void TakeBack()
    {
        Count--;
        foreach (var rule in _rules)
        {
            foreach (var place in rule.PlacesOf(Count)) rule.Blocks[place.Block] = (place.Before, rule.Blocks[place.Block].Count - 1);
            rule.Places.RemoveRange(rule.Starts[Count], rule.Places.Count - rule.Starts[Count]);
            rule.Starts.RemoveAt(rule.Starts.Count - 1);
        }
    }

    /// <summary>一条规则有几块。</summary>
    public int BlocksOf(int rule) => _rules[rule].Blocks.Count;

    /// <summary>一条规则下的全部对（小号在前），不去重：用于估计。</summary>
    public IEnumerable<(int A, int B)> PairsOf(int rule)
    {
        for (var block = 0; block < _rules[rule].Blocks.Count; block++)
            if (MembersOf(rule, block) is { } members)
                for (var j = 1; j < members.Length; j++)
                    for (var i = 0; i < j; i++)
                        yield return (members[i], members[j]);
    }

    /// <summary>全部规则的对，每对一次。</summary>
    public IEnumerable<(int A, int B)> Pairs() => Enumerable.Range(0, _rules.Length).SelectMany(rule => Pairs(rule, 0, BlocksOf(rule)));

    /// <summary>一条规则一段块里的对，别的规则或前面的块已给的不再给：各段可以同时数。</summary>
    public IEnumerable<(int A, int B)> Pairs(int rule, int from, int to)
    {
        for (var block = from; block < to; block++)
            if (MembersOf(rule, block) is { } members)
                for (var j = 1; j < members.Length; j++)
                    for (var i = 0; i < j; i++)
                        if (IsFirst(members[i], members[j], rule, block))
                            yield return (members[i], members[j]);
    }

    /// <summary>与一条记录同块的其他记录。</summary>
    public IReadOnlyCollection<int> Beside(int record)
    {
        var found = new HashSet<int>();
        foreach (var rule in _rules)
            foreach (var place in rule.PlacesOf(record))
            {
                var (last, count) = rule.Blocks[place.Block];
                if (count > _largest) continue;
                for (var at = last; at != None; at = rule.Places[at].Before) found.Add(rule.Places[at].Record);
            }
        found.Remove(record);
        return found;
    }

    // From the smallest number up; none where a block has one record only or too many.
    private int[]? MembersOf(int rule, int block)
    {
        var (last, count) = _rules[rule].Blocks[block];
        if (count < 2 || count > _largest) return null;
        var members = new int[count];
        for (var at = last; at != None; at = _rules[rule].Places[at].Before) members[--count] = _rules[rule].Places[at].Record;
        return members;
    }

    private bool IsFirst(int a, int b, int rule, int block)
    {
        for (var r = 0; r <= rule; r++)
        {
            var others = _rules[r].PlacesOf(b);
            foreach (var one in _rules[r].PlacesOf(a))
                foreach (var other in others)
                    if (one.Block == other.Block && (r < rule || one.Block < block) && _rules[r].Blocks[one.Block].Count <= _largest)
                        return false;
        }
        return true;
    }

    // FNV-1a over the characters, stirred once more at the end. The same in every run, so that the order of pairs is too.
    private static ulong NumberOf(string key)
    {
        var number = 14695981039346656037UL;
        foreach (var letter in key) number = (number ^ letter) * 1099511628211UL;
        number ^= number >> 32;
        number *= 0xD6E8FEB86659FD93UL;
        return number ^ number >> 32;
    }
}
