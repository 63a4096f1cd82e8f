using System.Text;

namespace Yifa.Law;

/// <summary>How people type numbers: spaces, full-width digits, lower-case letters.</summary>
internal static class IdentifierText
{
    private const int FullWidthOffset = 0xFEE0;

    public static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var half = letter is >= '\uFF01' and <= '\uFF5E' ? (char)(letter - FullWidthOffset) : letter;
            if (!char.IsWhiteSpace(half) && half is not ('\u200B' or '\uFEFF' or '\''))
                tidy.Append(char.ToUpperInvariant(half));
        }
        return tidy.ToString();
    }
}
