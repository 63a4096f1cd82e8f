using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Kin;

/// <summary>登记纠纷时看有没有同样的当事人。</summary>
public sealed class KinOfDisputes() : KinSource(typeof(Dispute))
{
    private const int Listed = 5;
    private const int LongestSaid = 40;

    public override async Task<KinTold?> FindAsync(AppDbContext db, Record row, CancellationToken stop)
    {
        var dispute = (Dispute)row;
        if (await DisputeKin.OfAsync(db, dispute, stop) is not { Count: > 0 } kin) return null;
        var last = kin[0];
        return new("parties", $"同样的当事人，{last.Ago(dispute.FoundOn)}有过一件{Wording.Of(last.Kind)}，加上这件是第 {kin.Count + 1} 次。就是那一件的，不用再登，到那一件里补记；确实是另一件，请勾“确实如此”。",
            [.. kin.Take(Listed).Select(k => new KinLine($"{k.FoundOn:yyyy年M月d日}：{Short(CoveredText.Of(k.Summary))}（{Wording.Of(k.Outcome)}）", $"/ledgers/disputes/{k.Id}"))]);
    }

    private static string Short(string text) => text.Length <= LongestSaid ? text : text[..(LongestSaid - 1)] + "…";
}
