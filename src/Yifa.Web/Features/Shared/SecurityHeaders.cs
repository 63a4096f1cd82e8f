using System.Security.Cryptography;

namespace Yifa.Web.Features.Shared;

/// <summary>
/// 安全响应头：on every answer, whatever made it. Nothing runs, loads or frames that this site did not send itself; the one
/// script of a page is let in by a number made for that answer, and a page that has no script lets none in.
/// </summary>
public static class SecurityHeaders
{
    private const string NonceKey = "yifa.nonce";
    private const string SandboxKey = "yifa.sandbox";

    /// <summary>本次回答的脚本放行号；页面里每个 script 都要写上。调用过才会放行脚本，所以可缓存的公开页不要调用。</summary>
    public static string ScriptNonce(this HttpContext context)
    {
        if (context.Items[NonceKey] is string made) return made;
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Items[NonceKey] = nonce;
        return nonce;
    }

    /// <summary>本次回答是别人交来的文件：whatever it is, opened by itself it may do nothing.</summary>
    public static void Sandbox(this HttpContext context) => context.Items[SandboxKey] = true;

    /// <summary>放在最前面，出错页和静态文件也要有。</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            Write(context);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        var script = context.Items[NonceKey] is string nonce ? $"script-src 'nonce-{nonce}' 'strict-dynamic'; " : "";
        headers.ContentSecurityPolicy = context.Items.ContainsKey(SandboxKey) ? "default-src 'none'; sandbox" : "default-src 'none'; " + script +
            "style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; " +
            "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";
        if (context.Request.IsHttps) headers.StrictTransportSecurity = "max-age=63072000; includeSubDomains";
        // What a signed-in person saw must not stay on a shared computer after he has left it.
        if (context.User.Identity?.IsAuthenticated == true) headers.CacheControl = "no-store";
    }
}
