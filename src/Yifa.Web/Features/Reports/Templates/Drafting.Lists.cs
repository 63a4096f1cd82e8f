using System.Globalization;
using Yifa.Law.Indicators;

namespace Yifa.Web.Features.Reports.Templates;

/// <summary>起草列举：items of a set, and the parts of a total with the remainder that the author need not compute.</summary>
internal sealed partial class Drafting
{
    private const string Other = "其他";

    private static readonly StringComparer Chinese = StringComparer.Create(CultureInfo.GetCultureInfo("zh-CN"), ignoreCase: false);

    private IReadOnlyList<SetItem> Set(string name, Place at, bool warn = true)
    {
        var items = _context.Sets(name);
        if (warn && items.Count == 0)
            Find(FindingWeight.Warn, "report.empty-set", at, name, $"“{name}”一项也没有，这里没有写。", "请先登记，或删去这一处。");
        return items;
    }

    private void List(ListNode list, string following, List<Piece> pieces)
    {
        var shape = list.Shape;
        if (shape.Set is null || shape.ByDimension) Breakdown(list, following, pieces);
        else Items(list, pieces);
    }

    private void Items(ListNode list, List<Piece> pieces)
    {
        var shape = list.Shape;
        var texts = Set(shape.Set!, list.At).Select(i => i.Text);
        if (shape.Sorted) texts = texts.Order(Chinese);
        var shown = texts.Take(shape.Most ?? int.MaxValue).ToList();
        if (shown.Count == 0)
        {
            pieces.Add(new(Mark, RunKind.Listed, null, ""));
            return;
        }

        // 书名号之间不用顿号
        var text = string.Join("、", shown).Replace("》、《", "》《", StringComparison.Ordinal) + (shape.EndsWithEtc ? "等" : "");
        _findings.AddRange(FreeDigits.InListed(text, list.At));
        pieces.Add(new(text, RunKind.Listed));
    }

    private void Breakdown(ListNode list, string following, List<Piece> pieces)
    {
        if (_shown.Count == 0 || _shown[^1] is not { Use.Request: { } total } last)
        {
            Block("report.no-antecedent", list.At, "列(…)", "分项前面没有总数。", "写成“{合法性审查}件，其中列(…)”。");
            return;
        }

        var parts = Parts(list, total).ToList();
        foreach (var (label, lacking) in parts.Where(p => p.Use.Figure.State is not (FigureState.Value or FigureState.Zero)))
            Block("report.no-figure", list.At, label, $"{lacking.Figure.Display}。", "请先补台账，或删去这个分项。");
        var sum = parts.Sum(p => p.Use.Figure.Value ?? 0);
        var whole = last.Use.Figure.Value ?? 0;
        if (sum > whole)
            Block("report.parts-exceed", list.At, last.Use.Figure.Name, $"分项合计{sum:0.######}，大于总数{whole:0.######}。", "请看分项有没有重复计算。");
        if (list.Shape.Sorted || list.Shape.ByDimension) parts = [.. parts.OrderByDescending(p => p.Use.Figure.Value)];
        var shown = parts.Where(p => p.Use.Figure.Value > 0).Take(list.Shape.Most ?? int.MaxValue).ToList();
        var rest = whole - shown.Sum(p => p.Use.Figure.Value ?? 0);
        if (rest > 0) shown.Add((Other, Remainder(last.Use, rest, shown.ConvertAll(p => p.Use))));
        var unit = MeasureWords.Leading(following) ?? last.Unit;
        Join(shown, unit, MeasureWords.Leading(following) is not null, list.Shape.EndsWithEtc, pieces);
    }

    private IEnumerable<(string Label, FigureUse Use)> Parts(ListNode list, FigureRequest total)
    {
        var shape = list.Shape;
        var named = shape.ByDimension
            ? Set(shape.Set!, list.At).Select(i => new ListPart(list.At, i.Text, Filtered(list.At, shape.Set!, i.Text)))
            : shape.Parts.Select(p => p.Term is null ? p with { Term = Filtered(p.At, "类别", p.Label) } : p);
        foreach (var part in named)
        {
            if (part.Label == Other && part.Term is { Name: "…" }) continue;
            var use = part.Term is { Name: "…" } own
                ? Asked(total with { Filters = [.. total.Filters, .. own.Filters] }, part.At)
                : Use(part.Term!);
            if (use is not null) yield return (part.Label, use);
        }
    }

    private static NameTerm Filtered(Place at, string dimension, string value) => new(at, "…", [new(dimension, value)], null);

    private static FigureUse Remainder(FigureUse total, decimal rest, List<FigureUse> parts) =>
        new(null, total.Figure with
        {
            Code = $"余项({total.Figure.Code})",
            Name = total.Figure.Name + "其他",
            Value = rest,
            Numerator = rest,
            Denominator = null,
            Rule = $"{total.Figure.Name}减去写出的分项",
        }, [total, .. parts]);

    /// <summary>最后一项的单位后面已有时不再写。</summary>
    private static void Join(List<(string Label, FigureUse Use)> parts, string unit, bool unitFollows, bool etc, List<Piece> pieces)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var figure = parts[i].Use.Figure;
            var written = i == parts.Count - 1 && unitFollows ? "" : unit;
            pieces.Add(new((i == 0 ? "" : "、") + parts[i].Label, RunKind.Listed));
            pieces.Add(new(NumberText.Of(figure, SlotFormat.Plain with { Unit = written }, "").Text, RunKind.Figure, parts[i].Use));
        }

        if (etc && parts.Count > 0) pieces.Add(new("等", RunKind.Text));
    }
}
