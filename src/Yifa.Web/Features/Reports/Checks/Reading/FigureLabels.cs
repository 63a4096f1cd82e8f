using System.Text.RegularExpressions;

namespace Yifa.Web.Features.Reports.Checks.Reading;

/// <summary>数的名目：the words around a number that say what was counted, and their comparable core.</summary>
internal static partial class FigureLabels
{
    private const string Bounds = ",。;:、()!?《》";

    public static IReadOnlyList<NumberMention> Attach(string text, List<NumberMention> numbers)
    {
        for (var i = 0; i < numbers.Count; i++)
        {
            var number = numbers[i];
            var from = number.Start;
            var floor = Math.Max(i > 0 && !IsTime(numbers[i - 1]) ? numbers[i - 1].End : 0, number.Start - 30);
            while (from > floor && !Bounds.Contains(text[from - 1], StringComparison.Ordinal))
                from--;
            var to = number.End;
            var ceiling = Math.Min(i + 1 < numbers.Count ? numbers[i + 1].Start : text.Length, number.End + 16);
            while (to < ceiling && !Bounds.Contains(text[to], StringComparison.Ordinal))
                to++;
            numbers[i] = number with { Before = text[from..number.Start], After = text[number.End..to] };
        }

        return numbers;
    }

    private static bool IsTime(NumberMention number) => number.Kind is NumberKind.Year or NumberKind.Date;

    /// <summary>名目的实词：去掉“全年”“累计”“组织开展”“社会”这类不改变所数之物的字。</summary>
    public static string Core(string label) => Generic().Replace(label, "");

    /// <summary>一个数的名目：数前有实词用数前的，没有用数后的。</summary>
    public static string CoreOf(NumberMention number)
    {
        var before = Core(number.Before);
        return before.Length >= 3 ? before : before + Core(number.After);
    }

    [GeneratedRegex("20[0-9]{2}年度?|[0-9]{1,2}月|一是|二是|三是|四是|五是|六是|七是|八是|九是|十是|全年|今年|本年度?|年内|当年|期间|以来|累计|共计|总计|合计|全镇|我镇|本镇|全街道|我街道|全乡|我乡|辖区|各级|各类|各项|各种|社会|群众性?|组织|开展|进行|召开|举办|举行|实施|参加|参与|专题|依法|其中|另外|分别|已经|目前|以及|完成|达到?|不少于|不低于|超过?|至少|大约|将近|接近|总数|总量|数量|共|总|已|出|了|为|约|近|逾|等|的|各|并|对|次数|件数|人数|份数|条数|家数|及|和|有", RegexOptions.CultureInvariant)]
    private static partial Regex Generic();
}
