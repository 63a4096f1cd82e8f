using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Access;

/// <summary>登录的规矩：lock-out after five wrong passwords, half an hour of idleness ends the session, disabled means out at once.</summary>
public static class SignInSetup
{
    /// <summary>锁定前可以输错的次数。</summary>
    public const int AttemptsBeforeLock = 5;

    /// <summary>锁定多久；闲置多久要重新登录，也是这么久。</summary>
    public static readonly TimeSpan HalfAnHour = TimeSpan.FromMinutes(30);

    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(identity =>
        {
            identity.Password.RequiredLength = 12;
            identity.Password.RequireNonAlphanumeric = false;
            identity.Lockout.MaxFailedAccessAttempts = AttemptsBeforeLock;
            identity.Lockout.DefaultLockoutTimeSpan = HalfAnHour;
            identity.User.AllowedUserNameCharacters = null!;
            identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        })
        .AddEntityFrameworkStores<AppDbContext>()
        .AddUserStore<AccountStore>()
        .AddSignInManager()
        .AddDefaultTokenProviders()
        .AddErrorDescriber<ChineseIdentityErrors>()
        .AddClaimsPrincipalFactory<AccountClaims>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies => cookies.ApplicationCookie!.Configure(cookie =>
        {
            cookie.Cookie.Name = "yifa.sign-in";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = HalfAnHour;
            cookie.SlidingExpiration = true;
            cookie.LoginPath = "/sign-in";
            cookie.ReturnUrlParameter = "back";
            // Unknown and forbidden look the same, so that no one learns what exists.
            cookie.Events.OnRedirectToAccessDenied = context => { context.Response.StatusCode = StatusCodes.Status404NotFound; return Task.CompletedTask; };
            cookie.Events.OnSigningIn = SignInSessions.BeginAsync;
            cookie.Events.OnSigningOut = SignInSessions.EndAsync;
            cookie.Events.OnValidatePrincipal = SignInSessions.ValidateAsync;
        }));
        services.ConfigureHalfInCookie();
        services.Configure<IdentityPasskeyOptions>(passkey =>
        {
            passkey.ResidentKeyRequirement = "required";
            // No page tells another where one came from, so a form says “Origin: null” and cannot be compared; what the browser signed can be.
            passkey.ValidateOrigin = asked => ValueTask.FromResult(!asked.CrossOrigin && Passkeys.IsHere(asked.Origin, asked.HttpContext.Request));
        });
    }

    // The short cookie between the password and the code follows the same rules as the long one.
    private static void ConfigureHalfInCookie(this IServiceCollection services) =>
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, cookie =>
        {
            cookie.Cookie.Name = "yifa.half-in";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });

    /// <summary>第一次登录先改密码：until then no other page opens.</summary>
    public static void UseFirstPasswordChange(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.User.HasClaim(Claims.MustChangePassword, "yes")
            && context.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAllowAnonymous>() is null
            && !context.Request.Path.StartsWithSegments("/password") && !context.Request.Path.StartsWithSegments("/sign-out"))
        {
            context.Response.Redirect("/password");
            return Task.CompletedTask;
        }
        return next(context);
    });
}

/// <summary>登录票据：what the pages and filters need to know of an account.</summary>
public sealed class AccountClaims(UserManager<Account> users, IOptions<IdentityOptions> options, AppDbContext db, TownClock clock) : UserClaimsPrincipalFactory<Account>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(Claims.Role, user.Role.ToString()));
        identity.AddClaim(new Claim(Claims.Town, user.TownCode));
        identity.AddClaim(new Claim(Claims.DisplayName, user.DisplayName));
        if (user.Place is not null) identity.AddClaim(new Claim(Claims.Place, user.Place));
        if (user.ClearedAt is not null) identity.AddClaim(new Claim(Claims.Cleared, "yes"));
        var asked = await db.Towns.IgnoreQueryFilters().Where(t => t.Code == user.TownCode).Select(t => t.AsksSecondFactor).FirstOrDefaultAsync();
        if (SecondFactor.DueOf(user, asked, clock.Now) is { } due) identity.AddClaim(new Claim(Claims.SecondFactorDue, due.ToString("O", System.Globalization.CultureInfo.InvariantCulture)));
        if (user.MustChangePassword) identity.AddClaim(new Claim(Claims.MustChangePassword, "yes"));
        return identity;
    }
}

/// <summary>密码规矩的中文说法。</summary>
public sealed class ChineseIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) => new() { Code = nameof(PasswordTooShort), Description = $"密码太短，至少 {length} 位。" };

    public override IdentityError PasswordRequiresDigit() => new() { Code = nameof(PasswordRequiresDigit), Description = "密码里要有数字。" };

    public override IdentityError PasswordRequiresLower() => new() { Code = nameof(PasswordRequiresLower), Description = "密码里要有小写字母。" };

    public override IdentityError PasswordRequiresUpper() => new() { Code = nameof(PasswordRequiresUpper), Description = "密码里要有大写字母。" };

    public override IdentityError PasswordMismatch() => new() { Code = nameof(PasswordMismatch), Description = "原密码不对。" };

    public override IdentityError DuplicateUserName(string userName) => new() { Code = nameof(DuplicateUserName), Description = "这个登录名已经有人用了，请换一个。" };
}
