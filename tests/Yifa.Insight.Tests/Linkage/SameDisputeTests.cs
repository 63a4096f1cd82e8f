using System.Globalization;
using Yifa.Insight.Linkage;
using Yifa.Insight.Names;

namespace Yifa.Insight.Tests.Linkage;

/// <summary>Same person is not same dispute: 6,486 invented reports through five channels (bars L3, L5).</summary>
public class SameDisputeTests
{
    private static readonly List<Vectors.Row> Rows = [.. Vectors.Read("linkage_cn/reports_cn.csv.gz")];
    private static readonly List<Report> Reports = [.. Rows.Select(r => new Report(DateOnly.Parse(r["report_date"], CultureInfo.InvariantCulture),
        Value(r["party_a"]), Value(r["party_b"]), Value(r["phone"]), Value(r["id_no"]), Value(r["village"]), Value(r["address"]), Value(r["category"]), Value(r["description"])))];

    [Fact]
    public void 多渠道反映_不用标注_在预定的界上认出同一件事()
    {
        SameDispute same = null!;
        List<Link> links = [];
        var seconds = Work.Seconds(() =>
        {
            same = SameDispute.Learn(Reports);
            links = [.. same.Links(SameDispute.Suggest)];
        });
        var entities = Rows.Select(r => r["entity"]).ToList();
        var (suggested, sure) = (Scores.Of(links, entities), Scores.Of(links.Where(l => l.Certainty >= 0.99), entities));
        Work.Say($"把握 {SameDispute.Suggest}：{suggested}；把握 0.99：{sure}；{seconds:0.0} 秒");
        Assert.InRange(suggested.F1, 0.93, 1);
        Assert.InRange(sure.Precision, 0.995, 1);
        Assert.InRange(seconds, 0, 1.5 * 4);
    }

    [Fact]
    public void 新来一件反映_几毫秒内给出最像的和依据()
    {
        var same = SameDispute.Learn(Reports);
        // The same year many times over, with other names, makes a store of the size of a county's.
        for (var copy = 1; copy <= 4; copy++)
            foreach (var report in Reports)
                same.Add(report with { Day = report.Day.AddDays(copy * 731), Phone = report.Phone is { } phone ? phone[..^1] + copy : null });
        var first = Reports.FindIndex(r => r is { PartyA: "龙霞", PartyB: "汪仁贵" });
        var again = Reports[first] with { Day = Reports[first].Day.AddDays(3), PartyB = "汪仁桂", Phone = "138****9662", IdentityNumber = null };
        var added = 0;
        IReadOnlyList<Link> found = [];
        var seconds = Work.Seconds(() =>
        {
            for (var i = 0; i < 100; i++)
            {
                added = same.Add(again with { Text = again.Text + i });
                found = same.LinksOf(added, SameDispute.Suggest);
            }
        });
        Work.Say($"{same.Count} 件之中，每件 {seconds * 10:0.0} 毫秒");
        Assert.Contains(found, link => link.A == first || link.B == first);
        var why = same.Why(found.First(link => link.A == first));
        Assert.Equal(same.Fields, why.Select(e => e.Field));
        Assert.Contains(new("另一方", "同音"), why.Select(e => (e.Field, e.Level)));
        Assert.True(why.Sum(e => e.Points) > 0);
        Assert.InRange(seconds * 10, 0, 5 * 4);
    }

    [Fact]
    public void 没有任何同一人的迹象时不提示()
    {
        var same = SameDispute.Learn(Reports);
        var added = same.Add(new(Reports[0].Day, "欧阳无名", Village: Reports[0].Village, Address: Reports[0].Address, Kind: Reports[0].Kind, Text: "全不相干的一句话"));
        Assert.Empty(same.LinksOf(added, SameDispute.Suggest));
    }

    [Theory]
    [InlineData("曾阳", "曾阳", 1)]
    [InlineData("徐煌义", "徐煌易", 2)]
    [InlineData("方荣朝", "方朝荣", 3)]
    [InlineData("杨某某", "杨海菜", 4)]
    [InlineData("杨先生", "王海菜", 5)]
    [InlineData("曹海", "曹梅", 3)]
    [InlineData("曹海", "郭海", 5)]
    [InlineData(null, "曹海", 0)]
    public void 姓名有五级(string? one, string? other, int level) => Assert.Equal(level, NameLevels.Of(one, other));

    [Theory]
    [InlineData("13878869662", "138****9662", 2)]
    [InlineData("13878869662", "139****9662", 4)]
    [InlineData("13878869662", "13878869622", 3)]
    [InlineData("13878869662", "13878869662", 1)]
    public void 打码的号码只要看得见的相符就不算不同(string one, string other, int level) => Assert.Equal(level, NumberLevels.Of(one, other));

    [Fact]
    public void 校验位不对的身份证号当作没有()
    {
        Assert.Equal("11010519491231002X", NumberLevels.ValidIdentity("11010519491231002X"));
        Assert.Null(NumberLevels.ValidIdentity("110105194912310021"));
        Assert.Equal("500109********9313", NumberLevels.ValidIdentity("500109********9313"));
    }

    [Theory]
    [InlineData("北碚区柳荫镇明通村十一社卫生室旁", "明通村", 11)]
    [InlineData("柳荫镇柳荫社区3组178号", "柳荫社区", 3)]
    [InlineData("麻柳河村", "麻柳河村", null)]
    [InlineData("明通村二十组", "明通村", 20)]
    public void 地址读出村和组(string address, string village, int? group) => Assert.Equal(new VillageAddress(village, group), VillageAddress.Read(null, address));

    [Fact]
    public void 问一件还没登记的_和登记了再问一样_问过不留痕迹()
    {
        var (asked, same) = (Reports[..200].ConvertAll(r => r with { Day = r.Day.AddDays(2), Text = r.Text + "又吵" }), SameDispute.Learn(Reports, 2000));
        foreach (var report in asked)
        {
            var once = same.LinksOf(report, SameDispute.Suggest);
            Assert.Equal(Reports.Count, same.Count);
            Assert.Equal(once, same.LinksOf(report, SameDispute.Suggest));
        }
        var known = Enumerable.Range(0, 50).Select(i => same.LinksOf(i, SameDispute.Suggest)).ToList();
        var fresh = SameDispute.Learn(Reports, 2000);
        Assert.Equal(known, Enumerable.Range(0, 50).Select(i => fresh.LinksOf(i, SameDispute.Suggest)));
        // Kept and asked again it gives the same, but for its number.
        Assert.NotEmpty(same.LinksOf(asked[0], SameDispute.Suggest));
        Assert.All(asked.Take(5), report =>
        {
            var before = same.LinksOf(report, SameDispute.Suggest).Select(l => (l.A, l.Certainty));
            var one = SameDispute.Learn(Reports, 2000);
            Assert.Equal(before, one.LinksOf(one.Add(report), SameDispute.Suggest).Select(l => (l.A, l.Certainty)));
        });
    }

    [Fact]
    public void 拼音认多音字_姓取姓的读音()
    {
        Assert.True(Pinyin.SameSound('重', '虫'));
        Assert.Equal("zengyang", Pinyin.OfName("曾阳"));
        Assert.Equal("sxh", Pinyin.Initials("单小红"));
        Assert.Equal("qiu", Pinyin.OfSurname('仇'));
        Assert.Equal(["lv"], Pinyin.Of('铝'));
    }

    private static string? Value(string cell) => cell.Length == 0 ? null : cell;
}
