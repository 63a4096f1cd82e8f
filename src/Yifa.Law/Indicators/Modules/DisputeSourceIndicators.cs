using System.Linq.Expressions;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Indicators;

/// <summary>转办单和法律明白人的指标。</summary>
internal static class DisputeSourceIndicators
{
    private static readonly LedgerOf<ReferralFact> Referrals = new(IndicatorModule.Disputes,
        Dimension.Of<ReferralFact, ReferralChannel>("channel", "渠道", f => f.Channel), Dimension.Of<ReferralFact, string?>("unit", "承办单位", f => f.Unit),
        Dimension.Of<ReferralFact, bool>("linked", "与台账同一件事", f => f.Linked));

    private static readonly LedgerOf<LegalGuideFact> Guides = new(IndicatorModule.Disputes);

    private static readonly By<LegalGuideFact> Appointed = new("聘任日期", f => f.Day);
    private static readonly By<LegalGuideFact> Trained = new("最近培训日期", f => f.TrainedOn);

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Referrals.Count("referrals.received", "转办单件数", "件", "12345热线、信访、公安等转来的单子，一个工单算一件，按收到日期。"),
        Referrals.Count("referrals.hotline", "热线工单件数", "件", "渠道为12345热线的，按收到日期。", f => f.Channel == ReferralChannel.Hotline),
        Referrals.Count("referrals.petition", "信访件数", "件", "渠道为信访的，按收到日期。", f => f.Channel == ReferralChannel.Petition),
        Referrals.Count("referrals.police", "公安转办件数", "件", "渠道为公安的，按收到日期。", f => f.Channel == ReferralChannel.Police),
        Referrals.Count("referrals.linked", "转办单与台账重复件数", "件", "经比对与纠纷台账是同一件事的转办单，按收到日期；算纠纷时只算一件。", f => f.Linked),
        Referrals.Count("referrals.replied", "转办单答复件数", "件", "期内收到的转办单中已答复的，按收到日期；答复日期不限于期内。", f => f.RepliedOn != null),
        Referrals.Rate("referrals.replied.rate", "转办单答复率", "期内收到的转办单中，已答复的占比，按收到日期。", f => f.RepliedOn != null),

        Guides.Standing("guides.serving", "法律明白人人数", "人", "期末在任的法律明白人。", Serving) with { ZeroMeans = false },
        Guides.Standing("guides.places", "法律明白人覆盖村社区数", "个", "期末有在任法律明白人的村（社区），同一个算一个。", Serving, Measure.Distinct, key: Place) with { ZeroMeans = false },
        Guides.Count("guides.appointed", "新聘法律明白人人数", "人", "聘任日期在期内的法律明白人。", by: Appointed),
        Guides.Count("guides.trained", "法律明白人培训人数", "人", "最近一次培训在期内的法律明白人，一人算一次。", by: Trained),
    ];

    private static Expression<Func<LegalGuideFact, Period, bool>> Serving => (f, p) => (f.Day == null || f.Day <= p.To) && (f.LeftOn == null || f.LeftOn > p.To);

    private static Expression<Func<LegalGuideFact, string?>> Place => f => f.Place;
}
