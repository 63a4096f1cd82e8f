using System.Globalization;
using System.Text.RegularExpressions;
using Yifa.Law;
using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Vocabulary;

namespace Yifa.Web.Features.Enforcement.Openly;

/// <summary>
/// 公示的一件处罚决定：what the public page shows, and nothing else. It is put together from the fields that were chosen from lists; what people wrote in their own words
/// (facts, grounds, reasons) never gets here, so that nothing personal can come along.
/// </summary>
/// <param name="Number">决定书文号。</param>
/// <param name="Party">当事人：单位写名称，个人只写姓。</param>
/// <param name="Matter">违反的事项和依据，照清单。</param>
/// <param name="Penalty">处罚种类，罚没的连同金额。</param>
/// <param name="Body">以谁的名义作出的。</param>
/// <param name="DecidedOn">决定日期。</param>
public sealed partial record PublicDecision(string Number, string Party, string Matter, string Penalty, string Body, DateOnly DecidedOn)
{
    /// <summary>哪里还不能公开，一处一句；可以公开的为空。</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>一件案件公示出来的样子；还没有决定处罚的为 null。</summary>
    /// <param name="penalty">案件，连同经过。</param>
    /// <param name="matter">所依据的执法事项；清单里没有了为 null。</param>
    /// <param name="town">本镇政府的名称。</param>
    public static PublicDecision? Of(PenaltyCase penalty, EnforcementMatter? matter, string town)
    {
        var course = penalty.Course();
        if (course.Result.DecidedOn is not { } decided || course.Spared || course.Last(course.Summary ? "decide-on-the-spot" : "submit") is not { } made) return null;
        var organisation = (course.Proposal ?? made).Words.Contains(PenaltyWord.Organisation);
        List<string> faults = [];
        if (penalty.DecisionNumber is null) faults.Add("决定书没有文号。");
        if (organisation && string.IsNullOrWhiteSpace(penalty.Party)) faults.Add("没有写当事人的名称。");
        if (organisation && penalty.Party is { } name && LongNumber().IsMatch(name)) faults.Add("当事人一栏里有号码，请只写单位的名称。");
        return new(penalty.DecisionNumber ?? "", organisation ? penalty.Party?.Trim() ?? "" : PublicName.Of(penalty.Party), penalty.MatterStep?.MatterName ?? "",
            Spelled(made), matter?.ToPower().ActsInNameOf(town) ?? town, decided)
        {
            Faults = faults,
        };
    }

    // A kind that is a sum is told by its sum.
    private static string Spelled(PenaltyEvent made)
    {
        var sums = new[] { (Kind: PenaltyKind.Fine, Sum: made.Fine), (Kind: PenaltyKind.Confiscation, Sum: made.Confiscated) }.Where(s => s.Sum > 0).ToDictionary(s => s.Kind, s => s.Sum);
        var kinds = new[] { made.Kind, made.Also }.OfType<PenaltyKind>().Concat(sums.Keys).Distinct().ToList();
        return kinds.Count == 0 ? "行政处罚" : string.Join("，", kinds.Select(k => Wording.Of(k) + (sums.TryGetValue(k, out var sum) ? string.Create(CultureInfo.InvariantCulture, $" {sum:#,0.##} 元") : "")));
    }

    // An identity number, a telephone or a code that somebody wrote into the name.
    [GeneratedRegex("[0-9]{7,}")]
    private static partial Regex LongNumber();
}
