using Yifa.Law.Vocabulary;
using Yifa.Web.Features.Ledgers.Sheets;

namespace Yifa.Bench.Invented;

/// <summary>A dispute ledger as a town keeps it, all eighteen columns, every row sound.</summary>
internal static class DisputeFile
{
    private static readonly string[] Heads =
    [
        "序号", "排查日期", "所属村（社区）", "纠纷类别", "当事人", "身份证号码（一方）", "联系电话", "简要情况", "涉及人数", "涉及金额（元）",
        "来源", "调处层级", "化解责任人", "责任单位", "协议形式", "化解情况", "化解日期", "备注",
    ];

    private static readonly string[] Matters = ["因田埂界限发生争执", "因房屋滴水沟发生口角", "因借款归还发生纠纷", "因牲畜损坏庄稼要求赔偿", "因工程尾款结算有分歧", "因老人赡养意见不一"];

    public static int Columns => Heads.Length;

    public static void Write(string path, int rows, IReadOnlyList<string> villages)
    {
        var chance = new Chance(2024);
        using var file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16);
        using var book = new XlsxWriter(file);
        book.BeginSheet("纠纷排查化解", [.. Heads.Select(h => (XlsxColumn)h)]);
        for (var row = 1; row <= rows; row++)
        {
            var found = chance.DayOf(2024);
            var outcome = chance.OneIn(20) ? DisputeOutcome.InHand : DisputeOutcome.Resolved;
            var village = chance.Of(villages);
            DateOnly? resolved = outcome == DisputeOutcome.Resolved ? found.AddDays(chance.Below(30)) : null;
            book.Row(
                row, found, village, Wording.Of(chance.Any<DisputeKind>()), $"{chance.Name()}、{chance.Name()}", chance.IdentityNumber(), chance.Phone(),
                $"{village}{chance.Name()}与邻居{chance.Of(Matters)}，现场了解情况后记录在册，编号{row}。", 2 + chance.Below(6), 100 * (1 + chance.Below(500)),
                Wording.Of(chance.Any<DisputeChannel>()), Wording.Of(chance.Any<DisputeLevel>()), chance.Name(), "平安法治办公室", Wording.Of(chance.Any<AgreementForm>()),
                Wording.Of(outcome), resolved is { } day ? day : default(XlsxCell), chance.OneIn(10) ? "已回访" : default(XlsxCell));
        }
    }
}
