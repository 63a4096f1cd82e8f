using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement.Mailbox;

/// <summary>与邮件服务器之间怎样加密。</summary>
public enum MailSecurity
{
    [Display(Name = "一开始就加密（SSL/TLS，多用 993 端口）")] Tls,
    [Display(Name = "先连上再加密（STARTTLS，多用 143 端口）")] StartTls,
    [Display(Name = "不加密（只限装在本机的邮件服务）")] Plain,
}

/// <summary>投诉邮箱：where the town's complaints by e-mail arrive, and since when it could not be read; one row a town, no row or an off one reads nothing.</summary>
public sealed class ComplaintMailbox : IEntityTypeConfiguration<ComplaintMailbox>
{
    public string TownCode { get; set; } = "";

    /// <summary>在收信。</summary>
    public bool On { get; set; }

    public string Server { get; set; } = "";

    public int Port { get; set; } = 993;

    public MailSecurity Security { get; set; }

    /// <summary>证书的指纹（SHA-256）：for a server in the offices' own network, whose certificate nobody vouches for; null wants an ordinary one.</summary>
    public string? CertificatePrint { get; set; }

    /// <summary>登录名，多半就是邮箱地址。</summary>
    public string User { get; set; } = "";

    /// <summary>密码，密封；从不再显示。</summary>
    public Sealed? Password { get; set; }

    /// <summary>收哪个文件夹。</summary>
    public string Folder { get; set; } = "INBOX";

    /// <summary>收完移到哪个文件夹；留在原处为 null。</summary>
    public string? MovedTo { get; set; }

    /// <summary>从哪天到的邮件起收；older ones were dealt with in other ways.</summary>
    public DateOnly Since { get; set; }

    /// <summary>收不到邮件，从何时起（UTC）；收得到为 null。</summary>
    public DateTime? FailingSince { get; set; }

    /// <summary>收不到的理由的代码，见 <see cref="MailboxRefusals"/>；收得到为 null。</summary>
    public string? Failure { get; set; }

    public string ChangedBy { get; set; } = "";

    public DateTime ChangedAt { get; set; }

    /// <summary>是哪一个文件夹：the numbers of mails hold within one folder of one account only.</summary>
    public string Source => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Server}\n{User}\n{Folder}".ToUpperInvariant()))[..8]);

    public void Configure(EntityTypeBuilder<ComplaintMailbox> builder)
    {
        builder.HasKey(m => m.TownCode);
        builder.Ignore(m => m.Source);
    }
}
