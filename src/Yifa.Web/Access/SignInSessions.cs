using System.Data.Common;
using System.Net;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Options;
using Yifa.Web.Data;
using Yifa.Web.Records;

namespace Yifa.Web.Access;

/// <summary>
/// 登录会话：a cookie is worth as much as the row it names. Each request asks for the row and for the account, so that whoever is
/// ended, disabled, or has new rights is out with his next request, whatever his cookie says.
/// </summary>
internal static class SignInSessions
{
    /// <summary>多久记一次“最近来访”：each is a write, and nobody needs to know it to the minute.</summary>
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(5);

    public static async Task BeginAsync(CookieSigningInContext context)
    {
        var http = context.HttpContext;
        var identity = (ClaimsIdentity)context.Principal!.Identity!;
        var account = context.Principal.FindFirstValue(ClaimTypes.NameIdentifier)!;
        // After a change of password the same person at the same browser goes on in the same session.
        if (http.User.FindFirstValue(Claims.Session) is { } running && http.User.FindFirstValue(ClaimTypes.NameIdentifier) == account)
        {
            identity.AddClaim(new Claim(Claims.Session, running));
            return;
        }
        var services = http.RequestServices;
        services.GetRequiredService<Viewer>().Become(context.Principal);
        var (db, time, now) = (services.GetRequiredService<AppDbContext>(), services.GetRequiredService<TimeProvider>(), services.GetRequiredService<TownClock>().Now);
        var session = new SignInSession
        {
            TownCode = context.Principal.FindFirstValue(Claims.Town)!, Id = Ids.New(time), AccountId = account, StartedAt = now, LastSeenAt = now,
            From = Coarse(http), Device = DeviceOf(http.Request.Headers.UserAgent.ToString()),
        };
        identity.AddClaim(new Claim(Claims.Session, session.Id.ToString()));
        await using var turn = await services.GetRequiredService<WriterGate>().EnterAsync(http.RequestAborted);
        db.Add(session);
        await db.SaveChangesAsync(http.RequestAborted);
    }

    public static async Task EndAsync(CookieSigningOutContext context)
    {
        var services = context.HttpContext.RequestServices;
        var viewer = services.GetRequiredService<Viewer>();
        if (viewer.SessionId is not { } id) return;
        var (name, now) = (viewer.Name, services.GetRequiredService<TownClock>().Now);
        await using var turn = await services.GetRequiredService<WriterGate>().EnterAsync(context.HttpContext.RequestAborted);
        await services.GetRequiredService<AppDbContext>().Sessions.Where(s => s.Id == id && s.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now).SetProperty(s => s.EndedBy, name), context.HttpContext.RequestAborted);
    }

    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        var services = http.RequestServices;
        var viewer = services.GetRequiredService<Viewer>();
        viewer.Become(context.Principal!);
        var (account, session) = (viewer.AccountId, viewer.SessionId);
        var stamp = context.Principal!.FindFirstValue(services.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType);
        var db = services.GetRequiredService<AppDbContext>();
        // One connection for the whole request: opening it tells the database who asks and how it shall write, which need not be said at every question.
        await db.Database.OpenConnectionAsync(http.RequestAborted);
        var live = await LiveOf(db)(db, account, session, http.RequestAborted);
        if (live is not null && live.SecurityStamp == stamp)
        {
            (viewer.TownName, viewer.JournalSeq) = (live.Town, live.Seq);
            await SeenAsync(services, session!.Value, live.LastSeenAt, http.RequestAborted);
            return;
        }
        await db.Database.CloseConnectionAsync();
        viewer.BecomeNobody();
        context.RejectPrincipal();
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    private sealed record Live(string? SecurityStamp, DateTime LastSeenAt, string? Town, long? Seq);

    // Asked at every request of everybody, so it is prepared once; each engine has its own model and so its own preparation.
    private static Func<AppDbContext, string?, Guid?, CancellationToken, Task<Live?>> LiveOf(AppDbContext db) =>
        Prepared.GetValue(db.Model, _ => EF.CompileAsyncQuery((AppDbContext db, string? account, Guid? session, CancellationToken stop) =>
            (from a in db.Users.AsNoTracking()
             join s in db.Sessions on a.Id equals s.AccountId
             where a.Id == account && a.DisabledAt == null && a.ApprovedAt != null && s.Id == session && s.EndedAt == null
             select new Live(a.SecurityStamp, s.LastSeenAt,
                 db.Towns.Where(t => t.Code == a.TownCode).Select(t => t.Name).FirstOrDefault(),
                 db.JournalHeads.Where(h => h.TownCode == a.TownCode).Select(h => (long?)h.Seq).FirstOrDefault())).FirstOrDefault()));

    private static readonly ConditionalWeakTable<IModel, Func<AppDbContext, string?, Guid?, CancellationToken, Task<Live?>>> Prepared = [];

    private static async Task SeenAsync(IServiceProvider services, Guid id, DateTime last, CancellationToken stop)
    {
        var now = services.GetRequiredService<TownClock>().Now;
        if (now - last < Between) return;
        try
        {
            await using var turn = await services.GetRequiredService<WriterGate>().EnterAsync(stop);
            await services.GetRequiredService<AppDbContext>().Sessions.Where(s => s.Id == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSeenAt, now), stop);
        }
        catch (Exception full) when (full is DbException or IOException)
        {
            // With a full disk one still reads; when somebody was last seen matters less.
        }
    }

    // The first half of the address: enough to know a strange one, too little to follow anyone. The proxy stands on this machine.
    private static string Coarse(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress;
        if (address is not null && IPAddress.IsLoopback(address) && http.Request.Headers["X-Forwarded-For"].ToString() is { Length: > 0 } forwarded)
            address = IPAddress.TryParse(forwarded.Split(',')[^1].Trim(), out var real) ? real : address;
        if (address is null || IPAddress.IsLoopback(address)) return "本机";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return bytes.Length == 4 ? $"{bytes[0]}.{bytes[1]}.*" : $"{bytes[0]:x2}{bytes[1]:x2}:{bytes[2]:x2}{bytes[3]:x2}:*";
    }

    private static string DeviceOf(string agent)
    {
        (string Mark, string Name)[] browsers = [("Edg/", "Edge"), ("MicroMessenger", "微信"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];
        (string Mark, string Name)[] systems = [("Android", "安卓"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "Mac"), ("Linux", "Linux")];
        static string? In(string agent, (string Mark, string Name)[] known) => known.FirstOrDefault(k => agent.Contains(k.Mark, StringComparison.Ordinal)).Name;
        return $"{In(agent, browsers) ?? "其他浏览器"}，{In(agent, systems) ?? "其他系统"}";
    }
}
