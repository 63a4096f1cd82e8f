namespace Yifa.Bench.Invented;

/// <summary>Invented people and words, the same ones in every run: born 1901–1904, with numbers that nobody has.</summary>
internal sealed class Chance(int seed)
{
    private const string Surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范";
    private const string Given = "德明国华文建英强良先福清秀兰光荣永贵成林玉芳天才世昌正元代开万松柏维新学友中和平安";
    private const string CheckLetters = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private readonly Random random = new(seed);

    public int Below(int most) => random.Next(most);

    public bool OneIn(int many) => random.Next(many) == 0;

    public T Of<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];

    /// <summary>The value, or nothing as often as not known in real ledgers: once in <paramref name="many"/>.</summary>
    public T? Maybe<T>(T value, int many = 4) where T : struct => OneIn(many) ? null : value;

    public T Any<T>() where T : struct, Enum => Of(Enum.GetValues<T>());

    public string Name() => string.Concat(Letter(Surnames), Letter(Given), Letter(Given));

    public DateOnly DayOf(int year) => new DateOnly(year, 1, 1).AddDays(random.Next(DateTime.IsLeapYear(year) ? 366 : 365));

    /// <summary>A valid identity number of somebody born 1901–1904.</summary>
    public string IdentityNumber() => IdentityNumber("500109");

    /// <summary>The same of another county: a register of a million needs more numbers than one county has.</summary>
    public string IdentityNumber(string area)
    {
        var body = $"{area}{new DateOnly(1901, 1, 1).AddDays(random.Next(1400)):yyyyMMdd}{random.Next(1000):000}";
        return body + CheckLetters[body.Select((letter, at) => (letter - '0') * Weights[at]).Sum() % 11];
    }

    public string Phone() => $"1990000{random.Next(10000):0000}";

    private string Letter(string letters) => letters[random.Next(letters.Length)].ToString();
}
