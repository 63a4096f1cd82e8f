using System.Text.RegularExpressions;
using Yifa.Law;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>引用的法规现行有效：书名号里的法律、法规，名称要对，要还有效。名录里没有的不下结论。</summary>
internal static partial class TitleInForce
{
    public static Check Check { get; } = new(19, "title-in-force", "法规名称与效力", Find);

    private static IEnumerable<Finding> Find(Check check, ReportText report, ExaminationContext context)
    {
        var days = Days(context).ToList();
        foreach (var paragraph in report.Paragraphs)
        {
            foreach (var title in BookTitles.In(paragraph.Text))
            {
                if (!IsLaw().IsMatch(title.Value) || SpokenOfAsPast(paragraph.Text, title))
                    continue;
                var verdicts = days.Select(d => context.TitleOn(title.Value, d)).ToList();
                // Cited rightly on any of the days that the report speaks from is cited rightly.
                if (verdicts.Count > 0 && verdicts.TrueForAll(v => v.State is not TitleState.InForce) && Say(verdicts[0]) is { } said)
                    yield return check.At(report, paragraph, title.Index - 1, title.Length + 2, said.Severity, said.Reason, said.WhatToDo, said.Citation);
            }
        }
    }

    // A law repealed within the year was in force for part of what is reported.
    private static IEnumerable<DateOnly> Days(ExaminationContext context)
    {
        if (context.ReportYear is { } year)
            return [new DateOnly(year, 12, 31), new DateOnly(year, 1, 1), context.PublishedOn ?? new DateOnly(year + 1, 3, 1)];
        return context.PublishedOn is { } day ? [day] : [];
    }

    private static (Severity Severity, string Reason, string WhatToDo, Citation? Citation)? Say(TitleFinding verdict) => verdict.State switch
    {
        TitleState.InForce => null,
        // Only national laws are listed completely; a local 办法 that is not listed may well exist.
        TitleState.Unknown => verdict.LooksLikeLaw && NamedLaw().IsMatch(verdict.Title)
            ? (Severity.Warns, verdict.Sentence, "到国家法律法规数据库核对正式名称。", null)
            : null,
        TitleState.NotYetInForce => (Severity.Warns, verdict.Sentence, "报告年度里还没有施行的，写明是学习宣传，不写“依据”。", verdict.Instrument?.Cite()),
        TitleState.WrongTitle => (Severity.Blocks, verdict.Sentence, $"改为《{verdict.Instrument!.Title}》。", verdict.Instrument.Cite()),
        TitleState.Repealed => (Severity.Blocks, verdict.Sentence, verdict.Instrument?.ReplacedBy is { } heir ? $"改为《{heir}》，并核对所引内容。" : "删去，或改引现行规定。", verdict.Suggestions.Count > 0 ? verdict.Suggestions[0].Cite() : null),
        TitleState.NoSuchLaw => (Severity.Blocks, verdict.Sentence, "核对名称后改正；没有这部法的，删去。", null),
    };

    private static bool SpokenOfAsPast(string text, Group title)
    {
        var before = text[Math.Max(0, title.Index - 4)..(title.Index - 1)];
        var after = text[(title.Index + title.Length)..Math.Min(text.Length, title.Index + title.Length + 14)];
        return before.EndsWith('原') || Past().IsMatch(after);
    }

    [GeneratedRegex("(?:法|法典|宪法|条例|规定|办法|规则|准则|决定|细则)(?:\\([^()]{0,20}\\))?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IsLaw();

    [GeneratedRegex("(?<!办)法(?:典)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NamedLaw();

    [GeneratedRegex("^》?(?:[^,。《]{0,8}(?:废止|失效|修订前)|\\((?:草案|征求意见稿|送审稿|修订草案))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Past();
}
