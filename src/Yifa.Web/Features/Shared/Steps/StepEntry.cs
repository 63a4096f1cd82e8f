using System.Globalization;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Shared.Steps;

/// <summary>办理一步的留痕：the same of every kind of matter, so that the history of a record can be told from it.</summary>
public static class StepEntry
{
    /// <summary>写进留痕：哪一条记录，哪一步，哪一天，到了哪里；答复是步骤的名称。</summary>
    /// <param name="writing">正在登记的这件事。</param>
    /// <param name="record">哪一条记录。</param>
    /// <param name="step">办了的一步。</param>
    /// <param name="name">步骤的名称。</param>
    public static Answer Tell(this Writing writing, Guid record, CourseStep step, string name)
    {
        (writing.Subject, writing.Detail) = (record.ToString(), new { step = step.Code, said = name, ordinal = step.Ordinal, on = step.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), stage = step.Stage, files = step.Files, media = step.Media });
        return name;
    }
}
