using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Features.Shared.Fields;

namespace Yifa.Web.Features.Figures.Tables;

/// <summary>各套分类的对应：what a form of another authority is filled by, open to whoever reads the figures.</summary>
[Requires(Area.Figures, Deed.Read)]
public sealed class ClassesModel : PageModel
{
    /// <summary>对应的样子。</summary>
    public static ChipState StateOf(Correspondence fit) => fit switch
    {
        Correspondence.Same => ChipState.Done,
        Correspondence.Near => ChipState.Soon,
        Correspondence.Missing => ChipState.Maybe,
    };
}
