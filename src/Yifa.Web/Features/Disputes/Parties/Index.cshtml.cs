using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Shared.FirmEntries;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Parties;

/// <summary>当事人：on which side each stands, person or body, who speaks and signs for him, and which known firm he is. Names and numbers are written in the ledger.</summary>
[Requires(Area.Disputes, Deed.Read)]
public sealed class IndexModel(AppDbContext db, RecordBook book, Viewer viewer, Vault vault) : PageModel
{
    private const int Longest = 100;

    /// <summary>一方，给人看的。</summary>
    public sealed record Line(DisputeParty Party, string Name, bool HasAddress, string? Firm);

    [FromRoute(Name = "id")] public Guid Id { get; set; }

    [FromForm(Name = "party")] public int Party { get; set; }

    [FromForm(Name = "version")] public string? Version { get; set; }

    [FromForm(Name = "side")] public string? Side { get; set; }

    [FromForm(Name = "kind")] public string? Kind { get; set; }

    [FromForm(Name = "representative")] public string? Representative { get; set; }

    [FromForm(Name = "as")] public string? RepresentsAs { get; set; }

    [FromForm(Name = "address")] public string? Address { get; set; }

    [FromForm(Name = "forget")] public bool ForgetAddress { get; set; }

    public string Title { get; private set; } = "";

    public int Current { get; private set; }

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    public bool MayWrite { get; private set; }

    public string Home => $"/ledgers/disputes/{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await ShowAsync(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await ShowAsync(stop) || !MayWrite) return NotFound();
        var answer = await book.WriteAsync(await Command.FromAsync(Request, stop), Acts.RecordChanged, writing => DescribeAsync(writing, stop), stop);
        if (answer.Refusal is null)
        {
            TempData[Look.Done] = $"第 {answer.Value} 方已写好。";
            return RedirectToPage();
        }
        Refusal = answer.Refusal;
        return Page();
    }

    private async Task<Answer> DescribeAsync(Writing writing, CancellationToken stop)
    {
        if (await db.Set<Dispute>().Include(d => d.Parties).FirstOrDefaultAsync(d => d.Id == Id, stop) is not { } dispute) return RecordRefusals.OutOfScope;
        if (dispute.Version.ToString(CultureInfo.InvariantCulture) != Version) return RecordRefusals.ChangedMeanwhile;
        if (dispute.Parties.Find(p => p.Ordinal == Party) is not { } party) return PartyRefusals.NoSuchParty;
        if (!TryRead<PartySide>(Side, out var side) || !TryRead<PartyKind>(Kind, out var kind) || !TryRead<RepresentativeKind>(RepresentsAs, out var right)) return PartyRefusals.BadChoice;
        var (who, where) = (Trimmed(Representative), Trimmed(Address));
        if (who?.Length > Longest || where?.Length > Longest) return PartyRefusals.TooLong(Longest);
        // What is not shown cannot be taken away by an empty box.
        if (who is null && right is not null && party.Guardian is not null) who = vault.Open(party.Guardian);
        if (who is null != right is null) return PartyRefusals.RightMissing;
        if (kind == PartyKind.Person && right == RepresentativeKind.Head) return PartyRefusals.HeadOfPerson;
        if (kind == PartyKind.Organisation && right == RepresentativeKind.Guardian) return PartyRefusals.GuardianOfBody;
        (party.Side, party.Kind, party.RepresentsAs) = (side, kind, right);
        (party.Representative, party.Guardian) = (party.Minor ? null : who, party.Minor ? vault.Seal(who) : null);
        if (ForgetAddress || where is not null) party.Address = vault.Seal(ForgetAddress ? null : where);
        party.FirmId = party.IsOrganisation ? (await FirmSource.Register.ListAsync(db, stop)).FirstOrDefault(f => f.Name == party.Name)?.Id : null;
        dispute.CoverHidden(vault);
        (writing.Subject, writing.Detail) = (Id.ToString(), new { party = Party, side = side?.ToString(), kind = kind?.ToString(), represented = who is not null, firm = party.FirmId });
        return Party.ToString(CultureInfo.InvariantCulture);
    }

    private async Task<bool> ShowAsync(CancellationToken stop)
    {
        if (await db.Set<Dispute>().AsNoTracking().Include(d => d.Parties).FirstOrDefaultAsync(d => d.Id == Id, stop) is not { } dispute) return false;
        MayWrite = viewer.May(Area.Disputes, Deed.Write) && !await db.IsThroughGlassAsync(dispute, stop);
        Current = dispute.Version;
        Title = CoveredText.Start(dispute.Summary);
        Dictionary<Guid, string> firms = [];
        // Whoever may not see the firms sees no link to one.
        foreach (var linked in viewer.May(Area.Firms, Deed.Read) ? dispute.Parties.Select(p => p.FirmId).OfType<Guid>().Distinct() : [])
            if (await FirmSource.Register.FindAsync(db, linked, stop) is { } firm) firms[firm.Id] = firm.Name;
        Lines = [.. dispute.Parties.OrderBy(p => p.Ordinal).Select(p => new Line(p, CoveredText.Of(p.Name), p.Address is not null, p.FirmId is { } firm ? firms.GetValueOrDefault(firm) : null))];
        return true;
    }

    private static bool TryRead<TWord>(string? text, out TWord? word) where TWord : struct, Enum
    {
        var known = Enum.TryParse<TWord>(text, out var read) && Enum.IsDefined(read) && read.ToString() == text;
        word = known ? read : null;
        return known || string.IsNullOrEmpty(text);
    }

    private static string? Trimmed(string? text) => text?.Trim() is { Length: > 0 } kept ? CoveredText.Of(kept) : null;
}
