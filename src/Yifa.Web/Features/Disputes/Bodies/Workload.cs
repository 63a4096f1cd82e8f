using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Bodies;

/// <summary>数哪一种。</summary>
public enum Work
{
    /// <summary>期内新接的。</summary>
    Taken,

    /// <summary>期内化解的。</summary>
    Settled,

    /// <summary>期末还在手上的。</summary>
    Open,
}

/// <summary>一个人的工作量。</summary>
/// <param name="Name">化解责任人。</param>
/// <param name="Token">地址里认他的写法，不含姓名。</param>
/// <param name="Committee">所在的调委会和职务；名册上没有的为 null。</param>
/// <param name="LeftOn">离任日期；在任的、名册上没有的为 null。</param>
/// <param name="Taken">期内新接几件。</param>
/// <param name="Settled">期内化解几件。</param>
/// <param name="Open">期末还有几件。</param>
public sealed record Load(string Name, string Token, string? Committee, DateOnly? LeftOn, int Taken, int Settled, int Open);

/// <summary>
/// 调解员的工作量：who took how many disputes, settled how many, and has how many in hand. The number and the list behind it ask one condition;
/// a name never stands in an address, a keyed hash of it does.
/// </summary>
public sealed class Workload(AppDbContext db, Vault vault)
{
    // Told twice it was one matter, and one man's work.
    private IQueryable<Dispute> Counted => db.Set<Dispute>().AsNoTracking().Where(d => d.MergedInto == null);

    /// <summary>各人的工作量，手上多的在前；名册上在任而没有经手的也列。</summary>
    public async Task<IReadOnlyList<Load>> ListAsync(Period period, CancellationToken stop)
    {
        var counted = await Counted.Where(d => d.Responsible != null).GroupBy(d => d.Responsible!).Select(g => new
        {
            Name = g.Key,
            Taken = g.Count(d => d.FoundOn >= period.From && d.FoundOn <= period.To),
            Settled = g.Count(d => d.Outcome == DisputeOutcome.Resolved && d.ResolvedOn >= period.From && d.ResolvedOn <= period.To),
            Open = g.Count(d => d.FoundOn <= period.To && (d.Outcome == DisputeOutcome.InHand || (d.Outcome == DisputeOutcome.Resolved && d.ResolvedOn > period.To))),
        }).ToListAsync(stop);
        var roll = (await db.Set<Mediator>().AsNoTracking().OrderBy(m => m.CommitteeName).ThenBy(m => m.Id).Select(m => new { m.Name, m.CommitteeName, m.Post, m.LeftOn }).ToListAsync(stop)).ToLookup(m => m.Name);
        var busy = counted.Where(c => c.Taken + c.Settled + c.Open > 0).ToDictionary(c => c.Name);
        var names = busy.Keys.Union(roll.Where(m => m.Any(one => one.LeftOn is null || one.LeftOn > period.To)).Select(m => m.Key));
        return
        [
            .. names.Select(name =>
            {
                var posts = roll[name].ToList();
                var (taken, settled, open) = busy.GetValueOrDefault(name) is { } work ? (work.Taken, work.Settled, work.Open) : (0, 0, 0);
                return new Load(name, vault.LookupKey(name)!, posts.Count == 0 ? null : string.Join("、", posts.Select(p => $"{p.CommitteeName}{Wording.Of(p.Post)}").Distinct()),
                    posts.Count > 0 && posts.All(p => p.LeftOn is not null) ? posts.Max(p => p.LeftOn) : null, taken, settled, open);
            }).OrderByDescending(l => l.Open).ThenByDescending(l => l.Taken).ThenBy(l => l.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>地址里认的是谁；看不到他经手的为 null。</summary>
    public async Task<string?> NameOfAsync(string token, CancellationToken stop)
    {
        var names = await Counted.Where(d => d.Responsible != null).Select(d => d.Responsible!).Distinct().ToListAsync(stop);
        return names.FirstOrDefault(name => vault.LookupKey(name) == token);
    }

    /// <summary>背后的纠纷。</summary>
    public IQueryable<Dispute> Behind(string name, Work work, Period period) => Counted.Where(d => d.Responsible == name).Where(Is(work, period));

    private static Expression<Func<Dispute, bool>> Is(Work work, Period period) => work switch
    {
        Work.Taken => d => d.FoundOn >= period.From && d.FoundOn <= period.To,
        Work.Settled => d => d.Outcome == DisputeOutcome.Resolved && d.ResolvedOn >= period.From && d.ResolvedOn <= period.To,
        Work.Open => d => d.FoundOn <= period.To && (d.Outcome == DisputeOutcome.InHand || (d.Outcome == DisputeOutcome.Resolved && d.ResolvedOn > period.To)),
    };
}
