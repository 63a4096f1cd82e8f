using Yifa.Law;
using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Inspection;
using Yifa.Web.Features.Shared.Steps;
using static Yifa.Law.Procedures.Inspection.InspectionWord;
using static Yifa.Web.Features.Shared.Steps.StepField;

namespace Yifa.Web.Features.Enforcement.Inspections;

/// <summary>检查各步的表单：each step is a line of data and one act takes them all; the plan has a page of its own, the firm's scan is on its phone.</summary>
public static class InspectionForms
{
    /// <summary>全部，按办理的先后。</summary>
    public static IReadOnlyList<StepForm> All { get; } =
    [
        new("submit", Day("报批的日子"), Text("补充说明", must: false)) { Lead = "报批以后等负责人批准；批准以前不能进门。" },
        new("approve", Day("批准的日子"), Text("意见", must: false, one: true)) { Lead = "批准的人不能是这次检查的执法人员。" },
        new("send-back", Day("退回的日子"), Text("为什么退回")) { Occasional = true },
        new("declare-urgent", Day("决定的日子"), Hour(must: true), Text("什么紧急情况", hint: "例如：接到举报，正在违法排放，等批准就查不到了")) { Lead = "情况紧急的可以先检查，事后要补批，不补批不能办结。", Occasional = true },
        new("approve-late", Day("补批的日子"), Text("意见", must: false, one: true)) { Occasional = true },
        new("make-code") { Lead = "检查码在计划的日子有效。生成以后，进门时给企业扫。" },
        new("enter", Day("进门的日子"), Hour(must: true), Choice(1, "执法证件", CertificatesShown, CertificatesNotShown), Choice(2, "检查码", NotScanned, RefusedToScan, Scanned), Tick(3, RightsTold), Who("企业在场的人", hint: "姓名、职务")),
        new("record", Day("检查的日子"), Hour(must: true), Venue(label: "检查的地点"), Who("企业在场的人", hint: "姓名、职务"), Choice(1, "执法证件", CertificatesShown, CertificatesNotShown), Tick(2, RightsTold), Text("检查情况", hint: "看了什么、问了什么；发现的问题写清楚在哪里")) { AsksFiles = true },
        new("tell", Day("告知的日子"), Choice(1, "结果", NoProblem, ToCorrect, CorrectedOnSpot), Until("改正到哪一天", "责令限期改正的要写", must: false), Who("告知了谁"), Text("告知的内容", must: false)),
        new("recheck", Day("复查的日子"), Choice(1, "改正了没有", Corrected, NotCorrected), Until("再定的期限", "没有改正的要写", must: false), Text("复查情况")) { Occasional = true },
        new("hand-on", Day("移送的日子"), Choice(1, "移送给谁", ToCase, ToDepartment), Number("案号或者移送文号"), Text("为什么移送")) { Occasional = true },
        new("close", Day("办结的日子")),
        new("cancel", Day("取消的日子"), Text("为什么取消")),
    ];

    /// <summary>按步骤代码取；没有为 null。</summary>
    public static StepForm? Find(string? code) => All.FirstOrDefault(f => f.Code == code);

    /// <summary>都照可以办的填会怎样：what then still refuses, the form cannot cure.</summary>
    /// <param name="form">哪一步。</param>
    /// <param name="day">哪一天办。</param>
    /// <param name="problem">记录里有不符合的。</param>
    public static InspectionEvent Hopeful(StepForm form, DateOnly day, bool problem) => new(form.Code, day)
    {
        Words = form.Code == "tell" && problem ? new HashSet<InspectionWord> { ToCorrect } : form.Fields.Where(f => f.Words.Count > 0).Select(f => Enum.Parse<InspectionWord>(f.Words[0].Value)).ToHashSet(), DueOn = day,
    };
}

/// <summary>检查现在可以（或者还不能）办的一步，连同检查要点：only the record on the spot has them.</summary>
public sealed record InspectionOffer(Step Step, StepForm Form, IReadOnlyList<Refusal> Refusals, IReadOnlyList<(string Name, string Item, string Point)> Points) : StepOffer(Step, Form, Refusals)
{
    public override string Partial => "_Step";
}
