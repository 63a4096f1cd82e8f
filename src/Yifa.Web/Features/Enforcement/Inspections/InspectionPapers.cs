using System.Globalization;
using Yifa.Law.Enforcement;
using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Inspection;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Shared.Documents;

namespace Yifa.Web.Features.Enforcement.Inspections;

/// <summary>写文书要知道的。</summary>
/// <param name="Inspection">检查，连同各部分。</param>
/// <param name="Town">本镇的名称。</param>
/// <param name="Reviewer">复议机关。</param>
/// <param name="Court">起诉的法院。</param>
/// <param name="Officers">两名执法人员和证号。</param>
/// <param name="Caps">各领域今年用了几次。</param>
public sealed record PaperFacts(Inspection Inspection, string Town, string Reviewer, string Court, IReadOnlyList<(string Name, string? Certificate)> Officers, IReadOnlyList<CapUse> Caps);

/// <summary>
/// 行政检查的文书：written from the steps each time anew, in the manner of the ministry's trial forms; what is signed and sealed by hand is left open, what a step
/// does not say is left out.
/// </summary>
public static class InspectionPapers
{
    private sealed record Paper(string Code, DocumentKind Kind, Func<PaperFacts, OfficialDocument> Write, Func<Inspection, InspectionCourse, bool> When);

    private static readonly Paper[] All =
    [
        new("scheme", InspectionDocuments.Scheme, SchemeOf, (inspection, _) => inspection.Items.Count > 0), new("approval", InspectionDocuments.Approval, ApprovalForm, (_, _) => true), new("notice", InspectionDocuments.Notice, NoticeOf, (_, course) => course.IsApproved || course.UrgentOn is not null),
        new("record", InspectionDocuments.Record, RecordOf, (_, course) => course.RecordedOn is not null), new("result", InspectionDocuments.Result, ResultOf, (inspection, _) => Last(inspection, "tell") is not null),
        new("on-the-spot", InspectionDocuments.OnTheSpot, OnTheSpotOf, (inspection, _) => Told(inspection, InspectionWord.CorrectedOnSpot)), new("correction", InspectionDocuments.Correction, CorrectionOf, (inspection, _) => Told(inspection, InspectionWord.ToCorrect)),
        new("recheck", InspectionDocuments.Recheck, RecheckOf, (inspection, _) => Last(inspection, "recheck") is not null),
    ];

    /// <summary>会写的各种文书。</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(p => p.Kind.Name)];

    /// <summary>现在写得出的。</summary>
    public static IReadOnlyList<(string Code, string Name)> Available(Inspection inspection, InspectionCourse course) =>
        inspection.Steps.Count == 0 ? [] : [.. All.Where(p => p.When(inspection, course)).Select(p => (p.Code, p.Kind.Name))];

    /// <summary>写一份。</summary>
    public static OfficialDocument Write(string code, PaperFacts facts) => All.First(p => p.Code == code).Write(facts);

    private static OfficialDocument SchemeOf(PaperFacts facts)
    {
        var inspection = facts.Inspection;
        return new()
        {
            Title = InspectionDocuments.Scheme.Name,
            Annexes =
            [
                new(InspectionDocuments.Scheme.Name, ["项目", "内容"], [24, 76],
                [
                    Row("被检查人", inspection.Object), Row("地址、联系人", "（手写）"), Row("执法主体", BodyOf(facts)), Row("检查类型", Wording.OfNullable(inspection.Kind)), Row("任务来源", inspection.Origin), Row("检查日期", Span(inspection)),
                    Row("检查人员", Team(facts)), Row("协助检查人数", $"{inspection.Assistants ?? 0}人（不得实施检查）"), Row("检查方式", "（手写：看现场、查资料、询问、抽样）"), Row("人员分工", "（手写）"),
                    Row("拟定人签名", Signing), Row("负责人意见和签名", Signing),
                ], []),
                new("检查事项、依据和要点", ["事项", "依据", "要点"], [28, 32, 40], [.. Items(inspection).Select(i => (IReadOnlyList<string>)[i.Title, $"{i.Basis ?? "依据待补"}{(i.BasisVersion is null ? "" : $"（{i.BasisVersion}）")}", string.Join("；", i.PointList)])], ["只检查方案里的事项，不得超出。"]),
            ],
        };
    }

    private static OfficialDocument OnTheSpotOf(PaperFacts facts)
    {
        var (inspection, step) = (facts.Inspection, Last(facts.Inspection, "tell")!);
        return Order(facts, step, InspectionDocuments.OnTheSpot,
        [
            Say($"本机关于{Day(inspection.DoneOn)}对你单位进行检查（审批号：{NumberOf(inspection) ?? "紧急检查"}），发现下列问题："), .. Bad(inspection), .. Paragraphs(step.Text),
            Say($"依照{InspectionDocuments.OnTheSpot.Basis}，责令你单位立即改正上列问题。你单位已经当场改正。"),
        ]);
    }

    private static OfficialDocument CorrectionOf(PaperFacts facts)
    {
        var (inspection, step) = (facts.Inspection, Last(facts.Inspection, "tell")!);
        return Order(facts, step, InspectionDocuments.Correction,
        [
            Say($"本机关于{Day(inspection.DoneOn)}对你单位进行检查（审批号：{NumberOf(inspection) ?? "紧急检查"}），发现下列问题："), .. Bad(inspection), .. Paragraphs(step.Text),
            Say($"依照{InspectionDocuments.Correction.Basis}，责令你单位在{(step.DueOn is { } due ? Day(due) : HandDay)}以前改正上列问题，改正以后告知本机关复查。逾期不改正的，依法处理。"),
        ]);
    }

    private static OfficialDocument RecheckOf(PaperFacts facts)
    {
        var (inspection, step) = (facts.Inspection, Last(facts.Inspection, "recheck")!);
        return Order(facts, step, InspectionDocuments.Recheck,
        [
            Say($"本机关于{(Last(inspection, "tell") is { } told ? Day(told.On) : HandDay)}责令你单位改正检查发现的问题，{Day(step.On)}复查。"), .. Bad(inspection), Head("复查情况"), .. Paragraphs(step.Text),
            Say($"复查意见：{string.Join("；", step.Chosen.Select(w => Wording.Of(w)))}。"),
            .. step.DueOn is { } due && step.Chosen.Contains(InspectionWord.NotCorrected) ? [Say($"请在{Day(due)}以前改正；逾期不改正的，依法处理。")] : (DocumentParagraph[])[],
        ]);
    }

    // Why, until when, and what may be done against it: an order that binds a firm says all three.
    private static OfficialDocument Order(PaperFacts facts, InspectionStep step, DocumentKind paper, IReadOnlyList<DocumentParagraph> body) => new()
    {
        Title = paper.Name, Recipient = facts.Inspection.Object,
        Body =
        [
            .. body, Say($"你单位有权陈述、申辩。对本文书不服的，{PenaltyRemedies.Ways(facts.Reviewer, facts.Court)}。"),
            Say($"检查人员：{Team(facts)}"), Say($"检查人员签名：{Signing}"), Say($"被检查人签收：{Signing}"),
        ],
        Signatures = [BodyOf(facts)], Date = Day(step.On), Sealed = true,
    };

    private static IEnumerable<DocumentParagraph> Bad(Inspection inspection) => inspection.Findings.Where(f => f.Verdict == FindingVerdict.Bad).OrderBy(f => f.Ordinal).Select((f, i) => Say($"{i + 1}．{f.Point}：不符合。{f.Note}"));

    private static bool Told(Inspection inspection, InspectionWord word) => Last(inspection, "tell")?.Chosen.Contains(word) == true;

    private const string Signing = "　　　　　　　　　　年　　月　　日", HandDay = "　　　　年　　月　　日";

    private static OfficialDocument ApprovalForm(PaperFacts facts)
    {
        var (inspection, plan) = (facts.Inspection, Last(facts.Inspection, "plan")!);
        return new()
        {
            Title = "行政检查审批表",
            Annexes =
            [
                new("行政检查审批表", ["项目", "内容"], [24, 76],
                [
                    Row("审批号", NumberOf(inspection) ?? "（批准时给号）"),
                    Row("被检查人", inspection.Object), Row("执法主体", BodyOf(facts)), Row("检查类型", Wording.OfNullable(inspection.Kind)), Row("任务来源", inspection.Origin),
                    Row("检查事项和依据", string.Join("；", Items(inspection).Select(i => $"{i.Title}（{Wording.Of(i.Source)}，{i.Basis ?? "依据待补"}{(i.BasisVersion is null ? "" : "，" + i.BasisVersion)}）"))),
                    Row("检查日期", Span(inspection)), Row("检查人员", Team(facts)), Row("协助检查人数", $"{inspection.Assistants ?? 0}人（事先确定，不得实施检查）"),
                    Row("检查频次", Frequency(facts)),
                    .. inspection.Ground is { } ground ? [Row("不受频次上限的理由", $"{Wording.Of(ground)}，材料附后")] : (IReadOnlyList<string>[])[],
                    Row("利害关系", string.Join("；", plan.Chosen.Select(w => Wording.Of(w)))),
                    Row("承办人意见", Last(inspection, "declare-urgent") is { } urgent ? $"紧急检查（{Day(urgent.On)}）：{urgent.Text}" : Last(inspection, "submit")?.Text ?? "拟按上述计划检查，请批准。"),
                    Row("承办人签名", Signing),
                    Row("负责人意见", Decision(inspection)), Row("负责人签名", Signing),
                ], ["所有检查事先报行政执法主体负责人批准；情况紧急的，事后及时补办批准。"]),
            ],
        };
    }

    private static OfficialDocument NoticeOf(PaperFacts facts)
    {
        var inspection = facts.Inspection;
        return new()
        {
            Title = "行政检查通知书", Recipient = inspection.Object,
            Body =
            [
                Say($"根据{string.Join("；", Items(inspection).Select(i => $"{i.Basis ?? i.Title}{(i.BasisVersion is null ? "" : $"（{i.BasisVersion}）")}"))}，本机关决定对你单位进行行政检查（审批号：{NumberOf(inspection) ?? "紧急检查，事后补办批准"}）。"),
                Head("一、检查事项"), .. Items(inspection).SelectMany((item, i) => new[] { Say($"{i + 1}．{item.Title}") }.Concat(item.PointList.Where(p => p != item.Title).Select(p => Say($"　　{p}")))),
                Head("二、检查安排"), Say($"检查类型：{Wording.OfNullable(inspection.Kind)}。任务来源：{inspection.Origin}。检查日期：{Span(inspection)}。"),
                Say($"检查人员：{Team(facts)}。协助检查人员{inspection.Assistants ?? 0}人，只能协助，不得实施检查。"),
                Say($"检查频次：{Frequency(facts)}。"),
                Head("三、五个严禁"), .. FirmRights.Prohibitions.Select((rule, i) => Say($"{i + 1}．{rule}")),
                Head("四、你单位的权利"), .. FirmRights.Rights.Select((right, i) => Say($"{i + 1}．{right}")),
                Say("进门时请扫执法人员出示的检查码，核对姓名和执法证号；检查以后可以用同一个码保密评价、投诉。"),
            ],
            Signatures = [BodyOf(facts)], Date = Last(inspection, "make-code") is { } code ? Day(code.On) : Day(Last(inspection, "plan")!.On), Sealed = true,
        };
    }

    private static OfficialDocument RecordOf(PaperFacts facts)
    {
        var (inspection, step) = (facts.Inspection, Last(facts.Inspection, "record")!);
        var course = inspection.Course();
        return new()
        {
            Title = "现场检查笔录",
            Body =
            [
                Say($"被检查人：{inspection.Object}"), Say($"检查时间：{Day(step.On)} {step.Hour}"), Say($"检查地点：{step.Venue}"), Say($"检查人员：{Team(facts)}"), Say($"在场人员：{step.Who}"),
                Say($"审批号：{NumberOf(inspection) ?? "紧急检查"}"),
                Say($"告知情况：执法人员主动出示执法证件，{(course.Scanned ? "企业扫检查码确认到达" : "企业看了检查码和通知书")}，并告知检查的依据、事项，可以申请回避、陈述申辩、拒绝无证检查。"),
                Say("问：是否看清执法证件，是否申请回避？　答：　　　　　　　　　　　　"),
                Head("检查情况"), .. Paragraphs(step.Text), Say("（以下无正文）"),
                Say("被检查人（在场人）意见和签名：　　　　　　　　　　　　年　　月　　日"), Say("检查人员签名：　　　　　　　　　　　　　　　　　　　　年　　月　　日"),
                Say("被检查人拒绝签名的，注明情况，由两名检查人员签名。"),
            ],
            Annexes =
            [
                new("检查要点和结论", ["要点", "结论", "说明"], [50, 18, 32], [.. inspection.Findings.OrderBy(f => f.Ordinal).Select(f => (IReadOnlyList<string>)[f.Point, Wording.Of(f.Verdict), f.Note ?? ""])], []),
            ],
        };
    }

    private static OfficialDocument ResultOf(PaperFacts facts)
    {
        var (inspection, step) = (facts.Inspection, Last(facts.Inspection, "tell")!);
        var chosen = step.Chosen;
        return new()
        {
            Title = "检查结果告知书", Recipient = inspection.Object,
            Body =
            [
                Say($"本机关于{Day(inspection.DoneOn)}对你单位进行了行政检查（审批号：{NumberOf(inspection) ?? "紧急检查"}），现将结果告知如下："),
                Say($"{string.Join("；", chosen.Select(w => Wording.Of(w)))}。"),
                .. Bad(inspection),
                .. Paragraphs(step.Text),
                .. step.DueOn is { } due && chosen.Contains(InspectionWord.ToCorrect) ? [Say($"请在{Day(due)}以前改正，改正以后告知本机关复查；逾期不改的，依法处理。")] : (DocumentParagraph[])[],
                Say("对本告知有异议的，可以陈述、申辩；对检查中的违法行为，可以投诉举报。"),
                Say($"被告知人：{step.Who}　　签收：　　　　　　　　年　　月　　日"),
            ],
            Signatures = [BodyOf(facts)], Date = Day(step.On), Sealed = true,
        };
    }

    private static IEnumerable<InspectionItem> Items(Inspection inspection) => inspection.Items.OrderBy(i => i.Ordinal);

    private static InspectionStep? Last(Inspection inspection, string code) => inspection.Steps.Where(s => s.Code == code).MaxBy(s => s.Ordinal);

    private static string? NumberOf(Inspection inspection) => inspection.Steps.Where(s => s.Code is "approve" or "approve-late").MaxBy(s => s.Ordinal)?.Number;

    private static string Decision(Inspection inspection) => inspection.Steps.Where(s => s.Code is "approve" or "approve-late").MaxBy(s => s.Ordinal) is { } step
        ? $"{(step.Code == "approve-late" ? "补办批准" : "同意检查")}（{step.RecordedBy}，{Day(step.On)}）。{step.Text}" : "（还没有批准）";

    private static string BodyOf(PaperFacts facts) => string.Join("、", Items(facts.Inspection).Select(i => i.Source == EnforcementSource.Entrusted && i.Principal is not null ? i.Principal : $"{facts.Town}人民政府").Distinct());

    private static string Team(PaperFacts facts) => string.Join("、", facts.Officers.Select(o => $"{o.Name}（执法证号{o.Certificate}）"));

    private static string Span(Inspection inspection) => inspection.UntilOn > inspection.DoneOn ? $"{Day(inspection.DoneOn)}至{Day(inspection.UntilOn.Value)}" : Day(inspection.DoneOn);

    private static string Frequency(PaperFacts facts) => facts.Caps.Count == 0 ? "不分领域" : string.Join("；", facts.Caps.Select(c => $"{c.Field}领域本年度上限{(c.Cap is { } cap ? $"{cap}次" : "没有登记")}，本次以前已经{c.Done}次"));

    private static IReadOnlyList<string> Row(string head, string? text) => [head, string.IsNullOrWhiteSpace(text) ? "—" : text];

    private static IEnumerable<DocumentParagraph> Paragraphs(string? text) => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Say);

    private static DocumentParagraph Say(string text) => new(DocumentLevel.Body, text);

    private static DocumentParagraph Head(string text) => new(DocumentLevel.Heading1, text);

    private static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}
