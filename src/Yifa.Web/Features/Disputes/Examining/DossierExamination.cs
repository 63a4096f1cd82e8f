using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yifa.Insight.Linkage;
using Yifa.Law;
using Yifa.Law.Procedures.Mediation;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes.Course;
using Yifa.Web.Features.Shared;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Examining;

/// <summary>
/// 卷宗自查：the rules over one file, and over what stands beside it in the register: other sessions of its mediators, other records like its own, the
/// roster on its days. Only what the asker may see is compared.
/// </summary>
public sealed class DossierExamination(AppDbContext db, MediatorRoster roster, TownCalendar calendars, Vault vault, TownClock clock)
{
    // Copying is from what lies near: newer records first, as many as are compared in a moment.
    private const int MostTexts = 1500, MostPairs = 3;

    private sealed record Told(Guid Dispute, DateOnly On, string Text);

    private sealed record Met(Guid Dispute, Guid Mediator, DateOnly On, string? Hour, string? Venue);

    /// <summary>一卷。</summary>
    public async Task<Examined> OfAsync(Dispute dispute, CancellationToken stop) => (await OfAsync([dispute], stop))[dispute.Id];

    /// <summary>几卷，要比的只取一次。</summary>
    /// <param name="disputes">纠纷，连同当事人和各步。</param>
    /// <param name="stop">取消。</param>
    public async Task<IReadOnlyDictionary<Guid, Examined>> OfAsync(IReadOnlyList<Dispute> disputes, CancellationToken stop)
    {
        var calendar = await calendars.GetAsync(stop);
        var met = await MetAsync(disputes, stop);
        var copied = await CopiedAsync(disputes, stop);
        var terms = (await roster.TermsAsync([.. disputes.SelectMany(d => d.Steps).Select(s => s.MediatorId).OfType<Guid>().Distinct()], stop)).ToDictionary(m => m.Id);
        Dictionary<Guid, Examined> examined = [];
        foreach (var dispute in disputes)
        {
            List<DossierFinding> findings = [.. DossierRules.Of(dispute, calendar), .. TwoPlaces(dispute, met), .. OutOfOffice(dispute, terms), .. Numbers(dispute), .. copied.GetValueOrDefault(dispute.Id, [])];
            // The rules are those of the people's mediation; in another procedure the same faults rest on its own act.
            if (dispute.Course().Procedure is { Kind: not MediationProcedure.Kind } other) findings = findings.ConvertAll(f => f.Basis is null ? f : f with { Basis = other.Basis });
            examined[dispute.Id] = new([.. findings.OrderBy(f => f.Rule.Wrong ? 0 : 1).ThenBy(f => DossierRules.All.ToList().IndexOf(f.Rule))]);
        }
        return examined;
    }

    // The other sessions of the same people on the same days.
    private async Task<List<Met>> MetAsync(IReadOnlyList<Dispute> disputes, CancellationToken stop)
    {
        var days = disputes.SelectMany(d => d.Steps).Where(DossierRules.IsSession).Select(s => s.On).Distinct().ToList();
        var people = disputes.SelectMany(d => d.Steps).Where(s => s.Code == "name-mediator").Select(s => s.MediatorId).Distinct().ToList();
        if (days.Count == 0 || people.Count == 0) return [];
        var sessions = await db.Set<DisputeStep>().AsNoTracking().Where(s => (s.Code == "mediate" || s.Code == "mediate-again") && days.Contains(s.On) && s.Hour != null && db.Set<Dispute>().Any(d => d.Id == s.RecordId))
            .Select(s => new { s.RecordId, s.Ordinal, s.On, s.Hour, s.Venue }).ToListAsync(stop);
        var theirs = sessions.Select(s => s.RecordId).Distinct().ToList();
        var named = (await db.Set<DisputeStep>().AsNoTracking().Where(s => theirs.Contains(s.RecordId) && (s.Code == "name-mediator" || s.Code == "release-mediator") && people.Contains(s.MediatorId))
            .Select(s => new { s.RecordId, s.Ordinal, s.Code, s.MediatorId }).ToListAsync(stop)).ToLookup(s => s.RecordId);
        return
        [
            .. from session in sessions
               from one in named[session.RecordId].Where(n => n.Ordinal < session.Ordinal).GroupBy(n => n.MediatorId!.Value)
               where one.OrderBy(n => n.Ordinal).Last().Code == "name-mediator"
               select new Met(session.RecordId, one.Key, session.On, session.Hour, session.Venue),
        ];
    }

    private static IEnumerable<DossierFinding> TwoPlaces(Dispute dispute, List<Met> met)
    {
        foreach (var session in dispute.Steps.Where(DossierRules.IsSession).OrderBy(s => s.Ordinal))
        {
            if (DossierRules.HourOf(session) is not { } hour) continue;
            foreach (var own in met.Where(m => m.Dispute == dispute.Id && m.On == session.On && m.Hour == session.Hour).Select(m => m.Mediator).Distinct())
            {
                var elsewhere = met.FirstOrDefault(m => m.Dispute != dispute.Id && m.Mediator == own && m.On == session.On && m.Venue != session.Venue
                    && Math.Abs((TimeOnly.ParseExact(m.Hour!, "HH:mm", CultureInfo.InvariantCulture).ToTimeSpan() - hour.ToTimeSpan()).TotalMinutes) < DossierRules.TooClose);
                if (elsewhere is null) continue;
                var name = dispute.Steps.First(s => s.MediatorId == own).MediatorName;
                yield return new(DossierRules.TwoPlaces, $"第 {session.Ordinal} 步 调解记录", $"{DossierRules.Day(session.On)} {session.Hour}，{name}在“{session.Venue}”调解这一件；{elsewhere.Hour} 又在“{elsewhere.Venue}”调解另一件。", "对照两份原件，看是哪一份的时间、地点写错了；再登记一步写明。");
            }
        }
    }

    private static IEnumerable<DossierFinding> OutOfOffice(Dispute dispute, Dictionary<Guid, MediatorTerm> terms)
    {
        var steps = dispute.Steps.OrderBy(s => s.Ordinal).ToList();
        foreach (var step in steps.Where(s => DossierRules.IsSession(s) || s.Code == "mediator-signed"))
        {
            var named = steps.Where(s => s.Code == "name-mediator" && s.Ordinal < step.Ordinal && !steps.Exists(r => r.Code == "release-mediator" && r.MediatorId == s.MediatorId && r.Ordinal > s.Ordinal && r.Ordinal < step.Ordinal)).Select(s => s.MediatorId!.Value).Distinct().ToList();
            if (step.MediatorId is { } signer) named = [signer];
            foreach (var gone in named.Where(id => terms.GetValueOrDefault(id)?.ServesOn(step.On) == false))
                yield return new(DossierRules.OutOfOffice, $"第 {step.Ordinal} 步", $"{DossierRules.Day(step.On)}，{steps.First(s => s.MediatorId == gone).MediatorName}不在任：还没有任职、已经离任，或者所在调委会任期届满、已经撤销。", "核对名册的任职、离任和推选日期；名册没有错的，换一名在任的调解员重新调解。");
        }
    }

    private IEnumerable<DossierFinding> Numbers(Dispute dispute)
    {
        foreach (var party in dispute.Parties.OrderBy(p => p.Ordinal))
            if (vault.Open(party.IdNumber) is { } number && !number.Contains('*', StringComparison.Ordinal) && !IdentityNumber.Parse(number, clock.Today).TryGet(out _, out var why))
                yield return new(DossierRules.BadNumber, $"第 {party.Ordinal} 方当事人", $"登记的身份证号码不对：{why.Reason}", "对照身份证，到台账里改号码。");
    }

    private async Task<Dictionary<Guid, List<DossierFinding>>> CopiedAsync(IReadOnlyList<Dispute> disputes, CancellationToken stop)
    {
        var mine = disputes.SelectMany(d => d.Steps).Where(s => DossierRules.IsSession(s) && s.Text?.Length >= DossierRules.LeastText).OrderBy(s => s.Ordinal).ToList();
        if (mine.Count == 0) return [];
        var others = await db.Set<DisputeStep>().AsNoTracking().Where(s => (s.Code == "mediate" || s.Code == "mediate-again") && s.Text != null && s.Text.Length >= DossierRules.LeastText && db.Set<Dispute>().Any(d => d.Id == s.RecordId))
            .OrderByDescending(s => s.On).ThenBy(s => s.RecordId).ThenBy(s => s.Ordinal).Take(MostTexts).Select(s => new Told(s.RecordId, s.On, s.Text!)).ToListAsync(stop);
        var known = others.Select(o => o.Dispute).Distinct().ToList();
        var names = (await db.Set<DisputeParty>().AsNoTracking().Where(p => known.Contains(p.RecordId)).Select(p => new { p.RecordId, p.Name }).ToListAsync(stop)).ToLookup(p => p.RecordId, p => p.Name);
        var vectors = new TextVectors();
        foreach (var other in others) vectors.Add(other.Text, [.. names[other.Dispute]]);
        foreach (var own in mine) vectors.Add(own.Text, [.. disputes.First(d => d.Id == own.RecordId).Parties.Select(p => p.Name)]);
        vectors.Weigh();
        Dictionary<Guid, List<DossierFinding>> found = [];
        for (var i = 0; i < mine.Count; i++)
        {
            var own = mine[i];
            var alike = others.Select((o, at) => (Other: o, Likeness: o.Dispute == own.RecordId ? 0 : vectors.Cosine(others.Count + i, at) ?? 0)).Where(p => p.Likeness >= DossierRules.Alike).OrderByDescending(p => p.Likeness).Take(MostPairs);
            foreach (var (other, likeness) in alike)
            {
                var (here, there) = (CoveredText.Of(own.Text!), CoveredText.Of(other.Text));
                if (!found.TryGetValue(own.RecordId, out var list)) found[own.RecordId] = list = [];
                list.Add(new(DossierRules.Copied, $"第 {own.Ordinal} 步 调解记录", $"与{DossierRules.Day(other.On)}另一件的调解记录有 {likeness * 100:0}% 相近（去掉姓名，{DossierRules.Alike * 100:0}% 以上就列出）。", "对照当时的原始记录，写这一件自己的经过；真是同样的事的，在卷宗情况说明里写明。")
                {
                    Pair = new(other.Dispute, other.On, likeness, SharedPassages.Of(here, there), SharedPassages.Of(there, here)),
                });
            }
        }
        return found;
    }
}
