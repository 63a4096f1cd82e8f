namespace Yifa.Law.Enforcement;

/// <summary>进门检查要告知企业的：what stands on the notice and on the page that the firm scans. The wording of the five prohibitions was not at hand verbatim and is checked by the judicial office.</summary>
public static class FirmRights
{
    /// <summary>“五个严禁”。</summary>
    public static IReadOnlyList<string> Prohibitions { get; } =
    [
        "严禁逐利检查。",
        "严禁接受被检查企业的任何馈赠、报酬、福利待遇。",
        "严禁参加被检查企业提供的宴请、娱乐、旅游等活动。",
        "严禁由被检查企业支付消费开支，或者将检查费用转嫁给企业。",
        "严禁刻意要求企业法定代表人到场、下达检查指标、干扰企业正常生产经营。",
    ];

    /// <summary>“五个严禁”的依据。</summary>
    public static Citation ProhibitionsBasis { get; } = Opinions.On("五个严禁");

    /// <summary>企业的权利和救济。</summary>
    public static IReadOnlyList<string> Rights { get; } =
    [
        "执法人员不出示执法证件、没有检查通知书和检查码的，您有权拒绝检查。",
        "您认为执法人员与本单位有利害关系、可能影响公正的，可以申请他回避。",
        "您可以陈述、申辩，可以对检查记录提出意见并要求写进记录。",
        "检查不收取任何费用。",
        "对检查中的违法行为，可以投诉举报；对行政行为不服的，可以依法申请行政复议或者提起行政诉讼。",
    ];
}
