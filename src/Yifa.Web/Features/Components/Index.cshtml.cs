using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Law.Indicators;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Components;

/// <summary>页面零件：every part of the face on one page, in each of its states, for whoever builds or judges a page. Holds no data.</summary>
[Requires(Area.Own, Deed.Read)]
public sealed class IndexModel(TownClock clock) : PageModel
{
    /// <summary>每种控件一栏。</summary>
    public sealed class SampleForm
    {
        [Required, Display(Name = "姓名")] public string? Name { get; set; }

        [Display(Name = "哪一天")] public DateOnly? Day { get; set; } = new(2024, 11, 22);

        [Display(Name = "纠纷类别")] public DisputeKind Kind { get; set; }

        [Range(1, 100), Display(Name = "人数")] public int? People { get; set; } = 3;

        [Display(Name = "简要情况")] public string? Summary { get; set; }

        [Display(Name = "当事人同意公开")] public bool Agreed { get; set; } = true;
    }

    [BindProperty] public SampleForm Sample { get; set; } = new();

    public Refusal Refused { get; } = new("sample.too-early", "陈述申辩期还没有满（到 11 月 22 日 24:00），也没有当事人书面放弃。", "请等到 11 月 23 日，或者先登记书面放弃。", Deadlines.Find("PEN-HEAR-REQ").Term.Basis);

    /// <summary>当事人的 5 个工作日，遇周末。</summary>
    public DueDate Hearing => LegalClock.Due(new DateOnly(2024, 11, 15), Deadlines.Find("PEN-HEAR-REQ").Term, WorkCalendar.Official).Value;

    /// <summary>停表三天。</summary>
    public DueDate Paused => LegalClock.Due(new DateOnly(2024, 9, 24), Deadlines.Find("COMP-ENF").Term, WorkCalendar.Official,
        [new Suspension(new DateOnly(2024, 10, 9), new DateOnly(2024, 10, 11), "委托鉴定", "鉴定委托书〔2024〕3号")]).Value;

    /// <summary>九十日，逐段写。</summary>
    public DueDate Decision => LegalClock.Due(new DateOnly(2024, 9, 30), Deadlines.Find("PEN-90").Term, WorkCalendar.Official).Value;

    public DueDate From(int days) => LegalClock.Due(clock.Today.AddDays(days - 30), Deadlines.Find("MED-30").Term, WorkCalendar.Official).Value;

    public IReadOnlyList<Figure> Figures { get; } =
    [
        new("disputes.found", "矛盾纠纷排查", "件", Period.Year(2024), FigureState.Value, 968, 968, null, 0, "登记即计，按排查日期"),
        new("disputes.settled-rate", "化解率", "%", Period.Year(2024), FigureState.Value, 99.79m, 966, 968, 2, "已化解 ÷ 排查登记"),
        new("cases.hearings", "听证", "次", Period.Year(2024), FigureState.Zero, 0, 0, null, 0, "按听证日期"),
        new("services.handled", "办件量", "件", Period.Year(2024), FigureState.NoData, null, null, null, 0, "按受理日期"),
    ];

    public void OnGet()
    {
    }

    public void OnPost()
    {
    }
}
