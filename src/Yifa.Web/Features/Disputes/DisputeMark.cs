using System.ComponentModel.DataAnnotations;
using Yifa.Web.Access;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Disputes;

/// <summary>要另外保护的情形。</summary>
public enum DisputeMarkKind
{
    [Display(Name = "家庭暴力")] DomesticViolence,
    [Display(Name = "举报人")] WhistleBlower,
    [Display(Name = "未成年人")] Minor,
}

/// <summary>
/// 标记：what a dispute must be protected for, by whom and why it was said. A mark seals in the same act; it is lifted by another line and not taken away,
/// so that both can be read.
/// </summary>
public sealed class DisputeMark : RecordPart
{
    public DisputeMarkKind Kind { get; set; }

    /// <summary>哪一方当事人，未成年人才有。</summary>
    public int? Party { get; set; }

    /// <summary>标上为 true，解除为 false。</summary>
    public bool Set { get; set; }

    /// <summary>为什么。</summary>
    public string Reason { get; set; } = "";

    /// <summary>谁，账号。</summary>
    public string? AccountId { get; set; }

    /// <summary>登记时刻（UTC）。</summary>
    public DateTime RecordedAt { get; set; }

    /// <summary>登记人称呼。</summary>
    public string RecordedBy { get; set; } = "";

    /// <summary>这种情形最低要保到哪一级。</summary>
    public static Secrecy LeastOf(DisputeMarkKind kind) => kind switch
    {
        DisputeMarkKind.DomesticViolence or DisputeMarkKind.WhistleBlower => Access.Secrecy.Sealed,
        DisputeMarkKind.Minor => Access.Secrecy.Minor,
    };
}
