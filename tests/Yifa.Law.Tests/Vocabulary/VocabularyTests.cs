using System.Text.RegularExpressions;
using Yifa.Law.Vocabulary;

namespace Yifa.Law.Tests.Vocabulary;

public sealed partial class VocabularyTests
{
    public static TheoryData<Type> All => [.. typeof(Wording).Assembly.GetTypes().Where(t => t.IsEnum && t.Namespace == typeof(Wording).Namespace).Append(typeof(Sex))];

    [Theory, MemberData(nameof(All))]
    public void 每个词都有中文名并且同一词汇里不重复(Type vocabulary)
    {
        Assert.All(Wording.All(vocabulary), word => Assert.Matches(Chinese(), word.Name));
        Assert.Distinct(Wording.All(vocabulary).Select(word => word.Name));
    }

    [GeneratedRegex("^[\\u4E00-\\u9FFF（）、0-9]+$")]
    private static partial Regex Chinese();
}
