using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Web.Access;

namespace Yifa.Web.Features.Errors;

/// <summary>出错页上的话。</summary>
/// <param name="Title">出了什么事。</param>
/// <param name="What">意味着什么；从不含程序内部的细节。</param>
/// <param name="Next">接下来怎么办。</param>
public sealed record ErrorWords(string Title, string What, string Next);

/// <summary>
/// 出错页：the same for a page that does not exist and for one that this person may not see, so that nobody learns what exists.
/// It answers any method, because it stands in for whatever was asked.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(Viewer viewer) : PageModel
{
    [BindProperty(SupportsGet = true)] public int Code { get; set; }

    public bool SignedIn => viewer.Role is not null;

    public ErrorWords Said => Code switch
    {
        // Nothing was handed in by who only looks.
        400 when HttpMethods.IsGet(Request.Method) || HttpMethods.IsHead(Request.Method) => new("地址不完整", "地址里缺了要看的内容，或者写错了，什么也没有改动。", "请从页面上的按钮或链接进入。"),
        400 => new("这一页已经过期", "页面打开太久，或者登录换过人，刚才交的内容没有登记。", "请退回上一页，把写好的字复制下来，刷新以后再交一次。"),
        404 => new("没有这一页", "地址不对、内容已经撤下，或者您的账号看不到它。", "请核对地址；确实要看的，请找镇里的系统管理员或者承办人。"),
        405 => new("这个地址不能这样用", "请求的方式不对，什么也没有改动。", "请从页面上的按钮或链接进入。"),
        413 => new("交的东西太大", "文件超过了 60 MB，没有收下。", "请把文件分成几个，或者删去里面的图片，再交一次。"),
        429 => new("太快了", "短时间内请求太多，刚才这次没有办。", "请等一分钟再试。"),
        503 => new("现在办不了", "系统正在启动或者存不进去，刚才这次没有登记。", "请保留这一页，过几分钟再试；一直不行请告诉系统管理员。"),
        _ => new("系统出了错", "刚才这一步没有办成，没有登记。", "请再试一次；还不行的，把时间和正在办的事告诉系统管理员，他能在日志里查到。"),
    };
}
