using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Enforcement;
using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Enforcement.Officers;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Cases;

/// <summary>案外的情况：what the list of matters and the roster of officers say on a day, for the forms and for the gates.</summary>
public sealed class CaseDesk(AppDbContext db, OfficerRoster roster, Vault vault, TownClock clock)
{
    /// <summary>这一天清单里有效、可以这样用的事项。</summary>
    public async Task<IReadOnlyList<(string Value, string Name)>> MattersAsync(PowerUse use, DateOnly day, CancellationToken stop) =>
        [.. (await db.Set<EnforcementMatter>().AsNoTracking().OrderBy(m => m.Field).ThenBy(m => m.Title).ThenBy(m => m.Id).ToListAsync(stop)).Where(m => Competence.WhyNot(m.ToPower(), use, day).Count == 0).Select(m => (m.Id.ToString(), NameOf(m)))];

    /// <summary>这一天能执法的人员。</summary>
    public async Task<IReadOnlyList<(string Value, string Name)>> OfficersAsync(DateOnly day, CancellationToken stop) =>
        [.. (await roster.ListAsync(stop)).Where(o => OfficerStanding.WhyNot(o.ToFile(), null, day).Count == 0).Select(o => (o.Id.ToString(), NameOf(o)))];

    /// <summary>本案所依据的事项的裁量档次；还没有立案的、没有裁量基准的为空。</summary>
    public async Task<IReadOnlyList<(string Value, string Name)>> BandsAsync(PenaltyCase penalty, CancellationToken stop) =>
        penalty.MatterStep?.MatterId is { } id ? [.. DiscretionBand.Read((await MatterAsync(id, stop))?.Bands).Select(b => (b.Text, b.Text))] : [];

    /// <summary>一项执法事项；没有为 null。</summary>
    public Task<EnforcementMatter?> MatterAsync(Guid id, CancellationToken stop) => db.Set<EnforcementMatter>().AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, stop);

    /// <summary>写下事项和人员当时的名称。</summary>
    /// <param name="step">要办的一步。</param>
    /// <param name="known">名册里没有了的人，案卷里写过的名称；没有为 null。</param>
    /// <param name="stop">取消。</param>
    public async Task NameAsync(EnforcementStep step, Func<Guid, string?> known, CancellationToken stop)
    {
        if (step.MatterId is { } matter) step.MatterName = await MatterAsync(matter, stop) is { } listed ? NameOf(listed) : null;
        if (step.OfficerId is { } first) step.OfficerName = await NamedAsync(first);
        if (step.SecondId is { } second) step.SecondName = await NamedAsync(second);

        async Task<string?> NamedAsync(Guid officer) => await roster.FindAsync(officer, stop) is { } found ? NameOf(found) : known(officer);
    }

    /// <summary>办这一步时案外的情况。</summary>
    /// <param name="penalty">案件。</param>
    /// <param name="step">要办的一步。</param>
    /// <param name="stop">取消。</param>
    public async Task<PenaltyStanding> StandingAsync(PenaltyCase penalty, PenaltyStep step, CancellationToken stop)
    {
        var course = penalty.Course();
        var matter = (step.MatterId ?? penalty.MatterStep?.MatterId) is { } id ? await MatterAsync(id, stop) : null;
        var asked = course.Officers.Concat(new[] { step.OfficerId, step.SecondId }.OfType<Guid>()).Distinct().ToList();
        return CaseStanding.Of(penalty, course, step, matter, (await roster.FindAsync(asked, stop)).ToDictionary(o => o.Id)) with { Party = new(NumberOf(penalty)) };
    }

    /// <summary>当事人的号码，和本镇以前对他的处罚；撤销了的不算。</summary>
    public async Task<PartyKnown> PartyAsync(PenaltyCase penalty, CancellationToken stop)
    {
        var (key, code) = (penalty.PartyIdNumberKey, penalty.PartyCode);
        if (key is null && code is null) return new(NumberOf(penalty));
        var before = await db.Set<PenaltyCase>().AsNoTracking().CountAsync(c => c.Id != penalty.Id && ((key != null && c.PartyIdNumberKey == key) || (code != null && c.PartyCode == code))
            && c.DecidedOn != null && c.Penalty != PenaltyKind.NoPenalty && !c.Steps.Any(s => s.Code == "undo"), stop);
        return new(NumberOf(penalty), Organisation: key is null, before);
    }

    private IdentityNumber? NumberOf(PenaltyCase penalty)
    {
        try
        {
            return vault.Open(penalty.PartyIdNumber) is { } number && IdentityNumber.Parse(IdentityNumber.Tidy(number), clock.Today).TryGet(out var known, out _) ? known : null;
        }
        catch (CryptographicException)
        {
            // Sealed with a lost key: the age is then not known to the program.
            return null;
        }
    }

    /// <summary>事项写成一行：名称、依据、来源。</summary>
    public static string NameOf(EnforcementMatter matter) => $"{matter.Title}（{Wording.Of(matter.Source)}{(matter.Basis is { } basis ? "，" + basis : "")}）";

    /// <summary>人员写成一行：姓名和证号。</summary>
    public static string NameOf(EnforcementOfficer officer) => $"{officer.Name}（{officer.CertificateNumber ?? "没有证号"}）";
}
