using System.ComponentModel.DataAnnotations;

namespace Yifa.Web.Access;

/// <summary>
/// 保密程度：what is kept even from those in whose scope a record lies. An ordinary record has none (null). Totals count every
/// record; lists, searches and single records show a kept one only to whom <see cref="Viewer"/> allows it.
/// </summary>
public enum Secrecy
{
    /// <summary>涉未成年人：只给有此权限的类别，和承办的人看。</summary>
    [Display(Name = "涉未成年人")] Minor,

    /// <summary>保密：保密调解、家庭暴力、举报等，只给定密的人、承办的人和另有授权的人看。</summary>
    [Display(Name = "保密")] Sealed,
}

/// <summary>密级的高低。</summary>
public static class SecrecyLevels
{
    /// <summary>这一级够不够：an ordinary record (null) is below all.</summary>
    public static bool IsAtLeast(this Secrecy? level, Secrecy? least) => least is null || (level is { } own && own >= least);
}
