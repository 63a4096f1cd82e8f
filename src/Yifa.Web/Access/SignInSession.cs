namespace Yifa.Web.Access;

/// <summary>一次登录：when and from where, so that its owner knows his own and can end one that is not his.</summary>
public sealed class SignInSession
{
    public string TownCode { get; set; } = "";

    public Guid Id { get; set; }

    public string AccountId { get; set; } = "";

    public DateTime StartedAt { get; set; }

    /// <summary>最近一次来访，几分钟记一次。</summary>
    public DateTime LastSeenAt { get; set; }

    /// <summary>从哪里来，粗略：地址只留前段，例如“10.3.*”。</summary>
    public string From { get; set; } = "";

    /// <summary>用什么来，粗略，例如“Chrome，Windows”。</summary>
    public string Device { get; set; } = "";

    /// <summary>退出或被结束的时刻；还在用为 null。</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>谁结束的；还在用为 null。</summary>
    public string? EndedBy { get; set; }
}
