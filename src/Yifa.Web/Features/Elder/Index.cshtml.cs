using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Elder;

/// <summary>字号：remembers large type for a year, before and after sign-in. It changes nothing but the look, so a plain link may do it.</summary>
[AllowAnonymous]
public sealed class IndexModel : PageModel
{
    public IActionResult OnGet(string? size, string? back)
    {
        var options = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = Request.IsHttps, MaxAge = TimeSpan.FromDays(365), IsEssential = true };
        if (size == Look.Elder) Response.Cookies.Append(Look.SizeCookie, Look.Elder, options);
        else Response.Cookies.Delete(Look.SizeCookie, options);
        return LocalRedirect(Url.IsLocalUrl(back) ? back : "/");
    }
}
