namespace Yifa.Law.Procedures;

/// <summary>
/// 事项的事实：what a procedure asks about a matter before it lets it go on. Each kind of procedure adds its own facts in a derived record.
/// The facts are collected by the feature that owns the matter; the procedure only judges them.
/// </summary>
public record MatterFacts
{
    /// <summary>哪一天办理这一步。</summary>
    public required DateOnly On { get; init; }

    /// <summary>办理人在本事项中的身份。</summary>
    public required IReadOnlySet<ProcedureRole> ActorRoles { get; init; }

    /// <summary>卷内已有的文书，按种类代码。</summary>
    public IReadOnlySet<string> Documents { get; init; } = new HashSet<string>();

    /// <summary>各起算点的日期，按代码；进入各阶段之日也在其中。</summary>
    public IReadOnlyDictionary<string, DateOnly> Moments { get; init; } = new Dictionary<string, DateOnly>();

    /// <summary>扣除期，按起算点的代码：鉴定停的是办案的表，不停当事人申请司法确认的表。</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Suspension>> Suspensions { get; init; } = new Dictionary<string, IReadOnlyList<Suspension>>();

    /// <summary>延长，按起算点的代码。</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Extension>> Extensions { get; init; } = new Dictionary<string, IReadOnlyList<Extension>>();

    /// <summary>工作日历。</summary>
    public WorkCalendar Calendar { get; init; } = WorkCalendar.Official;
}
