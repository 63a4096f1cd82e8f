using Yifa.Law;

namespace Yifa.Web.Features.Enforcement.Inspections;

/// <summary>办理检查时的拒绝：what has no article because it is about the register and not about the law.</summary>
public static class InspectionRefusals
{
    public static Refusal NoSuchFirm { get; } = new("inspection.no-such-firm", "名录里没有这家企业，或者您看不到它。", "请从列出的企业里选；没有的，先在企业名录里登记。");

    public static Refusal NoItem { get; } = new("inspection.no-item", "没有选检查事项。", "请从这一天有效、已经公布的检查事项里选；不能手写。");

    public static Refusal NoSuchOfficer { get; } = new("inspection.no-such-officer", "名册里没有这名执法人员。", "请从列出的人里选。");

    public static Refusal DaysReversed { get; } = new("inspection.days-reversed", "检查结束的日子早于开始的日子。", "请核对两个日子；一天检查完的写同一天。");

    public static Refusal PlannedInPast { get; } = new("inspection.planned-in-past", "计划检查的日子已经过了。", "请写今天或者以后的一天；已经查过的按实际情况登记在行政检查台账。");

    public static Refusal InLedger { get; } = new("inspection.in-ledger", "这次检查在台账上已经登记，没有办理经过。", "照台账留着；新的检查请从“拟定检查”开始。");

    public static Refusal AlreadyRated { get; } = new("code.already-rated", "这次检查已经评价过了，一次检查只能评价一次。", "还有话要说的，请用下面的投诉。");

    public static Refusal NotYetRated { get; } = new("code.not-yet", "检查还没有做完，现在还不能评价。", "请检查以后再来评价。");

    public static Refusal NoStars { get; } = new("code.no-stars", "没有选几分。", "请选一分到五分。");

    public static Refusal NothingSaid { get; } = new("code.nothing-said", "没有写投诉的内容。", "请写清楚什么时候、谁、做了什么。");

    public static Refusal TooLong { get; } = new("code.too-long", "写得太长了。", "请写短一些，最多五百字。");
}
