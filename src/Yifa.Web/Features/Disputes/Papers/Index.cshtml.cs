using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Web.Access;
using Yifa.Law;

namespace Yifa.Web.Features.Disputes.Papers;

/// <summary>卷宗文书：the papers that the program can write of a dispute now, in the prescribed order, and what is still missing.</summary>
[Requires(Area.Disputes, Deed.Read)]
public sealed class IndexModel(CaseDesk desk, Viewer viewer) : PageModel
{
    private const int LongestTitle = 60;

    [FromRoute(Name = "id")] public Guid Id { get; set; }

    public CaseFile Case { get; private set; } = null!;

    public string Title { get; private set; } = "";

    /// <summary>文书里有姓名和原话，看得了被遮住的信息的人才能下载。</summary>
    public bool MayAttach => viewer.May(Area.Disputes, Deed.Write);

    public bool MayTake => viewer.May(Area.Disputes, Deed.Reveal);

    public string Home => $"/ledgers/disputes/{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await desk.FindAsync(Id, stop) is not var (dispute, file)) return NotFound();
        var summary = CoveredText.Of(dispute.Summary);
        (Case, Title) = (file, summary.Length > LongestTitle ? summary[..(LongestTitle - 1)] + "…" : summary);
        return Page();
    }
}
