using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Web.Data;
using Yifa.Web.Features.Reports.Documents;

namespace Yifa.Web.Features.Reports.Publishing;

/// <summary>核对版本：anyone may paste a text or hand in a .docx and is told whether it is the published report. Reads the public files only.</summary>
[AllowAnonymous]
[RequestSizeLimit(25 << 20)]
public sealed class VerifyModel(DataFolder folder) : PageModel
{
    [BindProperty] public string? Text { get; set; }

    [BindProperty] public IFormFile? Upload { get; set; }

    public Refusal? Refusal { get; private set; }

    /// <summary>核对的结论；还没有核对为 null。</summary>
    public bool? Same { get; private set; }

    /// <summary>对上的那一份。</summary>
    public string? MatchedPath { get; private set; }

    public bool Superseded { get; private set; }

    public async Task OnPostAsync(CancellationToken stop)
    {
        var text = Text;
        if (Upload is { Length: > 0 })
        {
            await using var stream = Upload.OpenReadStream();
            var content = DocxText.Read(stream);
            if (content.Refusal is { } unreadable)
            {
                Refusal = unreadable;
                return;
            }
            text = content.Text;
        }
        if (string.IsNullOrWhiteSpace(text) || text.Length > 200_000)
        {
            Refusal = new Refusal("verify.nothing", "没有可以核对的文字，或文字太长。", "请粘贴报告全文，或选择 .docx 文件。");
            return;
        }
        Same = false;
        if (!Directory.Exists(folder.Public)) return;
        foreach (var published in Directory.EnumerateFiles(folder.Public, "report.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (!PublishedText.Holds(text, await System.IO.File.ReadAllTextAsync(published, stop))) continue;
            var path = Path.GetRelativePath(folder.Public, Path.GetDirectoryName(published)!).Replace('\\', '/');
            (Same, MatchedPath, Superseded) = (true, "/p/" + path, path.Count(c => c == '/') > 1);
            if (!Superseded) return;
        }
    }
}
