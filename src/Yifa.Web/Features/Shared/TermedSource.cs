using System.ComponentModel.DataAnnotations;
using Yifa.Law;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Shared;

/// <summary>有办理期限的哪一种事。</summary>
public enum TermedKind
{
    [Display(Name = "矛盾纠纷")] Dispute,
    [Display(Name = "信访转办单")] Petition,
    [Display(Name = "执法投诉举报")] Complaint,
    [Display(Name = "行政处罚案件")] Penalty,
    [Display(Name = "企业诉求")] FirmRequest,
    [Display(Name = "规范性文件合法性审核")] Legality,
}

/// <summary>有办理期限的一件事：no more of it than its days.</summary>
/// <param name="Id">记录编号。</param>
/// <param name="Day">从哪天数起。</param>
/// <param name="EndedOn">哪天办完；没有办完，或者没有写哪天，为 null。</param>
/// <param name="InHand">登记上还没有办完。</param>
/// <param name="Due">应当哪天以前办完：counted as its own course counts it.</param>
public sealed record Termed(Guid Id, DateOnly Day, DateOnly? EndedOn, bool InHand, DateOnly Due)
{
    /// <summary>村（社区）代码；不分村看的为 null。</summary>
    public string? Village { get; init; }

    /// <summary>哪一类纠纷；不是纠纷的为 null。</summary>
    public DisputeKind? Category { get; init; }

    /// <summary>到某日为止还没有办完。</summary>
    public bool OpenOn(DateOnly day) => EndedOn is { } ended ? ended > day : InHand;
}

/// <summary>
/// 有办理期限的事从哪来：one heir for each kind, beside its records, so that the watch over terms needs to know no feature. What is kept
/// from the many stays out, whoever runs the watch: a warning is read by others than the officer of the matter.
/// </summary>
public abstract class TermedSource(TermedKind kind, Area area)
{
    /// <summary>哪一种。</summary>
    public TermedKind Kind { get; } = kind;

    /// <summary>所属板块，看得到的人才看得到是哪一件。</summary>
    public Area Area { get; } = area;

    /// <summary>全部种类。</summary>
    public static IReadOnlyList<TermedSource> All { get; } =
        [.. typeof(TermedSource).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(TermedSource))).Select(t => (TermedSource)Activator.CreateInstance(t)!).OrderBy(s => s.Kind)];

    /// <summary>某一种的。</summary>
    public static TermedSource Of(TermedKind kind) => All.Single(s => s.Kind == kind);

    /// <summary>某段日子里开始的，早的在前。</summary>
    public abstract Task<IReadOnlyList<Termed>> ReadAsync(AppDbContext db, DateOnly from, DateOnly to, WorkCalendar calendar, CancellationToken stop);

    /// <summary>其中这个人看得到的，早的在前。</summary>
    public abstract Task<IReadOnlyList<WatchedTold>> TellAsync(AppDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken stop);

    /// <summary>自某日起按期限表的一条算到期日。</summary>
    protected static DateOnly Due(string deadline, DateOnly start, WorkCalendar calendar) => LegalClock.Due(start, Deadlines.Find(deadline).Term, calendar).Value.Effective;
}
