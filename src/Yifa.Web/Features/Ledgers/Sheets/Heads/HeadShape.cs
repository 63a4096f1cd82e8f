using System.Text.RegularExpressions;

namespace Yifa.Web.Features.Ledgers.Sheets;

/// <summary>
/// 表头的样子：a score for heads of a ledger that nobody described yet, by the look of them alone: many short, different
/// words that name things. It lets a person map the columns of an unknown sheet by hand.
/// </summary>
public static partial class HeadShape
{
    /// <summary>评分函数，供 <see cref="HeadFinder"/>；少于两列或不像表头的为 0。</summary>
    public static double Score(IReadOnlyList<string> heads)
    {
        var words = heads.Where(head => head.Length is > 0 and <= 24 && !Valuelike().IsMatch(head)).Distinct().ToList();
        if (words.Count < 2 || words.Count * 2 < heads.Count)
            return 0;
        var named = words.Count(word => Naming().IsMatch(word));
        return words.Count + named * 2 - (heads.Count - words.Count) * 2 - words.Count(word => word.Contains('/')) * 0.5;
    }

    [GeneratedRegex(@"^[\d.,:/年月日%*\-]+$|[。;？！]|\d{4}[年./\-]")]
    private static partial Regex Valuelike();

    [GeneratedRegex("(序号|编号|号|日期|时间|姓名|名称|人|单位|部门|类别|类型|种类|方式|情况|结果|内容|金额|数|地点|地址|电话|备注|意见|事项|原因|理由|级别|层级|来源|状态|村|社区|网格|对象|主题|时限|期限|要求|目标|举措|领导|渠道|采纳|程序|案由|议题|学时|成绩|角色|场合|在岗)(\\(.*\\))?$|^(是否|有无|应|实|拟|办|承)")]
    private static partial Regex Naming();
}
