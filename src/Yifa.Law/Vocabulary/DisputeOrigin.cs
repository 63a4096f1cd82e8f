using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>人民调解案件从哪来：人民调解案件情况统计表的说法。</summary>
public enum DisputeOrigin
{
    [Display(Name = "主动调解")] OwnInitiative,
    [Display(Name = "依申请调解")] OnRequest,
    [Display(Name = "法院委托移送")] Court,
    [Display(Name = "检察院委托移送")] Procuratorate,
    [Display(Name = "公安委托移送")] Police,
    [Display(Name = "信访委托移送")] Petition,
    [Display(Name = "其他部门委托移送")] OtherAuthority,
}

/// <summary>台账的来源归到哪一种。</summary>
public static class DisputeOrigins
{
    /// <summary>归到哪一种；说不清的为 null，三种都不算。</summary>
    public static DisputeOrigin? Of(DisputeChannel channel) => channel switch
    {
        DisputeChannel.Sweep or DisputeChannel.GridReport => DisputeOrigin.OwnInitiative,
        DisputeChannel.WalkIn or DisputeChannel.Phone or DisputeChannel.Application or DisputeChannel.Letter or DisputeChannel.Online => DisputeOrigin.OnRequest,
        DisputeChannel.Court => DisputeOrigin.Court,
        DisputeChannel.Police => DisputeOrigin.Police,
        DisputeChannel.Petition => DisputeOrigin.Petition,
        DisputeChannel.Hotline or DisputeChannel.Superior => DisputeOrigin.OtherAuthority,
        DisputeChannel.OtherChannel => null,
    };

    /// <summary>归到这一种的各个来源。</summary>
    public static IReadOnlyList<DisputeChannel> ChannelsOf(DisputeOrigin? origin) => [.. Enum.GetValues<DisputeChannel>().Where(channel => Of(channel) == origin)];
}
