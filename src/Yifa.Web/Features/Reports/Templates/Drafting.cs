using Yifa.Law.Indicators;

namespace Yifa.Web.Features.Reports.Templates;

/// <summary>
/// 起草：walks a template once, asks for the figures as it meets them and writes paragraphs. Lines and numbering are here,
/// nodes in Drafting.Nodes, figures in Drafting.Figures, derived figures in Drafting.Derived, lists in Drafting.Lists.
/// </summary>
internal sealed partial class Drafting
{
    private readonly ReportTemplate _template;
    private readonly ReportContext _context;
    private readonly List<ReportParagraph> _paragraphs = [];
    private readonly List<string> _notes = [];
    private readonly List<DraftFinding> _findings = [];
    private readonly int[] _counters = new int[3];
    private readonly List<ReportRun> _runs = [];
    private SetItem? _item;
    private int _itemNumber;
    private int _line;

    private Drafting(ReportTemplate template, ReportContext context) => (_template, _context) = (template, context);

    public static ReportDraft Draft(ReportTemplate template, ReportContext context)
    {
        var drafting = new Drafting(template, context);
        var head = drafting.Head();
        var title = drafting.HeadText("题名").FirstOrDefault() ?? "";
        drafting.Write(template.Lines);
        drafting.EndParagraph();
        drafting.NoteUntilDate();
        return new(title, head, context.Year, context.Period, drafting._paragraphs, drafting._notes, [.. template.Findings.Concat(drafting._findings).OrderBy(f => f.Line).ThenBy(f => f.Column)]);
    }

    private ReportHead Head() => new()
    {
        RedHead = HeadText("发文机关标志").FirstOrDefault(),
        Number = HeadText("发文字号").FirstOrDefault(),
        Recipient = HeadText("主送").FirstOrDefault()?.TrimEnd('：', ':'),
        Signatures = [.. HeadText("署名").SelectMany(s => s.Split('、', StringSplitOptions.RemoveEmptyEntries))],
        Date = HeadText("日期").FirstOrDefault(),
        Attachments = [.. HeadText("附件")],
        Remark = HeadText("附注").FirstOrDefault()?.Trim('（', '）', '(', ')'),
        FigureTable = HeadText("附表").FirstOrDefault() is not "无",
    };

    private IEnumerable<string> HeadText(string key) => _template.Head.Where(h => h.Key == key)
        .Select(h => string.Concat(Clauses.Settle(Pieces(h.Nodes)).Select(r => r.Text)).Trim()).Where(t => t.Length > 0);

    private void Write(IEnumerable<TemplateLine> lines)
    {
        foreach (var line in lines)
            switch (line)
            {
                case HeadingLine heading:
                    EndParagraph();
                    Heading(heading);
                    break;
                case ProseLine prose:
                    Prose(prose);
                    break;
                case EachBlock each:
                    Each(each);
                    break;
            }
    }

    private void Each(EachBlock each)
    {
        EndParagraph();
        var items = Set(each.Set, new(each.Line, 1));
        foreach (var item in items.Take(each.Most ?? items.Count))
        {
            _item = item;
            Write(each.Lines);
            EndParagraph(); // each item has its own paragraph even where the block has no blank line
        }

        _item = null;
    }

    private void Heading(HeadingLine heading)
    {
        _itemNumber = 0;
        var runs = Clauses.Settle(Pieces(heading.Nodes));
        ForgetParagraph();
        if (runs.TrueForAll(r => string.IsNullOrWhiteSpace(r.Text))) return;
        var number = "";
        if (heading.Numbered)
        {
            number = Number(_template.Numberings[heading.Level - 1], ++_counters[heading.Level - 1]);
            Array.Clear(_counters, heading.Level, _counters.Length - heading.Level);
        }

        _paragraphs.Add(new((ParagraphStyle)(heading.Level - 1), number, runs, heading.Line));
    }

    private void Prose(ProseLine line)
    {
        if (line.Starts)
        {
            EndParagraph();
            if (!line.IsItem) _itemNumber = 0;
        }

        if (_runs.Count == 0) _line = line.Line;
        var runs = Clauses.Settle(Pieces(line.Nodes));
        if (runs.TrueForAll(r => string.IsNullOrWhiteSpace(r.Text))) return;
        if (line.IsItem) _runs.Add(new(Number(_template.Numberings[3], ++_itemNumber), RunKind.Variable));
        _runs.AddRange(runs);
    }

    private void EndParagraph()
    {
        if (_runs.Count > 0) _paragraphs.Add(new(ParagraphStyle.Body, "", [.. _runs.Where(r => r.Text.Length > 0)], _line));
        _runs.Clear();
        ForgetParagraph();
    }

    private static string Number(Numbering style, int n) => style switch
    {
        Numbering.Ideographic => ChineseNumerals.Of(n) + "、",
        Numbering.Bracketed => $"（{ChineseNumerals.Of(n)}）",
        Numbering.Arabic => $"{n}.",
        Numbering.BracketedArabic => $"（{n}）",
        Numbering.Firstly => ChineseNumerals.Of(n) + "是",
        Numbering.None => "",
    };

    private void NoteUntilDate()
    {
        if (_context.Period != Period.Year(_context.Year))
            _notes.Add($"本报告的数统计到{_context.Period.To:yyyy年M月d日}。");
    }

    private void Find(FindingWeight weight, string code, Place at, string excerpt, string reason, string nextStep)
    {
        var finding = new DraftFinding(weight, code, at.Line, at.Column, excerpt, reason, nextStep);
        if (!_findings.Contains(finding)) _findings.Add(finding);
    }

    private void Block(string code, Place at, string excerpt, string reason, string nextStep) => Find(FindingWeight.Block, code, at, excerpt, reason, nextStep);
}
