using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;
using Yifa.Law;

namespace Yifa.Web.Features.Enforcement.Mailbox;

/// <summary>
/// 邮箱的门：opens the folder of a mailbox, or says plainly why not. Whoever fills in the settings makes this machine call another one, so it calls only
/// the ports of mail, never the addresses that belong to the network itself, and the address that was judged is the one that is called. Nothing that the server
/// says is handed on: it may repeat a name.
/// </summary>
public static class MailDoor
{
    /// <summary>别的端口，由装机的人在环境里写，用空格或逗号隔开。</summary>
    public const string PortsSetting = "YIFA_MAIL_PORTS";

    private const int AnswerWithin = 20_000;

    private static readonly TimeSpan ConnectWithin = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan OpenWithin = TimeSpan.FromSeconds(60);

    /// <summary>打开文件夹。</summary>
    /// <param name="box">邮箱。</param>
    /// <param name="password">密码。</param>
    /// <param name="stop">取消。</param>
    public static async Task<Ruling<OpenFolder>> OpenAsync(ComplaintMailbox box, string password, CancellationToken stop)
    {
        if (!MayCall(box.Port)) return MailboxRefusals.PortForbidden;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(OpenWithin);
        var (untrusted, met) = (false, false);
        var client = new ImapClient
        {
            Timeout = AnswerWithin,
            // An office network reaches no revocation lists; what is expired or not vouched for is refused all the same.
            CheckCertificateRevocation = false,
            ServerCertificateValidationCallback = (_, certificate, _, errors) =>
            {
                var trusted = errors == SslPolicyErrors.None || Matches(certificate, box.CertificatePrint);
                untrusted = !trusted;
                return trusted;
            },
        };
        var opened = false;
        try
        {
            var addresses = await Dns.GetHostAddressesAsync(box.Server, limit.Token);
            if (addresses.Length == 0) return MailboxRefusals.NameUnknown;
            if (addresses.Any(IsForbidden)) return MailboxRefusals.AddressForbidden;
            if (box.Security == MailSecurity.Plain && !addresses.All(IPAddress.IsLoopback)) return MailboxRefusals.PlainForbidden;
            if (await CallAsync(addresses, box.Port, limit.Token) is not { } socket) return MailboxRefusals.Unreachable;
            await client.ConnectAsync(socket, box.Server, box.Port, OptionsOf(box.Security), limit.Token);
            met = true;
            await client.AuthenticateAsync(box.User, password, limit.Token);
            if (await FindAsync(client, box.Folder, limit.Token) is not { } folder) return MailboxRefusals.FolderMissing;
            var target = box.MovedTo is null ? null : await FindAsync(client, box.MovedTo, limit.Token);
            if (box.MovedTo is not null && target is null) return MailboxRefusals.TargetMissing;
            try
            {
                await folder.OpenAsync(FolderAccess.ReadWrite, limit.Token);
            }
            catch (ImapCommandException)
            {
                return MailboxRefusals.FolderMissing;
            }
            opened = true;
            return new OpenFolder(client, folder, target);
        }
        catch (Exception failed) when (WhyNot(failed, untrusted, met) is not null && !stop.IsCancellationRequested)
        {
            return WhyNot(failed, untrusted, met)!;
        }
        finally
        {
            if (!opened) client.Dispose();
        }
    }

    /// <summary>连接中出的错是哪一条理由；不是连接的错为 null。</summary>
    /// <param name="failed">出的错。</param>
    /// <param name="untrusted">证书没有信过。</param>
    /// <param name="met">对方已经用 IMAP 打过招呼。</param>
    internal static Refusal? WhyNot(Exception failed, bool untrusted = false, bool met = true) => failed switch
    {
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } => MailboxRefusals.NameUnknown,
        SocketException { SocketErrorCode: SocketError.ConnectionRefused } => MailboxRefusals.Refused,
        SocketException or TimeoutException or OperationCanceledException => MailboxRefusals.Unreachable,
        SslHandshakeException => untrusted ? MailboxRefusals.Certificate : MailboxRefusals.NotMail,
        System.Security.Authentication.AuthenticationException => untrusted ? MailboxRefusals.Certificate : MailboxRefusals.NotMail,
        MailKit.Security.AuthenticationException => MailboxRefusals.WrongPassword,
        FolderNotFoundException => MailboxRefusals.FolderMissing,
        NotSupportedException => MailboxRefusals.NoStartTls,
        ImapProtocolException when !met => MailboxRefusals.NotMail,
        ProtocolException or CommandException or IOException or ServiceNotConnectedException or ServiceNotAuthenticatedException or FolderNotOpenException or MessageNotFoundException => MailboxRefusals.Broken,
        _ => null,
    };

    private static bool MayCall(int port) =>
        port is 993 or 143 || (Environment.GetEnvironmentVariable(PortsSetting) ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Contains(port.ToString(CultureInfo.InvariantCulture));

    // Link-local (where clouds keep the keys of their machines), everybody, nobody.
    private static bool IsForbidden(IPAddress given)
    {
        var address = given.IsIPv4MappedToIPv6 ? given.MapToIPv4() : given;
        return address.IsIPv6LinkLocal || address.IsIPv6Multicast || address.Equals(IPAddress.IPv6Any)
            || (address.AddressFamily == AddressFamily.InterNetwork && address.GetAddressBytes() is [0, ..] or [169, 254, ..] or [>= 224, ..]);
    }

    private static async Task<Socket?> CallAsync(IPAddress[] addresses, int port, CancellationToken stop)
    {
        SocketException? last = null;
        foreach (var address in addresses.Take(4))
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
            limit.CancelAfter(ConnectWithin);
            try
            {
                await socket.ConnectAsync(address, port, limit.Token);
                return socket;
            }
            catch (SocketException refused)
            {
                last = refused;
                socket.Dispose();
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                socket.Dispose();
            }
        }
        return last is null ? null : throw last;
    }

    private static async Task<IMailFolder?> FindAsync(ImapClient client, string name, CancellationToken stop)
    {
        if (name.Equals("INBOX", StringComparison.OrdinalIgnoreCase)) return client.Inbox;
        try
        {
            return await client.GetFolderAsync(name, stop);
        }
        catch (FolderNotFoundException)
        {
            return null;
        }
    }

    private static SecureSocketOptions OptionsOf(MailSecurity security) => security switch
    {
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.Plain => SecureSocketOptions.None,
    };

    private static bool Matches(X509Certificate? certificate, string? print) =>
        certificate is not null && print is not null && certificate.GetCertHashString(HashAlgorithmName.SHA256).Equals(print, StringComparison.OrdinalIgnoreCase);
}

/// <summary>打开的文件夹。</summary>
/// <param name="Client">连接。</param>
/// <param name="Folder">收的文件夹。</param>
/// <param name="Target">收完移到的文件夹；不移动为 null。</param>
public sealed record OpenFolder(ImapClient Client, IMailFolder Folder, IMailFolder? Target) : IDisposable
{
    // Not said goodbye to: a server that hangs would keep us waiting for its answer.
    public void Dispose() => Client.Dispose();
}
