using System.Globalization;
using Yifa.Web.Data;

namespace Yifa.Web.Access;

/// <summary>
/// 第二重验证：a code from the phone beside the password, for whoever sees sensitive data or manages others' accounts. It is asked for at
/// the next sign-in; for a week one may still put it off, after that no other page opens.
/// </summary>
public static class SecondFactor
{
    /// <summary>一次给几个备用码。</summary>
    public const int SpareCodes = 8;

    /// <summary>第一次问起以后可以暂缓几天。</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromDays(7);

    /// <summary>这个账号还该启用，最迟到什么时候；不用启用为 null。</summary>
    public static DateTime? DueOf(Account account, bool asked, DateTime now) =>
        asked && !account.TwoFactorEnabled && Policy.NeedsSecondFactor(account.Role, account.ClearedAt is not null) ? (account.SecondFactorAskedAt ?? now) + Grace : null;

    /// <summary>暂缓的日子过了，先启用，再办事。</summary>
    public static void UseSecondFactor(this WebApplication app, Func<DateTime> now) => app.Use((context, next) =>
    {
        if (context.User.FindFirst(Claims.SecondFactorDue) is { } due
            && DateTime.Parse(due.Value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) < now()
            && context.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAllowAnonymous>() is null
            && !context.Request.Path.StartsWithSegments("/second-factor") && !context.Request.Path.StartsWithSegments("/password") && !context.Request.Path.StartsWithSegments("/sign-out"))
        {
            context.Response.Redirect("/second-factor");
            return Task.CompletedTask;
        }
        return next(context);
    });
}
