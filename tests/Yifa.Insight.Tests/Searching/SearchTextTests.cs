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
        var index = texts.SelectMany((text, at) => SearchText.TokensOf(text).Select(token => (token, at))).GroupBy(t => t.token).ToDictionary(g => g.Key, g => g.Select(t => t.at).ToHashSet());
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
            var found = sets.Skip(1).Aggregate(sets[0].AsEnumerable(), (all, next) => all.Intersect(next)).Where(at => term.HoldsIn(texts[at])).Order();
            Assert.Equal(Enumerable.Range(0, texts.Count).Where(at => texts[at].Contains(query, StringComparison.Ordinal)), found);
        }
    }

    [Fact]
    public void 全角_大写和繁体写的也找得到() =>
        Assert.Equal(SearchText.Normalize("电话13800001111的张丽与邻居纠纷a座"), SearchText.Normalize("電話１３８００００１１１１的張麗與鄰居糾紛Ａ座"));

    [Fact]
    public void 词元是每两个字_每段的末字再给一次() =>
        Assert.Equal(["西河", "河村", "村", "李", "三组", "组"], SearchText.Tokens("西河村，李，三组"));

    [Fact]
    public void 几个词都要有_单字的词另找() =>
        Assert.Equal([("西河", false), ("鱼", true)], SearchText.Query("西河 鱼 西河").Select(t => (t.Text, t.IsSingle)));

    [Fact]
    public void 占两个码元的字不切开_半个字和控制字符不算()
    {
        Assert.Equal(["𠮷野", "野家", "家"], SearchText.Tokens("𠮷野家"));
        Assert.True(Assert.Single(SearchText.Query("𠮷")).IsSingle);
        Assert.Equal(["甲", "乙"], SearchText.Tokens("甲\uD842乙"));
        Assert.Equal(["甲", "乙"], SearchText.Tokens("甲\0乙"));
    }

    [Fact]
    public void 记号写不进文字里() => Assert.Equal(" dispute", SearchText.Normalize($"{SearchText.FirstMark}dispute"));

    [Fact]
    public void 两种数据库的写法不经数据库分词()
    {
        var tokens = SearchText.Tokens("土地纠纷").ToList();
        Assert.Equal("'土地' '地纠' '纠纷' '纷'", SearchText.TsVector(tokens));
        Assert.Equal("土地 地纠 纠纷 纷", SearchText.Spaced(tokens));
        var terms = SearchText.Query("土地纠纷 鱼");
        Assert.Equal("\"记\" AND (\"土地\" AND \"地纠\" AND \"纠纷\") AND (\"鱼\"*)", SearchText.Fts5(["记"], terms));
        Assert.Equal("'记' & ('土地' & '地纠' & '纠纷') & ('鱼':*)", SearchText.TsQuery(["记"], terms));
        Assert.Equal("((\"12\" AND \"23\" AND \"34\") OR \"尾\")", (SearchText.Query("1234")[0] with { Mark = "尾" }).Fts5);
        Assert.DoesNotContain("'", SearchText.Spaced(SearchText.Tokens("O'Neil")), StringComparison.Ordinal);
    }

    [Fact]
    public void 随便什么文字和词_词元都有的里面核对出来的_就是真有的()
    {
        const string Letters = "土地纠纷西河村a1Ａ，。 𠮷";
        var lots = new Lots(11);
        string Any(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => Letters[lots.Below(Letters.Length)]));
        for (var round = 0; round < 3000; round++)
        {
            var words = SearchText.Normalize(Any(2 + lots.Below(30)));
            var tokens = SearchText.TokensOf(words);
            foreach (var term in SearchText.Query(Any(1 + lots.Below(4))))
            {
                var offered = term.IsSingle ? tokens.Any(t => t.StartsWith(term.Text, StringComparison.Ordinal)) : term.Tokens.All(tokens.Contains);
                Assert.Equal(words.Contains(term.Text, StringComparison.Ordinal), offered && term.HoldsIn(words));
            }
        }
    }

    [Fact]
    public void 姓名可用拼音和首字母找() => Assert.Equal("zengxiaoyang zxy", SearchText.NameKeys("曾小阳"));

    [Fact]
    public void 说得多而短的排在前_少见的词更要紧()
    {
        var terms = SearchText.Query("土地 鱼塘");
        var texts = new[] { "土地土地", "土地承包与鱼塘", "鱼塘鱼塘土地" + new string('的', 80) }.Select(t => (t, SearchText.Normalize(t)));
        Assert.Equal("土地承包与鱼塘", Ranking.Order(texts, terms, [500, 20], 1000, 40)[0]);
        // Without the whole store, rarity is taken among those found.
        Assert.Equal("土地", Ranking.Order([("土地承包", SearchText.Normalize("土地承包合同的事")), ("土地", "土地")], SearchText.Query("土地"))[0]);
    }
}
