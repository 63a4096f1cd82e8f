using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Counsel;
using Yifa.Web.Features.Decisions;
using Yifa.Web.Features.Disputes;
using Yifa.Web.Features.Enforcement;
using Yifa.Web.Features.Grid;
using Yifa.Web.Records.Ledgers;
using Record = Yifa.Web.Records.Record;

namespace Yifa.Web.Tests.Records.Ledgers;

/// <summary>Days that cannot stand in this order are found in the row itself; days that break the law in this order are asked about, because that happens.</summary>
public class DayOrderTests
{
    private static readonly DateOnly Early = new(2024, 3, 1), Middle = new(2024, 3, 10), Late = new(2024, 3, 20);

    private static readonly (string What, Record Row, string Field, bool Impossible)[] Wrong =
    [
        ("consulted after the decision", new DecisionItem { ConsultedFrom = Early, ConsultedTo = Late, DecidedOn = Middle }, "decidedOn", false),
        ("consulted backwards", new DecisionItem { ConsultedFrom = Middle, ConsultedTo = Early, DecidedOn = Late }, "consultation", true),
        ("reviewed after the decision", new DecisionItem { ReviewedOn = Late, DecidedOn = Middle }, "decidedOn", false),
        ("left before he came", new GridMember { RegisteredOn = Late, LeftOn = Early }, "leftOn", true),
        ("left before the appointment", new LegalGuide { AppointedOn = Late, LeftOn = Early }, "leftOn", true),
        ("told after the decision", new PenaltyCase { FiledOn = Early, NotifiedOn = Late, DecidedOn = Middle }, "decidedOn", false),
        ("case reviewed after the decision", new PenaltyCase { FiledOn = Early, ReviewedOn = Late, DecidedOn = Middle }, "decidedOn", false),
        ("served before the decision", new PenaltyCase { FiledOn = Early, DecidedOn = Late, ServedOn = Middle }, "servedOn", true),
        ("published before the decision", new PenaltyCase { FiledOn = Early, DecidedOn = Late, PublishedOn = Middle }, "publishedOn", true),
        ("ended before it was published", new NormativeDocument { PublishedOn = Late, ValidUntil = Early }, "validUntil", true),
        ("cleaned up before it was published", new NormativeDocument { PublishedOn = Late, CleanedOn = Early }, "cleanedOn", true),
        ("to be performed before it was signed", new ContractReview { SubmittedOn = Early, SignedOn = Late, PerformUntil = Middle }, "performUntil", true),
        ("left before the certificate", new EnforcementOfficer { IssuedOn = Late, LeftOn = Early }, "leftOn", true),
        ("rejected without a reason", new LegalOpinion { IssuedOn = Early, Adoption = Adoption.Rejected }, "rejectionReason", true),
    ];

    public static TheoryData<string> Whats { get; } = [.. Wrong.Select(w => w.What)];

    [Theory]
    [MemberData(nameof(Whats))]
    public void What_makes_no_sense_is_found_once_on_its_field(string what)
    {
        var (_, row, field, impossible) = Wrong.Single(w => w.What == what);
        var doubt = Assert.Single(LedgerCatalogue.Of(row.GetType())!.DoubtsOf(row));
        Assert.Equal((field, impossible), (doubt.Field, doubt.Impossible));
        Assert.EndsWith("。", doubt.Reason);
    }

    [Fact]
    public void What_is_in_order_on_the_same_day_or_not_known_is_not_doubted()
    {
        Record[] sound =
        [
            new DecisionItem { ConsultedFrom = Early, ConsultedTo = Middle, ReviewedOn = Middle, DecidedOn = Middle }, new GridMember { RegisteredOn = Early, LeftOn = Early }, new GridMember { LeftOn = Early }, new LegalGuide { AppointedOn = Early, LeftOn = Late },
            new PenaltyCase { FiledOn = Early, NotifiedOn = Middle, ReviewedOn = Middle, DecidedOn = Middle, ServedOn = Middle, PublishedOn = Late, ClosedOn = Late }, new NormativeDocument { PublishedOn = Early, ValidUntil = Late, CleanedOn = Late },
            new ContractReview { SubmittedOn = Early, SignedOn = Middle, PerformUntil = Late }, new EnforcementOfficer { IssuedOn = Early, LeftOn = Late }, new LegalOpinion { IssuedOn = Early, Adoption = Adoption.Rejected, RejectionReason = "不影响合法性" }, new LegalOpinion { IssuedOn = Early, Adoption = Adoption.Full },
        ];
        Assert.All(sound, row => Assert.Empty(LedgerCatalogue.Of(row.GetType())!.DoubtsOf(row)));
    }
}
