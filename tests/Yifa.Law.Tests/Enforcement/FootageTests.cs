using Yifa.Law.Enforcement;

namespace Yifa.Law.Tests.Enforcement;

/// <summary>全过程音像记录：哪里没有录到（国办发〔2018〕118号第三部分）。</summary>
public sealed class FootageTests
{
    [Theory]
    [InlineData("", "09:00", "")]
    [InlineData("09:00-10:00", "09:00", "")]
    [InlineData("09:00-10:00", "", "")]
    [InlineData("08:50-11:30", "09:00", "")]
    [InlineData("09:10-10:00", "09:00", "09:00-09:10")]
    [InlineData("09:00-09:20 09:35-10:00", "09:00", "09:20-09:35")]
    [InlineData("09:35-10:00 09:00-09:20", "", "09:20-09:35")]
    [InlineData("09:00-09:20 09:20-10:00", "09:00", "")]
    [InlineData("09:00-09:30 09:10-09:20 09:40-10:00", "09:00", "09:30-09:40")]
    [InlineData("09:05-09:20 09:30-09:40 09:50-10:00", "09:00", "09:00-09:05 09:20-09:30 09:40-09:50")]
    public void 各段之间和第一段以前没有录到的都写出来(string pieces, string begun, string gaps) => Assert.Equal(gaps, Said(pieces, begun));

    [Theory]
    [InlineData("23:40-00:20 00:30-01:00", "23:30", "23:30-23:40 00:20-00:30")]
    [InlineData("23:40-00:20", "", "")]
    public void 过了半夜的接着算(string pieces, string begun, string gaps) => Assert.Equal(gaps, Said(pieces, begun));

    [Fact]
    public void 随便几段空当里没有一分钟录到空当外没有一分钟漏掉()
    {
        var random = new Random(118);
        for (var round = 0; round < 2000; round++)
        {
            var pieces = Enumerable.Range(0, 1 + random.Next(5)).Select(_ => random.Next(600)).Select(at => (From: 480 + at, To: 480 + at + random.Next(90))).ToList();
            var begun = 480 + random.Next(60);
            var gaps = Footage.Gaps([.. pieces.Select(p => new Footage(Time(p.From), Time(p.To)))], Time(begun)).Select(g => (From: Minutes(g.From), To: Minutes(g.To))).ToList();
            // Minute by minute, told without the rule: from the beginning of the act to the end of the last piece.
            for (var minute = begun; minute < pieces.Max(p => p.To); minute++)
                Assert.Equal(!pieces.Any(p => p.From <= minute && minute < p.To), gaps.Any(g => g.From <= minute && minute < g.To));
        }
    }

    private static string Said(string pieces, string begun) =>
        string.Join(' ', Footage.Gaps([.. pieces.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => new Footage(TimeOnly.Parse(p[..5], null), TimeOnly.Parse(p[6..], null)))], begun.Length > 0 ? TimeOnly.Parse(begun, null) : null)
            .Select(g => $"{g.From:HH\\:mm}-{g.To:HH\\:mm}"));

    private static TimeOnly Time(int minutes) => new(minutes / 60, minutes % 60);

    private static int Minutes(TimeOnly time) => time.Hour * 60 + time.Minute;
}
