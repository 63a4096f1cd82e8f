namespace Yifa.Web.Features.Shared;

/// <summary>页面的样子：what a page remembers of its reader, and the few words pages pass to each other.</summary>
public static class Look
{
    /// <summary>办成后带到下一页的一句话：<c>TempData[Look.Done] = "已登记。"</c>，由页面框架显示一次。</summary>
    public const string Done = "done";

    /// <summary>记住字号的 cookie，不含个人信息。</summary>
    public const string SizeCookie = "yifa.size";

    /// <summary>大字的值。</summary>
    public const string Elder = "elder";

    /// <summary>是否选了大字。</summary>
    public static bool IsElder(HttpContext context) => context.Request.Cookies[SizeCookie] == Elder;

    /// <summary>html 元素的 class；常用字号为 null。</summary>
    public static string? ClassOf(HttpContext context) => IsElder(context) ? Elder : null;
}

/// <summary>空的列表：an empty list says why it is empty and what fills it.</summary>
/// <param name="Title">一句话，例如“还没有纠纷”。</param>
/// <param name="Why">为什么是空的，或者怎样才会有。</param>
/// <param name="Href">去哪里办；没有可办的为 null。</param>
/// <param name="Act">按钮上的字。</param>
public sealed record EmptyState(string Title, string Why, string? Href = null, string? Act = null);

/// <summary>翻页：by key, so there is a next page and a first one, and no page number that moves while one reads.</summary>
/// <param name="Said">看到哪里了，例如“共 968 件，这一页 50 件”。</param>
/// <param name="First">第一页的地址；已在第一页为 null。</param>
/// <param name="Next">下一页的地址；没有更多为 null。</param>
public sealed record Pager(string Said, string? First, string? Next);
