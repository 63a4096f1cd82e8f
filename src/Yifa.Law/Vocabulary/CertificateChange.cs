using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Vocabulary;

/// <summary>执法证后来的变动。</summary>
public enum CertificateChange
{
    [Display(Name = "暂扣执法证")] Suspended,
    [Display(Name = "恢复执法")] Reinstated,
    [Display(Name = "吊销执法证")] Revoked,
    [Display(Name = "换证（延长有效期）")] Renewed,
}
