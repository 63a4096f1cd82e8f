using Yifa.Web.Features.Shared;

namespace Yifa.Web.Features.Disputes.Course;

/// <summary>从一件纠纷去办理它。</summary>
public sealed class CourseWay() : RecordWay(typeof(Dispute), "办理")
{
    public override string HrefOf(Guid record) => AddressOf(record);

    /// <summary>办理页的地址。</summary>
    public static string AddressOf(Guid dispute) => $"/disputes/{dispute}/course";
}
