using System.ComponentModel.DataAnnotations;

namespace Yifa.Law.Procedures;

/// <summary>时限对这一步的作用。</summary>
public enum LimitEffect
{
    /// <summary>逾期仍应当办理，但要提醒并记为逾期：机关不能用逾期免除自己的义务。</summary>
    [Display(Name = "逾期提醒")]
    Warns,

    /// <summary>逾期不能再办理：当事人的权利因期满而消灭。</summary>
    [Display(Name = "逾期不能办")]
    Bars,

    /// <summary>期满以前不能办理。</summary>
    [Display(Name = "期满才能办")]
    NotBefore,
}

/// <summary>一步的时限。</summary>
/// <param name="Term">期限。</param>
/// <param name="Since">起算点。</param>
/// <param name="Effect">作用。</param>
public sealed record StepLimit(Term Term, Moment Since, LimitEffect Effect)
{
    /// <summary>按事实算到期日；起算点还没有发生的为 null。</summary>
    public Ruling<DueDate>? DueFor(MatterFacts facts) =>
        facts.Moments.TryGetValue(Since.Code, out var start)
            ? LegalClock.Due(start, Term, facts.Calendar, facts.Suspensions.GetValueOrDefault(Since.Code), facts.Extensions.GetValueOrDefault(Since.Code), facts.On)
            : (Ruling<DueDate>?)null;
}
