using Yifa.Law.Vocabulary;

namespace Yifa.Law.Enforcement;

/// <summary>一次执法的一名承办人。</summary>
/// <param name="File">执法人员。</param>
/// <param name="Concerned">与本案或者被检查人有利害关系。</param>
public sealed record ActingOfficer(OfficerFile File, bool Concerned = false);

/// <summary>
/// 谁可以执法：may this person act on this matter on this day, and may these people act together. Every form that names an officer asks this one rule,
/// so that a suspension holds everywhere from the day on which it is made.
/// </summary>
public static class OfficerStanding
{
    /// <summary>至少几名执法人员（行政处罚法第四十二条）。</summary>
    public const int Least = 2;

    /// <summary>这个人这一天不能执这一项法的理由；能执为空。</summary>
    /// <param name="officer">执法人员。</param>
    /// <param name="field">事项的执法领域；不分领域为 null。</param>
    /// <param name="day">执法的日子。</param>
    public static IReadOnlyList<Refusal> WhyNot(OfficerFile officer, string? field, DateOnly day)
    {
        // Whoever is no officer lacks a certificate by law, not by accident: that alone is said.
        if (officer.Kind != StaffKind.Officer) return [StandingRefusals.NotAnOfficer(officer.Name, officer.Kind)];
        List<Refusal> why = [];
        if (!officer.IsOnDutyOn(day)) why.Add(StandingRefusals.OffDuty(officer.Name));
        if (officer.CertificateNumber is null || officer.IssuedOn is null) why.Add(StandingRefusals.NoCertificate(officer.Name));
        else if (officer.IssuedOn > day) why.Add(StandingRefusals.NotYetIssued(officer.Name, officer.IssuedOn.Value));
        if (officer.ValidUntilOn(day) is { } until && until < day) why.Add(StandingRefusals.Expired(officer.Name, until));
        if (officer.HeldOn(day) is { } held) why.Add(held.Change == CertificateChange.Revoked ? StandingRefusals.Revoked(officer.Name, held.On) : StandingRefusals.Suspended(officer.Name, held.On));
        if (!Covers(officer.Fields, field)) why.Add(StandingRefusals.OtherField(officer.Name, field!));
        return why;
    }

    /// <summary>这几个人这一天不能一起执这些法的理由，一次说全；能执为空。</summary>
    /// <param name="team">承办人；同一个人写两遍算一个。</param>
    /// <param name="fields">各事项的执法领域。</param>
    /// <param name="day">执法的日子。</param>
    public static IReadOnlyList<Refusal> WhyNot(IReadOnlyList<ActingOfficer> team, IReadOnlyList<string?> fields, DateOnly day) =>
    [
        .. team.Select(a => (a.File.Name, a.File.CertificateNumber)).Distinct().Count() < Least ? [StandingRefusals.FewerThanTwo] : (Refusal[])[],
        .. team.SelectMany(a => fields.Count == 0 ? WhyNot(a.File, null, day) : fields.SelectMany(field => WhyNot(a.File, field, day))).Distinct(),
        .. team.Where(a => a.Concerned).Select(a => StandingRefusals.Concerned(a.File.Name)),
    ];

    private static bool Covers(string? fields, string? field) =>
        field is null || string.IsNullOrWhiteSpace(fields) || fields.Contains("综合", StringComparison.Ordinal) || fields.Contains(field, StringComparison.Ordinal);
}
