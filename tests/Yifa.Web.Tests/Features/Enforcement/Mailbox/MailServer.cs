using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;
using Yifa.Web.Features.Enforcement.Mailbox;

namespace Yifa.Web.Tests.Features.Enforcement.Mailbox;

/// <summary>
/// A real Dovecot with a folder, ports, certificate and users of its own; run by root or by an ordinary user. Mails are put into its Maildir byte for byte, as a mail
/// server would put them there, because a client that sends them would put the broken ones right.
/// </summary>
public sealed class MailServer : IAsyncLifetime
{
    public const string Password = "right-password";
    private const string Host = "127.0.0.1";
    private static readonly Lock Ports = new();
    private static int users;
    private static int mails;
    private readonly string folder = Directory.CreateTempSubdirectory("yifa-mail-").FullName;
    private Process? process;

    public int Port { get; } = FreePort();

    public int TlsPort { get; } = FreePort();

    /// <summary>The SHA-256 of the certificate, which nobody vouches for.</summary>
    public string CertificatePrint { get; private set; } = "";

    private static bool IsRoot => Environment.IsPrivilegedProcess;

    public async ValueTask InitializeAsync()
    {
        foreach (var name in (string[])["run", "mail"]) Directory.CreateDirectory(Path.Combine(folder, name));
        using (var key = RSA.Create(2048))
        {
            var request = new CertificateRequest("CN=mail.test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            using var certificate = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(2));
            CertificatePrint = certificate.GetCertHashString(HashAlgorithmName.SHA256);
            await File.WriteAllTextAsync(Path.Combine(folder, "cert.pem"), certificate.ExportCertificatePem());
            await File.WriteAllTextAsync(Path.Combine(folder, "key.pem"), key.ExportPkcs8PrivateKeyPem());
        }
        await File.WriteAllTextAsync(Path.Combine(folder, "users"), "");
        await File.WriteAllTextAsync(Path.Combine(folder, "dovecot.conf"), Configuration());
        if (IsRoot && !OperatingSystem.IsWindows())
        {
            // Mail is never handled as root: its folder belongs to nobody, who has to get to it.
            File.SetUnixFileMode(folder, (UnixFileMode)0b111_001_001);
            await RunAsync("chown", "nobody", Path.Combine(folder, "mail"));
        }
        lock (Ports) Environment.SetEnvironmentVariable(MailDoor.PortsSetting, $"{Environment.GetEnvironmentVariable(MailDoor.PortsSetting)} {Port} {TlsPort}");
        await StartAsync();
    }

    public async Task StartAsync()
    {
        var program = ((string[])["/usr/sbin/dovecot", "/usr/local/sbin/dovecot", "/usr/bin/dovecot"]).FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("These tests need Dovecot: run them through ./dev test, which installs it (dovecot-imapd).");
        // It ends when its input does: with this process, however that ends.
        process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "\"$0\" -F -c \"$1\" </dev/null & d=$!; cat >/dev/null; kill $d; wait $d", program, Path.Combine(folder, "dovecot.conf")]) { RedirectStandardInput = true })!;
        for (var tries = 0; tries < 150; tries++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(Host, Port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(100);
            }
        }
        throw new InvalidOperationException($"Dovecot did not start: {(File.Exists(Path.Combine(folder, "dovecot.log")) ? await File.ReadAllTextAsync(Path.Combine(folder, "dovecot.log")) : "no log")}");
    }

    public async Task StopAsync()
    {
        if (process is null) return;
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    /// <summary>A mailbox of its own, with the folder 已收 beside the inbox.</summary>
    public async Task<string> UserAsync()
    {
        var user = $"tousu{Interlocked.Increment(ref users)}@mail.test";
        await File.AppendAllTextAsync(Path.Combine(folder, "users"), $"{user}:{{PLAIN}}{Password}\n");
        using var client = await FirstClientAsync(user);
        await client.GetFolder(client.PersonalNamespaces[0]).CreateAsync("已收", isMessageFolder: true);
        return user;
    }

    /// <summary>A mail arrives.</summary>
    /// <param name="user">Whose mailbox.</param>
    /// <param name="raw">The whole mail, head and body.</param>
    /// <param name="at">When the server took it in; the morning of 27 February 2025 if not said.</param>
    public async Task ArriveAsync(string user, byte[] raw, DateTimeOffset? at = null)
    {
        var number = Interlocked.Increment(ref mails);
        var home = Path.Combine(folder, "mail", user, "Maildir");
        var (fresh, there) = (Path.Combine(home, "tmp", $"{number}"), Path.Combine(home, "new", $"{1740000000 + number}.M{number}.test"));
        await File.WriteAllBytesAsync(fresh, raw);
        File.SetLastWriteTimeUtc(fresh, (at ?? new DateTimeOffset(2025, 2, 27, 0, 30, 0, TimeSpan.Zero)).UtcDateTime);
        File.Move(fresh, there);
    }

    /// <inheritdoc cref="ArriveAsync(string, byte[], DateTimeOffset?)"/>
    public Task ArriveAsync(string user, string raw, DateTimeOffset? at = null) => ArriveAsync(user, Encoding.UTF8.GetBytes(raw), at);

    /// <summary>What stands in a folder: subject and whether it is marked as read.</summary>
    public async Task<IReadOnlyList<(string Subject, bool Seen)>> LookAsync(string user, string name = "INBOX")
    {
        using var client = await ClientAsync(user);
        var open = await client.GetFolderAsync(name);
        await open.OpenAsync(FolderAccess.ReadOnly);
        return [.. (await open.FetchAsync(0, -1, MessageSummaryItems.Envelope | MessageSummaryItems.Flags)).Select(m => (m.Envelope!.Subject ?? "", m.Flags!.Value.HasFlag(MessageFlags.Seen)))];
    }

    /// <summary>Takes the mark of being read away from every mail, as a crash before the marking would have left it.</summary>
    public async Task UnmarkAsync(string user)
    {
        using var client = await ClientAsync(user);
        await client.Inbox!.OpenAsync(FolderAccess.ReadWrite);
        await client.Inbox.RemoveFlagsAsync([.. Enumerable.Range(0, client.Inbox.Count)], MessageFlags.Seen, silent: true);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(folder, recursive: true);
    }

    // Dovecot looks for new users once a second at most.
    private async Task<ImapClient> FirstClientAsync(string user)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return await ClientAsync(user);
            }
            catch (AuthenticationException) when (tries < 10)
            {
                await Task.Delay(500);
            }
        }
    }

    private async Task<ImapClient> ClientAsync(string user)
    {
        var client = new ImapClient();
        await client.ConnectAsync(Host, Port, SecureSocketOptions.None);
        await client.AuthenticateAsync(user, Password);
        return client;
    }

    private string Configuration()
    {
        var (own, login, uid, gid) = IsRoot ? ("dovecot", "dovenull", "nobody", "nogroup") : (Environment.UserName, Environment.UserName, Environment.UserName, "");
        return $$"""
            protocols = imap
            base_dir = {{folder}}/run
            state_dir = {{folder}}/run
            log_path = {{folder}}/dovecot.log
            listen = {{Host}}
            ssl = yes
            ssl_cert = <{{folder}}/cert.pem
            ssl_key = <{{folder}}/key.pem
            disable_plaintext_auth = no
            auth_failure_delay = 0
            mail_location = maildir:~/Maildir
            mail_max_userip_connections = 0
            first_valid_uid = 1
            default_internal_user = {{own}}
            {{(IsRoot ? "" : $"default_internal_group = {Group()}")}}
            default_login_user = {{login}}
            service imap-login {
              chroot =
              inet_listener imap {
                port = {{Port}}
              }
              inet_listener imaps {
                port = {{TlsPort}}
                ssl = yes
              }
            }
            service anvil {
              chroot =
              unix_listener anvil-auth-penalty {
                mode = 0
              }
            }
            service stats {
              chroot =
            }
            passdb {
              driver = passwd-file
              args = scheme=plain username_format=%u {{folder}}/users
            }
            userdb {
              driver = static
              args = uid={{uid}} gid={{(IsRoot ? gid : Group())}} home={{folder}}/mail/%u
            }
            """;
    }

    private static string Group()
    {
        using var id = Process.Start(new ProcessStartInfo("id", "-gn") { RedirectStandardOutput = true })!;
        return id.StandardOutput.ReadToEnd().Trim();
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var run = Process.Start(new ProcessStartInfo(program, arguments))!;
        await run.WaitForExitAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
