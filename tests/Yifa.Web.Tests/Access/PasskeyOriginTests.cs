using Microsoft.AspNetCore.Http;
using Yifa.Web.Access;

namespace Yifa.Web.Tests.Access;

/// <summary>Where passkeys work, and from where an answer counts.</summary>
public sealed class PasskeyOriginTests
{
    private static HttpRequest At(string host, bool https = false, string? forwarded = null)
    {
        var request = new DefaultHttpContext().Request;
        (request.Host, request.IsHttps) = (new HostString(host), https);
        if (forwarded is not null) request.Headers["X-Forwarded-Proto"] = forwarded;
        return request;
    }

    [Fact]
    public void They_work_under_a_name_by_https_or_on_this_machine()
    {
        Assert.True(Passkeys.WorkHere(At("localhost:5080")));
        Assert.True(Passkeys.WorkHere(At("fa.liuyin.example", https: true)));
        Assert.True(Passkeys.WorkHere(At("fa.liuyin.example", forwarded: "https")));
        Assert.False(Passkeys.WorkHere(At("fa.liuyin.example")));
        Assert.False(Passkeys.WorkHere(At("10.1.2.3", https: true)));
        Assert.False(Passkeys.WorkHere(At("127.0.0.1:5080")));
    }

    [Theory]
    [InlineData("https://fa.liuyin.example", "fa.liuyin.example", true)]
    [InlineData("https://FA.liuyin.example", "fa.liuyin.example", true)]
    [InlineData("https://fa.liuyin.example:8443", "fa.liuyin.example:8443", true)]
    [InlineData("http://localhost:5080", "localhost:5080", true)]
    [InlineData("http://fa.liuyin.example", "fa.liuyin.example", false)]
    [InlineData("https://evil.example", "fa.liuyin.example", false)]
    [InlineData("https://fa.liuyin.example.evil.example", "fa.liuyin.example", false)]
    [InlineData("https://fa.liuyin.example:8443", "fa.liuyin.example", false)]
    [InlineData("null", "fa.liuyin.example", false)]
    [InlineData("", "fa.liuyin.example", false)]
    public void An_answer_counts_from_this_very_address_only(string origin, string host, bool counts) => Assert.Equal(counts, Passkeys.IsHere(origin, At(host)));
}
