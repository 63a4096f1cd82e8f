using Yifa.Insight.Linkage;

namespace Yifa.Insight.Tests.Linkage;

/// <summary>Public person data, one threshold for all (bars L1, L2, L4). The data may not be copied: skipped, visibly, where it is not beside the project.</summary>
public class RecordLinkerTests
{
    [Theory]
    [InlineData("RLdata500.csv", 0.989)]
    [InlineData("RLdata10000.csv", 0.965)]
    public void 德国人名数据_不用标注_在预定的界上达到目标(string file, double goal)
    {
        var rows = Vectors.ReadAt(Path.Combine(Vectors.Beside("linkage"), file)).ToList();
        var scores = Link(rows, [.. rows.Select(r => r["ent"])], ["fname_c1", "lname_c1"], ["by", "bm", "bd"],
            [[0, 1], [0, 2, 3], [0, 2, 4], [0, 3, 4], [1, 2, 3], [1, 2, 4], [1, 3, 4], [2, 3, 4]], null, file);
        Assert.InRange(scores.F1, goal, 1);
    }

    [Theory]
    [InlineData(3, 0.999)]
    [InlineData(4, 0.9995)]
    public void 澳大利亚人名数据_不用标注_在预定的界上达到目标(int set, double goal)
    {
        var folder = Path.Combine(Vectors.Beside("linkage"), "febrl");
        var first = Vectors.ReadAt(Path.Combine(folder, set == 4 ? "dataset4a.csv" : "dataset3.csv")).ToList();
        List<Vectors.Row> rows = set == 4 ? [.. first, .. Vectors.ReadAt(Path.Combine(folder, "dataset4b.csv"))] : first;
        var scores = Link(rows, [.. rows.Select(r => string.Join('-', r["rec_id"].Split('-').Take(2)))],
            ["given_name", "surname", "address_1", "suburb"], ["date_of_birth", "soc_sec_id", "postcode", "street_number"],
            [[5], [4], [1], [2], [0], [3], [6]], set == 4 ? first.Count : null, $"FEBRL{set}");
        Assert.InRange(scores.F1, goal, 1);
    }

    [Fact]
    public void 每对只给一次_不论几条规则都给它()
    {
        var blocks = new Blocking(2);
        blocks.Add(["甲", "乙"], ["一"]);
        blocks.Add(["乙", "甲"], ["一"]);
        blocks.Add([], ["一"]);
        Assert.Equal([(0, 1), (0, 2), (1, 2)], blocks.Pairs().Order());
        Assert.Equal([0, 1], blocks.Beside(2).Order());
    }

    private static Scores Link(List<Vectors.Row> rows, List<string> entities, string[] texts, string[] digits, int[][] rules, int? split, string what)
    {
        string?[][] values = [.. texts.Concat(digits).Select(c => rows.Select(r => r[c] is { Length: > 0 } v && v != "NA" ? v : null).ToArray())];
        Comparison[] fields = [.. texts.Select((c, i) => Comparison.OfText(c, values[i])), .. digits.Select((c, i) => Comparison.OfDigits(c, values[texts.Length + i]))];
        Scores scores = null!;
        var seconds = Work.Seconds(() =>
        {
            var blocks = new Blocking(rules.Length);
            for (var i = 0; i < rows.Count; i++) blocks.Add([.. rules.Select(rule => Key(rule, values, i))]);
            scores = Scores.Of(new RecordLinker(fields, blocks, [.. rules.Select(r => new BlockRule(r))], split).Links(SameDispute.Suggest), entities, split);
        });
        Work.Say($"{what}：{scores}；{rows.Count} 条用 {seconds:0.0} 秒处理器时间");
        Assert.InRange(seconds, 0, 1.5 * 6);
        return scores;
    }

    private static IReadOnlyList<string> Key(int[] rule, string?[][] values, int record) =>
        rule.Any(f => values[f][record] is null) ? [] : [string.Join('|', rule.Select(f => values[f][record]))];
}
