using System.Net;

namespace Yifa.Web.Access;

/// <summary>
/// 通行密钥：a key that stays in a phone, a computer or a stick, and is given out only to its owner and only to this site
/// (W3C Web Authentication). Browsers have them on https alone, and not for a bare address.
/// </summary>
public static class Passkeys
{
    /// <summary>一个账号最多几个。</summary>
    public const int Most = 10;

    /// <summary>用户在这个地址上能不能用通行密钥。A proxy that ends https says so in X-Forwarded-Proto.</summary>
    public static bool WorkHere(HttpRequest request) =>
        request.Host.Host is "localhost" || (!IPAddress.TryParse(request.Host.Host, out _) && (request.IsHttps || request.Headers["X-Forwarded-Proto"] == "https"));

    /// <summary>浏览器签了名的来处就是这个网址：the same name and port, by https unless it is this machine itself.</summary>
    public static bool IsHere(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from) && (from.Scheme == Uri.UriSchemeHttps || from.Host == "localhost")
            && string.Equals(from.Host, request.Host.Host, StringComparison.OrdinalIgnoreCase) && (from.IsDefaultPort ? request.Host.Port is null or 443 or 80 : from.Port == request.Host.Port);
}
