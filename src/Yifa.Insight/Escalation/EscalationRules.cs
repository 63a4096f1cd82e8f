using System.Text.RegularExpressions;

namespace Yifa.Insight.Escalation;

/// <summary>
/// 激化苗头：points for what is written and for the course of the matter, every one shown with its reason; no hidden model. History weighs most,
/// as the published evidence has it (Turner, Brown and Medina 2022: time since the last incident strongest; questionnaires added almost nothing).
/// A word counts only where it is said of somebody: not where it is denied, advised against or prevented.
/// </summary>
/// <param name="Rules">规则，可改。</param>
/// <param name="Threshold">达到多少分提示。</param>
public sealed partial record EscalationRules(IReadOnlyList<EscalationRule> Rules, double Threshold = 3)
{
    private const int NearFestival = 45;

    /// <summary>默认的规则。分是对数优势的约数，登记满五十件激化之后应当用本地数据重估。</summary>
    public static EscalationRules Standard { get; } = new(
    [
        new("weapon", "凶器", 2.5, ["持刀", "拿刀", "菜刀", "砍刀", "持械", "铁棍", "钢管", "锄头打", "汽油", "炸药", "雷管"]),
        new("threat", "扬言报复", 2, ["扬言", "报复", "同归于尽", "拼命", "弄死", "杀人", "杀了", "砍死", "打死", "放火", "不得好死", "好看", "鱼死网破"]),
        new("self-harm", "轻生", 2.5, ["自杀", "轻生", "跳楼", "跳河", "喝农药", "上吊", "不想活"]),
        new("violence", "动手", 1.5, ["殴打", "打伤", "打架", "抓扯", "厮打", "推搡", "动手打"]),
        new("crowd", "多人", 1.5, ["聚集", "围堵", "堵门", "堵路", "拉横幅", "集体上访", "聚众", "抬尸"]),
        new("wages", "节前欠薪", 1.5, ["拖欠工资", "工资", "工钱", "欠薪", "劳务费", "农民工"]),
        new("drink", "酒后", 0.5, ["酒后", "醉酒", "喝醉"]),
        new("minor", "涉未成年人", 0.5, ["未成年", "小孩被", "孩子被", "学生被"]),
        new("love", "婚恋", 0.5, ["离婚", "分手", "彩礼", "婚外情", "家暴"]),
        new("repeat", "反复发生", 1.5, []),
        new("police", "报过警或有人受过伤", 1.5, []),
        new("failed", "调解未成", 0.5, []),
        new("stale", "久拖不决", 0.5, []),
    ]);

    /// <summary>找出全部苗头。</summary>
    public IReadOnlyList<EscalationSign> Signs(string? text, Course course)
    {
        var signs = new List<EscalationSign>();
        foreach (var rule in Rules)
        {
            var word = rule.Words.FirstOrDefault(w => Says(text, w));
            switch (rule.Code)
            {
                case "wages" when course.DaysToFestival is not >= 0 or > NearFestival: break;
                case "wages" when word is not null: signs.Add(new(rule, $"文中写“{word}”，距节日 {course.DaysToFestival} 天")); break;
                case "crowd" when word is null && Crowd(text) is { } crowd: signs.Add(new(rule, $"文中写“{crowd}”")); break;
                case "repeat" when course.PriorDisputes > 0:
                    signs.Add(new(rule, course.DaysSinceLast is { } days ? $"以前有过 {course.PriorDisputes} 件，上一件在 {days} 天前" : $"以前有过 {course.PriorDisputes} 件"));
                    break;
                case "police" when course.PoliceOrInjury == true: signs.Add(new(rule, "以前报过警或有人受过伤")); break;
                case "failed" when course.FailedMediations > 0: signs.Add(new(rule, $"调解未成 {course.FailedMediations} 次")); break;
                case "stale" when course.DaysOpen > 30: signs.Add(new(rule, $"已 {course.DaysOpen} 天没有了结")); break;
                default:
                    if (word is not null) signs.Add(new(rule, $"文中写“{word}”"));
                    break;
            }
        }
        return signs;
    }

    /// <summary>苗头合计的分。上一件不到三十天的，反复发生加倍；调解未成的按次数，至多三次。</summary>
    public static double Points(IEnumerable<EscalationSign> signs, Course course) => signs.Sum(sign => sign.Rule.Code switch
    {
        "repeat" when course.DaysSinceLast <= 30 => 2 * sign.Rule.Points,
        "failed" => Math.Min(3, course.FailedMediations) * sign.Rule.Points,
        _ => sign.Rule.Points,
    });

    /// <summary>是否该提示。</summary>
    public bool Warns(string? text, Course course) => Points(Signs(text, course), course) >= Threshold;

    /// <summary>Said of somebody: somewhere in the text without a denial or a warning against it earlier in the same clause.</summary>
    private static bool Says(string? text, string word)
    {
        for (var at = text?.IndexOf(word, StringComparison.Ordinal) ?? -1; at >= 0; at = text!.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var clause = text!.LastIndexOfAny(['，', '。', '；', '！', '？', '：', ',', ';', '\n'], at) + 1;
            var before = text[clause..at];
            if (!Denied().IsMatch(before[Math.Max(0, before.Length - 12)..])) return true;
        }
        return false;
    }

    private static string? Crowd(string? text)
    {
        foreach (Match match in People().Matches(text ?? ""))
            if (match.Groups["many"].Success || int.TryParse(match.Groups["count"].Value, out var count) && count >= 10)
                return match.Value;
        return null;
    }

    [GeneratedRegex("(未|没|没有|并非|并无|无人|否认|不曾|不会|不要|不得|不能|莫|别|勿|劝|防止|避免|杜绝|严禁|制止|以免|以防|预防|是否)[^了]{0,8}$")]
    private static partial Regex Denied();

    [GeneratedRegex("(?<count>\\d{1,4})余?多?(?:人|名|户)(?!民币)|(?<many>[二三四五六七八九]?十[一二三四五六七八九]?余?多?|上百|数十|几十|百余)(?:人|名|户)")]
    private static partial Regex People();
}
