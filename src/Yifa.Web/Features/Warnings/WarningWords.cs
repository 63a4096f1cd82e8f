using System.Globalization;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Shared;
using Yifa.Web.Features.Warnings.Score;
using Yifa.Web.Features.Warnings.Watching;

namespace Yifa.Web.Features.Warnings;

/// <summary>预警的话：the plain words of a warning, one place for all of them. No person is ever named.</summary>
public static class WarningWords
{
    /// <summary>关于什么，例如“西河村 山林土地纠纷”。</summary>
    public static string SubjectOf(string? village, DisputeKind? category) => (village, category) switch
    {
        (null, null) => "全镇 各类合计",
        (null, { } kind) => $"全镇 {Wording.Of(kind)}",
        ({ } place, null) => $"{place} 各类合计",
        ({ } place, { } kind) => $"{place} {Wording.Of(kind)}",
    };

    /// <summary>一个预警关于什么。</summary>
    /// <param name="warning">预警。</param>
    /// <param name="places">村（社区）代码和名称。</param>
    public static string SubjectOf(Warning warning, IReadOnlyDictionary<string, string> places) => warning.Matter is { } matter and not TermedKind.Dispute ? Wording.Of(matter)
        : SubjectOf(warning.Place is { } code ? places.GetValueOrDefault(code, code) : null, warning.Category);

    /// <summary>为什么。</summary>
    public static string ReasonOf(Signal signal, int luckDays) => signal.Kind switch
    {
        WarningKind.Rising => $"这七天 {signal.Actual} 件，照以往大约 {Number(signal.Expected)} 件。碰巧这么多，{Often(luckDays)}。",
        WarningKind.Cluster => $"{signal.From:M月d日}至{signal.To:M月d日} {signal.Actual} 件；照全镇同期和这个村平时的多少，大约 {Number(signal.Expected)} 件。碰巧这样扎堆，{Often(luckDays)}。",
        WarningKind.Escalation or WarningKind.Clock => signal.Why!,
    };

    /// <summary>建议怎么办。</summary>
    public static string AdviceOf(Signal signal, bool inVillage) => signal.Kind switch
    {
        WarningKind.Rising when inVillage => "请村（社区）和网格员这几天排查一遍，看看是不是同一个起因；是的，并在一起调。",
        WarningKind.Rising => "请司法所翻一翻背后的记录，看看是不是同一个起因；是政策、工程、时令引起的，请承办部门先去说明。",
        WarningKind.Cluster => "请村（社区）和网格员上门看一遍，同一个起因的并在一起调；起因在征地、确权、工程的，请承办部门到场说明。",
        WarningKind.Escalation => "请尽快当面见双方；有凶器、扬言、轻生苗头的，马上报派出所，不要一个人去。",
        WarningKind.Clock when signal.Matter == TermedKind.Dispute => "请承办人看看卡在哪里；要延长的，先请双方同意并记下来。",
        WarningKind.Clock => "请承办人看看卡在哪里；依法能延长的，到期以前报批并记下来；不能延长的，先办这一件。",
    };

    /// <summary>给谁。</summary>
    public static string RecipientsOf(Signal signal, string? village) => (signal.Kind, village) switch
    {
        (WarningKind.Escalation, null) => "司法所、派出所",
        (WarningKind.Escalation, { } place) => $"{place}干部、人民调解员，司法所、派出所",
        (WarningKind.Clock, null) when signal.Matter != TermedKind.Dispute => "承办人、司法所、镇领导",
        (_, null) => "司法所、镇领导",
        (WarningKind.Clock, { } place) => $"{place}人民调解员，司法所",
        (_, { } place) => $"{place}干部、网格员，司法所",
    };

    /// <summary>这一种为什么先不打扰人。</summary>
    public static string QuietOf(WarningKind kind) => Answers.LeastOf(kind) is var (_, share) ? $"说了结果的里面，属实的不到{share}" : "它的预期还不如“和上个月一样多”准";

    /// <summary>碰巧多少天才有一次，说成人话。</summary>
    public static string Often(int days) => days switch
    {
        >= 36_500 => "一百年也难得一次",
        >= 730 => $"大约 {Math.Round(days / 365.0):0} 年才有一次",
        >= 60 => $"大约 {Math.Round(days / 30.0):0} 个月才有一次",
        _ => $"大约 {days} 天就有一次",
    };

    /// <summary>预期的数。</summary>
    public static string Number(double? expected) => expected is { } value ? value.ToString(value < 10 ? "0.0" : "0", CultureInfo.InvariantCulture) : "—";
}
