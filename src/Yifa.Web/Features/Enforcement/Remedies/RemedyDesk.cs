using Microsoft.EntityFrameworkCore;
using Yifa.Law.Procedures.Remedies;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Remedies;

/// <summary>一件复议、诉讼和它针对的处罚案件。</summary>
/// <param name="Remedy">复议、诉讼，连同各步。</param>
/// <param name="Debts">处罚案件上应当跟着办的。</param>
public sealed record RemedyTold(RemedyCase Remedy, IReadOnlyList<RemedyDebt> Debts);

/// <summary>复议、诉讼和处罚案件两边：what each owes the other, read from both courses and written to neither.</summary>
public sealed class RemedyDesk(AppDbContext db, TownClock clock, TownCalendar calendars)
{
    /// <summary>一件，连同各步；没有或者看不到为 null。</summary>
    public async Task<RemedyCase?> FindAsync(Guid id, bool tracked, CancellationToken stop)
    {
        var remedies = db.Set<RemedyCase>().Include(r => r.Steps);
        return await (tracked ? remedies : remedies.AsNoTracking()).FirstOrDefaultAsync(r => r.Id == id, stop);
    }

    /// <summary>针对的处罚案件；没有联系、看不到为 null。</summary>
    public async Task<PenaltyCase?> PenaltyOfAsync(RemedyCase remedy, CancellationToken stop) =>
        remedy.CaseId is { } id ? await db.Set<PenaltyCase>().AsNoTracking().Include(c => c.Steps).FirstOrDefaultAsync(c => c.Id == id, stop) : null;

    /// <summary>处罚案件上还欠什么；没有联系案件的、旧案没有经过的不欠。</summary>
    public async Task<IReadOnlyList<RemedyDebt>> DebtsOfAsync(RemedyCase remedy, PenaltyCase? penalty, CancellationToken stop) =>
        penalty is { Steps.Count: > 0 } ? RemedyDebts.Of(remedy.Course(), penalty.Course(), clock.Today, await calendars.GetAsync(stop)) : [];

    /// <summary>针对一件处罚案件的各件，早的在前。</summary>
    public async Task<IReadOnlyList<RemedyTold>> AgainstAsync(PenaltyCase penalty, CancellationToken stop)
    {
        List<RemedyTold> told = [];
        foreach (var remedy in await db.Set<RemedyCase>().AsNoTracking().Include(r => r.Steps).Where(r => r.CaseId == penalty.Id).OrderBy(r => r.ReceivedOn).ThenBy(r => r.Id).ToListAsync(stop))
            told.Add(new(remedy, remedy.IsClosedInLedger ? [] : await DebtsOfAsync(remedy, penalty, stop)));
        return told;
    }
}
