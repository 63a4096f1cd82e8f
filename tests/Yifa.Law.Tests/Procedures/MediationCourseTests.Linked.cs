using Yifa.Law.Procedures.Mediation;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Mediation.MediationWord;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

/// <summary>衔接：what the court, the police and the petitioner handed over, and what comes back from the court or from whom a matter was handed on to.</summary>
public partial class MediationCourseTests
{
    [Fact]
    public void 转出没有回执的_没有法定日数_过十日就该催()
    {
        MediationEvent[] handed = [.. Talked, new("transfer-out", On("2025-09-10"))];

        Assert.Equal(On("2025-09-20"), Course(handed).ReceiptBy);
        Assert.Null(Course([.. handed, new("acknowledge", On("2025-09-12"))]).ReceiptBy);
        Assert.Null(Course([.. handed, new("transfer-resumed", On("2025-09-12"))]).ReceiptBy);
        Assert.Empty(Course(handed).Clocks(WorkCalendar.Official));
    }

    [Fact]
    public void 别的机关已经受理的登记了法院或者公安的移送材料才能受理_信访转办的不算()
    {
        var taken = new MediationEvent("accept", On("2025-08-25")) { Words = new HashSet<MediationWord> { OnEntrustment, DisputeHere, TakenUp } };

        Assert.Equal(["mediation.taken-up-elsewhere"], Refusals(Course(), taken));
        foreach (var from in new[] { CourtAppointed, CourtOrdinary, CourtSummary, FromPolice }) Assert.Empty(Refusals(Course(Papers(from, "2025-08-25")), taken));
        foreach (var from in new[] { FromPetition, FromPetitioner }) Assert.Equal(["mediation.taken-up-elsewhere"], Refusals(Course(Papers(from, "2025-08-25")), taken));
        Assert.Equal(["mediation.taken-up-elsewhere"], Refusals(Course(Papers(FromPolice, "2025-08-26")), taken));
    }

    [Fact]
    public void 司法确认的钟从协议生效起算遇假期顺延申请以后停下()
    {
        var effective = Course([.. Signed, new("take-effect", On("2025-09-06"))]);

        Assert.Equal(On("2025-10-09"), Due(effective, "MED-CONF"));
        Assert.DoesNotContain(effective.Clocks(WorkCalendar.Official), c => c.Code == "MED-30");
        Assert.Empty(Course([.. effective.Events, new("seek-confirmation", On("2025-09-10"))]).Clocks(WorkCalendar.Official));
    }

    [Theory]
    [InlineData(NotForTheCourt)]
    [InlineData(PersonalStatus)]
    [InlineData(OtherProcedure)]
    [InlineData(TitleClaim)]
    public void 有法院不受理的情形的不能申请司法确认(MediationWord bar)
    {
        var effective = Course([.. Signed, new("take-effect", On("2025-09-06"))]);
        MediationEvent seek = new("seek-confirmation", On("2025-09-10")) { Words = new HashSet<MediationWord> { Jointly, NoBar } };

        Assert.Empty(Refusals(effective, seek));
        Assert.Equal(["mediation.not-confirmable"], Refusals(effective, seek with { Words = new HashSet<MediationWord> { Jointly, bar } }));
    }

    [Theory]
    [InlineData("confirmation-not-taken")]
    [InlineData("confirmation-withdrawn")]
    public void 法院不予受理或者当事人撤回的回到协议有效_化解的日子和三十日都不重新算(string step)
    {
        MediationEvent[] sought = [.. Signed, new("take-effect", On("2025-09-06")), new("perform", On("2025-09-08")) { Of = 5 }, new("follow-up", On("2025-09-09")), new("seek-confirmation", On("2025-09-10")) { Words = new HashSet<MediationWord> { Jointly, NoBar } }];
        var back = Course([.. sought, new(step, On("2025-09-20"))]);

        Assert.Empty(Refusals(Course(sought), new(step, On("2025-09-20"))));
        Assert.Equal((MediationStages.Effective, "follow-up"), (back.Stage, back.Next.Step));
        Assert.Equal(new MediationResult(DisputeOutcome.Resolved, On("2025-09-06"), AgreementForm.Written), back.Result);
        Assert.Equal(On("2025-10-09"), Due(back, "MED-CONF"));
        MediationEvent again = new("seek-confirmation", On("2025-10-09")) { Words = new HashSet<MediationWord> { Jointly, NoBar } };
        Assert.Empty(Refusals(back, again));
        Assert.Equal(["procedure.too-late"], Refusals(back, again with { On = On("2025-10-10") }));
        Assert.Equal("archive", Course([.. back.Events, new("follow-up", On("2025-09-21"))]).Next.Step);
    }

    [Fact]
    public void 接收单位退回的没有受理过回到已登记_受理过接着办_调结的期限不重新算()
    {
        var returned = Course(new("transfer-out", On("2025-08-25")), new("transfer-returned", On("2025-08-28")));
        Assert.Equal((MediationStages.Registered, "accept"), (returned.Stage, returned.Next.Step));
        Assert.Equal(new MediationResult(DisputeOutcome.InHand, null, null), returned.Result);
        Assert.Equal(["mediation.not-accepted-before"], Refusals(Course(new MediationEvent("transfer-out", On("2025-08-25"))), new("transfer-resumed", On("2025-08-28"))));

        var handed = Course([.. Talked, new("transfer-out", On("2025-09-03"))]);
        Assert.Equal(["mediation.accepted-before"], Refusals(handed, new("transfer-returned", On("2025-09-05"))));
        Assert.Empty(Refusals(handed, new("transfer-resumed", On("2025-09-05"))));
        var resumed = Course([.. handed.Events, new("transfer-resumed", On("2025-09-05"))]);
        Assert.Equal((MediationStages.Accepted, "mediate"), (resumed.Stage, resumed.Next.Step));
        Assert.Equal(new MediationResult(DisputeOutcome.InHand, null, null), resumed.Result);
        Assert.Equal(On("2025-09-24"), Due(resumed, "MED-30"));
    }

    [Fact]
    public void 退回以后再转出的要新的回执()
    {
        var again = Course(new("transfer-out", On("2025-08-25")), new("acknowledge", On("2025-08-26")), new("transfer-returned", On("2025-08-28")), new("transfer-out", On("2025-08-29")));

        Assert.Equal("acknowledge", again.Next.Step);
        Assert.Contains("mediation.transfer-not-acknowledged", Refusals(again, new("archive", On("2025-08-30"))));
    }

    [Theory]
    [InlineData(CourtAppointed, "COURT-DISP-30", "2025-09-24")]
    [InlineData(CourtOrdinary, "COURT-DISP-15", "2025-09-09")]
    [InlineData(CourtSummary, "COURT-DISP-7", "2025-09-01")]
    public void 法院委派三十日委托普通程序十五日简易程序七日自签收材料起算(MediationWord papers, string code, string due)
    {
        Assert.Equal(On(due), Due(Course(Papers(papers, "2025-08-25")), code));
        // Registered again, they do not give more time.
        Assert.Equal(On(due), Due(Course(Papers(papers, "2025-08-25"), Papers(papers, "2025-08-29")), code));
    }

    [Fact]
    public void 信访十五日告知五个工作日异议六十日办结三十日请求复查()
    {
        var papers = Papers(FromPetition, "2025-09-26");

        Assert.Equal(On("2025-10-11"), Due(Course(papers), "PET-INFORM"));
        Assert.Equal(On("2025-10-11"), Due(Course(papers, Papers(FromPetition, "2025-09-29")), "PET-INFORM"));
        Assert.Equal(On("2025-10-10"), Due(Course(papers, Papers(FromPetition, "2025-09-29")), "PET-OBJ"));
        Assert.Equal(On("2025-10-10"), Due(Course(papers), "PET-OBJ"));
        MediationEvent[] accepted = [papers, new("inform-petitioner", On("2025-09-28")), new("accept", On("2025-09-28"))];
        Assert.DoesNotContain(Course(accepted).Clocks(WorkCalendar.Official), c => c.Code is "PET-INFORM" or "PET-OBJ");
        Assert.Equal(On("2025-11-27"), Due(Course(accepted), "PET-DONE"));
        var answered = Course([.. accepted, new("answer-petitioner", On("2025-10-15"))]);
        Assert.Equal(On("2025-11-14"), Due(answered, "PET-REV-REQ"));
        Assert.DoesNotContain(answered.Clocks(WorkCalendar.Official), c => c.Code == "PET-DONE");
        Assert.Equal(["mediation.not-a-petition"], Refusals(Course(), new("inform-petitioner", On("2025-09-28"))));
    }
}
