using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yifa.Web.Features.Enforcement.Mailbox;

/// <summary>一封邮件成了什么。</summary>
public enum MailFate
{
    [Display(Name = "新的投诉")] Complaint,
    [Display(Name = "并入已有的投诉")] Added,
    [Display(Name = "自动回复")] AutoReply,
    [Display(Name = "退信、回执")] Bounce,
    [Display(Name = "转回来的邮件")] Loop,
    [Display(Name = "标为垃圾的邮件")] Spam,
    [Display(Name = "群发的邮件")] Bulk,
    [Display(Name = "同一发件人一天里太多的邮件")] Flood,
    [Display(Name = "空的邮件")] Empty,
    [Display(Name = "收过的同一封邮件")] Repeated,
    [Display(Name = "读不了的邮件")] Unreadable,
}

/// <summary>
/// 看过的一封邮件：its number in the folder and what became of it, so that none is taken twice. It says nothing of who wrote what: message, content and
/// sender stand here as keyed hashes only.
/// </summary>
public sealed class ReceivedMail : IEntityTypeConfiguration<ReceivedMail>
{
    public string TownCode { get; set; } = "";

    /// <summary>哪一个邮箱的哪一个文件夹，见 <see cref="ComplaintMailbox.Source"/>。</summary>
    public string Source { get; set; } = "";

    /// <summary>文件夹的 UIDVALIDITY：when it changes, the numbers begin anew.</summary>
    public long Validity { get; set; }

    /// <summary>邮件在文件夹里的号 UID。</summary>
    public long Uid { get; set; }

    /// <summary>Message-ID 的键；没有写的为 null。</summary>
    public string? MessageKey { get; set; }

    /// <summary>内容的键：the same mail under another number is known by it; null where it could not be read.</summary>
    public string? ContentKey { get; set; }

    /// <summary>发件人的键。</summary>
    public string? SenderKey { get; set; }

    public MailFate Fate { get; set; }

    /// <summary>成了或并入哪一件投诉；都不是为 null。</summary>
    public Guid? ComplaintId { get; set; }

    /// <summary>哪天到的邮箱。</summary>
    public DateOnly ReceivedOn { get; set; }

    /// <summary>哪一刻看的（UTC）。</summary>
    public DateTime TakenAt { get; set; }

    public void Configure(EntityTypeBuilder<ReceivedMail> builder)
    {
        builder.HasKey(m => new { m.TownCode, m.Source, m.Validity, m.Uid });
        builder.HasIndex(m => new { m.TownCode, m.MessageKey });
        builder.HasIndex(m => new { m.TownCode, m.ContentKey });
        builder.HasIndex(m => new { m.TownCode, m.SenderKey, m.ReceivedOn });
        builder.HasIndex(m => new { m.TownCode, m.ReceivedOn });
    }
}
