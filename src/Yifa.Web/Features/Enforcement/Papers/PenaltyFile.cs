using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Penalties;
using Yifa.Web.Features.Shared.Documents;
using static Yifa.Law.Procedures.Penalties.PenaltyWord;
using Documents = Yifa.Law.Procedures.Penalties.PenaltyDocuments;

namespace Yifa.Web.Features.Enforcement.Papers;

/// <summary>一份文书。</summary>
/// <param name="Code">网址里的代码：第几步；同一步的第二份以下、按需用的另有记号。</param>
/// <param name="Name">名称；同一种有几份的带着日期。</param>
/// <param name="Form">内容。</param>
public sealed record PenaltyPaper(string Code, string Name, RuledForm Form)
{
    /// <summary>由哪一步写成；按需用的为 null。</summary>
    public string? Step { get; init; }
}

/// <summary>案卷：the papers that the program can write of a case now, in the order filing, evidence, examination, decision, service, performance.</summary>
public static class PenaltyFile
{
    private sealed record Kind(string Step, string Name, Func<CaseFacts, PenaltyStep, RuledForm> Write)
    {
        // Where a step leaves more than one paper: what tells the second from the first in its address, and which of them this step leaves.
        public string Mark { get; init; } = "";

        public Func<PenaltyStep, bool> When { get; init; } = _ => true;
    }

    private sealed record Spare(string Code, DocumentKind Paper, Func<CaseFacts, RuledForm> Write, Func<CaseFacts, bool> When);

    private static readonly Kind[] Order =
    [
        Of("apply", "立案审批表", "承办人", "负责人"), new("decide-on-the-spot", "当场行政处罚决定书", PenaltyForms.SpotDecision), Of("not-file", "不予立案审批表", "负责人"), Of("replace-officer", "回避决定", "负责人"),
        new("inspect", Documents.Scene.Name, MeasureForms.Scene), Of("interview", "询问笔录", "被询问人", "询问人", "记录人"), Approved(Documents.SampleApproval, Sampling), new("sample", Documents.Sample.Name, MeasureForms.Sample), Approved(Documents.PreservationApproval, Preservation), Approved(Documents.MeasureApproval, Sealing, Seizing),
        new("preserve", Documents.Preservation.Name, MeasureForms.Preservation), new("preserve", Documents.PreservationList.Name, MeasureForms.ListOf(Documents.PreservationList)) { Mark = "-list" }, new("dispose-preserved", Documents.PreservationDisposal.Name, MeasureForms.PreservationDisposal),
        new("seize", Documents.Seizure.Name, MeasureForms.Seizure), new("seize", Documents.SeizureList.Name, MeasureForms.ListOf(Documents.SeizureList)) { Mark = "-list" }, new("seize", Documents.MeasureScene.Name, MeasureForms.MeasureScene) { Mark = "-scene" },
        new("extend-seizure", Documents.SeizureExtension.Name, MeasureForms.SeizureExtension), new("send-for-test", Documents.TestRequest.Name, MeasureForms.TestRequest) { Mark = "-request" }, new("send-for-test", Documents.TestNotice.Name, MeasureForms.TestNotice),
        new("release", Documents.SeizureRelease.Name, MeasureForms.Release(Documents.SeizureRelease)) { When = s => s.Chosen.Contains(Returned) }, new("release", Documents.SeizureDisposal.Name, MeasureForms.Release(Documents.SeizureDisposal)) { When = s => !s.Chosen.Contains(Returned) },
        new("order-correction", Documents.Correction.Name, PenaltyForms.Correction), Receipt("order-correction", Documents.Correction), Of("approve-outside", "超出裁量基准审批表", "承办人", "负责人"), Of("conclude", "调查终结报告", "承办人", "承办人"),
        Of("legal-review", "法制审核意见书", "审核人"), new("notify", Documents.Notice.Name, PenaltyForms.Notice), Receipt("notify", Documents.Notice), Of("defence", "陈述申辩笔录和复核意见", "当事人", "记录人", "复核人"), Of("waive", "放弃陈述申辩（听证）声明登记", "当事人"),
        Of("request-hearing", "听证申请登记", "当事人"), new("hearing-notice", Documents.HearingNotice.Name, PenaltyForms.HearingNotice), Receipt("hearing-notice", Documents.HearingNotice), Of("hearing", "听证笔录", "当事人", "主持人", "记录人", "调查人员"), Of("discuss", "集体讨论笔录", "参加人", "记录人"), Of("extend", "延长办案期限审批表", "负责人"),
        Of("submit", "行政处罚决定审批表", "承办人", "负责人"), new("decide", "行政处罚决定书", PenaltyForms.Decision), new("serve", Documents.Receipt.Name, PenaltyForms.Receipt), Of("collect", "当场收缴罚款登记", "当事人", "执法人员"), Of("pay", "缴款登记", "经办人"),
        Of("postpone", "延期（分期）缴纳罚款审批表", "当事人", "负责人"), new("postpone", Documents.PostponementGrant.Name, PenaltyForms.PostponementGrant) { Mark = "-grant" }, new("urge", Documents.Urging.Name, PenaltyForms.Urging), Receipt("urge", Documents.Urging), new("surcharge", Documents.SurchargeDecision.Name, PenaltyForms.SurchargeDecision), new("apply-court", "强制执行申请书", PenaltyForms.CourtRequest),
        new("approve-transfer", Documents.TransferApproval.Name, PenaltyForms.TransferApproval), Of("transfer", "涉嫌犯罪案件移送书", "接收人"), Of("hand-over-goods", "涉案物品移交清单", "接收人", "移交人"), Of("film", "音像记录说明", "执法人员"), Of("publish", "公示登记", "经办人"), Of("close", "结案审批表", "承办人", "负责人"),
    ];

    private static readonly Spare[] AtHand =
    [
        new("mandate", Documents.Mandate, SpareForms.Mandate, _ => true), new("receipt", Documents.Receipt, SpareForms.Receipt, _ => true), new("interview-notice", Documents.InterviewNotice, SpareForms.InterviewNotice, f => f.Last("apply") is not null), new("sample-disposal", Documents.SampleDisposal, SpareForms.SampleDisposal, f => f.Last("sample") is not null),
        new("hearing-report", Documents.HearingReport, SpareForms.HearingReport, f => f.Last("hearing") is not null), new("referral", Documents.Referral, SpareForms.Referral, _ => true),
    ];

    /// <summary>有专门文书的步骤。</summary>
    public static IReadOnlyList<string> Steps { get; } = [.. Order.Select(k => k.Step).Distinct()];

    /// <summary>会写的各种文书，按卷内的次序，按需用的在后。</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Order.Select(k => k.Name), .. AtHand.Select(s => s.Paper.Name)];

    /// <summary>全部文书，按卷内的次序。</summary>
    public static IReadOnlyList<PenaltyPaper> Of(CaseFacts facts) =>
    [
        .. Order.SelectMany(kind =>
        {
            var own = facts.Steps.Where(s => s.Code == kind.Step && kind.When(s)).ToList();
            return own.Select(s => new PenaltyPaper($"{s.Ordinal}{kind.Mark}", own.Count == 1 ? NameOf(facts, kind, s) : $"{NameOf(facts, kind, s)}（{PenaltyForms.Day(s.On)}）", kind.Write(facts, s)) { Step = kind.Step });
        }),
    ];

    /// <summary>按需用的文书：filled in as far as the record goes. They are no part of the volume until they come back signed, as attachments.</summary>
    public static IReadOnlyList<PenaltyPaper> Spares(CaseFacts facts) => facts.Steps.Count == 0 ? [] : [.. AtHand.Where(s => s.When(facts)).Select(s => new PenaltyPaper(s.Code, s.Paper.Name, s.Write(facts)))];

    /// <summary>排成一卷。</summary>
    public static FormVolume Volume(CaseFacts facts, IReadOnlyList<PenaltyPaper> papers, IEnumerable<FiledScan> scans) => new()
    {
        Title = "行政处罚案卷", Cover = PenaltyForms.Cover(facts), Parts = [.. papers.Select(p => new VolumePart(p.Name, "") { Form = p.Form }), .. scans.Select(Scan)],
        Contents = entries => FormRows.Contents(entries.Select(e => (e.Name, e.Remark, (FormPageReference?)e.Pages))), Closing = pages => PenaltyForms.Closing(facts, pages),
    };

    /// <summary>一份附件排进卷里：picture as a page, anything else as a sheet that says which file it is and by what it is known again.</summary>
    public static VolumePart Scan(FiledScan scan) => PictureSize.Of(scan.Content) is { } size
        ? new($"附件：{scan.Name}", "") { Picture = new(scan.Content, size) }
        : new($"附件：{scan.Name}", "另存电子文件")
        {
            Form = new()
            {
                Title = "附件说明页",
                Rows =
                [
                    Row("附件名称", scan.Name), Row("类型", scan.Step is { } step ? $"{scan.Kind}，第 {step} 步" : scan.Kind), Row("内容指纹", $"SHA-256 {scan.Hash}"), Row("说明", "这份附件不能印成页，另存电子文件，随本卷一并移交；内容改过的，指纹对不上。"),
                ],
            },
        };

    private static FormRow Row(string label, string text) => new(new FormCell(20, label, FormCellKind.Label), new FormCell(80, text));

    private static string NameOf(CaseFacts facts, Kind kind, PenaltyStep step) => kind.Step == "decide" ? kind.Write(facts, step).Title : kind.Name;

    private static Kind Approved(DocumentKind paper, params PenaltyWord[] measures) => new("approve-measure", paper.Name, MeasureForms.Approval(paper)) { When = s => measures.Any(s.Chosen.Contains) };

    // Which of them it is for stands in its name: a file has several.
    private static Kind Receipt(string step, DocumentKind of) => new(step, $"{Documents.Receipt.Name}：{of.Name}", PenaltyForms.ReceiptOf(of)) { Mark = "-receipt" };

    private static Kind Of(string step, string title, params string[] signers) => new(step, title, (facts, s) => PenaltyForms.Plain(facts, s, title, signers));
}
