using Microsoft.AspNetCore.Identity;
using Yifa.Web.Data;

namespace Yifa.Web.Access;

/// <summary>验证器的密钥：where Identity keeps it. Made here without renewing the security stamp, so that looking at the page ends no session.</summary>
public static class AuthenticatorKey
{
    public const string Provider = "[AspNetUserStore]";
    public const string Name = "AuthenticatorKey";

    /// <summary>已有的，没有就新做一个。</summary>
    public static async Task<string> OfAsync(UserManager<Account> users, Account account)
    {
        if (await users.GetAuthenticatorKeyAsync(account) is { Length: > 0 } key) return key;
        var made = users.GenerateNewAuthenticatorKey();
        await users.SetAuthenticationTokenAsync(account, Provider, Name, made);
        return made;
    }
}
