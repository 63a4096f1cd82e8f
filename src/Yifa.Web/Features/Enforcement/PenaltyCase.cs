using Microsoft.EntityFrameworkCore;
using Yifa.Law.Vocabulary;
using Yifa.Web.Records;

namespace Yifa.Web.Features.Enforcement;

/// <summary>行政处罚案件：one case of administrative penalty.</summary>
[Index(nameof(TownCode), nameof(FiledOn), nameof(Id))]
public sealed partial class PenaltyCase : Record
{
    /// <summary>案号。</summary>
    public string Number { get; set; } = "";

    /// <summary>案由。</summary>
    public string Cause { get; set; } = "";

    /// <summary>案件来源。</summary>
    public string? Source { get; set; }

    /// <summary>当事人。</summary>
    public string? Party { get; set; }

    /// <summary>当事人的公民身份号码，密封。</summary>
    public Sealed? PartyIdNumber { get; set; }

    /// <summary>公民身份号码的检索键。</summary>
    public string? PartyIdNumberKey { get; set; }

    /// <summary>当事人的统一社会信用代码。</summary>
    public string? PartyCode { get; set; }

    /// <summary>当事人的住址、单位地址，密封。</summary>
    public Sealed? PartyAddress { get; set; }

    /// <summary>法定代表人、负责人。</summary>
    public string? PartyHead { get; set; }

    /// <summary>违反的条款。</summary>
    public string? Violated { get; set; }

    /// <summary>处罚的依据。</summary>
    public string? Grounds { get; set; }

    /// <summary>归档号。</summary>
    public string? ArchiveNumber { get; set; }

    /// <summary>程序。</summary>
    public PenaltyProcedure Procedure { get; set; }

    /// <summary>立案日期。</summary>
    public DateOnly FiledOn { get; set; }

    /// <summary>承办人一。</summary>
    public string? Officer1 { get; set; }

    /// <summary>承办人二。</summary>
    public string? Officer2 { get; set; }

    /// <summary>法制审核日期。</summary>
    public DateOnly? ReviewedOn { get; set; }

    /// <summary>告知日期。</summary>
    public DateOnly? NotifiedOn { get; set; }

    /// <summary>决定书文号。</summary>
    public string? DecisionNumber { get; set; }

    /// <summary>决定日期。</summary>
    public DateOnly? DecidedOn { get; set; }

    /// <summary>处罚种类（一案数罚取最重）。</summary>
    public PenaltyKind? Penalty { get; set; }

    /// <summary>罚没金额，元。</summary>
    public decimal? Fine { get; set; }

    /// <summary>送达日期。</summary>
    public DateOnly? ServedOn { get; set; }

    /// <summary>公示日期。</summary>
    public DateOnly? PublishedOn { get; set; }

    /// <summary>执行情况。</summary>
    public string? Execution { get; set; }

    /// <summary>结案日期。</summary>
    public DateOnly? ClosedOn { get; set; }
}
