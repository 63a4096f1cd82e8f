using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes;

/// <summary>签名的原件：what was scanned back of the papers that the program wrote.</summary>
public sealed partial class Dispute
{
    /// <summary>各份文书的扫描件，或者没有的理由，先后的都在。</summary>
    [Aside] public List<PaperProof> Proofs { get; set; } = [];

    /// <summary>登记一份文书的扫描件或者理由。</summary>
    public void Prove(PaperProof proof)
    {
        proof.Follow(this);
        proof.Ordinal = Proofs.Count == 0 ? 1 : Proofs.Max(p => p.Ordinal) + 1;
        Proofs.Add(proof);
    }
}
