using Yifa.Law.Procedures.Remedies;
using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Shared.Documents;
using static Yifa.Web.Features.Enforcement.Papers.PenaltyForms;
using static Yifa.Web.Features.Shared.Documents.FormRows;

namespace Yifa.Web.Features.Enforcement.Remedies.Bundle;

/// <summary>答复、答辩文书的格式：what happened comes from the file of the case, what is argued from who drafted it; what the record does not know stays empty for the pen.</summary>
internal static class RemedyPaperForms
{
    /// <summary>行政复议答复书、行政诉讼答辩状。</summary>
    public static RuledForm Answer(RemedyFile file, RemedyStep draft)
    {
        var (we, they) = file.InCourt ? ("答辩人（被告）", "原告") : ("答复人（被申请人）", "申请人");
        return Letter(file, file.InCourt ? "行政诉讼答辩状" : "行政复议答复书",
        [
            $"{we}：{file.Body}", $"法定代表人：{file.Head}　　职务：{file.HeadPost}", $"{they}：{file.Opponent}",
            $"　　{they}不服{file.Decision}，{(file.InCourt ? "提起行政诉讼" : "申请行政复议")}{(file.Remedy.Number is { } number ? $"（{number}）" : "")}。本机关于{(file.Remedy.Last("receive") is { } copy ? Day(copy.On) : HandDate)}收到{(file.InCourt ? "起诉状" : "申请书")}副本，现{(file.InCourt ? "答辩" : "答复")}如下：",
            $"　　一、请求：{draft.Manner}。",
            .. History(file) is { Length: > 0 } history ? [$"　　二、作出决定的经过：{history}"] : (string[])[],
            $"　　{(file.Penalty is null ? "二" : "三")}、事实和理由：{draft.Text}",
            $"　　{(file.Penalty is null ? "三" : "四")}、法律依据：{string.Join("；", Lines(draft.Terms))}。",
            "　　附：证据目录和证据，法律依据清单。", "　　此致", file.Forum,
        ]);
    }

    /// <summary>证据目录。</summary>
    public static RuledForm EvidenceList(RemedyFile file, IReadOnlyList<(Exhibit Exhibit, string Pages)> exhibits) => new()
    {
        Title = "证据目录", Body = file.Body, Number = NumberOf(file),
        Rows =
        [
            new(Label(8, "序号"), Label(30, "证据名称"), Label(32, "证明什么"), Label(16, "来源"), Label(14, "页号")) { Repeats = true },
            .. exhibits.Select((e, i) => new FormRow(Value(8, $"{i + 1}"), Text(30, e.Exhibit.Part.Name), Text(32, e.Exhibit.Proves), Text(16, e.Exhibit.Source), Value(14, e.Pages))),
            .. Signed("提交人"), SealedBy(file.Body),
        ],
        Notes = ["以上证据都是作出决定以前收集的；经同意补充的，另附说明。"],
    };

    /// <summary>法律依据清单。</summary>
    public static RuledForm Grounds(RemedyFile file, RemedyStep draft) => new()
    {
        Title = "法律依据清单", Body = file.Body, Number = NumberOf(file),
        Rows = [new(Label(10, "序号"), Label(90, "法律、法规、规章和规范性文件")) { Repeats = true }, .. Lines(draft.Terms).Select((line, i) => new FormRow(Value(10, $"{i + 1}"), Text(90, line))), SealedBy(file.Body)],
    };

    /// <summary>法定代表人身份证明书。</summary>
    public static RuledForm Identity(RemedyFile file, RemedyStep signed) => Letter(file, "法定代表人身份证明书",
        [$"　　{signed.Who}，在我单位任{signed.Manner}职务，是我单位的法定代表人。", "　　特此证明。", file.Forum, "　　单位地址：　　　　　　　　　　　　联系电话："], Day(signed.On));

    /// <summary>授权委托书：an authority may send its own staff, with a lawyer beside them.</summary>
    public static RuledForm Mandate(RemedyFile file, RemedyStep appointed) => Letter(file, "授权委托书",
    [
        $"委托单位：{file.Body}　　法定代表人：{file.Head}（{file.HeadPost}）",
        $"　　现委托{appointed.Who}，在{file.Opponent}{(file.InCourt ? "起诉" : "申请行政复议")}一案（{file.Remedy.Cause}，{file.Remedy.Number}）中，作为我单位的代理人{(file.InCourt ? "参加诉讼" : "参加行政复议")}。",
        $"　　代理权限：{Wording.Of(appointed.Chosen.Contains(RemedyWord.SpecialPowers) ? RemedyWord.SpecialPowers : RemedyWord.GeneralPowers)}。",
        $"　　{(file.InCourt ? "出庭" : "参加听证")}：{Wording.Of(appointed.Chosen.FirstOrDefault(w => w is RemedyWord.HeadGoes or RemedyWord.StaffGoes or RemedyWord.StaffAndLawyer))}。",
        .. appointed.Text is { } why ? [$"　　负责人不能{(file.InCourt ? "出庭" : "参加")}的理由：{why}"] : (string[])[],
        "　　代理期限：到本案办结为止。", file.Forum,
    ], Day(appointed.On));

    /// <summary>封面。</summary>
    public static RuledForm Cover(RemedyFile file, string title) => new()
    {
        Title = title, Body = file.Body, Cover = true,
        Rows =
        [
            Tall(Label(22, "案号"), Text(78, file.Remedy.Number)), Tall(Label(22, file.InCourt ? "原告" : "申请人"), Text(78, file.Opponent)), Tall(Label(22, file.InCourt ? "被告" : "被申请人"), Text(78, file.Body)),
            Tall(Label(22, "针对的决定"), Text(78, file.Decision)), Tall(Label(22, file.InCourt ? "受理法院" : "复议机关"), Text(78, file.Forum)), Tall(Label(22, "收到副本"), Text(78, file.Remedy.Last("receive") is { } copy ? Day(copy.On) : null)),
        ],
    };

    /// <summary>提交和签收：the town keeps it signed, as proof of the day.</summary>
    public static RuledForm HandedIn(RemedyFile file, int pages) => new()
    {
        Title = "材料提交签收单",
        Rows =
        [
            Two("案号", file.Remedy.Number, "本卷页数", $"{pages}页"), Pair("提交给", file.Forum), Two("提交人", null, "提交时间", file.Remedy.Last("answer") is { } handed ? Day(handed.On) : null),
            Two("签收人", null, "签收时间", null), Long("说明", file.Remedy.Last("answer")?.Manner, least: 6), SealedBy(file.Body),
        ],
    };

    // The days of the file, so that nobody types them and nobody types them wrong.
    private static string History(RemedyFile file)
    {
        if (file.Penalty?.Case is not { } penalty) return "";
        List<string> told = [];
        Say("立案", file.Penalty.Course.Summary ? null : penalty.FiledOn);
        Say("告知拟处罚的事实、理由、依据和陈述、申辩的权利", penalty.NotifiedOn);
        Say("通过法制审核", penalty.ReviewedOn);
        Say($"作出{penalty.DecisionNumber}{(penalty.Penalty is { } kind ? $"（{Wording.Of(kind)}{(penalty.Fine is { } fine ? $"，罚没{Yuan(fine)}" : "")}）" : "")}", penalty.DecidedOn);
        Say("送达", penalty.ServedOn);
        return $"关于{penalty.Cause}一案，执法人员{file.Penalty.Officers}。本机关{string.Join("，", told)}。";

        void Say(string act, DateOnly? on)
        {
            if (on is { } day) told.Add($"{Day(day)}{act}");
        }
    }

    private static IEnumerable<string> Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('。', '；'));

    private static string NumberOf(RemedyFile file) => $"案号：{file.Remedy.Number}";

    private static RuledForm Letter(RemedyFile file, string title, IReadOnlyList<string> paragraphs, string day = HandDate) => new()
    {
        Title = title, Body = file.Body, Number = NumberOf(file), Rows = [new(new FormCell(100, string.Join('\n', paragraphs), FormCellKind.Flow)) { LeastLines = 14 }, SealedBy(file.Body, day)],
    };
}
