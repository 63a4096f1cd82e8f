using System.Globalization;
using System.Text.RegularExpressions;
using Yifa.Law;
using Yifa.Web.Features.Reports.Checks.Reading;

namespace Yifa.Web.Features.Reports.Checks;

/// <summary>认频次：每月一次、每季度至少2次、按月开展、两月一次。</summary>
internal static partial class FrequencyReader
{
    public static MatchCollection Find(Sentence sentence) => Frequency().Matches(sentence.Text);

    /// <summary>一年应有的次数；说不准为 null。</summary>
    public static int? ExpectedPerYear(Match stated)
    {
        var periods = stated.Groups["period"].Value switch
        {
            "周" or "星期" => 52,
            "月" or "个月" => 12 / (Number(stated.Groups["every"].Value) ?? 1),
            "季度" or "季" => 4,
            "半年" => 2,
            "年" => 0, // once a year needs no arithmetic, and 每年 seldom speaks of this year
            _ => 0,
        };
        var times = stated.Groups["times"].Success ? Number(stated.Groups["times"].Value) : 1;
        return periods > 0 && times is { } t ? periods * t : null;
    }

    private static int? Number(string text) =>
        text.Length == 0 ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value is > 0 and < 100 ? value : null
        : (int?)ChineseNumeral.Parse(text);

    [GeneratedRegex("(?:每|按)(?<every>两|二|三|四|六|[2346])?个?(?<period>周|星期|月|季度|季|半年|年(?!初|底|末|度))(?:至少|不少于|定期|固定|集中)?(?:召开|开展|组织|举办|举行|学习|研究|听取|走访|会商|调度|进行|集中学习|专题学习)?(?:[\\u4e00-\\u9fff]{0,8}?(?<times>[一二两三四五六]|[0-9]{1,2})(?:次|场|期|场次|轮))?|(?<every>两|二|三|四|六|[2346])个?(?<period>月|季度)(?:一|1)(?:次|期|场)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Frequency();
}
