using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes;

/// <summary>同一件事说两遍：what was said of this dispute and others with the same parties.</summary>
public sealed partial class Dispute
{
    /// <summary>并入哪一件，只算那一件；自成一件的为 null。两件各自的经过都留着。</summary>
    public Guid? MergedInto { get; set; }

    /// <summary>与别的纠纷是不是一回事，先后的认定都在。</summary>
    [Aside] public List<DisputeVerdict> Verdicts { get; set; } = [];

    /// <summary>与某一件最后怎么认定的；没有认定过为 null。</summary>
    public DisputeVerdict? VerdictOn(Guid other) => Verdicts.Where(v => v.OtherId == other).MaxBy(v => v.Ordinal);

    /// <summary>记下一次认定。</summary>
    public void Judge(DisputeVerdict verdict)
    {
        verdict.Follow(this);
        verdict.Ordinal = Verdicts.Count == 0 ? 1 : Verdicts.Max(v => v.Ordinal) + 1;
        Verdicts.Add(verdict);
    }
}
