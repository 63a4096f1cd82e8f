using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Enforcement.Complaints;

/// <summary>从一件投诉举报下载它的登记表。</summary>
public sealed class ComplaintWay() : RecordWay(typeof(EnforcementComplaint), IntakeForm.Name)
{
    /// <summary>登记表在网址里的代码。</summary>
    public const string Intake = "intake";

    public override string HrefOf(Guid record) => $"/complaints/{record}/papers/{Intake}";
}
