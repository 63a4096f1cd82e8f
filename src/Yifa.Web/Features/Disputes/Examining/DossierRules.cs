using System.Globalization;
using Yifa.Law;

namespace Yifa.Web.Features.Disputes.Examining;

/// <summary>
/// 卷宗自查的规则：what an inspector of files looks for first. The gates let no wrong order pass; but what was imported, written later or copied can still be
/// wrong, and then it is better found here than in court.
/// </summary>
public static class DossierRules
{
    /// <summary>两份记录像到多少算相近：余弦，去掉姓名。</summary>
    public const double Alike = 0.85;

    /// <summary>短的记录难免相像，不比。</summary>
    public const int LeastText = 40;

    /// <summary>同一天两处调解，相隔几分钟以内算不可能。</summary>
    public const int TooClose = 60;

    private const string Act = "人民调解法";
    private static readonly TimeOnly Dawn = new(7, 0), Night = new(21, 0);

    public static DossierRule SessionBeforeAcceptance { get; } = new("session-before-acceptance", "调解在受理以后", true, Instruments.Cite(Act, "第十七条"));

    public static DossierRule AgreementBeforeSession { get; } = new("agreement-before-session", "协议在调解以后", true, Instruments.Cite(Act, "第二十八条"));

    public static DossierRule VisitBeforeAgreement { get; } = new("visit-before-agreement", "回访在协议以后", true, Instruments.Cite(Act, "第三十一条"));

    public static DossierRule TwoPlaces { get; } = new("mediator-in-two-places", "一名调解员不能同时在两处", true, Instruments.Cite(Act, "第二十七条"));

    public static DossierRule NotSigned { get; } = new("not-signed", "当事人、调解员签名，加盖印章", true, Instruments.Cite(Act, "第二十九条"));

    public static DossierRule Sums { get; } = new("amounts-differ", "协议、分期、表上的金额一致", true, Instruments.Cite(Act, "第二十九条"));

    public static DossierRule LedgerSum { get; } = new("ledger-amount-differs", "台账的涉及金额和协议的金额一致", false);

    public static DossierRule OutOfOffice { get; } = new("mediator-out-of-office", "调解员在任", true, Instruments.Cite(Act, "第九条"));

    public static DossierRule BadNumber { get; } = new("identity-number", "身份证号码对得上校验码", true);

    public static DossierRule Copied { get; } = new("copied-text", "每件的调解记录写这一件的事", false, Instruments.Cite(Act, "第二十七条"));

    public static DossierRule OddHour { get; } = new("odd-hour", "调解在白天", false);

    public static DossierRule DayOff { get; } = new("day-off", "调解在工作日", false);

    /// <summary>全部，按查的先后。</summary>
    public static IReadOnlyList<DossierRule> All { get; } = [SessionBeforeAcceptance, AgreementBeforeSession, VisitBeforeAgreement, TwoPlaces, NotSigned, Sums, OutOfOffice, BadNumber, Copied, LedgerSum, OddHour, DayOff];

    /// <summary>只看这一件就查得出的。</summary>
    public static IEnumerable<DossierFinding> Of(Dispute dispute, WorkCalendar calendar)
    {
        var steps = dispute.Steps.OrderBy(s => s.Ordinal).ToList();
        return [.. Order(steps), .. Signatures(dispute, steps), .. Amounts(dispute, steps), .. Hours(steps, calendar)];
    }

    internal static bool IsSession(DisputeStep step) => step.Code is "mediate" or "mediate-again";

    internal static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    private static IEnumerable<DossierFinding> Order(List<DisputeStep> steps)
    {
        var accepted = steps.FirstOrDefault(s => s.Code is "accept" or "adm-accept");
        foreach (var session in steps.Where(IsSession))
            if (accepted is not null && session.On < accepted.On)
                yield return new(SessionBeforeAcceptance, $"第 {session.Ordinal} 步 调解记录", $"{Day(session.On)}调解，{Day(accepted.On)}才受理。", "对照原件，看是哪一个日子写错了；再登记一步写明，并写进卷宗情况说明。");
        var agreed = steps.LastOrDefault(s => s.Code is "agree" or "agree-orally");
        if (agreed is null) yield break;
        var sessions = steps.Where(IsSession).ToList();
        if (sessions.Count > 0 && sessions.All(s => s.On > agreed.On))
            yield return new(AgreementBeforeSession, $"第 {agreed.Ordinal} 步 协议", $"{Day(agreed.On)}达成协议，第一次调解在{Day(sessions.Min(s => s.On))}。", "对照原件，看是哪一个日子写错了；再登记一步写明，并写进卷宗情况说明。");
        foreach (var visit in steps.Where(s => s.Code == "follow-up" && s.On < agreed.On))
            yield return new(VisitBeforeAgreement, $"第 {visit.Ordinal} 步 回访记录", $"{Day(visit.On)}回访，{Day(agreed.On)}才达成协议。", "对照原件，看是哪一个日子写错了；回访没有做的，补做一次再登记。");
    }

    private static IEnumerable<DossierFinding> Signatures(Dispute dispute, List<DisputeStep> steps)
    {
        if (steps.LastOrDefault(s => s.Code == "agree") is not { } agreed) yield break;
        var since = steps.Where(s => s.Ordinal > agreed.Ordinal).ToList();
        // A paper that was given up again (mediated anew, ended) need not be signed.
        if (since.Any(s => s.Code is "end" or "mediate-again" or "mediate-anew")) yield break;
        var signed = since.Where(s => s.Code == "party-signed").Select(s => s.Party).ToHashSet();
        List<string> missing = [.. Enumerable.Range(1, dispute.Parties.Count).Where(i => !signed.Contains(i)).Select(i => $"第 {i} 方当事人签名")];
        var administrative = steps.Exists(s => s.Code == "adm-accept");
        if (!since.Exists(s => s.Code is "mediator-signed" or "adm-signed")) missing.Add(administrative ? "调解人员签名" : "调解员签名");
        if (!since.Exists(s => s.Code == "sealed")) missing.Add(administrative ? "行政机关印章" : "调委会印章");
        if (missing.Count > 0) yield return new(NotSigned, $"第 {agreed.Ordinal} 步 协议书", $"协议书上没有：{string.Join("、", missing)}。", "补签、补盖并登记；补不了的，协议没有生效，请再次调解或者终止。");
    }

    private static IEnumerable<DossierFinding> Amounts(Dispute dispute, List<DisputeStep> steps)
    {
        if (steps.LastOrDefault(s => s.Code is "agree" or "agree-orally") is not { Money: { } agreed } step) yield break;
        var promised = steps.Where(s => s.Code == "promise" && s.Ordinal > step.Ordinal).ToList();
        if (promised.Count > 0 && promised.All(p => p.Money is not null) && promised.Sum(p => p.Money!.Value) is var sum && sum != agreed)
            yield return new(Sums, $"第 {step.Ordinal} 步 协议，第 {string.Join("、", promised.Select(p => p.Ordinal))} 步 分期", $"协议的金额是 {Yuan(agreed)} 元，各期合计 {Yuan(sum)} 元。", "对照协议书，看是哪一个数写错了；再登记一步写明。");
        var told = AmountText.In(step.Terms ?? "");
        if (told.Count > 0 && !told.Contains(agreed) && told.Sum() != agreed)
            yield return new(Sums, $"第 {step.Ordinal} 步 协议", $"协议内容里写的是 {string.Join("、", told.Select(Yuan))} 元，金额一栏填的是 {Yuan(agreed)} 元。", "对照协议书，看是哪一个数写错了；再登记一步写明。");
        if (dispute.Money is { } ledger && ledger != agreed)
            yield return new(LedgerSum, "台账", $"台账的涉及金额是 {Yuan(ledger)} 元，协议的金额是 {Yuan(agreed)} 元。", "两个数说的不是一回事的不用改；写错的，改台账或者登记一步写明。");
    }

    private static IEnumerable<DossierFinding> Hours(List<DisputeStep> steps, WorkCalendar calendar)
    {
        foreach (var session in steps.Where(IsSession))
        {
            if (HourOf(session) is { } hour && (hour < Dawn || hour >= Night))
                yield return new(OddHour, $"第 {session.Ordinal} 步 调解记录", $"{Day(session.On)} {session.Hour} 调解。", "真是夜里调解的不用改；写错的，再登记一步写明。");
            if (calendar.Covers(session.On.Year) && !calendar.IsWorkday(session.On))
                yield return new(DayOff, $"第 {session.Ordinal} 步 调解记录", $"{Day(session.On)}是休息日。", "真是休息日调解的不用改；写错的，再登记一步写明。");
        }
    }

    internal static TimeOnly? HourOf(DisputeStep step) => TimeOnly.TryParseExact(step.Hour, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour) ? hour : null;

    private static string Yuan(decimal money) => money.ToString("#,0.##", CultureInfo.InvariantCulture);
}
