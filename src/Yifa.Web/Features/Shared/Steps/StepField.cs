using System.Globalization;
using Yifa.Law.Vocabulary;

namespace Yifa.Web.Features.Shared.Steps;

/// <summary>一栏是什么。</summary>
public enum StepFieldKind
{
    /// <summary>日期。</summary>
    Day,

    /// <summary>时刻。</summary>
    Hour,

    /// <summary>一行字。</summary>
    Line,

    /// <summary>几行字。</summary>
    Lines,

    /// <summary>选一个词。</summary>
    Choice,

    /// <summary>勾不勾。</summary>
    Tick,

    /// <summary>从这一件或者名册里选一个，选项由页面给。</summary>
    Pick,

    /// <summary>金额。</summary>
    Money,
}

/// <summary>办理一步要填的一栏。</summary>
/// <param name="Kind">是什么。</param>
/// <param name="Name">表单里的名字，就是步骤的那一项；选项按先后编号。</param>
/// <param name="Label">栏名。</param>
/// <param name="Must">必填。法律要的内容不设必填：缺了由程序说缺哪一条。</param>
/// <param name="Hint">提示；没有为 null。</param>
public sealed record StepField(StepFieldKind Kind, string Name, string Label, bool Must = true, string? Hint = null)
{
    /// <summary>可以选的词，存的名称和写的字；第一个是照常可以办的。</summary>
    public IReadOnlyList<(string Value, string Name)> Words { get; init; } = [];

    /// <summary>把这一栏的值写进一步。</summary>
    public Action<CourseStep, string>? Put { get; init; }

    /// <summary>一步里这一栏写了什么；没有写、不给人看的为 null。</summary>
    public Func<CourseStep, string?>? Get { get; init; }

    /// <summary>写的、选的读不读得懂；页面给了选项的，另看是不是列出的。</summary>
    public Func<string, bool> Reads { get; init; } = _ => true;

    /// <summary>写的读不懂时说什么。</summary>
    public string Unread { get; init; } = $"请从列出的里面选“{Label}”。";

    /// <summary>表单不拦，程序会问：it is not marked as one that may be left out, and what is missing is answered with its article.</summary>
    public bool Judged { get; init; }

    /// <summary>填的是一份文件的指纹：页面上有脚本的，可以选了文件替人算，文件不交来。</summary>
    public bool FromFile { get; init; }

    /// <summary>选一个词，第一个是照常可以办的。</summary>
    /// <param name="nth">本表单的第几组。</param>
    /// <param name="label">栏名。</param>
    /// <param name="words">可以选的。</param>
    public static StepField Choice<TWord>(int nth, string label, params TWord[] words) where TWord : struct, Enum =>
        new(StepFieldKind.Choice, $"Word{nth}", label) { Words = [.. words.Select(w => (w.ToString(), Wording.Of(w)))] };

    /// <summary>勾一个词。</summary>
    /// <param name="nth">本表单的第几组。</param>
    /// <param name="word">勾了就是它。</param>
    /// <param name="must">不勾不能登记。</param>
    public static StepField Tick<TWord>(int nth, TWord word, bool must = true) where TWord : struct, Enum =>
        new(StepFieldKind.Tick, $"Word{nth}", Wording.Of(word), must) { Words = [(word.ToString(), Wording.Of(word))] };

    public static StepField Day(string label, string? hint = null) => new(StepFieldKind.Day, nameof(CourseStep.On), label, Hint: hint) { Put = (s, text) => s.On = DayOf(text), Get = _ => null };

    public static StepField Until(string label, string? hint = null, bool must = true) =>
        new(StepFieldKind.Day, nameof(CourseStep.DueOn), label, must, hint) { Put = (s, text) => s.DueOn = DayOf(text), Get = s => Said(s.DueOn) };

    public static StepField Hour(bool must = false, string label = "时间") => new(StepFieldKind.Hour, nameof(CourseStep.Hour), label, must) { Put = (s, text) => s.Hour = text, Get = s => s.Hour };

    public static StepField Venue(bool must = true, string label = "地点") => new(StepFieldKind.Line, nameof(CourseStep.Venue), label, must) { Put = (s, text) => s.Venue = text, Get = s => s.Venue };

    public static StepField Who(string label, bool must = true, string? hint = null) => new(StepFieldKind.Line, nameof(CourseStep.Who), label, must, hint) { Put = (s, text) => s.Who = text, Get = s => s.Who };

    public static StepField Number(string label, bool must = false, string? hint = null) => new(StepFieldKind.Line, nameof(CourseStep.Number), label, must, hint) { Put = (s, text) => s.Number = text, Get = s => s.Number };

    public static StepField Text(string label, bool must = true, string? hint = null, bool one = false) =>
        new(one ? StepFieldKind.Line : StepFieldKind.Lines, nameof(CourseStep.Text), label, must, hint) { Put = (s, text) => s.Text = text, Get = s => s.Text };

    public static StepField Terms(string label, bool must = true, string? hint = null) => new(StepFieldKind.Lines, nameof(CourseStep.Terms), label, must, hint) { Put = (s, text) => s.Terms = text, Get = s => s.Terms };

    public static StepField Manner(string label, bool must = true, string? hint = null) => new(StepFieldKind.Line, nameof(CourseStep.Manner), label, must, hint) { Put = (s, text) => s.Manner = text, Get = s => s.Manner };

    public static StepField Money(string label, bool must = false) =>
        new(StepFieldKind.Money, nameof(CourseStep.Money), label, must) { Put = (s, text) => s.Money = SumOf(text), Get = s => Said(s.Money) };

    public static StepField Of(string label, string? hint = null, bool must = true) =>
        new(StepFieldKind.Pick, nameof(CourseStep.Of), label, must, hint) { Put = (s, text) => s.Of = int.Parse(text, CultureInfo.InvariantCulture), Get = s => s.Of is { } of ? $"第 {of} 步" : null, Reads = IsOrdinal };

    public static DateOnly DayOf(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static decimal SumOf(string text) => decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    public static string? Said(DateOnly? day) => day?.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    public static string? Said(decimal? sum) => sum is { } money ? money.ToString("#,0.##", CultureInfo.InvariantCulture) : null;

    /// <summary>是不是序号。</summary>
    public static bool IsOrdinal(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    /// <summary>交来的这一栏哪里不对；对的为 null。</summary>
    internal string? FaultOf(string text) => Kind switch
    {
        StepFieldKind.Day => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : $"“{Label}”要写成 2025-03-01 这样的日子。",
        StepFieldKind.Hour => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : $"“{Label}”要写成 09:30 这样的时刻。",
        StepFieldKind.Money => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var money) && money is >= 0 and < 1_000_000_000m ? null : $"“{Label}”要写数字，例如 3200。",
        StepFieldKind.Choice or StepFieldKind.Tick => Words.Any(w => w.Value == text) ? null : $"请从列出的里面选“{Label}”。",
        StepFieldKind.Pick => Reads(text) ? null : Unread,
        StepFieldKind.Line when !Reads(text) => Unread,
        StepFieldKind.Line => text.Length <= LongestLine ? null : $"“{Label}”最多写 {LongestLine} 个字，请写短一些。",
        StepFieldKind.Lines => text.Length <= LongestText ? null : $"“{Label}”最多写 {LongestText} 个字，请写短一些，长的做成附件。",
    };

    private const int LongestLine = 200;
    private const int LongestText = 4000;
}
