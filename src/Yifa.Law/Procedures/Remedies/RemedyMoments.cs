namespace Yifa.Law.Procedures.Remedies;

/// <summary>复议、应诉的起算点。</summary>
public static class RemedyMoments
{
    public static readonly Moment HandedIn = new("remedy.handed-in", "收到经本机关提交的复议申请之日");

    // Two moments for one day, so that each track has the period of its own and never both.
    public static readonly Moment Copy = new("remedy.copy", "收到申请书副本（普通程序）之日");
    public static readonly Moment CopySummary = new("remedy.copy-summary", "收到申请书副本（简易程序）之日");
    public static readonly Moment Complaint = new("remedy.complaint", "收到起诉状副本之日");
    public static readonly Moment NormAsked = new("remedy.norm-asked", "收到附带审查书面通知之日");
    public static readonly Moment Opinion = new("remedy.opinion", "收到行政复议意见书之日");
    public static readonly Moment AppealCopy = new("remedy.appeal-copy", "收到上诉状副本之日");
}
