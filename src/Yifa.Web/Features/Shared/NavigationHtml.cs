using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yifa.Web.Access;

namespace Yifa.Web.Features.Shared;

/// <summary>
/// 写好的导航：it stands twice on every page, beside it and in the menu of a phone, and depends on nothing but the role and the item
/// one is in, so each is written once.
/// </summary>
internal static class NavigationHtml
{
    private static readonly ConcurrentDictionary<(Role?, NavigationItem?), HtmlString> Written = new();

    public static async Task<IHtmlContent> OfAsync(IHtmlHelper html, HtmlEncoder encoder, Viewer viewer, HttpContext http)
    {
        var groups = Navigation.For(viewer);
        var current = Navigation.Current(groups, http.Request.Path, http.GetEndpoint()?.Metadata.GetMetadata<RequiresAttribute>()?.Area);
        var key = (viewer.Role, current);
        if (Written.TryGetValue(key, out var known)) return known;
        await using var text = new StringWriter();
        (await html.PartialAsync("_Navigation", (groups, current))).WriteTo(text, encoder);
        return Written[key] = new HtmlString(text.ToString());
    }
}
