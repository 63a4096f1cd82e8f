using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Indicators;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Study;

/// <summary>学习法律：the titles in book marks that the study sessions name, most studied first, earlier before later.</summary>
public sealed partial class StudiedLaws() : ListedSet("学习法律")
{
    public override async Task<IReadOnlyList<ListedItem>> ReadAsync(AppDbContext db, Period period, CancellationToken stop)
    {
        var contents = await db.Set<StudySession>().AsNoTracking().Where(s => s.HeldOn >= period.From && s.HeldOn <= period.To).OrderBy(s => s.HeldOn).Select(s => s.Content).ToListAsync(stop);
        return ListedItem.ByFrequency(contents.SelectMany(c => BookTitle().Matches(c)).Select(m => m.Value));
    }

    [GeneratedRegex("《[^《》]{2,60}》")]
    private static partial Regex BookTitle();
}
