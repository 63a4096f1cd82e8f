using Yifa.Law;
using Yifa.Law.Procedures.Penalties;
using Yifa.Law.Vocabulary;

namespace Yifa.Web.Features.Enforcement.Papers;

/// <summary>写案卷要知道的：the case with its steps, and in whose name it is handled.</summary>
/// <param name="Case">案件，连同各步。</param>
/// <param name="Body">以谁的名义：委托的事项以委托机关的名义。</param>
/// <param name="Reviewer">复议机关，例如“北碚区人民政府”。</param>
/// <param name="Court">起诉的法院，例如“北碚区人民法院”。</param>
public sealed record CaseFacts(PenaltyCase Case, string Body, string Reviewer, string Court)
{
    /// <summary>各步，按登记的先后。</summary>
    public IReadOnlyList<PenaltyStep> Steps { get; } = [.. Case.Steps.OrderBy(s => s.Ordinal)];

    public PenaltyCourse Course { get; } = Case.Course();

    /// <summary>当事人；没有写的留空。</summary>
    public string Party => Case.Party ?? "";

    /// <summary>公民身份号码；没有登记为 null。</summary>
    public string? PartyIdNumber { get; init; }

    /// <summary>住址、单位地址；没有登记为 null。</summary>
    public string? PartyAddress { get; init; }

    /// <summary>算期限用的日历：本镇的，没有给的照国家的。</summary>
    public WorkCalendar Calendar { get; init; } = WorkCalendar.Official;

    /// <summary>决定书上的当事人：what is not on record is left open for the pen (行政处罚法第五十九条).</summary>
    public string PartyTold => $"{Party}{(Case.PartyHead is { } head ? $"，法定代表人（负责人）{head}" : "")}，证件号码（统一社会信用代码）{Case.PartyCode ?? PartyIdNumber ?? PenaltyForms.Blank}，地址{PartyAddress ?? PenaltyForms.Blank}";

    /// <summary>执法人员，姓名和证号。</summary>
    public string Officers => string.Join("、", Course.Officers.Select(o => Case.OfficerNamed(o)).OfType<string>());

    public PenaltyStep? Last(string code) => Steps.LastOrDefault(s => s.Code == code);

    /// <summary>这一步对应的那一步：解除、处理哪一次，补批哪一次；没有为 null。</summary>
    public PenaltyStep? Answered(PenaltyStep step) => step.Of is { } of ? Steps.FirstOrDefault(s => s.Ordinal == of) : null;

    /// <summary>这一步以前，呈请决定的那一份。</summary>
    public PenaltyStep? SubmittedBefore(PenaltyStep decision) => Steps.LastOrDefault(s => s.Code == "submit" && s.Ordinal < decision.Ordinal);

    /// <summary>本案的送达回证，还没有写送达的是什么。</summary>
    internal ServiceReceipt Receipt => new(Body, $"案号：{Case.Number}", Party, Officers);

    /// <summary>照这一份批准书写的各期，按日子。</summary>
    public IReadOnlyList<PenaltyStep> InstalmentsAfter(PenaltyStep granted) =>
        [.. Steps.SkipWhile(s => s.Ordinal <= granted.Ordinal).TakeWhile(s => s.Code != "postpone").Where(s => s.Code == "instalment").OrderBy(s => s.DueOn)];

    /// <summary>处罚写成一句话，例如“罚款 1,000 元，并处没收”。</summary>
    public static string Said(PenaltyStep step)
    {
        var parts = new List<string>();
        foreach (var kind in new[] { step.Penalty, step.Also }.OfType<PenaltyKind>())
        {
            parts.Add(kind switch
            {
                PenaltyKind.Fine when step.Money is { } fine => $"罚款{PenaltyForms.Yuan(fine)}",
                PenaltyKind.Confiscation when step.Confiscated is { } goods => $"没收违法所得、非法财物，计{PenaltyForms.Yuan(goods)}",
                _ => Wording.Of(kind),
            });
        }
        return string.Join("，并处", parts);
    }
}
