using Yifa.Law.Vocabulary;

namespace Yifa.Law.Enforcement;

/// <summary>执法证的一次变动：a fact with its day; what it came to on another day is folded, never stored.</summary>
/// <param name="Change">什么变动。</param>
/// <param name="On">从哪天起。</param>
/// <param name="Until">换证以后的有效期；别的变动为 null。</param>
/// <param name="Was">换证以前的有效期；别的变动、原来没有写的为 null。</param>
public sealed record CertificateEvent(CertificateChange Change, DateOnly On, DateOnly? Until = null, DateOnly? Was = null);

/// <summary>一名执法人员：what must be known of him to say whether he may act on a day.</summary>
/// <param name="Name">姓名。</param>
/// <param name="Kind">执法身份。</param>
public sealed record OfficerFile(string Name, StaffKind Kind)
{
    /// <summary>执法证号；没有为 null。</summary>
    public string? CertificateNumber { get; init; }

    /// <summary>发证日期。</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>现在的证有效期至，含当日；没有写为 null，长期。</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>执法证载明的领域；没有写、写“综合”的不限。</summary>
    public string? Fields { get; init; }

    /// <summary>在岗。</summary>
    public bool OnDuty { get; init; } = true;

    /// <summary>离岗日期；没有离岗为 null。</summary>
    public DateOnly? LeftOn { get; init; }

    /// <summary>暂扣、恢复、吊销、换证，先后不论。</summary>
    public IReadOnlyList<CertificateEvent> Events { get; init; } = [];

    /// <summary>这一天在不在岗。离岗的当天已经不在岗。</summary>
    public bool IsOnDutyOn(DateOnly day) => (OnDuty && LeftOn is null) || LeftOn > day;

    /// <summary>这一天看，证的有效期至哪天。</summary>
    public DateOnly? ValidUntilOn(DateOnly day)
    {
        var renewals = Events.Where(e => e.Change == CertificateChange.Renewed).OrderBy(e => e.On).ToList();
        return renewals.LastOrDefault(e => e.On <= day) is { } last ? last.Until : renewals.Count > 0 ? renewals[0].Was : ValidUntil;
    }

    /// <summary>这一天起作用的暂扣或者吊销；没有为 null。</summary>
    public CertificateEvent? HeldOn(DateOnly day) => Events
        .Where(e => e.Change != CertificateChange.Renewed && e.On <= day).OrderBy(e => e.On).LastOrDefault() is { Change: not CertificateChange.Reinstated } held ? held : null;

    /// <summary>这一天持有有效的执法证。</summary>
    public bool IsCertifiedOn(DateOnly day) =>
        Kind == StaffKind.Officer && CertificateNumber is not null && IssuedOn <= day && !(ValidUntilOn(day) < day) && HeldOn(day) is null;
}
