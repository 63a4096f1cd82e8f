using System.Linq.Expressions;

namespace Yifa.Law.Indicators;

/// <summary>法治宣传的指标。</summary>
internal static class OutreachIndicators
{
    private static readonly LedgerOf<PublicityFact> Events = new(IndicatorModule.Outreach,
        Dimension.Of<PublicityFact, string?>("audience", "宣传对象", f => f.Audience), Dimension.Of<PublicityFact, string?>("form", "宣传形式", f => f.Form),
        Dimension.Of<PublicityFact, string?>("theme", "活动主题", f => f.Theme), Dimension.Of<PublicityFact, string?>("unit", "责任单位", f => f.Unit));

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Events.Count("outreach.events", "普法活动次数", "次", "集中宣传活动，一次算一次，按活动日期。"),
        Events.Sum("outreach.banners", "悬挂横幅条数", "条", "各次活动悬挂的横幅相加，没有填的不计，按活动日期。", f => f.Banners),
        Events.Sum("outreach.papers", "发放资料份数", "份", "各次活动发放的资料相加，没有填的不计，按活动日期。", f => f.Papers),
        Events.Sum("outreach.people", "普法参与人数", "人次", "各次活动的参加人数相加，没有填的不计，按活动日期。", f => f.People),
        Events.Sum("outreach.consultations", "法律咨询人次", "人次", "各次活动接受的咨询相加，没有填的不计，按活动日期。", f => f.Consultations),
        Events.Distinct("outreach.units", "普法责任单位数", "个", "期内开展过宣传活动的责任单位，同一单位算一个，按活动日期。", f => f.Unit),
        Events.Distinct("outreach.venues", "普法活动地点数", "处", "期内开展过宣传活动的地点，同一地点算一处，按活动日期。", f => f.Venue),
        Form("online", "线上普法次数", "微信、QQ、网络、网上", f => f.Form != null && (f.Form.Contains("微信") || f.Form.Contains("QQ") || f.Form.Contains("网络") || f.Form.Contains("网上"))),
        Form("broadcast", "广播普法次数", "广播", f => f.Form != null && f.Form.Contains("广播")),
        Form("market", "赶集普法次数", "赶集、集市", f => f.Form != null && (f.Form.Contains("赶集") || f.Form.Contains("集市"))),
        Form("courtyard", "院坝会普法次数", "院坝会", f => f.Form != null && f.Form.Contains("院坝")),
        Audience("young", "青少年普法次数", "青少年、学生", f => f.Audience != null && (f.Audience.Contains("青少年") || f.Audience.Contains("学生"))),
        Audience("key", "重点人员普法次数", "重点人员", f => f.Audience != null && f.Audience.Contains("重点人")),
        Audience("firms", "企业职工普法次数", "企业、职工", f => f.Audience != null && (f.Audience.Contains("企业") || f.Audience.Contains("职工"))),
        Theme("constitution", "宪法宣传次数", "宪法", f => f.Theme != null && f.Theme.Contains("宪法")),
        Theme("fraud", "反诈宣传次数", "诈骗、反诈、防诈", f => f.Theme != null && (f.Theme.Contains("诈骗") || f.Theme.Contains("反诈") || f.Theme.Contains("防诈"))),
        Theme("drugs", "禁毒宣传次数", "禁毒", f => f.Theme != null && f.Theme.Contains("禁毒")),
        Theme("security", "国家安全宣传次数", "国家安全", f => f.Theme != null && f.Theme.Contains("国家安全")),
    ];

    private static Indicator<PublicityFact> Form(string code, string name, string words, Expression<Func<PublicityFact, bool>> which) =>
        Events.Count($"outreach.form.{code}", name, "次", $"宣传形式里写有“{words}”的活动，按活动日期。", which);

    private static Indicator<PublicityFact> Audience(string code, string name, string words, Expression<Func<PublicityFact, bool>> which) =>
        Events.Count($"outreach.audience.{code}", name, "次", $"宣传对象里写有“{words}”的活动，按活动日期。", which);

    private static Indicator<PublicityFact> Theme(string code, string name, string words, Expression<Func<PublicityFact, bool>> which) =>
        Events.Count($"outreach.theme.{code}", name, "次", $"活动主题里写有“{words}”的活动，按活动日期。", which);
}
