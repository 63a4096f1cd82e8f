using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Shared.Documents;
using static Yifa.Web.Features.Shared.Documents.FormRows;

namespace Yifa.Web.Features.Disputes.Papers;

/// <summary>封面、目录、备考表。</summary>
internal static partial class CaseForms
{
    /// <summary>卷宗封面。</summary>
    public static RuledForm Cover(CaseFacts facts)
    {
        var (first, filed) = (facts.Steps.FirstOrDefault(s => s.Code == "accept")?.On ?? facts.Dispute.FoundOn, facts.Filed);
        var days = facts.Steps.Where(s => s.Code is "mediate" or "mediate-again" or "agree" or "agree-orally" or "end").Select(s => s.On).ToList();
        return new()
        {
            Title = "人民调解卷宗", Body = facts.Committee, Cover = true,
            Rows =
            [
                Tall(Label(22, "卷名"), Text(78, $"{facts.Names}{Wording.Of(facts.Dispute.Kind)}")),
                Tall(Label(22, "卷号"), Text(78, facts.Number)),
                Tall(Label(22, "卷宗类型"), Value(28, Form(facts)), Label(22, "年度"), Value(28, $"{first.Year}")),
                Tall(Label(22, "人民调解员"), Text(78, facts.Mediators)),
                Tall(Label(22, "调解日期"), Text(78, days.Count == 0 ? null : $"{Day(days.Min())}至{Day(days.Max())}")),
                Tall(Label(22, "立卷人"), Value(28, filed?.Who), Label(22, "立卷日期"), Value(28, filed is null ? null : Day(filed.On))),
                Tall(Label(22, "保管期限"), Value(28), Label(22, "备注"), Value(28)),
            ],
        };
    }

    /// <summary>卷宗情况说明，也是封底的备考表。</summary>
    /// <param name="facts">卷宗。</param>
    /// <param name="pages">本卷几页；单独打印时不知道为 null。</param>
    /// <param name="reasons">没有签名扫描件的，连同理由。</param>
    public static RuledForm Closing(CaseFacts facts, int? pages, IReadOnlyList<string> reasons)
    {
        var filed = facts.Filed;
        return new()
        {
            Title = "卷内备考表",
            Rows =
            [
                new(Label(20, "卷号"), Text(42, facts.Number), Label(18, "本卷页数"), Value(20, pages is { } count ? $"{count}页" : null)),
                Long("卷宗情况\n说明", string.Join('\n', reasons.Prepend(filed?.Terms is { } faults ? $"归档前自查查出的错：{faults}" : "").Prepend(filed?.Text ?? "").Where(said => said.Length > 0)), least: 10),
                Two("立卷人", filed?.Who, "立卷时间", filed is null ? null : Day(filed.On)),
                Two("检查人", null, "检查时间", null),
                SealedBy(facts),
            ],
        };
    }

    /// <summary>各项，归档以后末一项是备考表：in whichever file, the last place is that of the closing sheet.</summary>
    public static IReadOnlyList<FileItem> Closed(CaseFacts facts, CaseFile file)
    {
        if (facts.Filed is not { } filed) return file.Items;
        var last = file.Items[^1];
        return [.. file.Items.SkipLast(1), last with { Papers = [new(last.Place, $"{last.Place}-{filed.Ordinal}", "卷内备考表", Closing(facts, null, file.Reasons)) { Signed = false }] }];
    }

    /// <summary>一份不能印成页的附件，在卷里占一页说明。</summary>
    public static RuledForm Elsewhere(string name, string kind, int? pages, string by) => new()
    {
        Title = "附件说明页",
        Rows =
        [
            Pair("附件名称", name), Two("类型", kind, "页数", pages is { } count ? $"{count}页" : null),
            Long("说明", pages is null ? "这份附件不能印成页，另存电子文件，随本卷一并移交。" : "这份附件另行打印，附在本页后面。", least: 4),
            Two("加入的人", by, "备注", null),
        ],
    };

    private static string Form(CaseFacts facts) => facts.Agreement?.Code switch
    {
        "agree" => "书面协议卷",
        "agree-orally" => "口头协议卷",
        _ => facts.Has("decline") ? "不予受理卷" : facts.Has("end") ? "终止调解卷" : facts.Has("transfer-out") ? "转出卷" : "调解卷",
    };
}
