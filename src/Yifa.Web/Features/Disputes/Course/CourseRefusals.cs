using Yifa.Law;

namespace Yifa.Web.Features.Disputes.Course;

/// <summary>办理时的拒绝：what has no article because it is about the register and not about the law.</summary>
public static class CourseRefusals
{
    public static Refusal ClosedInLedger { get; } = new("course.closed-in-ledger", "这件纠纷在台账上已经写着结果，没有办理经过。", "要补记经过，请先登记“补记办理经过”。");

    public static Refusal AlreadyOpen { get; } = new("course.already-open", "这件纠纷不用补记：它还在化解中，或者已经有办理经过。", "请直接登记下一步。");

    public static Refusal Merged { get; } = new("course.merged", "这一件已经并入另一件，不再单独办理。", "请到并入的那一件里登记；不是一回事的，先到“同样的当事人”改认定。");

    public static Refusal NoSuchMediator { get; } = new("course.no-such-mediator", "名册里没有这名调解员，或者您看不到他。", "请从列出的调解员里选；没有的，请司法所先登记名册。");

    public static Refusal MediatorAlreadyNamed { get; } = new("course.mediator-already-named", "这名调解员已经指定过了。", "请选另一名，或者照常办理下一步。");

    public static Refusal MediatorNotNamed { get; } = new("course.mediator-not-named", "没有指定过这名调解员，不能这样登记。", "请选已经指定的调解员。");

    public static Refusal NotRefusing { get; } = new("course.not-refusing", "这一方没有拒绝过，或者已经重新同意。", "请选拒绝了的那一方。");

    public static Refusal NoSuchParty { get; } = new("course.no-such-party", "登记的当事人里没有这一方。", "请重新打开这一页，从列出的当事人里选。");

    public static Refusal AlreadySigned { get; } = new("course.already-signed", "这一项已经登记过了。", "请看还缺哪一项。");

    public static Refusal NoSuchPerformance { get; } = new("course.no-such-performance", "没有这一期履行，或者已经登记过履行。", "请重新打开这一页看看。");

    public static Refusal DueBeforeAgreed { get; } = new("course.due-before-agreed", "应当履行的日子早于约定的日子。", "请核对这两个日子。");
}
