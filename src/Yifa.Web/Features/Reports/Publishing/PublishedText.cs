using System.Text;

namespace Yifa.Web.Features.Reports.Publishing;

/// <summary>核对版本：whether a text in someone's hands is the published one, whatever spaces, line breaks or page numbers came along.</summary>
public static class PublishedText
{
    /// <summary>手里的文字是否完整包含公开的正文。</summary>
    public static bool Holds(string inHand, string published) => Bare(inHand).Contains(Bare(published), StringComparison.Ordinal);

    private static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormC))
            if (!char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('\uFEFF' or '\u200B')) bare.Append(c);
        return bare.ToString();
    }
}
