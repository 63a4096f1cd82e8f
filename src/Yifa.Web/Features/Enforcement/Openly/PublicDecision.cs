using System.Globalization;
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
public sealed record PublicDecision(string Number, string Party, string Matter, string Penalty, string Body, DateOnly DecidedOn)
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
        var party = PublicParty.Of(penalty.Party, organisation);
        return new(penalty.DecisionNumber ?? "", party.Name, penalty.MatterStep?.MatterName ?? "",
            Spelled(made), matter?.ToPower().ActsInNameOf(town) ?? town, decided)
        {
            Faults = penalty.DecisionNumber is null ? ["决定书没有文号。", .. party.Faults] : party.Faults,
        };
    }

    // A kind that is a sum is told by its sum.
    private static string Spelled(PenaltyEvent made)
    {
        var sums = new[] { (Kind: PenaltyKind.Fine, Sum: made.Fine), (Kind: PenaltyKind.Confiscation, Sum: made.Confiscated) }.Where(s => s.Sum > 0).ToDictionary(s => s.Kind, s => s.Sum);
        var kinds = new[] { made.Kind, made.Also }.OfType<PenaltyKind>().Concat(sums.Keys).Distinct().ToList();
        return kinds.Count == 0 ? "行政处罚" : string.Join("，", kinds.Select(k => Wording.Of(k) + (sums.TryGetValue(k, out var sum) ? string.Create(CultureInfo.InvariantCulture, $" {sum:#,0.##} 元") : "")));
    }
}
