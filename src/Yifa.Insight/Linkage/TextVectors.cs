using System.Runtime.InteropServices;

namespace Yifa.Insight.Linkage;

/// <summary>经过相近：cosine of bigram tf–idf vectors, the parties' names taken out first, or every two reports of one person would look alike.</summary>
public sealed class TextVectors
{
    private readonly Dictionary<int, (int Id, int Texts)> _grams = [];
    private readonly List<int[]> _ids = [];
    private readonly List<float[]?> _weights = [];

    /// <summary>登记一段文字。</summary>
    /// <param name="text">文字。</param>
    /// <param name="names">要去掉的姓名。</param>
    public void Add(string? text, params ReadOnlySpan<string?> names)
    {
        foreach (var name in names)
            if (name is { Length: > 1 })
                text = text?.Replace(name, " ", StringComparison.Ordinal);
        var ids = new SortedSet<int>();
        for (var i = 0; text is not null && i + 1 < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) || !char.IsLetterOrDigit(text[i + 1])) continue;
            ref var gram = ref CollectionsMarshal.GetValueRefOrAddDefault(_grams, text[i] << 16 | text[i + 1], out var known);
            if (!known) gram.Id = _grams.Count - 1;
            if (ids.Add(gram.Id)) gram.Texts++;
        }
        _ids.Add([.. ids]);
        _weights.Add(null);
    }

    /// <summary>定下权重以后登记的最后一段收回；它的词还认得，用不用都一样少见。</summary>
    public void TakeBack()
    {
        _ids.RemoveAt(_ids.Count - 1);
        _weights.RemoveAt(_weights.Count - 1);
    }

    /// <summary>按此时各词的常见程度定下权重；以后登记的用同样的权重。</summary>
    public void Weigh()
    {
        _weight = new float[_grams.Count];
        foreach (var (id, texts) in _grams.Values) _weight[id] = MathF.Log((1f + _ids.Count) / (1 + texts)) + 1;
    }

    private float[] _weight = [];

    /// <summary>两段文字的余弦；任一为空时为空。</summary>
    public double? Cosine(int a, int b)
    {
        var (x, y) = (_ids[a], _ids[b]);
        if (x.Length == 0 || y.Length == 0) return null;
        var (wx, wy) = (Weights(a), Weights(b));
        var sum = 0f;
        for (int i = 0, j = 0; i < x.Length && j < y.Length;)
        {
            if (x[i] == y[j]) sum += wx[i++] * wy[j++];
            else if (x[i] < y[j]) i++;
            else j++;
        }
        return sum;
    }

    private float[] Weights(int text)
    {
        if (_weights[text] is { } known) return known;
        // A gram that came after the weighing is as rare as can be.
        var raw = Array.ConvertAll(_ids[text], id => id < _weight.Length ? _weight[id] : MathF.Log(1 + _weight.Length) + 1);
        var length = MathF.Sqrt(raw.Sum(w => w * w));
        return _weights[text] = Array.ConvertAll(raw, w => w / length);
    }
}
