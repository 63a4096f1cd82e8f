using Microsoft.EntityFrameworkCore;
using Yifa.Law.Indicators;
using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Vocabulary;
using Yifa.Web.Data;
using Yifa.Web.Features.Disputes.Examining;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes.Subsidies;

/// <summary>
/// 算补贴：every matter archived in the period, once; the archive is the last step and there is only one, so no matter falls into two periods, and what was
/// merged into another is paid with it. What failed the self-check, was not settled or has nobody on the roster is left out and listed with why.
/// </summary>
public sealed class SubsidyBook(AppDbContext db, DossierExamination examination, Vault vault)
{
    /// <summary>设置；没有开过为没有开着的。</summary>
    public async Task<SubsidySetting> SettingAsync(CancellationToken stop) => await db.Set<SubsidySetting>().AsNoTracking().FirstOrDefaultAsync(stop) ?? new SubsidySetting();

    /// <summary>一期的表。</summary>
    public async Task<SubsidySheet> SheetAsync(Period period, CancellationToken stop)
    {
        var setting = await SettingAsync(stop);
        var closed = await db.Set<Dispute>().AsNoTracking().Include(d => d.Parties).Include(d => d.Steps).Include(d => d.Grades).AsSplitQuery()
            .Where(d => d.Steps.Any(s => s.Code == "archive" && s.On >= period.From && s.On <= period.To)).OrderBy(d => d.FoundOn).ThenBy(d => d.Id).ToListAsync(stop);
        var examined = await examination.OfAsync(closed, stop);
        var roll = await db.Set<Mediator>().AsNoTracking().Select(m => new { m.Id, m.Name, m.CommitteeName }).ToDictionaryAsync(m => m.Id, stop);
        List<SubsidyCase> cases = [];
        List<LeftOutCase> left = [];
        foreach (var dispute in closed)
        {
            var filed = dispute.Steps.Where(s => s.Code == "archive").Max(s => s.On);
            var number = dispute.Steps.Where(s => s.Code.EndsWith("accept", StringComparison.Ordinal)).MaxBy(s => s.Ordinal)?.Number;
            var course = dispute.Course();
            // Who led it to its end: the first named of those who still served then.
            var lead = course.Mediators.Select(id => (Guid?)id).FirstOrDefault();
            var why = dispute.MergedInto is not null ? "并入另一件，只算那一件"
                : course.Procedure.Kind != MediationProcedure.Kind ? $"不是人民调解，是{course.Procedure.Name}"
                : dispute.Outcome != DisputeOutcome.Resolved ? "没有达成协议"
                : examined[dispute.Id].Wrong > 0 ? $"自查有错：{string.Join("、", examined[dispute.Id].Findings.Where(f => f.Rule.Wrong).Select(f => f.Rule.Name).Distinct())}"
                : lead is null || !roll.ContainsKey(lead.Value) ? "主持的调解员不在名册上" : null;
            if (why is not null)
            {
                left.Add(new(dispute.Id, number, dispute.Kind, filed, why));
                continue;
            }
            var (grade, reasons, byHand) = Graded(dispute, setting.Rules);
            var mediator = roll[lead!.Value];
            cases.Add(new(dispute.Id, number, dispute.Kind, filed, mediator.CommitteeName, mediator.Name, vault.LookupKey($"{mediator.CommitteeName}{mediator.Name}")!, grade, reasons, byHand, setting.AmountOf(grade)));
        }
        return new(setting, cases, left);
    }

    /// <summary>一件的等级：改定过的照改定的，没有的照规则。</summary>
    public static (CaseGrade Grade, IReadOnlyList<string> Reasons, string? ByHand) Graded(Dispute dispute, GradingRules rules)
    {
        if (dispute.Grades.MaxBy(g => g.Ordinal) is { } hand) return (hand.Grade, [hand.Reason], $"{hand.RecordedBy} {hand.On:yyyy年M月d日}改定");
        var answer = dispute.GradeBy(rules);
        return (answer.Grade, answer.Reasons, null);
    }
}
