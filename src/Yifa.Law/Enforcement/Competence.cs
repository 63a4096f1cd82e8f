using Yifa.Law.Vocabulary;

namespace Yifa.Law.Enforcement;

/// <summary>
/// 有没有执法权：the first gate before anything else. Who acts without a power acts void (行政处罚法第三十八条), so the day decides: the day on which a case is
/// filed or an inspection begins. What was begun under an older list goes on under it; nobody asks again.
/// </summary>
public static class Competence
{
    /// <summary>这一天不能拿它去做的理由；能做为空。</summary>
    /// <param name="power">执法事项。</param>
    /// <param name="use">做什么。</param>
    /// <param name="day">立案或者开始检查的日子。</param>
    public static IReadOnlyList<Refusal> WhyNot(EnforcementPower power, PowerUse use, DateOnly day)
    {
        List<Refusal> why = [];
        if (power.From > day) why.Add(CompetenceRefusals.NotYet(power.Title, power.From.Value));
        if (power.Until < day) why.Add(CompetenceRefusals.Ended(power.Title, power.Until.Value));
        if (power.Source == EnforcementSource.Entrusted)
        {
            if (power.Principal is null) why.Add(CompetenceRefusals.NoPrincipal(power.Title));
            if (power.Entrustment is null) why.Add(CompetenceRefusals.NoEntrustment(power.Title));
        }
        why.AddRange(use switch
        {
            PowerUse.Coerce when power.Source == EnforcementSource.Entrusted => [CompetenceRefusals.CoercionEntrusted(power.Title)],
            PowerUse.Inspect when !power.Inspects || power.PublishedOn is null || power.PublishedOn > day => [CompetenceRefusals.NotPublished(power.Title)],
            PowerUse.Punish when power.PublishedOn > day => [CompetenceRefusals.NotPublished(power.Title)],
            PowerUse.Punish or PowerUse.Inspect or PowerUse.Coerce => (Refusal[])[],
        });
        return why;
    }
}
