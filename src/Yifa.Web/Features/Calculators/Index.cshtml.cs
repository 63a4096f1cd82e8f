using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Web.Access;
using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Calculators;

/// <summary>哪天到期：any statutory term from any day, with the days counted one by one. Nothing is kept, so an address can be sent on.</summary>
[Requires(Area.Own, Deed.Read)]
public sealed class IndexModel(TownCalendar calendars) : PageModel
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["MED"] = "人民调解", ["COURT"] = "人民调解", ["ADM"] = "行政调解", ["PET"] = "信访", ["PEN"] = "行政处罚", ["CRIM"] = "行政处罚", ["COMP"] = "行政处罚", ["LIC"] = "行政许可",
        ["ENF"] = "行政强制和执法公示", ["REV"] = "行政复议和诉讼", ["LIT"] = "行政复议和诉讼", ["DEC"] = "重大决策、文件和合同", ["DOC"] = "重大决策、文件和合同", ["PAY"] = "重大决策、文件和合同",
        ["INF"] = "政府信息公开", ["RPT"] = "年度报告",
    };

    [FromQuery] public string? What { get; set; }

    [FromQuery] public DateOnly? From { get; set; }

    [FromQuery] public int? More { get; set; }

    /// <summary>全部期限，按模块分组；以小时计的没有“哪天”。</summary>
    public IEnumerable<IGrouping<string, Deadline>> Groups { get; } =
        [.. Deadlines.All.Where(d => d.Term.Unit != TermUnit.Hours).GroupBy(d => Names.GetValueOrDefault(d.Code.Split('-')[0], "其他"))];

    public Deadline? Chosen { get; private set; }

    public DueDate? Due { get; private set; }

    public NoticeDay? Notice { get; private set; }

    public Refusal? Refusal { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        if (string.IsNullOrEmpty(What) && From is null) return;
        Chosen = Deadlines.All.FirstOrDefault(d => d.Code == What && d.Term.Unit != TermUnit.Hours);
        if (Chosen is null || From is not { Year: > 1990 and < 2100 } from)
        {
            Refusal = CalculatorRefusals.Missing;
            return;
        }
        var calendar = await calendars.GetAsync(stop);
        if (Chosen.Kind == DeadlineKind.Before)
        {
            if (More is not null) Refusal = CalculatorRefusals.NotExtended;
            else Notice = LegalClock.Before(from, Chosen.Term, calendar);
            return;
        }
        // Nothing is approved here: it is asked what the day would be, if it were.
        Extension[] extensions = More is { } more ? [new(more, Chosen.Term.ExtensionApprover ?? "批准人", from, "假定")] : [];
        if (LegalClock.Due(from, Chosen.Term, calendar, extensions: extensions).TryGet(out var due, out var refusal)) Due = due;
        else Refusal = refusal;
    }
}

/// <summary>算一算时的拒绝。</summary>
public static class CalculatorRefusals
{
    public static Refusal Missing { get; } = new("calculator.missing", "没有选要办的事，或者没有写起算的那天。", "请两样都写上，再算。");

    public static Refusal ServedMissing { get; } = new("calculator.served-missing", "没有写决定书送达的那天，或者暂缓到的日子早于它。", "请核对这几个日子，再算。");

    public static Refusal NotExtended { get; } = new("calculator.not-extended", "“X 日前”是要提前的日子，不能延长。", "请把“延长多少”空着，再算。");
}
