using Yifa.Law;

namespace Yifa.Web.Features.Disputes.Kin;

/// <summary>认定是不是一回事时的拒绝。</summary>
public static class KinRefusals
{
    public static Refusal NotKin { get; } = new("kin.not-kin", "这两件没有同样的当事人，或者您看不到另一件。", "请重新打开这一页，从列出的里面认定。");

    public static Refusal SaidAlready { get; } = new("kin.said-already", "这两件已经是这样认定的，没有再记一遍。", "要改认定，请选另一种并写明理由。");

    public static Refusal MergedElsewhere { get; } = new("kin.merged-elsewhere", "有一件已经并入别的纠纷，或者有别的纠纷并在要并过去的这一件里。", "请先把那一次并案改成别的认定，再来合这两件。");
}
