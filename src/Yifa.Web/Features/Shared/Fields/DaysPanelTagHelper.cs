using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Yifa.Law;

namespace Yifa.Web.Features.Shared.Fields;

/// <summary>
/// 为什么是这一天：<c>&lt;days-panel due="…" /&gt;</c> shows a period as it stands on a wall calendar, Monday to Sunday, each day counted or
/// not and why. A period too long to be looked at day by day is told in spans.
/// </summary>
[HtmlTargetElement("days-panel", Attributes = "due", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DaysPanelTagHelper : TagHelper
{
    /// <summary>逐日画到几天为止，约六周。</summary>
    private const int DayByDay = 45;

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    public required DueDate Due { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.AppendHtml(Said("p", "", Sentence(Due)));
        var trace = Due.Trace.ToList();
        output.Content.AppendHtml(trace.Count <= DayByDay ? Weeks(trace) : Spans(Due.Spans));
        if (Due.ProvisionalReason is { } reason) output.Content.AppendHtml(Said("p", "cap", $"◇ 暂定：{reason}。"));
        if (Due.Term.Basis is { } basis) output.Content.AppendHtml(Said("p", "law", basis.ToString()));
    }

    /// <summary>一句话说清：从哪天起、数多少、到哪天。</summary>
    public static string Sentence(DueDate due)
    {
        var extended = due.Extended > 0 ? $"，经批准延长{due.Extended}{(due.Term.Unit == TermUnit.WorkingDays ? "个工作日" : "日")}" : "";
        var rolled = due.Effective > due.Raw ? $"；{Day(due.Raw)}是休息日，顺延到{Day(due.Effective)}" : "";
        if (due.Term.Unit == TermUnit.SetDay) return $"{due.Term}：不晚于{Day(due.Raw)}24:00。";
        return due.Term.Unit == TermUnit.FixedDay
            ? $"法律定了日子：{due.Term}，就是{Day(due.Raw)}24:00 前{rolled}。"
            : $"从{Day(due.Start)}起，当天不算；数满{due.Term}{extended}，到{Day(due.Raw)}24:00{rolled}。";
    }

    private static string Day(DateOnly day) => day.ToString("M月d日（ddd）", Chinese);

    private static TagBuilder Weeks(List<TracedDay> trace)
    {
        var list = new TagBuilder("ol");
        list.AddCssClass("days");
        foreach (var name in (string[])["一", "二", "三", "四", "五", "六", "日"])
        {
            var head = Said("li", "wd", name);
            head.MergeAttribute("aria-hidden", "true");
            list.InnerHtml.AppendHtml(head);
        }
        for (var i = 0; i < trace.Count; i++)
        {
            // The rolling days repeat the raw day; the wall calendar has it once.
            if (i > 0 && trace[i].Day <= trace[i - 1].Day) continue;
            list.InnerHtml.AppendHtml(Cell(trace[i], first: i == 0, last: trace[i].Day == trace[^1].Day));
        }
        return list;
    }

    private static TagBuilder Cell(TracedDay day, bool first, bool last)
    {
        var (kind, word) = day.Mark switch
        {
            TraceMark.Start => ("start", "起算"),
            TraceMark.Counted => ("", day.Number?.ToString(CultureInfo.InvariantCulture) ?? ""),
            TraceMark.Skipped => ("off", "不计"),
            TraceMark.Suspended => ("hold", "停表"),
            TraceMark.Rolled => ("off", "顺延"),
            TraceMark.RolledTo => ("", "顺延到"),
        };
        var cell = new TagBuilder("li");
        if (kind.Length > 0) cell.AddCssClass(kind);
        if (last) cell.AddCssClass("due");
        if (first) cell.AddCssClass($"on{((int)day.Day.DayOfWeek + 6) % 7 + 1}");
        var month = first || day.Day.Day == 1;
        cell.InnerHtml.AppendHtml(Said("span", "sr", $"{day.Day:M月d日}，{day.Why}：")).Append(month ? day.Day.ToString("M/d", CultureInfo.InvariantCulture) : day.Day.Day.ToString(CultureInfo.InvariantCulture));
        cell.InnerHtml.AppendHtml(Said("small", "", last && word.Length == 0 ? "到期" : word));
        return cell;
    }

    private static TagBuilder Spans(IReadOnlyList<TraceSpan> spans)
    {
        var table = new TagBuilder("table");
        table.AddCssClass("list");
        table.InnerHtml.AppendHtml("<thead><tr><th>从</th><th>到</th><th class=\"n\">天数</th><th>怎么算</th></tr></thead>");
        var body = new TagBuilder("tbody");
        foreach (var span in spans)
        {
            var row = new TagBuilder("tr");
            row.InnerHtml.AppendHtml(Labelled("从", Day(span.From), "")).AppendHtml(Labelled("到", Day(span.To), ""))
                .AppendHtml(Labelled("天数", span.Days.ToString(CultureInfo.InvariantCulture), "n")).AppendHtml(Labelled("怎么算", span.Why, ""));
            body.InnerHtml.AppendHtml(row);
        }
        table.InnerHtml.AppendHtml(body);
        return table;
    }

    private static TagBuilder Labelled(string label, string words, string kind)
    {
        var cell = Said("td", kind, words);
        cell.MergeAttribute("data-label", label);
        return cell;
    }

    private static TagBuilder Said(string tag, string kind, string words)
    {
        var said = new TagBuilder(tag);
        if (kind.Length > 0) said.AddCssClass(kind);
        said.InnerHtml.Append(words);
        return said;
    }
}
