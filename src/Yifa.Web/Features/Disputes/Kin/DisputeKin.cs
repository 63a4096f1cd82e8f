using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Disputes.Kin;

/// <summary>有同样当事人的一件纠纷。</summary>
/// <param name="Id">编号。</param>
/// <param name="FoundOn">排查日期。</param>
/// <param name="Kind">类别。</param>
/// <param name="Summary">简要情况，号码没有遮住。</param>
/// <param name="Outcome">化解情况。</param>
/// <param name="ByNumber">有号码相同的；否则是两个以上的姓名相同。</param>
public sealed record DisputeKin(Guid Id, DateOnly FoundOn, DisputeKind Kind, string Summary, DisputeOutcome Outcome, bool ByNumber)
{
    private const int Most = 20;

    // A name that more parties bear says nothing.
    private const int MostOfOneName = 1000;

    /// <summary>同样的当事人：the disputes that share a <see cref="KinKey"/> with this one.</summary>
    public static async Task<IReadOnlyList<DisputeKin>> OfAsync(AppDbContext db, Dispute dispute, CancellationToken stop)
    {
        var names = dispute.Parties.Select(p => p.Name).Where(SameParties.IsWhole).Distinct().ToList();
        var ids = dispute.Parties.Select(p => p.IdNumberKey).OfType<string>().ToList();
        var phones = dispute.Parties.Select(p => p.PhoneKey).OfType<string>().ToList();
        // Each by its own index: asked for in one statement with "or", or in an order, all parties would be walked through for a few.
        List<DisputeParty> parts =
        [
            .. await ThoseAsync(names, p => names.Contains(p.Name)), .. await ThoseAsync(ids, p => ids.Contains(p.IdNumberKey!)), .. await ThoseAsync(phones, p => phones.Contains(p.PhoneKey!)),
        ];
        var own = KinKey.Of(dispute.Parties).ToHashSet();
        var kin = parts.GroupBy(p => p.RecordId).Select(g => (Id: g.Key, Shared: KinKey.Of(g).Where(own.Contains).ToList())).Where(g => g.Shared.Count > 0).ToDictionary(g => g.Id, g => g.Shared.Exists(k => k.IsNumber));
        if (kin.Count == 0) return [];
        var found = kin.Keys.ToList();
        var rows = await db.Set<Dispute>().AsNoTracking().Where(d => found.Contains(d.Id)).OrderByDescending(d => d.FoundOn).ThenByDescending(d => d.Id).Take(Most)
            .Select(d => new { d.Id, d.FoundOn, d.Kind, d.Summary, d.Outcome }).ToListAsync(stop);
        return [.. rows.Select(d => new DisputeKin(d.Id, d.FoundOn, d.Kind, d.Summary, d.Outcome, kin[d.Id]))];

        async Task<List<DisputeParty>> ThoseAsync(List<string> keys, Expression<Func<DisputeParty, bool>> which) =>
            keys.Count == 0 ? [] : await db.Set<DisputeParty>().AsNoTracking().Where(which).Where(p => p.RecordId != dispute.Id).Take(MostOfOneName)
                .Select(p => new DisputeParty { RecordId = p.RecordId, Name = p.Name, IdNumberKey = p.IdNumberKey, PhoneKey = p.PhoneKey }).ToListAsync(stop);
    }

    /// <summary>多久以前，从某日看。</summary>
    public string Ago(DateOnly from)
    {
        var days = from.DayNumber - FoundOn.DayNumber;
        var months = (from.Year - FoundOn.Year) * 12 + from.Month - FoundOn.Month - (from.Day < FoundOn.Day ? 1 : 0);
        return days switch { < 0 => $"{-days} 天以后", 0 => "同一天", _ when months < 1 => $"{days} 天前", _ when months < 24 => $"{months} 个月前", _ => $"{months / 12} 年前" };
    }
}
