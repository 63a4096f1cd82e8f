using Yifa.Law.Vocabulary;
using Yifa.Web.Data;

namespace Yifa.Web.Features.Shared;

/// <summary>巡查要数的一件事：no more than what is counted.</summary>
/// <param name="Id">记录编号。</param>
/// <param name="Village">村（社区）代码；全镇的为 null。</param>
/// <param name="Day">哪天排查到的。</param>
/// <param name="Kind">类别。</param>
public sealed record Watched(Guid Id, string? Village, DateOnly Day, DisputeKind Kind);

/// <summary>巡查要逐件看的一件事：its text and parties stay in memory and are never written into a warning.</summary>
/// <param name="Id">记录编号。</param>
/// <param name="Village">村（社区）代码；全镇的为 null。</param>
/// <param name="Day">哪天排查到的。</param>
/// <param name="Kind">类别。</param>
/// <param name="EndedOn">哪天了结；没有了结，或者没有写哪天，为 null。</param>
/// <param name="InHand">登记上还没有了结。</param>
/// <param name="Text">简要情况。</param>
/// <param name="Parties">当事人。</param>
public sealed record WatchedCourse(Guid Id, string? Village, DateOnly Day, DisputeKind Kind, DateOnly? EndedOn, bool InHand, string Text, IReadOnlyList<WatchedParty> Parties)
{
    /// <summary>事发地点；没有写为 null。</summary>
    public string? Scene { get; init; }

    /// <summary>哪几天调解没有成。</summary>
    public IReadOnlyList<DateOnly> FailedOn { get; init; } = [];

    /// <summary>哪天起知道公安机关介入过：移交来的，或者报告过；没有为 null。</summary>
    public DateOnly? PoliceOn { get; init; }

    /// <summary>有人认定过和它不是一回事的各件。</summary>
    public IReadOnlyList<Guid> Apart { get; init; } = [];

    /// <summary>有人认定过这件是它又起的，或者它是这件又起的。</summary>
    public IReadOnlyList<Guid> Again { get; init; } = [];

    /// <summary>到某日为止还没有了结。</summary>
    public bool OpenOn(DateOnly day) => EndedOn is { } ended ? ended > day : InHand;
}

/// <summary>认人用的：name and keyed hashes only.</summary>
public sealed record WatchedParty(string Name, string? IdNumberKey, string? PhoneKey);

/// <summary>预警背后的一件事，给看得到它的人看。</summary>
public sealed record WatchedTold(Guid Id, DateOnly Day, string? Village, string Title, string Href, bool Open);

/// <summary>巡查看的记录从哪来：the heir stands beside the records, so that the watch needs to know no feature.</summary>
public abstract class WatchedSource
{
    /// <summary>某段日子里的全部，保密的也数。</summary>
    public abstract Task<IReadOnlyList<Watched>> CountAsync(AppDbContext db, DateOnly from, DateOnly to, CancellationToken stop);

    /// <summary>看得到的最早一天；一条也没有为 null。</summary>
    public abstract Task<DateOnly?> FirstDayAsync(AppDbContext db, CancellationToken stop);

    /// <summary>列出这些的地址：a village, a kind or all, a span of days.</summary>
    public abstract string AddressOf(string village, DisputeKind? kind, DateOnly from, DateOnly to);

    /// <summary>某段日子里可以逐件看的；保密和涉未成年人的不在其中。</summary>
    public abstract Task<IReadOnlyList<WatchedCourse>> ReadAsync(AppDbContext db, DateOnly from, DateOnly to, CancellationToken stop);

    /// <summary>其中这个人看得到的，早的在前。</summary>
    public abstract Task<IReadOnlyList<WatchedTold>> TellAsync(AppDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken stop);
}
