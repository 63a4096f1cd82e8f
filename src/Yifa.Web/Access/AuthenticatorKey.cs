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

    // An account whose second factor is a passkey has a key as well, which Identity wants; nobody has put it into a phone yet.
    private const string Proved = "AuthenticatorProved";

    /// <summary>本人在验证器上用过这个密钥；只有通行密钥的人没有。</summary>
    public static async Task<bool> IsProvedAsync(UserManager<Account> users, Account account) =>
        account.TwoFactorEnabled && ((await users.GetPasskeysAsync(account)).Count == 0 || await users.GetAuthenticationTokenAsync(account, Provider, Proved) is not null);

    /// <summary>记下：验证器上的六位数对了。</summary>
    public static Task ProveAsync(UserManager<Account> users, Account account) => users.SetAuthenticationTokenAsync(account, Provider, Proved, "yes");

    /// <summary>取消第二重验证：the key, the passkeys and all that was proved with them.</summary>
    public static async Task RemoveAsync(UserManager<Account> users, Account account)
    {
        await users.SetTwoFactorEnabledAsync(account, false);
        await users.RemoveAuthenticationTokenAsync(account, Provider, Name);
        await users.RemoveAuthenticationTokenAsync(account, Provider, Proved);
        foreach (var passkey in await users.GetPasskeysAsync(account)) await users.RemovePasskeyAsync(account, passkey.CredentialId);
    }
}
