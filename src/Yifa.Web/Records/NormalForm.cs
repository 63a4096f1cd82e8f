using System.Text;

namespace Yifa.Web.Records;

/// <summary>
/// 兼容归一（NFKC）：what people type in full or half width is brought to one form. Nearly every cell of a ledger is made of plain
/// letters and Han characters, which have one form only; asking the Unicode library about each of them costs an import a
/// tenth of its time, so those are told here (a test holds both against each other).
/// </summary>
public static class NormalForm
{
    /// <summary>归一后的文字，与 Unicode 的 NFKC 相同。</summary>
    public static string Of(string text)
    {
        var wide = false;
        foreach (var letter in text)
        {
            if (IsOnlyForm(letter)) continue;
            if (!IsWide(letter)) return text.Normalize(NormalizationForm.FormKC);
            wide = true;
        }
        return wide ? string.Create(text.Length, text, static (half, from) =>
        {
            for (var i = 0; i < half.Length; i++) half[i] = IsWide(from[i]) ? Narrow(from[i]) : from[i];
        }) : text;
    }

    // None of these has another form, and none combines with its neighbour.
    private static bool IsOnlyForm(char letter) =>
        letter is <= '\u007e' or >= '\u4e00' and <= '\u9fa5' or '、' or '。' or '《' or '》' or '“' or '”' or '‘' or '’' or '—' or '•';

    private static bool IsWide(char letter) => letter is >= '\uff01' and <= '\uff5e' or '\u3000';

    private static char Narrow(char letter) => letter == '\u3000' ? ' ' : (char)(letter - 0xfee0);
}
