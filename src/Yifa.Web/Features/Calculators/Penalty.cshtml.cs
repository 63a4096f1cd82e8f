using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yifa.Law;
using Yifa.Law.Enforcement;
using Yifa.Law.Vocabulary;
using Yifa.Web.Access;

namespace Yifa.Web.Features.Calculators;

/// <summary>怎么处罚：by which procedure a proposed penalty may be made, each answer with its article. Nothing is kept.</summary>
[Requires(Area.Own, Deed.Read)]
public sealed class PenaltyModel : PageModel
{
    private const string Certain = "certain", Based = "based", Complex = "complex", Public = "public", Relations = "relations", Hard = "hard", Remote = "remote";

    /// <summary>能拟的种类；不予处罚不是处罚。</summary>
    public static IReadOnlyList<(PenaltyKind Value, string Name)> Kinds { get; } =
        [.. Wording.All(typeof(PenaltyKind)).Select(k => ((PenaltyKind)k.Value, k.Name)).Where(k => k.Item1 is not (PenaltyKind.NoPenalty or PenaltyKind.OtherPenalty or PenaltyKind.Detention))];

    /// <summary>案情各项。</summary>
    public static IReadOnlyList<(string Value, string Name)> Traits { get; } =
    [
        (Certain, "违法事实确凿，当场能认定"), (Based, "在本镇执法事项里有依据"), (Complex, "情节复杂，或者重大违法行为"), (Public, "涉及重大公共利益"),
        (Relations, "疑难复杂，涉及多个法律关系"), (Hard, "不当场收缴，事后难以执行"), (Remote, "边远、水上、交通不便，本人提出当场缴"),
    ];

    public bool Asked { get; private set; }

    public IReadOnlyList<string> Is { get; private set; } = [];

    public ProposedPenalty Proposed { get; private set; } = new(OffenderKind.Citizen, new HashSet<PenaltyKind>());

    public IReadOnlyList<Refusal> NotOnTheSpot { get; private set; } = [];

    /// <summary>当场收缴的依据；不能当场收为 null。</summary>
    public Citation? Cash { get; private set; }

    public IReadOnlyList<Ground> Hearing { get; private set; } = [];

    public IReadOnlyList<Ground> Review { get; private set; } = [];

    public IReadOnlyList<Ground> Discussion { get; private set; } = [];

    public void OnGet()
    {
        Asked = Request.Query.Count > 0;
        Is = [.. Request.Query["is"].OfType<string>()];
        var kinds = Request.Query["kind"].Select(text => Enum.TryParse<PenaltyKind>(text, out var kind) && Kinds.Any(k => k.Value == kind) ? kind : (PenaltyKind?)null).OfType<PenaltyKind>().ToHashSet();
        Proposed = new(Request.Query["offender"] == nameof(OffenderKind.Organisation) ? OffenderKind.Organisation : OffenderKind.Citizen, kinds)
        {
            Fine = Money("fine"), ConfiscatedGains = Money("gains"), ConfiscatedGoods = Money("goods"),
            FactsCertain = Is.Contains(Certain), HasBasis = Is.Contains(Based), Complex = Is.Contains(Complex), PublicInterest = Is.Contains(Public), ManyRelations = Is.Contains(Relations),
        };
        // A sum stands for its kind, ticked or not.
        if (Proposed.Fine > 0) kinds.Add(PenaltyKind.Fine);
        if (Proposed.ConfiscatedGains + Proposed.ConfiscatedGoods > 0) kinds.Add(PenaltyKind.Confiscation);
        if (!Asked) return;
        NotOnTheSpot = SummaryProcedure.WhyNot(Proposed);
        Cash = SummaryProcedure.MayCollect(Proposed.Fine, Is.Contains(Hard), Is.Contains(Remote)).TryGet(out var basis, out _) ? basis : null;
        (Hearing, Review, Discussion) = (HearingRight.Chongqing.GroundsOf(Proposed), HearingRight.Chongqing.ReviewOf(Proposed), HearingRight.DiscussionOf(Proposed));
    }

    /// <summary>填回去的写法；没有为空。</summary>
    public string Shown(decimal money) => money == 0 ? "" : money.ToString("0.##", CultureInfo.InvariantCulture);

    private decimal Money(string name) => decimal.TryParse(Request.Query[name], NumberStyles.Number, CultureInfo.InvariantCulture, out var money) && money is > 0 and < 1e12m ? money : 0;
}
