using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Web.Access;

namespace Yifa.Web.Features.Figures.Tables;

/// <summary>统计报表：which official tables the records can fill.</summary>
[Requires(Area.Figures, Deed.Read)]
public sealed class IndexModel : PageModel;
