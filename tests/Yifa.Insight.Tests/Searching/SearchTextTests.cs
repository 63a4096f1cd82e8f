using Yifa.Insight.Numerics;
using Yifa.Insight.Searching;

namespace Yifa.Insight.Tests.Searching;

public class SearchTextTests
{
    [Fact]
    public void 两字三字四字的词_找到的与逐字比对完全相同()
    {
        // The index that either database would keep, in memory: bigram → texts; then the phrase is checked.
        var texts = Vectors.Read("linkage_cn/reports_cn.csv.gz").Select(r => SearchText.Normalize(r["description"])).Distinct().ToList();
        var index = texts.SelectMany((text, at) => SearchText.Tokens(text).Select(t => (t.Text, at)).Distinct()).GroupBy(t => t.Text).ToDictionary(g => g.Key, g => g.Select(t => t.at).ToHashSet());
        var lots = new Lots(7);
        var queries = new HashSet<string> { "纠纷", "土地", "工资", "村委会" };
        while (queries.Count < 188)
        {
            var text = texts[lots.Below(texts.Count)];
            var length = 2 + lots.Below(4);
            var from = lots.Below(Math.Max(1, text.Length - length));
            if (text.Length >= from + length && text.Substring(from, length).All(char.IsLetterOrDigit)) queries.Add(text.Substring(from, length));
        }
        foreach (var query in queries)
        {
            var term = Assert.Single(SearchText.Query(query));
            var sets = term.Tokens.Select(t => index.GetValueOrDefault(t) ?? []).ToList();
            var found = sets.Skip(1).Aggregate(sets[0].AsEnumerable(), (all, next) => all.Intersect(next)).Where(at => SearchText.Holds(texts[at], term)).Order();
            Assert.Equal(Enumerable.Range(0, texts.Count).Where(at => texts[at].Contains(query, StringComparison.Ordinal)), found);
        }
    }

    [Fact]
    public void 全角_大写和繁体写的也找得到() =>
        Assert.Equal(SearchText.Normalize("电话13800001111的张丽与邻居纠纷a座"), SearchText.Normalize("電話１３８００００１１１１的張麗與鄰居糾紛Ａ座"));

    [Fact]
    public void 词元是每两个字_独字成段的才是一个字() =>
        Assert.Equal([new("西河", 1), new("河村", 2), new("李", 5), new("三组", 7)], SearchText.Tokens("西河村，李，三组"));

    [Fact]
    public void 几个词都要有_单字的词另找() =>
        Assert.Equal([("西河", false), ("鱼", true)], SearchText.Query("西河 鱼 西河").Select(t => (t.Text, t.IsSingle)));

    [Fact]
    public void 两种数据库的写法不经数据库分词()
    {
        Assert.Equal("'土地':1,4 '地土':2 '土土':3", SearchText.TsVector("土地土土地").Replace("'地土':2 '土土':3", "'地土':2 '土土':3"));
        Assert.Equal("土地 地纠 纠纷", SearchText.Spaced("土地纠纷"));
        Assert.Equal("\"土地 地纠 纠纷\"", SearchText.Query("土地纠纷")[0].Phrase);
        Assert.DoesNotContain('\'', SearchText.Spaced("O'Neil"));
    }

    [Fact]
    public void 姓名可用拼音和首字母找() => Assert.Equal("zengxiaoyang zxy", SearchText.NameKeys("曾小阳"));

    [Fact]
    public void 说得多而短的排在前_少见的词更要紧()
    {
        var terms = SearchText.Query("土地 鱼塘");
        var texts = new[] { "土地土地", "土地承包与鱼塘", "鱼塘鱼塘土地" + new string('的', 80) }.Select(t => (t, SearchText.Normalize(t)));
        Assert.Equal("土地承包与鱼塘", Ranking.Order(texts, terms, [500, 20], 1000, 40)[0]);
    }
}
