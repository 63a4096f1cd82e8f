using Yifa.Law.Procedures.Executions;
using Yifa.Law.Vocabulary;

namespace Yifa.Web.Features.Enforcement.Openly;

/// <summary>公示的一件强制执行决定：body, party, kind and what came of it, and nothing that people wrote in their own words.</summary>
/// <param name="Number">决定书文号。</param>
/// <param name="Party">当事人：单位写名称，个人只写姓。</param>
/// <param name="Matter">事项和依据，照清单。</param>
/// <param name="Kind">强制拆除或者代履行。</param>
/// <param name="Result">结果；还没有实施的写“已决定”。</param>
/// <param name="Body">决定机关。</param>
/// <param name="DecidedOn">决定日期。</param>
public sealed record PublicExecution(string Number, string Party, string Matter, string Kind, string Result, string Body, DateOnly DecidedOn)
{
    /// <summary>哪里还不能公开，一处一句；可以公开的为空。</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>一件强制执行公示出来的样子；没有决定、决定被撤销了的为 null。</summary>
    /// <param name="execution">强制执行，连同经过。</param>
    /// <param name="town">本镇政府的名称。</param>
    public static PublicExecution? Of(ExecutionCase execution, string town)
    {
        var course = execution.Course();
        if (course is not { Overturned: false, Result.DecidedOn: { } decided }) return null;
        var party = PublicParty.Of(execution.Party, course.Last("order")?.Words.Contains(ExecutionWord.Organisation) == true);
        return new(execution.Last("decide")?.Number ?? "", party.Name, execution.MatterStep?.MatterName ?? "", Wording.Of(execution.Kind), execution.Outcome is { } outcome ? Wording.Of(outcome) : "已决定", town, decided) { Faults = party.Faults };
    }
}
