using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Mediation;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

public class MediationProcedureTests
{
    private static readonly Procedure Mediation = MediationProcedure.Of2011;

    private static readonly MediationFacts Sound = new()
    {
        On = On("2025-09-10"),
        ActorRoles = Enum.GetValues<ProcedureRole>().ToHashSet(),
        Documents = Mediation.Steps.SelectMany(step => step.Documents).Select(document => document.Code).ToHashSet(),
        Moments = new Dictionary<string, DateOnly>
        {
            [MediationStages.Accepted.Entered.Code] = On("2025-08-25"),
            [MediationStages.Effective.Entered.Code] = On("2025-09-06"),
        },
        WithinJurisdiction = true,
        NomineeInOffice = true,
        Settled = true,
        AllAgreedToExtend = true,
        ExtendsFurther = true,
        ExtendedInTime = true,
        FromPetition = true,
        PetitionerAnswered = true,
        TransferAcknowledged = true,
        ReferralExplained = true,
        MediatorNamed = true,
        MediatorInOffice = true,
        RightsExplained = true,
        AgreementComplete = true,
        PartiesSigned = true,
        MediatorSigned = true,
        CommitteeSealed = true,
        CopiesGiven = true,
        OtherWaysExplained = true,
        AppliedJointly = true,
        CourtConfirmed = true,
    };

    [Fact]
    public void 一件纠纷可以从登记走到司法确认和归档()
    {
        string[] steps = ["accept", "investigate", "mediate", "mediate-again", "agree", "take-effect", "seek-confirmation", "confirmed", "follow-up", "archive"];

        var stage = steps.Aggregate(Mediation.Start, (at, step) => Go(at, step, Sound));

        Assert.Equal(MediationStages.Archived, stage);
    }

    [Fact]
    public void 简单的纠纷可以当场调解并达成口头协议() =>
        Assert.Equal(MediationStages.FollowedUp, new[] { "accept", "mediate", "agree-orally", "follow-up" }.Aggregate(Mediation.Start, (at, step) => Go(at, step, Sound)));

    [Fact]
    public void 一方明确拒绝就不得调解只能终止()
    {
        var refused = Sound with { PartyRefused = true };

        foreach (var (stage, step) in new[] { ("registered", "accept"), ("accepted", "mediate"), ("mediating", "mediate-again"), ("mediating", "agree"), ("mediating", "agree-orally") })
            Assert.Equal(["mediation.party-refused"], Refusals(stage, step, refused));
        Assert.Empty(Refusals("mediating", "end", refused));
        Assert.Contains("《人民调解法》第十七条", Mediation.Ask("mediating", "agree", refused).Refusals[0].ToString());
    }

    [Fact]
    public void 已被受理或者专属管辖的不得受理()
    {
        Assert.Equal(["mediation.taken-up-elsewhere"], Refusals("registered", "accept", Sound with { TakenUpElsewhere = true }));
        Assert.Equal(["mediation.reserved"], Refusals("registered", "accept", Sound with { ReservedToAuthority = true }));
        Assert.Equal(["mediation.outside-jurisdiction"], Refusals("registered", "accept", Sound with { WithinJurisdiction = false }));
        Assert.Equal(["mediation.referral-not-explained"], Refusals("registered", "decline", Sound with { ReferralExplained = false }));
    }

    [Fact]
    public void 签名盖章三样缺一样协议就不生效()
    {
        var bare = Sound with { PartiesSigned = false, MediatorSigned = false, CommitteeSealed = false };

        Assert.Equal(["mediation.parties-not-signed", "mediation.mediator-not-signed", "mediation.not-sealed"], Refusals("agreed", "take-effect", bare));
        Assert.Equal(["mediation.not-sealed"], Refusals("agreed", "take-effect", Sound with { CommitteeSealed = false }));
        Assert.Equal(["mediation.copies-not-given"], Refusals("agreed", "take-effect", Sound with { CopiesGiven = false }));
    }

    [Fact]
    public void 有民事权利义务内容的不能只是口头协议() =>
        Assert.Equal(["mediation.written-form-needed"], Refusals("mediating", "agree-orally", Sound with { WrittenFormNeeded = true }));

    [Fact]
    public void 可能激化的要先报告公安机关()
    {
        Assert.Equal(["mediation.escalation-not-reported"], Refusals("accepted", "mediate", Sound with { MayEscalate = true }));
        Assert.Empty(Refusals("accepted", "mediate", Sound with { MayEscalate = true, EscalationReported = true }));
    }

    [Fact]
    public void 调解前要告知权利义务并有在任的调解员()
    {
        Assert.Equal(["mediation.rights-not-explained"], Refusals("accepted", "mediate", Sound with { RightsExplained = false }));
        Assert.Equal(["mediation.no-mediator"], Refusals("accepted", "mediate", Sound with { MediatorNamed = false }));
        Assert.Equal(["mediation.mediator-dismissed"], Refusals("accepted", "mediate", Sound with { MediatorInOffice = false }));
        Assert.Equal(["mediation.helpers-not-agreed"], Refusals("accepted", "mediate", Sound with { HelpersInvited = true }));
    }

    [Theory]
    [InlineData("2025-10-09", null)]
    [InlineData("2025-10-10", "procedure.too-late")]
    public void 司法确认自协议生效起三十日内申请遇假期顺延(string day, string? code) =>
        Assert.Equal(code, Refusals("effective", "seek-confirmation", Sound with { On = On(day) }).SingleOrDefault());

    [Fact]
    public void 法院不管的_身份关系_其他程序_确权不能司法确认而且要双方共同申请()
    {
        Assert.All(new[] { ConfirmationBar.NotForTheCourt, ConfirmationBar.PersonalStatus, ConfirmationBar.OtherProcedure, ConfirmationBar.Title }, bar =>
            Assert.Equal(["mediation.not-confirmable"], Refusals("effective", "seek-confirmation", Sound with { ConfirmationBar = bar })));
        Assert.Equal(["mediation.not-joint"], Refusals("effective", "seek-confirmation", Sound with { AppliedJointly = false }));
    }

    [Fact]
    public void 没有记为达成协议的不能写协议() =>
        Assert.All(new[] { "agree", "agree-orally" }, step => Assert.Equal(["mediation.not-settled"], Refusals("mediating", step, Sound with { Settled = false })));

    [Fact]
    public void 不在任的有利害关系的不能指定为调解员()
    {
        Assert.Equal(["mediation.nominee-not-in-office"], Refusals("accepted", "name-mediator", Sound with { NomineeInOffice = false }));
        Assert.Equal(["mediation.nominee-concerned"], Refusals("accepted", "name-mediator", Sound with { NomineeConcerned = true }));
    }

    [Fact]
    public void 告知签名报告这些步骤办了仍在原阶段() =>
        Assert.All(new[] { ("accepted", "explain-rights"), ("mediating", "extend"), ("agreed", "party-signed"), ("agreed", "sealed"), ("effective", "perform"), ("registered", "refuse") }, one =>
            Assert.Equal(one.Item1, Mediation.Ask(one.Item1, one.Item2, Sound).To!.Code));

    [Fact]
    public void 转出的收到回执才能归档()
    {
        Assert.Equal(MediationStages.Transferred, Go(MediationStages.Registered, "transfer-out", Sound));
        Assert.Equal(["mediation.transfer-not-acknowledged"], Refusals("transferred", "archive", Sound with { TransferAcknowledged = false }));
    }

    [Fact]
    public void 应有的文书没有签名的扫描件也没有写明理由的不能归档()
    {
        Assert.Equal(["mediation.papers-missing"], Refusals("followed-up", "archive", Sound with { PapersMissing = true }));
        Assert.Equal(["mediation.papers-missing"], Refusals("declined", "archive", Sound with { PapersMissing = true }));
        Assert.Empty(Refusals("followed-up", "archive", Sound));
    }

    [Fact]
    public void 自查查出的错没有改也没有写明的不能归档()
    {
        Assert.Equal(["mediation.faults-unexplained"], Refusals("followed-up", "archive", Sound with { FaultsUnexplained = true }));
        MediationEvent archive = new("archive", On("2025-09-12"));
        var course = new MediationCourse(Mediation, 2, []);
        bool Unexplained(MediationEvent next, FileState file) => course.FactsFor(next, Sound.ActorRoles, new(), WorkCalendar.Official, file).FaultsUnexplained;
        Assert.True(Unexplained(archive, new(Lacks: false, Faulty: true)));
        Assert.False(Unexplained(archive with { Told = true }, new(Lacks: false, Faulty: true)));
        Assert.False(Unexplained(archive, new(Lacks: true, Faulty: false)));
    }

    [Fact]
    public void 被驳回的可以重新调解()
    {
        var refused = Sound with { CourtConfirmed = false };

        Assert.Equal(["mediation.not-confirmed-by-court"], Refusals("confirmation-sought", "confirmed", refused));
        Assert.Equal(MediationStages.Mediating, Go(Go(MediationStages.ConfirmationSought, "confirmation-refused", refused), "mediate-anew", refused));
    }

    [Theory]
    [InlineData("2025-09-24", 0)]
    [InlineData("2025-09-25", 1)]
    public void 受理满三十日没有调结的提醒而不禁止(string day, int warnings)
    {
        var answer = Mediation.Ask("mediating", "agree", Sound with { On = On(day) });

        Assert.True(answer.Allowed);
        Assert.Equal(warnings, answer.Warnings.Count);
    }

    [Fact]
    public void 终止时要告知其他途径并留下记录()
    {
        var answer = Refusals("mediating", "end", Sound with { OtherWaysExplained = false, Documents = new HashSet<string>() });

        Assert.Equal(["mediation.other-ways-not-explained", "procedure.missing-document"], answer);
    }

    private static Stage Go(Stage at, string step, MediationFacts facts)
    {
        var answer = Mediation.Ask(at.Code, step, facts);
        Assert.Empty(answer.Refusals);
        return answer.To!;
    }

    private static IEnumerable<string> Refusals(string stage, string step, MediationFacts facts) => Mediation.Ask(stage, step, facts).Refusals.Select(refusal => refusal.Code);
}
