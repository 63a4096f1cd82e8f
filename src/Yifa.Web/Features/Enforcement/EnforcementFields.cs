using Yifa.Web.Features.Shared.Steps;

namespace Yifa.Web.Features.Enforcement;

/// <summary>办案和强制执行的表单里一样的栏：the options of each come from the page.</summary>
public static class EnforcementFields
{
    public static StepField Matter() => new(StepFieldKind.Pick, nameof(EnforcementStep.MatterId), "执法事项") { Put = (s, text) => Own(s).MatterId = Guid.Parse(text), Get = s => Own(s).MatterName };

    public static StepField Officer(string label) => new(StepFieldKind.Pick, nameof(EnforcementStep.OfficerId), label) { Put = (s, text) => Own(s).OfficerId = Guid.Parse(text), Get = s => Own(s).OfficerName };

    public static StepField Second(string label) => new(StepFieldKind.Pick, nameof(EnforcementStep.SecondId), label) { Put = (s, text) => Own(s).SecondId = Guid.Parse(text), Get = s => Own(s).SecondName };

    /// <summary>录到几点。</summary>
    public static StepField HourTo(string? hint = null) => new(StepFieldKind.Hour, nameof(EnforcementStep.HourTo), "录到几点", Must: false, hint) { Put = (s, text) => Own(s).HourTo = text, Get = s => Own(s).HourTo };

    /// <summary>随这一步附上的录音录像录到几点。</summary>
    public static StepField FilmedTo() => HourTo("附上录音录像的写；从开始的时刻录起");

    /// <summary>录像留在别处的，它的内容指纹：too long to be sent over a telephone, it stays in the station of the recorders; what it was is fixed here.</summary>
    public static StepField Fingerprint() => new(StepFieldKind.Line, nameof(CourseStep.Media), "录像没有传上来的，它的指纹", Must: false, Hint: "留在采集站的长录像；SHA-256，64 位的数字和字母")
    {
        Put = (s, text) => s.Media = text.ToLowerInvariant(), Get = s => s.Media is { } media && s.Files?.Contains(media, StringComparison.Ordinal) != true ? $"SHA-256 {media}" : null,
        Reads = text => text.Length == 64 && text.All(char.IsAsciiHexDigit), Unread = "指纹是 64 位的数字和字母 a 到 f，请核对有没有抄漏。", FromFile = true,
    };

    /// <summary>登记音像记录的表单上面的话。</summary>
    public const string FilmLead = "录了几段的，一段登记一次，写明从几点到几点：中间没有录到的，经过里会写出来。";

    private static EnforcementStep Own(CourseStep step) => (EnforcementStep)step;
}
