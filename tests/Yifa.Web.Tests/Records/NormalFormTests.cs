using System.Text;
using Yifa.Web.Records;

namespace Yifa.Web.Tests.Records;

public sealed class NormalFormTests
{
    [Fact]
    public void Every_letter_alone_and_beside_others_comes_out_as_unicode_says()
    {
        foreach (var letter in Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(letter => !char.IsSurrogate(letter)))
            foreach (var text in new[] { $"{letter}", $"a{letter}", $"{letter}\u0301", $"村{letter}（", $"{letter}{letter}" })
                Assert.Equal(Known(text), Known(text, NormalForm.Of));
    }

    [Theory]
    [InlineData("明通村（第２网格）：１３０－０００", "明通村(第2网格):130-000")]
    [InlineData("张　三", "张 三")]
    [InlineData("①𠮷ｶﾞ…", "1𠮷ガ...")]
    [InlineData("", "")]
    public void Wide_letters_become_narrow(string written, string plain) => Assert.Equal(plain, NormalForm.Of(written));

    // Unicode refuses a few codes that are no letters: so must we.
    private static string? Known(string text, Func<string, string>? form = null)
    {
        try { return form is null ? text.Normalize(NormalizationForm.FormKC) : form(text); }
        catch (ArgumentException) { return null; }
    }
}
