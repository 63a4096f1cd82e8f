using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.Fields;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Mailbox;

/// <summary>投诉邮箱收不收得到：said only when something is wrong, to whoever looks after the mailbox.</summary>
public sealed class MailboxToday(AppDbContext db, Viewer viewer, TownClock clock) : TodayParts
{
    /// <summary>几天以内的没有收下的还要说。</summary>
    private const int Days = 7;

    /// <summary>没有收作投诉，又可能真是投诉的。</summary>
    public static IReadOnlyList<MailFate> Doubtful { get; } = [MailFate.Unreadable, MailFate.Flood];

    public override async Task<IReadOnlyList<TodayPart>> ListAsync(CancellationToken stop)
    {
        if (!EnforcementRoles.MaySupervise(viewer) || await db.Set<ComplaintMailbox>().AsNoTracking().FirstOrDefaultAsync(stop) is not { On: true } box) return [];
        var lines = new List<TodayLine>();
        if (box is { FailingSince: { } since, Failure: { } code }) lines.Add(new("投诉邮箱", MailboxRefusals.Of(code).Reason, IndexModel.Address, ChipState.Late, $"收不到邮件，从{TownClock.Show(since)}起"));
        var from = clock.Today.AddDays(-Days);
        var left = await db.Set<ReceivedMail>().Where(m => m.ReceivedOn >= from && Doubtful.Contains(m.Fate)).GroupBy(m => m.Fate).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(stop);
        lines.AddRange(left.Select(l => new TodayLine(Wording.Of(l.Key), "没有收作投诉，请到邮箱里看一看。", IndexModel.Address, ChipState.Soon, $"{l.Count} 封")));
        return lines.Count == 0 ? [] : [new(TodayPart.Running, lines)];
    }
}
