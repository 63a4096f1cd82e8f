using Microsoft.EntityFrameworkCore;
using Yifa.Law.Indicators;
using Yifa.Law.Procedures;
using Yifa.Law.Procedures.AnnualReport;
using Yifa.Web.Access;
using Yifa.Web.Data;
using Yifa.Web.Features.Figures;
using Yifa.Web.Features.Reports.Drafting;
using Yifa.Web.Features.Reports.Templates;
using Yifa.Web.Features.Reports.Templates.Rendering;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Reports.Signing;

/// <summary>
/// 签发：freezes the report with its figures, the fingerprints of their definitions and the ids behind them. A second signing of the
/// same year is a restatement: it needs a reason, and the first one stays.
/// </summary>
public sealed class ReportSigning(AppDbContext db, RecordBook book, ReportDrafter drafter, FigureBook figures, Viewer viewer, TownClock clock)
{
    /// <summary>签发一年的报告。</summary>
    /// <param name="report">工作稿。</param>
    /// <param name="seen">签发人看过的草稿的指纹。</param>
    /// <param name="reason">更正的理由；第一次签发不用。</param>
    /// <param name="command">提交。</param>
    /// <param name="stop">取消。</param>
    public async Task<Answer> SignAsync(YearReport report, string seen, string? reason, Command command, CancellationToken stop)
    {
        var drafted = await drafter.DraftAsync(report.Template, report.Year, report.CountedTo, report.IssuedOn, stop);
        if (drafted.Refusal is { } wrong) return wrong;
        var draft = drafted.Value;
        var frozen = await FreezeAsync(draft, stop);
        return await book.WriteAsync(command, string.IsNullOrWhiteSpace(reason) ? Acts.ReportSigned : Acts.ReportRestated, async writing =>
        {
            var gate = AnnualReportProcedure.Of2019.Ask(AnnualReportProcedure.Checked.Code, "sign", new AnnualReportFacts
            {
                On = clock.Today, ActorRoles = new HashSet<ProcedureRole> { ProcedureRole.Principal }, Documents = new HashSet<string> { AnnualReportProcedure.Text.Code },
                BlockingFindings = draft.Blocking, FiguresFrozen = frozen.Count == draft.Draft.Figures.Count,
            });
            if (!gate.Allowed) return gate.Refusals[0];
            if (draft.Fingerprint != seen) return ReportRefusals.ChangedSinceSeen;
            var before = await LatestAsync(report.Year, stop);
            if (before is not null && string.IsNullOrWhiteSpace(reason)) return ReportRefusals.AlreadySigned;
            if (before?.Hash == draft.Fingerprint) return ReportRefusals.NothingToRestate;
            var signed = writing.Add(new SignedReport
            {
                Year = report.Year, Title = draft.Draft.Title, Template = report.Template, Text = draft.Text,
                Html = ReportHtml.Of(draft.Draft, _ => null), Docx = Convert.ToBase64String(ReportDocx.Of(draft.Draft)), Hash = draft.Fingerprint,
                SignedBy = viewer.Name, SignedAt = writing.At, Restates = before?.Id, Reason = before is null ? null : reason!.Trim(), Figures = frozen,
            });
            (writing.Subject, writing.Detail) = (signed.Id.ToString(), new { year = report.Year, hash = signed.Hash, figures = frozen.Count, restates = before?.Id, reason = signed.Reason });
            return signed.Id.ToString();
        }, stop);
    }

    /// <summary>一年里最近签发的一份（没有被更正的那份），不带数；没有为 null。</summary>
    public async Task<SignedReport?> LatestAsync(int year, CancellationToken stop) =>
        await db.Set<SignedReport>().AsNoTracking().Where(r => r.Year == year && !db.Set<SignedReport>().Any(later => later.Restates == r.Id)).FirstOrDefaultAsync(stop);

    private async Task<List<FrozenFigure>> FreezeAsync(Drafted drafted, CancellationToken stop)
    {
        var frozen = new List<FrozenFigure>();
        foreach (var use in drafted.Draft.Figures)
        {
            var indicator = use.Request is null ? null : drafted.Indicators.GetValueOrDefault(use.Request.Indicator);
            var members = indicator is null ? null : await MembersAsync(indicator, use.Request!, stop);
            var figure = use.Figure;
            frozen.Add(new FrozenFigure
            {
                Ordinal = frozen.Count + 1, Key = use.Key, Code = figure.Code, Name = figure.Name, Unit = figure.Unit, State = figure.State, Value = figure.Value,
                Numerator = figure.Numerator, Denominator = figure.Denominator, Decimals = figure.Decimals, From = figure.Period.From, To = figure.Period.To, Rule = figure.Rule,
                Definition = indicator?.Fingerprint, PublicText = (indicator?.ForPublic(figure) ?? figure).Display,
                Members = members is null ? null : MemberIds.Pack(members), MemberCount = members?.Count ?? 0,
            });
        }
        return frozen;
    }

    private async Task<IReadOnlyList<Guid>> MembersAsync(Indicator indicator, FigureRequest request, CancellationToken stop) =>
        await drafter.ScopeOfAsync(indicator, request, stop) is { } scope
            ? await figures.MembersAsync(indicator, request.Period, scope, outOf: indicator.Measure == Measure.Rate, stop)
            : [];
}
