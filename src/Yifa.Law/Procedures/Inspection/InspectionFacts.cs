namespace Yifa.Law.Procedures.Inspection;

/// <summary>涉企行政检查的事实：what its gates look at.</summary>
public sealed record InspectionFacts : MatterFacts
{
    /// <summary>各事项都在公布的检查事项清单里。</summary>
    public bool ItemsPublished { get; init; }

    /// <summary>各事项检查这一天都有效，委托的有委托机关和委托书。</summary>
    public bool ItemsInForce { get; init; }

    /// <summary>有两名执法人员。</summary>
    public bool TwoOfficers { get; init; }

    /// <summary>两人检查这一天都能执这些法：身份、在岗、证件、领域。</summary>
    public bool OfficersFit { get; init; }

    /// <summary>两人与企业都没有利害关系。</summary>
    public bool Unconcerned { get; init; }

    /// <summary>各领域都没有到年度频次上限，或者有理由并且附了材料。</summary>
    public bool UnderCap { get; init; }

    /// <summary>批准的人不是检查的人。</summary>
    public bool ApproverApart { get; init; }

    /// <summary>负责人批准了，或者事后补批了。</summary>
    public bool Approved { get; init; }

    /// <summary>这一天在检查码的有效日期以内。</summary>
    public bool WithinCode { get; init; }

    /// <summary>出示了执法证件。</summary>
    public bool CertificatesShown { get; init; }

    /// <summary>每个检查要点都有结论。</summary>
    public bool EveryPointFound { get; init; }

    /// <summary>责令限期改正的写了改正的日子。</summary>
    public bool CorrectionDated { get; init; }

    /// <summary>记录有问题的，结果告知的就是有问题；记录没有问题的，就是没有问题。</summary>
    public bool ResultMatchesRecord { get; init; }

    /// <summary>问题都改正了或者移送了；没有问题的也是。</summary>
    public bool ProblemsSettled { get; init; }

    /// <summary>有要复查的问题。</summary>
    public bool ProblemOpen { get; init; }

    /// <summary>还没有补批。</summary>
    public bool ApprovalOwed { get; init; }
}
