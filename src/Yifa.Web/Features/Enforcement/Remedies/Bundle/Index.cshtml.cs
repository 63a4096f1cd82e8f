using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Web.Access;

namespace Yifa.Web.Features.Enforcement.Remedies.Bundle;

/// <summary>答复（答辩）卷：which papers can be written now, and which evidence goes with them.</summary>
[Requires(Area.Enforcement, Deed.Read)]
public sealed class IndexModel(RemedyPaperDesk desk, Viewer viewer) : PageModel
{
    [FromRoute(Name = "id")] public Guid Id { get; set; }

    public RemedyFile Facts { get; private set; } = null!;

    public IReadOnlyList<RemedyPaper> Papers { get; private set; } = [];

    public IReadOnlyList<Exhibit> Exhibits { get; private set; } = [];

    /// <summary>文书里有姓名和原话，看得了被遮住的信息的人才能下载。</summary>
    public bool MayTake => viewer.May(Area.Enforcement, Deed.Reveal);

    public string Title => CoveredText.Of(Facts.Remedy.Cause);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await desk.FindAsync(Id, content: false, stop) is not { } file) return NotFound();
        (Facts, Papers, Exhibits) = (file, RemedyBundle.Of(file), Evidence.Of(file));
        return Page();
    }
}
