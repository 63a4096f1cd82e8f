using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes.Slips;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Kin;

/// <summary>登记纠纷时看是不是登记过：first by the same numbers and names, and where those say nothing, by what is told (who, when, where and what).</summary>
public sealed class KinOfDisputes(AppDbContext db, SlipMatches matches) : KinSource(typeof(Dispute))
{
    private const int Listed = 5;
    private const int LongestSaid = 40;

    public override async Task<KinTold?> FindAsync(Record row, CancellationToken stop)
    {
        var dispute = (Dispute)row;
        if (await DisputeKin.OfAsync(db, dispute, stop) is not { Count: > 0 } kin) return await LikeAsync(dispute, stop);
        var last = kin[0];
        return new("parties", $"同样的当事人，{last.Ago(dispute.FoundOn)}有过一件{Wording.Of(last.Kind)}，加上这件是第 {kin.Count + 1} 次。就是那一件的，不用再登，到那一件里补记；确实是另一件，请勾“确实如此”。",
            [.. kin.Take(Listed).Select(k => new KinLine($"{k.FoundOn:yyyy年M月d日}：{CoveredText.Start(k.Summary, LongestSaid)}（{Wording.Of(k.Outcome)}）", $"/ledgers/disputes/{k.Id}"))]);
    }

    private async Task<KinTold?> LikeAsync(Dispute dispute, CancellationToken stop)
    {
        var (alike, _) = await matches.LikeAsync(dispute, stop);
        if (alike is not [var top, ..]) return null;
        return new("parties", $"像是{top.Dispute.FoundOn:yyyy年M月d日}登记过的一件，约 {top.Like.Certainty * 10:0.0} 成把握（{string.Join("；", top.Like.Why)}）。就是那一件的，不用再登，到那一件里补记；确实是另一件，请勾“确实如此”。",
            [.. alike.Select(a => new KinLine($"{a.Dispute.FoundOn:yyyy年M月d日}：{CoveredText.Start(a.Dispute.Summary, LongestSaid)}（{string.Join("；", a.Like.Why)}）", $"/ledgers/disputes/{a.Dispute.Id}"))]);
    }
}
