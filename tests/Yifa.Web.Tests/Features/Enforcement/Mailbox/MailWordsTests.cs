using System.Text;
using Yifa.Web.Features.Enforcement.Mailbox;

namespace Yifa.Web.Tests.Features.Enforcement.Mailbox;

public sealed class MailWordsTests
{
    [Theory]
    [InlineData("gb2312"), InlineData("GBK"), InlineData("gb18030"), InlineData(null), InlineData("utf-8"), InlineData("us-ascii"), InlineData("iso-8859-1"), InlineData("windows-1252"), InlineData("没有这种"), InlineData("x-unknown")]
    public void 国标写的邮件_不管写明什么字符集_都读得出(string? charset) => Assert.Equal("城管没收了我的秤，镕", MailWords.Of(MailWords.Chinese.GetBytes("城管没收了我的秤，镕"), charset));

    [Theory]
    [InlineData("utf-8"), InlineData(null), InlineData("iso-8859-1"), InlineData("x-unknown")]
    public void 万国码写的邮件_不管写明什么字符集_都读得出(string? charset) => Assert.Equal("城管没收了我的秤，镕", MailWords.Of(Encoding.UTF8.GetBytes("城管没收了我的秤，镕"), charset));

    [Fact]
    public void 网页写的邮件变成字_不显示的不要_引用的标出来() =>
        Assert.Equal("占道\n摆摊被收 秤 & 车\n> 旧的", MailWords.Clean(MailWords.OfHtml("<html><head><title>标题</title><style>p{color:red}</style></head><body><p>占道</p><script>alert('坏')</script><p>摆摊被收&nbsp;秤 &amp; 车</p><blockquote>旧的</blockquote></body></html>")));

    [Fact]
    public void 看不见的字符和改变次序的字符都去掉() => Assert.Equal("甲乙丙\n丁�", MailWords.Clean("甲\u0000乙\u202E丙\r\n\r\n\r\n丁\uD800\u200F"));

    [Theory]
    [InlineData("我的意见\n> 旧的\n> 旧的", "我的意见", true)]
    [InlineData("我的意见\n------------------ 原始邮件 ------------------\n发件人：某", "我的意见", true)]
    [InlineData("我的意见\nOn Mon, Jan 1, 2024 at 9:00 AM x wrote:\n旧的", "我的意见", true)]
    [InlineData("> 全是引用", "> 全是引用", false)]
    [InlineData("没有引用", "没有引用", false)]
    public void 引用的旧邮件去掉_全是引用的一个字不去(string text, string left, bool quoted) => Assert.Equal((left, quoted), MailWords.WithoutQuote(text));

    [Theory]
    [InlineData("电话13000004554"), InlineData("电话 130 0000 4554"), InlineData("电话１３００００04554"), InlineData("130-0000-4554"), InlineData("证 110101199003070011"), InlineData("证 110101 19900307 0011"), InlineData("回 zhang.san@qq.com"), InlineData("回 zhang.san＠qq.com"), InlineData("座机 023-68200001"), InlineData("我叫张三丰")]
    public void 发件人的姓名_邮箱和各种写法的号码_都遮住(string text)
    {
        var covered = MailWords.Covered(text, "张三丰", "zhang.san@qq.com");
        foreach (var hidden in (string[])["13000004554", "130 0000 4554", "１３００００04554", "0000-4554", "110101199003070011", "19900307", "zhang.san", "68200001", "张三丰"]) Assert.DoesNotContain(hidden, covered, StringComparison.Ordinal);
    }

    [Fact]
    public void 不是号码的数字照留() => Assert.Equal("2025年2月27日罚款1500元，车牌渝A12345", MailWords.Covered("2025年2月27日罚款1500元，车牌渝A12345", "李", "li@x.cn"));
}
