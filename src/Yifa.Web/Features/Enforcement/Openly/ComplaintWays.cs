using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Mailbox;

namespace Yifa.Web.Features.Enforcement.Openly;

/// <summary>投诉执法的办法：the telephone, the address and the mailbox, as far as they are made known.</summary>
public static class ComplaintWays
{
    /// <summary>各写成一句，例如“打电话 023-68240000”。</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(AppDbContext db, CancellationToken stop)
    {
        var (setting, mailbox) = (await EnforcementSetting.ReadAsync(db, stop), await db.Set<ComplaintMailbox>().AsNoTracking().Where(m => m.On).Select(m => m.User).FirstOrDefaultAsync(stop));
        // A login name that is no address tells nobody where to write.
        return
        [
            .. new[]
            {
                setting.ComplaintPhone is { } phone ? $"打电话 {phone}" : null, setting.ComplaintAddress is { } address ? $"到{address}当面说、寄信" : null,
                mailbox is not null && mailbox.Contains('@', StringComparison.Ordinal) ? $"发邮件到 {mailbox}" : null,
            }.OfType<string>(),
        ];
    }
}
