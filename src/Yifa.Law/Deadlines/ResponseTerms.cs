using Yifa.Law.Vocabulary;

namespace Yifa.Law;

/// <summary>
/// 网格事件各响应等级的办结时限：no law sets them; these are the town's own working rules, so they cite nothing and are never
/// called statutory.
/// </summary>
public static class ResponseTerms
{
    /// <summary>自发现起多久办结。</summary>
    public static Term Of(ResponseClass level) => level switch
    {
        ResponseClass.Critical or ResponseClass.Urgent or ResponseClass.Simple => Term.Hours(24),
        ResponseClass.Ordinary => Term.WorkingDays(5),
    };
}
