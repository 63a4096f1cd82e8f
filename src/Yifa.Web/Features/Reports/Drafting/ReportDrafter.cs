using Microsoft.EntityFrameworkCore;
using Yifa.Law;
using Yifa.Law.Indicators;
using Yifa.Web.Data;
using Yifa.Web.Features.Figures;
using Yifa.Web.Features.Reports.Checks;
using Yifa.Web.Features.Reports.Checks.Reading;
using Yifa.Web.Features.Reports.Templates;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Reports.Drafting;

/// <summary>一份草稿，连同体检的结果和取数的指标。</summary>
/// <param name="Draft">草稿。</param>
/// <param name="Findings">体检发现的问题。</param>
/// <param name="Indicators">用到的指标，按名称或代码。</param>
public sealed record Drafted(ReportDraft Draft, IReadOnlyList<Finding> Findings, IReadOnlyDictionary<string, Indicator> Indicators)
{
    /// <summary>纯文字。</summary>
    public string Text { get; } = Templates.Rendering.PlainText.Of(Draft);

    /// <summary>阻止签发的问题数：起草时的和体检的。</summary>
    public int Blocking => Draft.Findings.Count(f => f.Weight == FindingWeight.Block) + Findings.Count(f => f.Severity == Severity.Blocks);

    /// <summary>草稿的指纹：文字和每个数；签发时对照，防止签的不是看过的那一份。</summary>
    public string Fingerprint => Canonical.Hash(Text + "\n" + string.Join("\n", Draft.Figures.Select(u => FormattableString.Invariant($"{u.Key}={u.Figure.State}:{u.Figure.Value}:{u.Figure.Numerator}/{u.Figure.Denominator}"))));
}

/// <summary>
/// 起草：fills a template from the records. The template language is pure and asks for figures one by one; this collects what is
/// asked, answers it in as few statements as possible, and drafts again until nothing new is asked (a condition may open a
/// sentence that asks for more). The report is a public document: a number too small to be public is not even drafted.
/// </summary>
public sealed class ReportDrafter(AppDbContext db, FigureBook figures, ReportSets sets, TownClock clock)
{
    private const int MostRounds = 8;

    /// <summary>起草并体检。</summary>
    /// <returns>草稿；模板有错时为拒绝，指出行列。</returns>
    public async Task<Ruling<Drafted>> DraftAsync(string template, int year, DateOnly countedTo, DateOnly? issuedOn, CancellationToken stop)
    {
        var parsed = ReportTemplate.Parse(template);
        if (parsed.Template is not { } form) return ReportRefusals.BadTemplate(string.Join(" ", parsed.Problems.Take(3)));
        var period = new Period(new DateOnly(year, 1, 1), countedTo);
        var town = await db.Towns.AsNoTracking().SingleAsync(stop);
        var known = await sets.ForAsync(period, stop);
        var answers = new Dictionary<string, Figure?>();
        var used = new Dictionary<string, Indicator>();

        for (var round = 0; ; round++)
        {
            var missing = new Dictionary<string, FigureRequest>();
            var draft = form.Draft(new ReportContext
            {
                Year = year, Period = period, Town = town.Name, Issuer = town.FullName + "人民政府", IssuedOn = issuedOn ?? clock.Today,
                Figures = request => answers.TryGetValue(request.Key, out var figure) ? figure : Ask(missing, request),
                Sets = name => known.GetValueOrDefault(name, []),
            });
            if (missing.Count == 0) return new Drafted(draft, await ExamineAsync(draft, stop), used);
            if (round == MostRounds) throw new InvalidOperationException("模板不停地要新的数。");
            await AnswerAsync(missing.Values, answers, used, stop);
        }
    }

    private static Figure? Ask(Dictionary<string, FigureRequest> missing, FigureRequest request)
    {
        missing[request.Key] = request;
        return null;
    }

    private async Task AnswerAsync(IEnumerable<FigureRequest> requests, Dictionary<string, Figure?> answers, Dictionary<string, Indicator> used, CancellationToken stop)
    {
        var plain = new List<(FigureRequest Request, Indicator Indicator)>();
        foreach (var request in requests)
        {
            var indicator = await figures.FindAsync(request.Indicator, stop);
            if (indicator is null || request.Aspect == FigureAspect.Rank)
            {
                answers[request.Key] = null;
                continue;
            }
            used[request.Indicator] = indicator;
            if (request.Filters.Count == 0) plain.Add((request, indicator));
            else answers[request.Key] = await ScopeOfAsync(indicator, request, stop) is { } scope ? indicator.ForPublic(await figures.ValueAsync(indicator, request.Period, scope, stop)) : null;
        }
        var values = await figures.EachAsync([.. plain.Select(p => (p.Indicator, p.Request.Period))], FigureScope.Whole, stop);
        foreach (var (asked, value) in plain.Zip(values)) answers[asked.Request.Key] = asked.Indicator.ForPublic(value);
    }

    /// <summary>把“级=村、渠道=网上”这样的筛选变成范围；不认识的维度或值返回 null。</summary>
    public async Task<FigureScope?> ScopeOfAsync(Indicator indicator, FigureRequest request, CancellationToken stop)
    {
        var scope = FigureScope.Whole;
        foreach (var filter in request.Filters)
        {
            var dimension = indicator.Dimensions.FirstOrDefault(d => d.Code == filter.Dimension || d.Name == filter.Dimension)
                ?? indicator.Dimensions.FirstOrDefault(d => d.Name.Contains(filter.Dimension, StringComparison.Ordinal));
            if (dimension is null) return null;
            if (dimension.Kind == DimensionKind.Place)
            {
                var place = (await figures.PlacesAsync(stop)).FirstOrDefault(p => p.Name == filter.Value || p.Code == filter.Value);
                if (place is null) return null;
                scope = scope.With(dimension, place.Code);
                continue;
            }
            var part = (await figures.BreakdownAsync(indicator, dimension, request.Period, FigureScope.Whole, stop)).Parts
                .FirstOrDefault(p => p.Label == filter.Value || p.Token == filter.Value);
            if (dimension.KeyType.IsEnum && part is null)
                part = Law.Vocabulary.Wording.All(dimension.KeyType).Where(w => w.Name == filter.Value || w.Name.StartsWith(filter.Value, StringComparison.Ordinal)).Select(w => new Part(w.Value.ToString(), w.Name, null!)).FirstOrDefault();
            if (!dimension.TryParse(part?.Token ?? filter.Value, out var key)) return null;
            scope = scope.With(dimension, key);
        }
        return scope;
    }

    private async Task<IReadOnlyList<Finding>> ExamineAsync(ReportDraft draft, CancellationToken stop)
    {
        if (ReportText.Read(Templates.Rendering.PlainText.Of(draft)) is not { Allowed: true } read) return [];
        var before = await db.Set<SignedReport>().AsNoTracking()
            .Where(r => r.Year == draft.Year - 1 && !db.Set<SignedReport>().Any(later => later.Restates == r.Id)).Select(r => r.Text).FirstOrDefaultAsync(stop);
        var context = new ExaminationContext
        {
            ReportYear = draft.Year, PublishedOn = clock.Today, KnownFigures = [.. draft.Figures.Select(u => KnownFigure.From(u.Figure))],
            LastYear = before is null ? null : ReportText.Parse(before),
        };
        return Examination.Run(read.Value, context);
    }
}
