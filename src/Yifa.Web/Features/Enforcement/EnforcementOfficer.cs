using Yifa.Law.Enforcement;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>执法人员：an officer with a certificate; certified as of a day, never simply "certified".</summary>
public sealed class EnforcementOfficer : Record
{
    /// <summary>姓名。</summary>
    public string Name { get; set; } = "";

    /// <summary>执法身份。</summary>
    public StaffKind Kind { get; set; }

    /// <summary>执法证号。</summary>
    public string? CertificateNumber { get; set; }

    /// <summary>发证日期。</summary>
    public DateOnly? IssuedOn { get; set; }

    /// <summary>有效期至。</summary>
    public DateOnly? ValidUntil { get; set; }

    /// <summary>执法类别：证上载明的领域。</summary>
    public string? Field { get; set; }

    /// <summary>执法区域：证上载明的地方。</summary>
    public string? Territory { get; set; }

    /// <summary>岗位职责。</summary>
    public string? Duties { get; set; }

    /// <summary>在岗。</summary>
    public bool OnDuty { get; set; }

    /// <summary>离岗日期。</summary>
    public DateOnly? LeftOn { get; set; }

    /// <summary>最近一次暂扣（吊销）执法证的日子；没有为 null。由变动得出，也可以照旧账登记。</summary>
    public DateOnly? SuspendedOn { get; set; }

    /// <summary>最近一次暂扣以后恢复的日子；没有暂扣过、还没有恢复为 null。</summary>
    public DateOnly? ReinstatedOn { get; set; }

    /// <summary>证件的变动，按登记的先后：暂扣、恢复、吊销、换证。</summary>
    [Aside] public List<CertificateStep> Steps { get; set; } = [];

    /// <summary>由名册的各栏和变动合起来，问能不能执法用。</summary>
    public OfficerFile ToFile() => new(Name, Kind)
    {
        CertificateNumber = CertificateNumber, IssuedOn = IssuedOn, ValidUntil = ValidUntil, Fields = Field, OnDuty = OnDuty, LeftOn = LeftOn,
        Events = [.. Written(), .. Steps.OrderBy(s => s.Ordinal).Select(s => new CertificateEvent(s.Change, s.On, s.ValidUntil, s.Was))],
    };

    /// <summary>登记一次变动，名册的各栏跟着它。</summary>
    public void Take(CertificateStep step)
    {
        step.Follow(this);
        step.Ordinal = Steps.Count == 0 ? 1 : Steps.Max(s => s.Ordinal) + 1;
        switch (step.Change)
        {
            case CertificateChange.Suspended or CertificateChange.Revoked:
                (SuspendedOn, ReinstatedOn) = (step.On, null);
                break;
            case CertificateChange.Reinstated:
                ReinstatedOn = step.On;
                break;
            case CertificateChange.Renewed:
                (step.Was, ValidUntil) = (ValidUntil, step.ValidUntil);
                CertificateNumber = step.Number ?? CertificateNumber;
                break;
        }
        Steps.Add(step);
    }

    // A suspension that only the paper ledger knew stands in its two columns.
    private IEnumerable<CertificateEvent> Written()
    {
        if (SuspendedOn is { } held && Steps.All(s => s.Change is CertificateChange.Renewed || s.On != held)) yield return new(CertificateChange.Suspended, held);
        if (ReinstatedOn is { } back && Steps.All(s => s.Change is CertificateChange.Renewed || s.On != back)) yield return new(CertificateChange.Reinstated, back);
    }
}
