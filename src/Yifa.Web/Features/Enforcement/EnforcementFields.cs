using Yifa.Web.Features.Shared.Steps;

namespace Yifa.Web.Features.Enforcement;

/// <summary>办案和强制执行的表单里一样的栏：the options of each come from the page.</summary>
public static class EnforcementFields
{
    public static StepField Matter() => new(StepFieldKind.Pick, nameof(EnforcementStep.MatterId), "执法事项") { Put = (s, text) => Own(s).MatterId = Guid.Parse(text), Get = s => Own(s).MatterName };

    public static StepField Officer(string label) => new(StepFieldKind.Pick, nameof(EnforcementStep.OfficerId), label) { Put = (s, text) => Own(s).OfficerId = Guid.Parse(text), Get = s => Own(s).OfficerName };

    public static StepField Second(string label) => new(StepFieldKind.Pick, nameof(EnforcementStep.SecondId), label) { Put = (s, text) => Own(s).SecondId = Guid.Parse(text), Get = s => Own(s).SecondName };

    public static StepField Media() => new(StepFieldKind.Pick, nameof(EnforcementStep.Media), "哪一份附件", Must: false) { Put = (s, text) => Own(s).Media = text, Get = s => Own(s).Media is { } media ? $"指纹 {media[..12]}…" : "没有附件" };

    private static EnforcementStep Own(CourseStep step) => (EnforcementStep)step;
}
