using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Web.Access;

namespace Yifa.Web.Features.Enforcement.Papers;

/// <summary>案卷文书：the papers that the program can write of a case now, in the order of the file.</summary>
[Requires(Area.Enforcement, Deed.Read)]
public sealed class IndexModel(PenaltyDesk desk, Viewer viewer) : PageModel
{
    [FromRoute(Name = "id")] public Guid Id { get; set; }

    public CaseFacts Facts { get; private set; } = null!;

    public IReadOnlyList<PenaltyPaper> Papers { get; private set; } = [];

    /// <summary>按需用的文书，不在卷里。</summary>
    public IReadOnlyList<PenaltyPaper> Spares { get; private set; } = [];

    /// <summary>文书里有姓名和原话，看得了被遮住的信息的人才能下载。</summary>
    public bool MayTake => viewer.May(Area.Enforcement, Deed.Reveal);

    public string Title => CoveredText.Of(Facts.Case.Cause);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await desk.FindAsync(Id, stop) is not { } facts) return NotFound();
        (Facts, Papers, Spares) = (facts, PenaltyFile.Of(facts), PenaltyFile.Spares(facts));
        return Page();
    }
}
