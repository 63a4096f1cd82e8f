using Yifa.Law.Procedures.Administrative;
using Yifa.Law.Vocabulary;
using static Yifa.Law.Procedures.Mediation.MediationStages;

namespace Yifa.Law.Procedures.Mediation;

/// <summary>接下来做什么：one line for the page and for 今日, out of the same facts as the gates.</summary>
public sealed partial class MediationCourse
{
    /// <summary>接下来做什么。</summary>
    public NextAct Next
    {
        get
        {
            if (RiskWaits) return new("等报告公安", "有激化风险：先采取预防措施，马上报告公安机关，再往下办。", "report-risk");
            if (IsPetition) return PetitionNext;
            if (Locked && Stage == Registered) return new("等告知不予受理", "当事人拒绝调解，不得调解：告知可以去哪里处理，登记不予受理。", "decline");
            if (Locked && Talking) return new("等终止", "当事人拒绝调解，不得调解：终止，并告知可以通过仲裁、行政、司法途径维权。", "end");
            if (Stage == Registered && TriagedAway) return new("等转出", "已经分流到司法调解：转给法院，等回执。", "transfer-out");
            if (Stage == Registered && IsAdministrative) return new("等受理", "看能不能行政调解：属于本机关职权、没有拿调解代替查处、各方没有拒绝的，登记受理。", "adm-accept");
            if (Stage == Registered) return new("等受理", "看能不能受理：属于本辖区、没有别的机关受理、各方没有拒绝的，登记受理。", "accept");
            if (Stage == Accepted || Stage == Investigated) return Beginning();
            if (Stage == Mediating) return AfterSession();
            if (Stage == Agreed) return Signing();
            if (Stage == Effective || Stage == FollowedUp || Stage == Confirmed) return Performing();
            if (Stage == ConfirmationSought) return new("等法院裁定", "等法院裁定；收到裁定书以后登记结果。法院不予受理、当事人撤回申请的，照实登记。", "confirmed");
            if (Stage == ConfirmationRefused) return new("等重新调解", "法院驳回了申请：可以变更协议、重新调解，或者告知当事人起诉。", "mediate-anew");
            if (Stage == Transferred && !IsAcknowledged(DateOnly.MaxValue)) return new("等回执", "已经转出，等接收单位签收；收到回执以后登记，退回来的登记退回。", "acknowledge");
            if (Stage == AdministrativeStages.LandDecided)
                return LandUnserved(DateOnly.MaxValue).Count > 0 ? new("等送达", "把处理决定书送达各方当事人，登记各方接到的日子：不服的，三十日内可以起诉。", "land-served") : new("等归档", "处理决定都送达了：不服的，三十日内可以起诉；写好卷宗情况说明，立卷归档。", "archive");
            if (Stage == Archived) return new("办完了", "已经归档，办完了。", null);
            return Owed ?? new("等归档", "写好卷宗情况说明，立卷归档。", "archive");
        }
    }

    // What is owed to the body that handed the matter over; the file is not closed before.
    private NextAct? Owed
    {
        get
        {
            if (HasPapers(FromACourt) && LastOf(DateOnly.MaxValue, "report-court") < 0)
                return new("等报告法院", Result.Outcome == DisputeOutcome.Resolved ? "法院委派、委托的，达成了协议：书面报告法院。" : "法院委派、委托的：书面报告法院，把材料一并移送。", "report-court");
            if (Stage == Ended && HasPapers(MediationWord.FromPolice) && LastOf(DateOnly.MaxValue, "tell-police") < 0) return new("等告知公安", "公安移交的，没有达成协议：告知公安机关，由公安机关依法处理。", "tell-police");
            if (HasPapers(AnyPetition) && LastOf(DateOnly.MaxValue, "answer-petitioner") < 0) return new("等答复信访人", "信访来的：书面答复信访人，登记他收到的日子。", "answer-petitioner");
            return null;
        }
    }

    private NextAct Beginning()
    {
        if (IsAdministrative && LastOf(DateOnly.MaxValue, "name-conciliator") < 0) return new("等定调解人员", "定下本机关哪些人调解，和各方都没有利害关系。", "name-conciliator");
        if (!IsAdministrative && Mediators.Count == 0) return new("等指定调解员", "指定一名或者几名调解员，或者请当事人选择。", "name-mediator");
        if (LastOf(DateOnly.MaxValue, "explain-rights") < 0) return new("等告知权利义务", "调解以前，口头或者书面告知调解的性质、原则、效力和权利义务。", "explain-rights");
        return Stage == Accepted
            ? new("等调解", "情况清楚的，开调解会；还不清楚的，先调查。", "mediate")
            : new("等调解", "调查过了，开调解会。", "mediate");
    }

    private NextAct AfterSession() => LastSession(DateOnly.MaxValue) switch
    {
        { } session when session.Words.Contains(MediationWord.Settled) => new("等写协议", "达成了协议：写协议书；各方都认为不用书面的，登记口头协议。", "agree"),
        { } session when session.Words.Contains(MediationWord.NotSettled) => new("等终止", "调解不成：终止，并告知可以通过仲裁、行政、司法途径维权。", "end"),
        _ => new("等再次调解", "约好时间，再开一次调解会。", "mediate-again"),
    };

    private NextAct Signing()
    {
        if (Unsigned.Count > 0) return new("等签名盖章", $"还有 {Unsigned.Count} 方当事人没有签名。各方、调解员签名，加盖印章，三样齐了协议才生效。", "party-signed");
        if (IsAdministrative && !Has("adm-signed")) return new("等签名盖章", "当事人都签了，等调解人员签名。", "adm-signed");
        if (!IsAdministrative && !Has("mediator-signed")) return new("等签名盖章", "当事人都签了，等调解员签名。", "mediator-signed");
        if (!Has("sealed")) return new("等签名盖章", IsAdministrative ? "都签了，等加盖行政机关印章。" : "都签了，等加盖调委会印章。", "sealed");
        return Has("copies-given") ? new("等登记生效", "三样都齐了，登记协议生效。", "take-effect") : new("等交付协议书", "三样都齐了，把协议书交给各方，调委会留一份。", "copies-given");
    }

    // One visit after the agreement, and one after the day of a promise that was not kept; then the file can be closed, kept or not.
    private NextAct Performing()
    {
        if (Owed is { } owed) return owed;
        var visit = LastOf(DateOnly.MaxValue, "follow-up");
        var visited = visit > LastOf(DateOnly.MaxValue, "take-effect") && visit > LastOf(DateOnly.MaxValue, "agree-orally");
        var open = Performances.FirstOrDefault(p => p.DoneOn is null);
        if (open?.DueOn is { } due && !(visited && Events[visit].On > due))
            return new("等履行", $"{due:yyyy年M月d日}以前应当履行；履行了请登记，过了日子没有履行的去回访、督促。", "perform");
        if (!IsAdministrative && HasPapers(MediationWord.FromPolice))
        {
            if (open is null && LastOf(DateOnly.MaxValue, "seek-recognition") < 0) return new("等申请认可", "公安移交的，协议已经履行：书面申请公安机关认可，认可了不予处罚。", "seek-recognition");
            if (open is not null && !visited) return new("等履行", "公安移交的，履行了才能申请公安机关认可；履行了请登记。", "perform");
        }
        if (!visited) return new("等回访", "去回访一次，看履行得怎么样、有没有激化迹象。", "follow-up");
        return Stage == FollowedUp ? new("等归档", "回访过了，写好卷宗情况说明，立卷归档。", "archive") : new("等回访", Stage == Confirmed ? "法院确认了协议：再回访一次，就可以归档。" : "司法确认没有办成：再回访一次，就可以归档。", "follow-up");
    }
}
