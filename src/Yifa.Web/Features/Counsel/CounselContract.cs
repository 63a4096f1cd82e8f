using Microsoft.EntityFrameworkCore;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Counsel;

/// <summary>法律顾问聘用：the contract with a law firm or a lawyer.</summary>
[Index(nameof(TownCode), nameof(From), nameof(Id))]
public sealed class CounselContract : Record
{
    /// <summary>律师事务所。</summary>
    public string Firm { get; set; } = "";

    /// <summary>律师。</summary>
    public string Lawyer { get; set; } = "";

    /// <summary>执业证号。</summary>
    public string? Licence { get; set; }

    /// <summary>聘期自。</summary>
    public DateOnly From { get; set; }

    /// <summary>聘期至。</summary>
    public DateOnly? Until { get; set; }
}
