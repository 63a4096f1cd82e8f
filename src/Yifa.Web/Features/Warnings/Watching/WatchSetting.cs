using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yifa.Insight.Escalation;
using Yifa.Law.Vocabulary;

namespace Yifa.Web.Features.Warnings.Watching;

/// <summary>灵敏度：named by what it costs, the false alarms of a whole year of all counts together.</summary>
public enum Sensitivity
{
    [Display(Name = "稳：大约两年误报一次")] Calm,
    [Display(Name = "一般：大约一年误报一次")] Usual,
    [Display(Name = "灵：大约一年误报四次")] Keen,
}

/// <summary>巡查设置：one row a town; a town that never changed it has none, and the usual ones hold.</summary>
public sealed class WatchSetting : IEntityTypeConfiguration<WatchSetting>
{
    /// <summary>一村一类至少几件才说扎堆：two may be one quarrel written down twice.</summary>
    public const int UsualLeast = 3;

    public string TownCode { get; set; } = "";

    /// <summary>灵敏度。</summary>
    public Sensitivity Sensitivity { get; set; } = Sensitivity.Usual;

    /// <summary>至少几件才报。</summary>
    public int LeastCount { get; set; } = UsualLeast;

    /// <summary>不看的纠纷类别，用逗号隔开；都看为空。</summary>
    public string LeftOut { get; set; } = "";

    /// <summary>不看的预警种类，用逗号隔开；都看为空。</summary>
    public string Silent { get; set; } = "";

    /// <summary>本镇的激化苗头，写法见 <see cref="SignRules"/>；没有改过为 null。</summary>
    public string? Signs { get; set; }

    /// <summary>谁改的。</summary>
    public string ChangedBy { get; set; } = "";

    /// <summary>哪时改的（UTC）。</summary>
    public DateTime ChangedAt { get; set; }

    /// <summary>算数用的样子。</summary>
    public WatchRules Rules => new(FalseAlarmsOf(Sensitivity), LeastCount,
        Enum.GetValues<DisputeKind>().Except(Read<DisputeKind>(LeftOut)).ToHashSet(), Enum.GetValues<WarningKind>().Except(Read<WarningKind>(Silent)).ToHashSet(), SignRules.Read(Signs).Counted());

    /// <summary>全部计数合起来，一年里碰巧报几次。</summary>
    public static double FalseAlarmsOf(Sensitivity sensitivity) => sensitivity switch
    {
        Sensitivity.Calm => 0.5,
        Sensitivity.Usual => 1,
        Sensitivity.Keen => 4,
    };

    public static string Write<T>(IEnumerable<T> words) where T : struct, Enum => string.Join(',', words.Select(w => w.ToString()).Order(StringComparer.Ordinal));

    public static IEnumerable<T> Read<T>(string words) where T : struct, Enum => words.Split(',').Where(w => Enum.TryParse<T>(w, out _)).Select(w => Enum.Parse<T>(w));

    public void Configure(EntityTypeBuilder<WatchSetting> builder)
    {
        builder.ToTable("WatchSettings");
        builder.HasKey(s => s.TownCode);
        builder.Ignore(s => s.Rules);
    }
}

/// <summary>巡查的规矩。</summary>
/// <param name="FalseAlarms">全部计数合起来，一年里碰巧报几次。</param>
/// <param name="LeastCount">至少几件才报。</param>
/// <param name="Categories">看哪些类别。</param>
/// <param name="Kinds">看哪几种预警。</param>
/// <param name="Signs">激化苗头。</param>
public sealed record WatchRules(double FalseAlarms, int LeastCount, IReadOnlySet<DisputeKind> Categories, IReadOnlySet<WarningKind> Kinds, EscalationRules Signs)
{
    /// <summary>没有改过的。</summary>
    public static WatchRules Usual { get; } = new WatchSetting().Rules;
}

/// <summary>巡查过一次：up to which day, how much was looked at, what came of it. A day without a signal is a result, too.</summary>
public sealed class WatchRun : IEntityTypeConfiguration<WatchRun>
{
    public string TownCode { get; set; } = "";

    public Guid Id { get; set; }

    /// <summary>查到哪一天。</summary>
    public DateOnly AsOf { get; set; }

    /// <summary>哪时查的（UTC）。</summary>
    public DateTime RanAt { get; set; }

    /// <summary>谁查的。</summary>
    public string RanBy { get; set; } = "";

    /// <summary>看了几件。</summary>
    public int Matters { get; set; }

    /// <summary>问了几个问题（各类、各村、扎堆）。</summary>
    public int Questions { get; set; }

    /// <summary>新发出几个。</summary>
    public int Raised { get; set; }

    /// <summary>延长几个。</summary>
    public int Extended { get; set; }

    /// <summary>闭嘴的种类，用逗号隔开；没有为空。</summary>
    public string Quiet { get; set; } = "";

    /// <summary>给人看的一句话。</summary>
    public string Said() => string.Create(CultureInfo.InvariantCulture, $"查到{AsOf:yyyy年M月d日}，看了 {Matters} 件，新发出 {Raised} 个，继续的 {Extended} 个。");

    public void Configure(EntityTypeBuilder<WatchRun> builder)
    {
        builder.ToTable("WatchRuns");
        builder.HasKey(r => new { r.TownCode, r.Id });
        builder.HasIndex(r => new { r.TownCode, r.AsOf });
    }
}
