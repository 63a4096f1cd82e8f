using System.Globalization;
using Yifa.Law.Enforcement;
using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Executions;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Enforcement.Papers;
using Yifa.Web.Features.Shared.Documents;
using static Yifa.Web.Features.Shared.Documents.FormRows;

namespace Yifa.Web.Features.Enforcement.Executions;

/// <summary>写强制执行的文书要知道的。</summary>
/// <param name="Execution">强制执行，连同各步。</param>
/// <param name="Body">本镇政府的名称。</param>
/// <param name="Reviewer">复议机关。</param>
/// <param name="Court">起诉的法院。</param>
public sealed record ExecutionFile(ExecutionCase Execution, string Body, string Reviewer, string Court)
{
    public ExecutionStep Last(string code) => Execution.Last(code)!;

    /// <summary>当事人；没有写的留空。</summary>
    public string Party => Execution.Party ?? "当事人";

    public string Officers => string.Join("、", Execution.Officers);
}

/// <summary>
/// 强制执行的文书：written from the steps each time anew. What is signed and sealed by hand is left open; what a step does not say is left out.
/// </summary>
public static class ExecutionPapers
{
    private const string Signing = "　　　　　　　　　　年　　月　　日";

    private static readonly ExecutionWord[] Ways = [ExecutionWord.InPerson, ExecutionWord.LeftBehind, ExecutionWord.ByPost, ExecutionWord.ByNotice];

    private sealed record Paper(string Code, string Step, string Name, Func<ExecutionFile, byte[]> Docx);

    private static readonly Paper[] Shared =
    [
        Written("defence", "defence", ExecutionDocuments.Defence.Name, Defence), Ruled("receipt", "serve", ExecutionDocuments.Receipt.Name, Receipt), Ruled("closing", "close", ExecutionDocuments.Closing.Name, Closing),
    ];

    private static readonly Paper[] Demolition =
    [
        Written("order", "order", ExecutionDocuments.StopOrder.Name, StopOrder), ReceiptOf("order", ExecutionDocuments.StopOrder), Written("urging", "urge", ExecutionDocuments.Urging.Name, Urging), ReceiptOf("urge", ExecutionDocuments.Urging), Written("review", "legal-review", ExecutionDocuments.Review.Name, Review),
        Written("decision", "decide", ExecutionDocuments.Decision.Name, Decision), Written("notice", "announce", ExecutionDocuments.Notice.Name, Notice), Written("record", "carry-out", ExecutionDocuments.Record.Name, Record), .. Shared,
    ];

    private static readonly Paper[] Performance =
    [
        Written("order", "order", ExecutionDocuments.Order.Name, Order), ReceiptOf("order", ExecutionDocuments.Order), Written("urging", "urge", ExecutionDocuments.Urging.Name, Urging), ReceiptOf("urge", ExecutionDocuments.Urging), Written("decision", "decide", ExecutionDocuments.PerformanceDecision.Name, Decision),
        Written("reminder", "remind", ExecutionDocuments.Reminder.Name, Reminder), Written("record", "carry-out", ExecutionDocuments.PerformanceRecord.Name, Record), Written("record-at-once", "perform-at-once", ExecutionDocuments.PerformanceRecord.Name, RecordAtOnce), .. Shared,
    ];

    /// <summary>会写的各种文书。</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Demolition.Concat(Performance).Select(p => p.Name).Distinct()];

    /// <summary>现在写得出的，按办理的先后。</summary>
    public static IReadOnlyList<(string Code, string Name)> Available(ExecutionCase execution) =>
        [.. Of(execution).Where(p => execution.Last(p.Step) is not null).OrderBy(p => execution.Last(p.Step)!.Ordinal).Select(p => (p.Code, p.Name))];

    /// <summary>写一份（.docx）。</summary>
    public static byte[] Write(string code, ExecutionFile file) => Of(file.Execution).First(p => p.Code == code).Docx(file);

    private static Paper Written(string code, string step, string name, Func<ExecutionFile, OfficialDocument> write) => new(code, step, name, file => OfficialDocumentWriter.Write(write(file)));

    private static Paper Ruled(string code, string step, string name, Func<ExecutionFile, RuledForm> form) => new(code, step, name, file => RuledFormWriter.Write(form(file)));

    private static Paper[] Of(ExecutionCase execution) => execution.Kind switch { ExecutionKind.Demolition => Demolition, ExecutionKind.Performance => Performance };

    private static OfficialDocument StopOrder(ExecutionFile file) => Letter(file, "order", "责令停止建设、限期改正通知书",
        [Say($"经查，{file.Last("order").Text}"), Say(Aim(file)), Say($"依据：{file.Last("order").MatterName}。{file.Last("order").Terms}"), Say($"现责令你（单位）立即停止建设，并在{Day(file.Last("order").DueOn)}以前自行改正、拆除。逾期不改正的，本机关将依照《中华人民共和国城乡规划法》第六十五条、《中华人民共和国行政强制法》依法拆除。"), .. Remedies(file)]);

    private static OfficialDocument Order(ExecutionFile file) => Letter(file, "order", "责令限期履行通知书",
        [Say($"经查，{file.Last("order").Text}"), Say(Aim(file)), Say($"依据：{file.Last("order").MatterName}。{file.Last("order").Terms}"), Say($"现责令你（单位）在{Day(file.Last("order").DueOn)}以前履行。逾期不履行，后果危害交通安全、造成环境污染或者破坏自然资源的，本机关可以依照《中华人民共和国行政强制法》第五十条代履行，费用由你（单位）承担。"), .. Remedies(file)]);

    private static OfficialDocument Urging(ExecutionFile file) => Letter(file, "urge", "履行催告书",
    [
        Say($"本机关于{Served(file.Last("order"))}向你（单位）送达{file.Execution.Number}，限你（单位）在{Day(file.Last("order").DueOn)}以前履行，你（单位）逾期没有履行。"),
        Say($"依照《中华人民共和国行政强制法》第三十五条，现催告你（单位）在{Day(file.Last("urge").DueOn)}以前履行下列义务：{file.Last("urge").Terms}"),
        Say("逾期仍不履行的，本机关将依法强制执行。"), Say("你（单位）有权陈述、申辩；提出的事实、理由、证据成立的，本机关会采纳。"),
    ]);

    private static OfficialDocument Decision(ExecutionFile file)
    {
        var step = file.Last("decide");
        var performance = file.Execution.Kind == ExecutionKind.Performance;
        return Letter(file, "decide", performance ? "代履行决定书" : "强制拆除决定书",
        [
            Say($"当事人：{file.Party}"), Say(Aim(file)), Say($"理由：{step.Text}"), Say($"本机关于{Day(file.Last("urge").On)}催告，你（单位）逾期仍不履行，也没有正当理由。"), Say($"依据：{step.Terms}"),
            Say($"本机关决定{(performance ? "代履行" : "依法强制拆除")}。方式和时间：{step.Manner}"),
            .. performance ? [Say($"代履行人：{step.Who}（{string.Join("，", step.Chosen.Where(w => w is ExecutionWord.PerformedByUs or ExecutionWord.PerformedByThird).Select(w => Wording.Of(w)))}）。费用预算：{Yuan(step.Money)}，按照成本合理确定，由你（单位）承担。")] : (DocumentParagraph[])[],
            .. Remedies(file),
        ]);
    }

    private static OfficialDocument Notice(ExecutionFile file) => Letter(file, "announce", "限期拆除公告",
        [Say($"{file.Party}："), Say(file.Last("announce").Terms ?? ""), Say(Aim(file)), Say($"请在{Day(file.Last("announce").DueOn)}以前自己拆除。在法定期限内不申请行政复议、不提起行政诉讼又不拆除的，本机关依照《中华人民共和国行政强制法》第四十四条依法强制拆除。"), Say($"张贴地点：{file.Last("announce").Venue}")], addressed: false);

    private static OfficialDocument Reminder(ExecutionFile file) => Letter(file, "remind", "代履行催告书",
        [Say($"本机关于{Day(file.Last("decide").On)}作出{file.Last("decide").Number}，准备在{Day(file.Last("remind").DueOn)}代履行。"), Say("依照《中华人民共和国行政强制法》第五十一条，现再次催告你（单位）履行；在这一天以前履行的，停止代履行。")]);

    private static OfficialDocument Record(ExecutionFile file) => RecordOf(file, file.Last("carry-out"));

    private static OfficialDocument RecordAtOnce(ExecutionFile file) => RecordOf(file, file.Last("perform-at-once"));

    private static OfficialDocument RecordOf(ExecutionFile file, ExecutionStep step) => new()
    {
        Title = file.Execution.Kind == ExecutionKind.Demolition ? ExecutionDocuments.Record.Name : ExecutionDocuments.PerformanceRecord.Name,
        Body =
        [
            Say($"文号：{file.Execution.Number}　　事由：{file.Execution.Cause}"), Say($"时间：{Day(step.On)} {step.Hour}　　地点：{step.Venue}"), Say($"执法人员：{file.Officers}"), Say($"在场人员：{step.Who}"),
            .. step.Chosen.Select(w => Say($"{Wording.Of(w)}。")), Head("经过"), .. Paragraphs(step.Text), Say("（以下无正文）"),
            Say($"当事人（见证人）签名：{Signing}"), Say($"代履行人、到场监督的执法人员签名：{Signing}"), Say("当事人拒绝签名的，注明情况。"),
        ],
    };

    private static OfficialDocument Defence(ExecutionFile file)
    {
        var step = file.Last("defence");
        return new() { Title = ExecutionDocuments.Defence.Name, Body = [Say($"时间：{Day(step.On)}"), Say($"陈述、申辩人：{step.Who}"), Say($"执法人员：{file.Officers}"), Head("陈述、申辩和复核"), .. Paragraphs(step.Text), Say($"复核结果：{string.Join("，", step.Chosen.Select(w => Wording.Of(w)))}。"), Say($"陈述、申辩人签名：{Signing}"), Say($"执法人员签名：{Signing}")] };
    }

    private static OfficialDocument Review(ExecutionFile file)
    {
        var step = file.Last("legal-review");
        return new() { Title = ExecutionDocuments.Review.Name, Body = [Say($"事项：{file.Execution.Cause}（{file.Execution.Number}）"), Say($"审核人：{step.Who}　　审核日期：{Day(step.On)}"), .. step.Chosen.Select(w => Say($"{Wording.Of(w)}。")), Head("审核意见"), .. Paragraphs(step.Text), Say($"审核人签名：{Signing}")] };
    }

    private static Paper ReceiptOf(string step, DocumentKind of) => Ruled($"{step}-receipt", step, $"{ExecutionDocuments.Receipt.Name}：{of.Name}", file => ReceiptOf(file, file.Last(step), $"{of.Name} {file.Last(step).Number}"));

    private static RuledForm Receipt(ExecutionFile file) =>
        ReceiptOf(file, file.Last("serve"), $"{(file.Execution.Kind == ExecutionKind.Demolition ? ExecutionDocuments.Decision.Name : ExecutionDocuments.PerformanceDecision.Name)} {file.Last("decide").Number}");

    private static RuledForm ReceiptOf(ExecutionFile file, ExecutionStep step, string paper) => new ServiceReceipt(file.Body, NumberOf(file), file.Party, file.Officers)
    {
        Paper = paper.TrimEnd(), On = step.On, ServedOn = step.ToEvent().ServedOn, Way = step.Chosen.Where(w => Ways.Contains(w)).Select(w => Wording.Of(w)).FirstOrDefault(), Signer = step.Who,
    }.ToForm();

    private static string? NumberOf(ExecutionFile file) => file.Execution.Number is { } number ? $"文号：{number}" : null;

    private static RuledForm Closing(ExecutionFile file)
    {
        var (execution, step) = (file.Execution, file.Last("close"));
        return new()
        {
            Title = ExecutionDocuments.Closing.Name, Body = file.Body, Number = NumberOf(file),
            Rows =
            [
                Two("事由", execution.Cause, "当事人", execution.Party), Two("责令日期", DayOrNone(execution.OrderedOn), "决定日期", DayOrNone(execution.DecidedOn)), Two("实施日期", DayOrNone(execution.DoneOn), "结果", Wording.OfNullable(execution.Outcome)),
                Long("结案说明", step.Text), Pair("执法人员", file.Officers), Pair("负责人\n意见", $"同意结案（{step.RecordedBy}，{Day(step.On)}）"), .. Signed("负责人"), SealedBy(file.Body),
            ],
        };
    }

    private static OfficialDocument Letter(ExecutionFile file, string code, string title, IReadOnlyList<DocumentParagraph> body, bool addressed = true) => new()
    {
        Title = title, Recipient = addressed ? file.Party : null,
        Body = [.. file.Last(code).Number is { } number ? [Say(number)] : (DocumentParagraph[])[], .. body.Where(p => p.Text.Length > 0), .. code is "decide" or "announce" ? (DocumentParagraph[])[] : [Say($"执法人员：{file.Officers}")]],
        Signatures = [file.Body], Date = Day(file.Last(code).On), Sealed = true,
    };

    private static DocumentParagraph[] Remedies(ExecutionFile file) =>
        [Say($"不服本决定的，{PenaltyRemedies.Ways(file.Reviewer, file.Court)}。你（单位）有权陈述、申辩。")];

    // By public notice on one day, and served in law thirty days later.
    private static string Served(ExecutionStep step) => step.ToEvent().ServedOn is var served && served != step.On ? $"{Day(step.On)}公告、{Day(served)}视为" : Day(step.On);

    private static string Aim(ExecutionFile file) => file.Execution.Target is { Length: > 0 } target ? $"标的：{target}" : "";

    private static IEnumerable<DocumentParagraph> Paragraphs(string? text) => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Say);

    private static DocumentParagraph Say(string text) => new(DocumentLevel.Body, text);

    private static DocumentParagraph Head(string text) => new(DocumentLevel.Heading1, text);

    private static string Yuan(decimal? sum) => string.Create(CultureInfo.InvariantCulture, $"{sum ?? 0:#,0.##}元");

    private static string DayOrNone(DateOnly? day) => day is { } known ? Day(known) : "—";

    private static string Day(DateOnly? day) => day?.ToString("yyyy年M月d日", CultureInfo.InvariantCulture) ?? "　　年　月　日";
}
