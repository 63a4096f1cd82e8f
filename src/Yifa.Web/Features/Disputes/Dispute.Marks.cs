using Yifa.Web.Access;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes;

/// <summary>保密的标记，和未成年人的姓名怎么写。</summary>
public sealed partial class Dispute
{
    /// <summary>标上、解除的先后。</summary>
    [Aside] public List<DisputeMark> Marks { get; set; } = [];

    /// <summary>现在有的标记。</summary>
    public IReadOnlyList<DisputeMark> MarksNow() => [.. Marks.GroupBy(m => (m.Kind, m.Party)).Select(g => g.MaxBy(m => m.Ordinal)!).Where(m => m.Set).OrderBy(m => m.Kind).ThenBy(m => m.Party)];

    public override Secrecy? LeastSecrecy() => MarksNow().Select(m => (Secrecy?)DisputeMark.LeastOf(m.Kind)).Max();

    /// <summary>未成年的当事人，按先后。</summary>
    public IReadOnlyList<DisputeParty> Minors() => [.. Parties.Where(p => p.Minor).OrderBy(p => p.Ordinal)];

    /// <summary>标上或者解除，是新的一行。</summary>
    public void Mark(DisputeMark mark)
    {
        mark.Follow(this);
        mark.Ordinal = Marks.Count == 0 ? 1 : Marks.Max(m => m.Ordinal) + 1;
        Marks.Add(mark);
    }

    /// <summary>把一方记成未成年人：his name goes into the vault, and what is written of him says so instead.</summary>
    public void Protect(DisputeParty party, Vault vault)
    {
        var name = party.Name;
        (party.Minor, party.RealName, party.Name) = (true, vault.Seal(name), ShownNameOf(name, party));
        if (party.Representative is { } guardian) (party.Guardian, party.Representative) = (vault.Seal(guardian), null);
        CoverHidden(vault);
    }

    /// <summary>不再按未成年人记：the name is his own again; what was written of him meanwhile stays as it was written.</summary>
    public static void Release(DisputeParty party, Vault vault) =>
        (party.Minor, party.Name, party.RealName, party.Representative, party.Guardian) = (false, vault.Open(party.RealName) ?? party.Name, null, vault.Open(party.Guardian) ?? party.Representative, null);

    /// <summary>未成年人的姓名写成的样子；同姓的编号，好分清是谁。</summary>
    internal string ShownNameOf(string name, DisputeParty party)
    {
        for (var nth = 1; ; nth++)
        {
            var shown = $"{name[..1]}某（未成年人{(nth == 1 ? "" : $"{nth}")}）";
            if (Parties.All(p => p == party || p.Name != shown)) return shown;
        }
    }

    public override IEnumerable<(string Plain, string Shown)> Hidden(Vault vault) =>
        Minors().Where(p => p.RealName is not null).Select(p => (vault.Open(p.RealName)!, p.Name));

    public override void CoverHidden(Vault vault)
    {
        var words = Hidden(vault).ToList();
        if (words.Count == 0) return;
        string? Of(string? text) => text is null ? null : words.Aggregate(text, (said, word) => said.Replace(word.Plain, word.Shown, StringComparison.Ordinal));
        (Summary, Remark, Responsible, Scene) = (Of(Summary)!, Of(Remark), Of(Responsible), Of(Scene));
        foreach (var step in Steps) (step.Text, step.Terms, step.Manner, step.Venue, step.Who) = (Of(step.Text), Of(step.Terms), Of(step.Manner), Of(step.Venue), Of(step.Who));
        foreach (var verdict in Verdicts) verdict.Reason = Of(verdict.Reason)!;
    }
}
