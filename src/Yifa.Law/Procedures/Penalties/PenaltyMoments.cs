namespace Yifa.Law.Procedures.Penalties;

/// <summary>行政处罚的起算点。</summary>
public static class PenaltyMoments
{
    public static readonly Moment Filing = new("penalty.filing", "立案之日");
    public static readonly Moment Decision = new("penalty.decision", "作出决定之日");
    public static readonly Moment Service = new("penalty.service", "收到决定书之日");
    public static readonly Moment Answered = new("penalty.answered", "所对应的那一步之日");
    public static readonly Moment TransferProposed = new("penalty.transfer-proposed", "收到移送的书面报告之日");
    public static readonly Moment TransferApproved = new("penalty.transfer-approved", "批准移送之日");
    public static readonly Moment PoliceTook = new("penalty.police-took", "收到公安机关立案通知书之日");
    public static readonly Moment Undoing = new("penalty.undoing", "决定被变更、撤销之日");
    public static readonly Moment Collection = new("penalty.collection", "当场收缴之日");
}
