using System.Text.Json;
using Yifa.Web.Features.Ledgers.Sheets;

namespace Yifa.Web.Tests.Features.Ledgers.Sheets;

/// <summary>The seventeen ledgers of the sample year, read without knowing what they are.</summary>
public class SampleYearTests
{
    private static readonly JsonElement Expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Samples.Folder, "expected.json"))).RootElement;

    private static (SheetHead Head, List<SheetRow> Rows, List<BodyRow> Skipped) Read(int number)
    {
        using var file = SheetFile.Open(Samples.Of(number), cancellation: TestContext.Current.CancellationToken);
        var sheet = Assert.Single(file.Sheets);
        var head = new HeadFinder(HeadShape.Score).Find(sheet, TestContext.Current.CancellationToken);
        Assert.NotNull(head);
        var body = SheetBody.Read(sheet, head, cancellation: TestContext.Current.CancellationToken).ToList();
        return (head, body.Where(row => row.Skip is null).Select(row => row.Row).ToList(), body.Where(row => row.Skip is not null).ToList());
    }

    private static int Stated(string path) => path.Split('.').Aggregate(Expected, (json, name) => json.GetProperty(name)).GetInt32();

    [Theory]
    [InlineData(1, 3, 17, "disputes.found")]
    [InlineData(2, 3, 7, "hotlineSlips.total")]
    [InlineData(3, 2, 9, "topicMeetings")]
    [InlineData(4, 2, 11, "centreGroupStudy+cadreMeetingsStudy")]
    [InlineData(5, 2, 7, "exam.due")]
    [InlineData(6, 2, 14, "contractsReviewed")]
    [InlineData(7, 2, 10, "legalOpinions")]
    [InlineData(8, 3, 8, "officers")]
    [InlineData(9, 2, 6, "enforcementTraining")]
    [InlineData(10, 2, 12, "events")]
    [InlineData(11, 2, 12, "firmVisits")]
    [InlineData(12, 2, 7, null)]
    [InlineData(13, 2, 9, "gridVisits")]
    [InlineData(14, 2, 19, "penaltyCases")]
    [InlineData(15, 2, 8, "enforcementComplaints")]
    [InlineData(16, 2, 13, "bigDecisions")]
    [InlineData(17, 2, 7, null)]
    public void Heads_are_found_rows_are_counted_and_every_day_is_read(int number, int headRow, int columns, string? counted)
    {
        var (head, rows, skipped) = Read(number);

        Assert.Equal((headRow, headRow, columns), (head.FirstRow, head.LastRow, head.Columns.Count));
        Assert.Equal(counted?.Split('+').Sum(Stated) ?? (number == 12 ? 138 : 4), rows.Count);
        Assert.Equal(number == 1 ? [SkipReason.Total] : [], skipped.Select(row => row.Skip!.Value));
        foreach (var column in head.Columns.Where(column => column.Name.EndsWith("日期", StringComparison.Ordinal) || column.Name.EndsWith("时间", StringComparison.Ordinal) || column.Name is "有效期至" or "履行期限至" or "完成时限"))
            Assert.All(rows, row => Assert.True(CellValue.Date(row[column.Column]) is { IsGood: true, Value.Year: >= 2022 and <= 2028 } or { IsEmpty: true }, row[column.Column].ToString()));
        foreach (var column in head.Columns.Where(column => column.Name == "征求意见起止"))
            Assert.All(rows, row => Assert.True(CellValue.DateRange(row[column.Column], 2024) is { IsGood: true } or { IsEmpty: true }));
    }

    [Fact]
    public void The_dispute_ledger_adds_up_to_what_is_expected()
    {
        var (head, rows, _) = Read(1);
        SheetCell At(SheetRow row, string name) => row[head.Columns.Single(column => column.Name == name).Column];

        Assert.Equal("元", head.MoneyUnit);
        Assert.Equal("元", head.Columns.Single(column => column.Name == "涉及金额").Unit);
        Assert.Equal(Stated("disputes.money"), rows.Sum(row => CellValue.Money(At(row, "涉及金额"), "元").Value));
        Assert.Equal(Stated("disputes.resolved"), rows.Count(row => CellValue.YesNo(At(row, "化解情况")).Value));
        Assert.All(rows, row => Assert.Equal((ParsedState.Good, 2), CellValue.Persons(At(row, "当事人")) is var parsed ? (parsed.State, parsed.Value!.Count) : default));
        Assert.All(rows, row => Assert.True(CellValue.Identity(At(row, "身份证号码(一方)"), new DateOnly(2024, 12, 31)) is { IsGood: true } or { IsEmpty: true }, row[6].Text));
        Assert.All(rows, row => Assert.True(CellValue.Phone(At(row, "联系电话")) is { IsGood: true } or { IsEmpty: true }));
        foreach (var village in Expected.GetProperty("disputes").GetProperty("byVillage").EnumerateObject())
            Assert.Equal(village.Value.GetInt32(), rows.Count(row => At(row, "所属村(社区)").Text == village.Name));
        foreach (var column in head.Columns.Where(column => column.Required))
            Assert.DoesNotContain(rows, row => row[column.Column].IsBlank);
    }

    [Fact]
    public void Other_ledgers_add_up_too()
    {
        var (events, rows, _) = Read(10);
        int Sum(string name) => rows.Sum(row => CellValue.Integer(row[events.Columns.Single(column => column.Name == name).Column]).Value);
        Assert.Equal((Stated("banners"), Stated("papers")), (Sum("悬挂横幅"), Sum("发放资料")));

        var (exam, sitters, _) = Read(5);
        Assert.Equal(Stated("exam.passed"), sitters.Count(row => CellValue.YesNo(row[exam.Columns.Single(column => column.Name == "是否合格").Column]).Value));

        var (hotline, slips, _) = Read(2);
        Assert.Contains(slips, row => CellValue.Phone(row[hotline.Columns.Single(column => column.Name == "来电号码").Column]) is { IsGood: true, Value.Masked: true });
        Assert.Contains(slips, row => CellValue.Persons(row[hotline.Columns.Single(column => column.Name == "来电人").Column]).Value is [{ Name: "曾", Title: "先生", SurnameOnly: true }]);
    }
}
