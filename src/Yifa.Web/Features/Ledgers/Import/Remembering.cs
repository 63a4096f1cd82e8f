using Microsoft.EntityFrameworkCore;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Ledgers.Import;

/// <summary>记住列的对应：a person's correction holds for every sheet with the same heads.</summary>
public sealed class Remembering(AppDbContext db, RecordBook book)
{
    /// <summary>记住（或改过）一个版式的对应。</summary>
    public Task<Answer> KeepAsync(SheetPlan plan, ChosenMapping chosen, Command command, CancellationToken stop) => book.WriteAsync(command, Acts.MappingRemembered, async writing =>
    {
        var known = await db.Set<RememberedMapping>().FirstOrDefaultAsync(m => m.NaturalKey == plan.Fingerprint, stop)
            ?? writing.Add(new RememberedMapping { NaturalKey = plan.Fingerprint });
        (known.Ledger, known.Fields, known.Heads) = (chosen.Ledger, string.Join(',', chosen.Fields), string.Join('｜', plan.Head.Columns.Select(c => c.Leaf)));
        (writing.Subject, writing.Detail) = (known.Id.ToString(), new { ledger = chosen.Ledger, heads = known.Heads, fields = known.Fields });
        return known.Id.ToString();
    }, stop);
}
