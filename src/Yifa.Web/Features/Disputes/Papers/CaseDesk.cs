using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Tables;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes.Minors;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Papers;

/// <summary>取卷：the dispute with its steps, through the filters, and its file written from them; asked by the pages that list it, check it and hand it out.</summary>
public sealed class CaseDesk(AppDbContext db, FileStore store, Masthead masthead, Vault vault, TownClock clock, MinorDoor minors)
{
    /// <summary>一件纠纷和它的卷宗；没有或者看不到为 null。</summary>
    public async Task<(CaseFacts Facts, CaseFile File)?> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.Set<Dispute>().AsNoTracking().Include(d => d.Parties).Include(d => d.Steps).Include(d => d.Proofs).AsSplitQuery().FirstOrDefaultAsync(d => d.Id == id, stop) is not { } dispute) return null;
        // A paper to be signed carries the true name where its taker may see it; else the covered one, to be filled in by hand.
        if (dispute.Minors() is { Count: > 0 } young && await minors.LiveAsync(id, stop) is not null)
            foreach (var party in young) (party.Name, party.Representative) = (vault.Open(party.RealName) ?? party.Name, vault.Open(party.Guardian));
        return await OfAsync(dispute, stop);
    }

    /// <summary>由已经取来的纠纷写成。</summary>
    public async Task<(CaseFacts Facts, CaseFile File)> OfAsync(Dispute dispute, CancellationToken stop)
    {
        var on = dispute.Steps.FirstOrDefault(s => s.Code == "accept")?.On ?? dispute.FoundOn;
        var facts = new CaseFacts(dispute, [.. dispute.Parties.OrderBy(p => p.Ordinal).Select(p => Told(p, on))], await CommitteeAsync(dispute, stop));
        var scans = await db.Set<Attachment>().AsNoTracking().Where(a => a.RecordId == dispute.Id).OrderBy(a => a.Ordinal).Select(a => new CaseScan(a.Ordinal, a.FileName, a.ContentType, a.ContentHash, a.AddedBy)).ToListAsync(stop);
        return (facts, CaseFiles.Of(facts, scans));
    }

    /// <summary>打开附件；文件不在为 null。</summary>
    public Stream? Open(CaseScan scan) => store.Open(scan.Hash);

    /// <summary>附件的内容；文件不在为 null。</summary>
    public byte[]? Read(CaseScan scan)
    {
        using var content = Open(scan);
        if (content is null) return null;
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>压缩包里的文件名，路径的符号不留。</summary>
    public static string SafeName(CaseScan scan) => string.Concat(scan.Name.Select(c => char.IsControl(c) || c is '/' or '\\' or ':' ? '_' : c));

    // The number itself stays sealed: from it only what the form asks.
    private CaseParty Told(DisputeParty party, DateOnly on)
    {
        var number = vault.Open(party.IdNumber) is { } text && IdentityNumber.Parse(text, clock.Today).TryGet(out var sound, out _) ? sound : null;
        return new(party.Name, number?.Sex, number?.AgeOn(on), vault.Open(party.Phone))
        {
            IsBody = party.IsOrganisation, Side = party.Side, Address = vault.Open(party.Address), Representative = party.Representative, RepresentsAs = party.RepresentsAs ?? RepresentativeKind.Agent,
        };
    }

    // The committee of the mediator who was named; none yet: that of the town.
    private async Task<string> CommitteeAsync(Dispute dispute, CancellationToken stop)
    {
        // An authority that mediates or answers a petition is the town itself.
        var course = dispute.Course();
        if (course.Procedure.Kind != MediationProcedure.Kind)
        {
            var town = await masthead.TownNameAsync(stop);
            return TableTown.Of(town).Subdistrict ? $"{town}办事处" : $"{town}人民政府";
        }
        var named = course.Mediators;
        var committee = named.Count == 0 ? null : await db.Set<Mediator>().AsNoTracking().Where(m => m.Id == named[0]).Select(m => m.CommitteeName).FirstOrDefaultAsync(stop);
        return committee ?? $"{await masthead.TownNameAsync(stop)}人民调解委员会";
    }
}
