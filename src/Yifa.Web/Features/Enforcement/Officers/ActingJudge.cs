using Yifa.Law.Enforcement;
using Yifa.Web.Data;
using Yifa.Web.Records;
using Yifa.Web.Records.Ledgers;

namespace Yifa.Web.Features.Enforcement.Officers;

/// <summary>登记检查时看检查人那天能不能执法：an inspection that is only written into the ledger has no gates, but whoever writes it hears that one of the two could not act.</summary>
public sealed class ActingJudge : RecordJudge
{
    public override Type Kind => typeof(Inspection);

    public override async Task<IReadOnlyList<Doubt>> DoubtsAsync(AppDbContext db, Record row, CancellationToken stop)
    {
        var inspection = (Inspection)row;
        if (inspection.Steps.Count > 0) return [];
        // Who only adds the day of correction is not asked about the officers again.
        var entry = db.Entry(inspection);
        if (entry.State is not Microsoft.EntityFrameworkCore.EntityState.Detached and not Microsoft.EntityFrameworkCore.EntityState.Added && !entry.Property(i => i.Officer1).IsModified && !entry.Property(i => i.Officer2).IsModified && !entry.Property(i => i.DoneOn).IsModified) return [];
        var known = await new OfficerRoster(db).ListAsync(stop);
        return
        [
            .. new[] { (Field: "officer1", Name: inspection.Officer1), (Field: "officer2", Name: inspection.Officer2) }
                .Select(p => (p.Field, Officer: known.FirstOrDefault(o => o.Name == p.Name?.Trim()))).Where(p => p.Officer is not null)
                .SelectMany(p => OfficerStanding.WhyNot(p.Officer!.ToFile(), null, inspection.DoneOn).Select(why => new Doubt(p.Field, $"{why.Reason}{why.NextStep}"))),
        ];
    }
}
