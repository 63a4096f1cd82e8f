using Yifa.Law;

namespace Yifa.Web.Features.Enforcement.Mailbox;

/// <summary>收不到邮件的理由：no host, folder or answer of the server is repeated in them, so they may be kept, shown and logged.</summary>
public static class MailboxRefusals
{
    public static Refusal NameUnknown { get; } = new("mailbox.name-unknown", "找不到这个名字的邮件服务器。", "请核对服务器的写法（例如 imap.163.com），再看这台机器能不能上网。");

    public static Refusal AddressForbidden { get; } = new("mailbox.address-forbidden", "这个地址不能连。", "请写邮件服务器的名字，不要写网络设备和云平台自用的地址。");

    public static Refusal PortForbidden { get; } = new("mailbox.port-forbidden", "这个端口不能连，收邮件只用 993 和 143。", "请核对端口；确实用别的端口的，请系统管理员在服务器上写进 YIFA_MAIL_PORTS。");

    public static Refusal PlainForbidden { get; } = new("mailbox.plain-forbidden", "不加密的连接会把密码和投诉人的来信露在网络上，只能用于装在本机的邮件服务。", "请改选加密的方式。");

    public static Refusal Refused { get; } = new("mailbox.refused", "服务器拒绝连接，那个端口上没有邮件服务。", "请核对服务器和端口，再问邮箱的管理员有没有开通 IMAP。");

    public static Refusal Unreachable { get; } = new("mailbox.unreachable", "连不上邮件服务器，对方没有应答。", "请看网络通不通；通的话，过几分钟再试。");

    public static Refusal NotMail { get; } = new("mailbox.not-mail", "对方应答了，但不是收邮件的（IMAP）服务，或者加密方式选得不对。", "请核对端口和加密方式：993 端口选“一开始就加密”，143 端口选“先连上再加密”。");

    public static Refusal NoStartTls { get; } = new("mailbox.no-starttls", "服务器不会“先连上再加密”。", "请改用 993 端口，选“一开始就加密”。");

    public static Refusal Certificate { get; } = new("mailbox.certificate", "服务器的证书信不过：过期了，名字对不上，或者不是公认的机构发的。", "请核对服务器的名字；是单位内网自己发的证书，请向邮箱的管理员要 SHA-256 指纹，填在“证书指纹”里。");

    public static Refusal WrongPassword { get; } = new("mailbox.wrong-password", "邮件服务器说登录名或密码不对。", "请核对；许多邮箱收信要用专门的“授权码”，不是登录网页的密码。");

    public static Refusal FolderMissing { get; } = new("mailbox.folder-missing", "邮箱里没有这个文件夹，或者打不开。", "请核对文件夹的名字，收件箱写 INBOX。");

    public static Refusal TargetMissing { get; } = new("mailbox.target-missing", "邮箱里没有“收完移到”的那个文件夹。", "请先在邮箱里建好，或者留空：不移动，只标为已读。");

    public static Refusal Broken { get; } = new("mailbox.broken", "收到一半，连接断了或者邮件服务器出错。", "不用办什么，几分钟后会再收，已经收的不会重复；一直这样的，请找邮箱的管理员。");

    public static Refusal PasswordMissing { get; } = new("mailbox.password-missing", "还没有密码。", "请填邮箱的密码（授权码）。");

    public static Refusal PasswordAgain { get; } = new("mailbox.password-again", "换了服务器或登录名，原来的密码不会送到新的地方去。", "请再填一次密码。");

    public static Refusal PasswordUnreadable { get; } = new("mailbox.password-unreadable", "存下的密码打不开，密钥和数据对不上。", "请告诉系统管理员从备份恢复密钥；或者在这里重新填密码。");

    public static Refusal TooManyTries { get; } = new("mailbox.too-many-tries", "一分钟里试得太多了。", "请过一分钟再试。");

    /// <summary>别的收信节点已经记下了：an answer between readers, shown to nobody.</summary>
    internal static Refusal ToldAlready { get; } = new("mailbox.told-already", "已经记下了。", "不用再记。");

    private static readonly Dictionary<string, Refusal> Known = new[]
    {
        NameUnknown, AddressForbidden, PortForbidden, PlainForbidden, Refused, Unreachable, NotMail, NoStartTls, Certificate, WrongPassword, FolderMissing, TargetMissing, Broken, PasswordMissing, PasswordUnreadable,
    }.ToDictionary(r => r.Code);

    /// <summary>由存下的代码得理由；不认得的说成出错。</summary>
    public static Refusal Of(string code) => Known.GetValueOrDefault(code, Broken);
}
